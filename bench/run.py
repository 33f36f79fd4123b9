"""Extract every corpus of a folder and score it with the scorer that stands beside it.

python bench/run.py CORPORA OUT [CORPUS ...] [--model none] [--errors CORPUS[:MEASURE]]
"""

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path

from arret_extract.pipeline import run_stages
from arret_extract.ruling import Ruling, Settings
from arret_extract.tables import TablesWriter


def extract_corpus(source: Path, out: Path, model: str) -> tuple[int, float]:
    """Write the tables of one corpus; the number of rulings and the seconds spent extracting."""
    n, spent = 0, 0.0
    out.mkdir(parents=True, exist_ok=True)
    with TablesWriter(out) as writer:
        for line in source.open(encoding="utf-8"):
            record = json.loads(line)
            if "text" not in record:
                return 0, 0.0
            started = time.perf_counter()
            ruling = run_stages(Ruling(record["id"], record["text"], Settings(model=model)))
            spent += time.perf_counter() - started
            writer.add(ruling.tables(), ruling.id)
            n += 1
    return n, spent


def main() -> int:
    """Run and score; the scorer's exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--model", default="none")
    parser.add_argument("--errors")
    options = parser.parse_args()
    for source in sorted(options.corpora.glob("*.rulings.jsonl")):
        name = source.name.removesuffix(".rulings.jsonl")
        if not options.names or name in options.names:
            n, spent = extract_corpus(source, options.out / name, options.model)
            if n:
                print(f"{name}: {n} rulings, {n / spent:.0f} a second")
    scorer = options.corpora.parent / "bench" / "score.py"
    command = [sys.executable, str(scorer), str(options.corpora), str(options.out)]
    if options.errors:
        command += ["--errors", options.errors]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
