"""Corpora on disk: extracting them, and scoring the tables with the scorer beside them."""

import json
import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from arret_extract.batch import extract_document
from arret_extract.errors import InputError
from arret_extract.readers import Document, read_record
from arret_extract.ruling import Settings
from bench.tables import writing_tables

Scores = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Error:
    """A line of the scorer: what it missed or found wrong in a ruling."""

    corpus: str
    measure: str
    ruling: str
    words: str


def names(corpora: Path) -> list[str]:
    """The corpora of a folder, in order of their names."""
    return sorted(p.name.removesuffix(".rulings.jsonl") for p in corpora.glob("*.rulings.jsonl"))


def scorer_of(corpora: Path) -> Path:
    """The scorer that stands beside a folder of corpora."""
    return corpora.resolve().parent / "bench" / "score.py"


def extract_corpus(corpora: Path, name: str, out: Path, model: str) -> tuple[int, float]:
    """Write the tables of one corpus; the number of rulings and the seconds spent extracting."""
    n, spent = 0, 0.0
    (out / name).mkdir(parents=True, exist_ok=True)
    source = corpora / f"{name}.rulings.jsonl"
    with writing_tables(out / name) as writer, source.open(encoding="utf-8") as lines:
        for line in lines:
            document = read_line(line)
            started = time.perf_counter()
            ruling = extract_document(document, Settings(model=model))
            spent += time.perf_counter() - started
            writer.add(ruling.tables(), ruling.id)
            n += 1
    return n, spent


def read_line(line: str) -> Document:
    """The ruling of a line of a corpus, from its `text` or `html`."""
    read = read_record("corpus", json.loads(line))
    if isinstance(read, InputError):
        raise read
    return read


def texts_of(corpora: Path, name: str) -> dict[str | None, str]:
    """The text of each ruling of a corpus, by its id."""
    with (corpora / f"{name}.rulings.jsonl").open(encoding="utf-8") as lines:
        return {read.id: read.text for read in map(read_line, lines)}


def score(corpora: Path, out: Path, scratch: Path, scorer: Path | None = None) -> Scores:
    """F1 (or recall, or accuracy: as the scorer says) a corpus and measure."""
    result = scratch / "scores.json"
    command = [sys.executable, str(scorer or scorer_of(corpora)), str(corpora), str(out), "--json"]
    subprocess.run([*command, str(result)], check=True, stdout=subprocess.DEVNULL)
    scores: Scores = {k: v for k, v in json.loads(result.read_text()).items() if v}
    return scores


MEASURE = re.compile(r"^  (\S.{0,57}?) +P +(?:[\d.]+%|) *R ")
ERROR = re.compile(r"^ {6}(\S+) (missed|wrong|want|characters) ?(.*)$")


def errors(corpora: Path, out: Path, corpus: str, scorer: Path | None = None) -> list[Error]:
    """Every error of a corpus, measure by measure."""
    scorer = scorer or scorer_of(corpora)
    command = [sys.executable, str(scorer), str(corpora), str(out), "--errors", corpus]
    # Sets are printed in the same order in every run, so that one run can be held beside another.
    ordered = {**os.environ, "PYTHONHASHSEED": "0"}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=ordered)
    found, measure = [], ""
    for line in done.stdout.splitlines():
        if heading := MEASURE.match(line):
            measure = heading[1].strip()
        elif error := ERROR.match(line):
            found.append(Error(corpus, measure, error[1], f"{error[2]} {error[3]}"))
    return found
