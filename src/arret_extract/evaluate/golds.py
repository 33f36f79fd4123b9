"""Rulings labelled by hand: a folder of `ID.json` beside `ID.txt`, every quotation looked up."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from arret_extract.errors import GoldError

Label = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Gold:
    """A labelled ruling; every label has `start` and `end`, characters of `text`."""

    id: str
    text: str
    labels: Label


def read_golds(folder: Path) -> list[Gold]:
    """The labelled rulings of a folder, in the order of their names.

    Raises GoldError for a folder without any, a file that is not JSON, a missing text, or a
    quotation that is not in it.
    """
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise GoldError(f"{folder}: no labelled ruling (ID.json beside ID.txt)")
    return [_read_gold(path) for path in paths]


def _read_gold(path: Path) -> Gold:
    try:
        text = path.with_suffix(".txt").read_bytes().decode("utf-8")
        labels: Label = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise GoldError(f"{path}: {error}") from error
    for table, rows in labels.items():
        for row in rows if isinstance(rows, list) else ():
            if "quote" in row:
                _place(f"{path}: {table}", text, row)
    return Gold(labels["id"], text, labels)


def _place(where: str, text: str, row: Label) -> None:
    """Set `start` and `end` of a label from its quotation and which one of its kind it is."""
    at = -1
    for _ in range(row.get("nth", 1)):
        at = text.find(row["quote"], at + 1)
        if at < 0:
            raise GoldError(f"{where}: not in the text: {row['quote'][:60]!r}")
    row["start"], row["end"] = at, at + len(row["quote"])
