"""Tables against rulings labelled by hand: what is right, what was missed, what is wrong.

Each measure compares two lists of items, one to one (see `measures`).
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from arret_extract.errors import GoldError
from arret_extract.evaluate.golds import Gold, read_golds
from arret_extract.evaluate.measures import MEASURES, Item, pair_parties
from arret_extract.pipeline import extract
from arret_extract.ruling import Ruling

__all__ = [
    "MEASURES",
    "Gold",
    "Item",
    "Score",
    "check_floors",
    "pair_parties",
    "read_floors",
    "read_golds",
    "score_ruling",
    "validate",
]


@dataclass(slots=True)
class Score:
    """One measure: how many items are right, and the others in words."""

    right: int = 0
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of what was read that is right; 1 where nothing was read."""
        read = self.right + len(self.wrong)
        return self.right / read if read else 1.0

    @property
    def recall(self) -> float:
        """The share of the labels that was read; 1 where there are none."""
        labels = self.right + len(self.missed)
        return self.right / labels if labels else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both; 1 where there is nothing to read and nothing was read."""
        total = 2 * self.right + len(self.missed) + len(self.wrong)
        return 2 * self.right / total if total else 1.0

    def compare(self, where: str, gold: Sequence[Item], read: Sequence[Item]) -> None:
        """Count equal items, each once."""
        left = list(read)
        for item in gold:
            if item in left:
                left.remove(item)
                self.right += 1
            else:
                self.missed.append(f"{where}: {_words(item)}")
        self.wrong += [f"{where}: {_words(item)}" for item in left]


def _words(item: Item) -> str:
    return " | ".join("-" if cell in (None, ()) else str(cell) for cell in item)


def validate(gold: Path, tables: str | Path | None, model: str) -> dict[str, Score]:
    """Every measure over the golds of a folder, against `tables` or a fresh extraction."""
    golds = read_golds(gold)
    if tables is None:
        rulings = [extract(g.text, model, id=g.id) for g in golds]
    else:
        rulings = _rulings_of(golds, tables)
    scores: dict[str, Score] = {}
    for g, ruling in zip(golds, rulings, strict=True):
        score_ruling(g, ruling, scores)
    return scores


def _rulings_of(golds: Sequence[Gold], tables: str | Path) -> list[Ruling]:
    """The rulings of an output folder with the golds' texts."""
    from arret_extract.reading import read_rulings

    by_text = {r.text: r for r in read_rulings(tables)}
    missing = [g.id for g in golds if g.text not in by_text]
    if missing:
        raise GoldError(f"{tables}: no ruling with the text of {', '.join(missing)}")
    return [by_text[g.text] for g in golds]


def score_ruling(gold: Gold, ruling: Ruling, scores: dict[str, Score]) -> None:
    """Add one ruling to every measure that its gold has labels for."""
    pairs = pair_parties(gold, ruling)
    for measure, table, labelled, read in MEASURES:
        if table in gold.labels:
            score = scores.setdefault(measure, Score())
            score.compare(
                gold.id,
                labelled(gold.labels, {p["id"]: p["id"] for p in gold.labels["parties"]}),
                read(ruling, pairs),
            )


def read_floors(pyproject: Path) -> dict[str, float]:
    """The floors of `[tool.arret-extract.floors]`; none where file or table is not there."""
    if not pyproject.exists():
        return {}
    try:
        data = tomllib.loads(pyproject.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise GoldError(f"{pyproject}: {error}") from error
    floors: dict[str, float] = data.get("tool", {}).get("arret-extract", {}).get("floors", {})
    check_floors(floors)
    return floors


def check_floors(floors: Mapping[str, float]) -> None:
    """Raise GoldError for a floor that names no measure."""
    known = {measure for measure, *_ in MEASURES}
    unknown = sorted(set(floors) - known)
    if unknown:
        raise GoldError(f"no measure {unknown[0]!r}; there are {', '.join(sorted(known))}")
