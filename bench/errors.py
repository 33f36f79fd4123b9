"""Look at errors of the building part, each with its text around it.

python -m bench.errors CORPORA CORPUS [MEASURE] [--limit N] [--width N]

CORPUS is a corpus of CORPORA, or a lot of `bench/labels` that may be read.
"""

import argparse
import re
import sys
import tempfile
from pathlib import Path

from bench import corpora, second

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
    with tempfile.TemporaryDirectory() as folder:
        part, corpus, scratch = options.corpora, options.corpus, Path(folder)
        lot = second.LOTS / f"{corpus}.jsonl"
        if lot.exists():
            part, corpus = scratch / "lot", second.NAME
            second.write_corpus(lot, options.corpora, part)
        texts = corpora.texts_of(part, corpus)
        corpora.extract_corpus(part, corpus, scratch, options.model)
        found = corpora.errors(part, scratch, corpus, corpora.scorer_of(options.corpora))
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
