"""Extract every corpus of a folder and score it with the scorer that stands beside it.

python -m bench.run CORPORA OUT [CORPUS ...] [--model none] [--errors CORPUS[:MEASURE]]
"""

import argparse
import subprocess
import sys
from pathlib import Path

from bench.corpora import extract_corpus, names, scorer_of


def main() -> int:
    """Run and score; the scorer's exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--model", default="none")
    parser.add_argument("--errors")
    options = parser.parse_args()
    for name in names(options.corpora):
        if not options.names or name in options.names:
            n, spent = extract_corpus(options.corpora, name, options.out, options.model)
            if n:
                print(f"{name}: {n} rulings, {n / spent:.0f} a second")
    command = [sys.executable, str(scorer_of(options.corpora)), str(options.corpora)]
    command.append(str(options.out))
    if options.errors:
        command += ["--errors", options.errors]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
