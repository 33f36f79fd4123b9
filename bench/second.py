"""Labels of further rulings of the building part, kept apart from the texts that they are of.

`bench/labels/*.jsonl` say what stands where by its characters, and quote nothing (see its README);
the texts are those of the corpora. Put together they are a corpus that the scorer reads.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.census import Census, census
from bench.corpora import Error, errors, extract_corpus, score, scorer_of, texts_of

LOTS = Path(__file__).parent / "labels"
# Lots whose errors are read, and those that are only scored.
READ, APART = ("lot1", "lot2", "lot3", "lot4", "lot5", "lot6"), ("lot7",)
# The scorer knows such labels by this name.
NAME = "labelled"
# What was not labelled, or is told in words alone.
UNLABELLED = ("counsel", "court_members")
UNSCORED = ("counsel", "court members", "entities")


class MovedError(ValueError):
    """The text that labels stand in is not the one that they were made on."""


def write_corpus(lot: Path, corpora: Path, out: Path) -> int:
    """Write a lot and the texts that it is of as a corpus of its own; the number of rulings.

    FileNotFoundError where a corpus is missing, KeyError where a ruling is, MovedError where its
    text is another.
    """
    records = _records(lot)
    texts = {name: texts_of(corpora, name) for name in {record["corpus"] for record in records}}
    out.mkdir(parents=True, exist_ok=True)
    with (
        (out / f"{NAME}.rulings.jsonl").open("w", encoding="utf-8") as rulings,
        (out / f"{NAME}.gold.jsonl").open("w", encoding="utf-8") as gold,
    ):
        for record in records:
            text = texts[record["corpus"]][record["id"]]
            if hashlib.sha256(text.encode()).hexdigest() != record["sha256"]:
                raise MovedError(f"{lot.name}: {record['id']}: the text is another")
            _dump(rulings, {"id": record["id"], "text": text})
            _dump(gold, {"id": record["id"], "gold": quoted(record["gold"], text)})
    return len(records)


def has_texts(name: str, corpora: Path) -> bool:
    """Whether a folder holds the corpora that the rulings of a lot are from."""
    wanted = {record["corpus"] for record in _records(LOTS / f"{name}.jsonl")}
    return all((corpora / f"{corpus}.rulings.jsonl").exists() for corpus in wanted)


def _records(lot: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in lot.read_text(encoding="utf-8").splitlines()]


def _dump(file: Any, record: Mapping[str, object]) -> None:
    file.write(json.dumps(record, ensure_ascii=False) + "\n")


@dataclass(frozen=True, slots=True)
class Lot:
    """A lot that was read and scored: its measures, its errors, the census of its rules."""

    scores: dict[str, float]
    errors: list[Error]
    census: Census


def read_lot(name: str, corpora: Path, scratch: Path, model: str) -> Lot:
    """Extract and score the rulings of a lot; `scratch` is a folder for what is written."""
    part, out = scratch / name, scratch / f"{name}-tables"
    write_corpus(LOTS / f"{name}.jsonl", corpora, part)
    extract_corpus(part, NAME, out, model)
    scorer = scorer_of(corpora)
    scored = score(part, out, out, scorer)[NAME]
    return Lot(
        {measure: value for measure, value in scored.items() if not measure.startswith(UNSCORED)},
        [e for e in errors(part, out, NAME, scorer) if not e.measure.startswith(UNSCORED)],
        census(part, out),
    )


def quoted(labels: Mapping[str, Any], text: str) -> dict[str, Any]:
    """Labels with the words that they stand on, as the scorer wants them.

    A party is called by its mention, without the form that is told behind its name; a section runs
    to where the next one begins.
    """
    gold: dict[str, Any] = {"decision": labels["decision"], **{k: [] for k in UNLABELLED}}
    for table, rows in labels.items():
        if table != "decision":
            gold[table] = [{**_WANTED.get(table, {}), **row, **_words(row, text)} for row in rows]
    for party in gold["parties"]:
        party["name"] = _FORM_BEHIND.sub("", party["quote"])
    for section, following in zip(gold["sections"], gold["sections"][1:], strict=False):
        section["until"] = following["start"]
    return gold


# "société ALPHA, société civile immobilière": the guide leaves the form out of the name.
_FORM_BEHIND = re.compile(
    r",\s(?:société|établissement|association)\s.*", re.DOTALL | re.IGNORECASE
)
_MONEY = {"head": None, "value": None, "currency": None}
_WANTED: dict[str, dict[str, Any]] = {
    "claims": {**_MONEY, "claimant_ids": [], "against_ids": []},
    "orders": {**_MONEY, "payer_ids": [], "payee_ids": []},
    "amounts": _MONEY,
    "outcomes": {"order_id": None, "awarded": None},
    "dates": {"date": None, "precision": None},
}


def _words(row: Mapping[str, Any], text: str) -> dict[str, str]:
    return {"quote": text[row["start"] : row["end"]]} if "start" in row else {}
