"""Bytes at random into the readers and the stages: no crash, sound rows, no slow input.

    python fuzz/fuzz.py fuzz/corpus -max_total_time=600

The first byte chooses a form of input; libFuzzer's options follow the corpus.
"""

import sys
import tempfile
import time
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["arret_extract"]):
    from arret_extract.batch import extract_document
    from arret_extract.errors import InputError
    from arret_extract.readers import read_inputs
    from arret_extract.ruling import Settings

from tests.test_invariants import check_rows

SUFFIXES = (
    ".txt", ".html", ".json", ".jsonl", ".jsonl.gz", ".jsonl.zst", ".parquet", ".pdf", ".docx",
)  # fmt: skip
# Chosen by the last values of the first byte, so that the corpus keeps its meaning.
LATER = (".xml", ".tar", ".tar.gz", ".xml")
SECONDS_A_100_KB = 1.0
# Instrumented code is slower than what users run, by about this much.
INSTRUMENTED = 5.0
SMALLEST = 20_000
SETTINGS = Settings(model="none")
SCRATCH = Path(tempfile.mkdtemp(prefix="fuzz"))


def one_input(data: bytes) -> None:
    """Read the bytes as a file of some form and extract every document in it."""
    if not data:
        return
    later = data[0] - (256 - len(LATER))
    suffix = LATER[later] if later >= 0 else SUFFIXES[data[0] % len(SUFFIXES)]
    path = SCRATCH / f"input{suffix}"
    path.write_bytes(data[1:])
    for read in read_inputs([path]):
        if isinstance(read, InputError):
            if read.code == "internal_error":  # a batch goes on after it; here it is a find
                raise read
            continue
        started = time.perf_counter()
        ruling = extract_document(read, SETTINGS)
        spent = time.perf_counter() - started
        check_rows(ruling)
        allowed = SECONDS_A_100_KB * INSTRUMENTED * max(len(ruling.text), SMALLEST) / 100_000
        assert spent < allowed, f"{spent:.1f} s for {len(ruling.text)} characters"


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
