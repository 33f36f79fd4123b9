"""How often each rule fires on labelled rulings, right and wrong; what `confidence` is worth."""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from arret_extract.evaluate import MEASURES, Gold, Item, pair_parties
from arret_extract.reading import read_rulings
from arret_extract.records import Row
from arret_extract.ruling import Ruling

# The measures whose items stand row by row in the order of their table.
BY_ROW = {
    "amounts": "amounts", "dates": "dates", "citations": "citations", "orders": "orders",
    "claims": "claims", "outcomes": "outcomes", "court_members": "court_members",
    "parties": "parties", "counsel": "counsel", "amount roles": "amounts", "date roles": "dates",
}  # fmt: skip
SURE = 0.9


@dataclass(slots=True)
class Census:
    """Counts a rule: right, wrong, and the rulings that it fired in; rows a table at each trust."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    rulings: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    trust: dict[tuple[str, bool], Counter[bool]] = field(
        default_factory=lambda: defaultdict(Counter)
    )

    def count(self, gold: Gold, ruling: Ruling) -> None:
        """Add one labelled ruling."""
        rules = {(e.table, e.row_id): e.rule for e in ruling.evidence if e.column is None}
        pairs = pair_parties(gold, ruling)
        ids = {p["id"]: p["id"] for p in gold.labels["parties"]}
        for measure, table, labelled, read in MEASURES:
            if measure in BY_ROW and table in gold.labels:
                rows = ruling.rows(BY_ROW[measure])
                for row, right in _judged(rows, read(ruling, pairs), labelled(gold.labels, ids)):
                    rule = rules.get((row.TABLE, getattr(row, row.KEY or "")), "?")
                    if measure == row.TABLE:
                        (self.right if right else self.wrong)[rule] += 1
                        self.rulings[rule].add(gold.id)
                    confidence = getattr(row, "confidence", None)
                    if confidence is not None:
                        self.trust[measure, confidence >= SURE][right] += 1


def _judged(rows: list[Row], items: list[Item], labels: list[Item]) -> Iterator[tuple[Row, bool]]:
    """Each row with whether a label, used once, says the same."""
    left = list(labels)
    for row, item in zip(rows, items, strict=True):
        right = item in left
        if right:
            left.remove(item)
        yield row, right


def census(corpora: Path, out: Path, corpus: str = "labelled") -> Census:
    """The census over one labelled corpus and the tables extracted from it."""
    by_id = {r.id: r for r in read_rulings(out / corpus)}
    result = Census()
    with (corpora / f"{corpus}.rulings.jsonl").open(encoding="utf-8") as lines:
        texts = {r["id"]: r["text"] for r in map(json.loads, lines)}
    with (corpora / f"{corpus}.gold.jsonl").open(encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            gold = Gold(record["id"], texts[record["id"]], record["gold"])
            result.count(gold, by_id[gold.id])
    return result


def rule_lines(result: Census) -> list[str]:
    """A line a rule, the most often wrong first; one that fires in a single ruling is marked."""
    every = sorted(result.rulings, key=lambda r: (-result.wrong[r], -result.right[r], r))
    return [
        f"| `{rule}` | {result.right[rule]} | {result.wrong[rule]} | {len(result.rulings[rule])} |"
        f" {'suspect: one ruling only' if len(result.rulings[rule]) == 1 else ''} |"
        for rule in every
    ]


def trust_lines(result: Census, without: Collection[str] = ()) -> list[str]:
    """A line a table or role: of its rows at 0.9 or more how many are right, and their share."""
    lines = []
    for table in sorted({table for table, _ in result.trust} - set(without)):
        sure, rest = result.trust[table, True], result.trust[table, False]
        n, total = sum(sure.values()), sum(sure.values()) + sum(rest.values())
        right = f"{sure[True] / n:.1%}" if n else "none"
        lines.append(f"| {table} | {right} | {n / total:.1%} | {total} |")
    return lines
