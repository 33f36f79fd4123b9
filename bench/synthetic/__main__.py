"""Write invented rulings, and with --gold their labels.

python -m bench.synthetic N OUT.jsonl [--gold DIR] [--seed S]
"""

import argparse
import json
from pathlib import Path

from bench.synthetic import rulings


def main() -> None:
    """Write them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("out", type=Path)
    parser.add_argument("--gold", type=Path, help="folder for ID.json beside ID.txt")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    if options.gold:
        options.gold.mkdir(parents=True, exist_ok=True)
    with options.out.open("w", encoding="utf-8") as out:
        for ruling in rulings(options.count, options.seed):
            record = {"id": ruling.id, "text": ruling.text}
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
            if options.gold:
                gold = json.dumps(ruling.gold, ensure_ascii=False, indent=1)
                (options.gold / f"{ruling.id}.json").write_text(gold + "\n", encoding="utf-8")
                (options.gold / f"{ruling.id}.txt").write_bytes(ruling.text.encode())


if __name__ == "__main__":
    main()
