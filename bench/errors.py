"""Look at errors of the building part, each with its text around it.

python -m bench.errors CORPORA CORPUS [MEASURE] [--limit N] [--width N]
"""

import argparse
import re
import sys
import tempfile
from pathlib import Path

from bench import corpora

PLACE = re.compile(r"'(?:start|start_char)': (\d+)")
QUOTED = re.compile(r"'([^']{3,200})'|\"([^\"]{3,200})\"")


def place(words: str, text: str) -> int | None:
    """Where in the text an error stands: its own offset, else the first place of its words."""
    if found := PLACE.search(words):
        return int(found[1])
    for quoted in QUOTED.finditer(words):
        at = text.casefold().find((quoted[1] or quoted[2]).casefold())
        if at >= 0:
            return at
    return None


def main() -> int:
    """Extract one corpus and print its errors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("corpus")
    parser.add_argument("measure", nargs="?")
    parser.add_argument("--limit", type=int, default=40)
    parser.add_argument("--width", type=int, default=200)
    parser.add_argument("--model", default="auto")
    options = parser.parse_args()
    with (options.corpora / f"{options.corpus}.rulings.jsonl").open(encoding="utf-8") as lines:
        texts = {read.id: read.text for read in map(corpora.read_line, lines)}
    with tempfile.TemporaryDirectory() as scratch:
        corpora.extract_corpus(options.corpora, options.corpus, Path(scratch), options.model)
        found = corpora.errors(options.corpora, Path(scratch), options.corpus)
    chosen = [e for e in found if options.measure in (None, e.measure)]
    for error in chosen[: options.limit]:
        print(f"{error.measure}: {error.ruling}: {error.words[:300]}")
        at = place(error.words, texts[error.ruling])
        if at is not None:
            around = texts[error.ruling][max(0, at - options.width) : at + options.width]
            print("    … " + " ".join(around.split()) + " …")
    print(f"{len(chosen)} errors, {min(len(chosen), options.limit)} shown")
    return 0


if __name__ == "__main__":
    sys.exit(main())
