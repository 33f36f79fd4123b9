"""Tables against rulings labelled by hand: what is right, what was missed, what is wrong.

A gold is a folder of `ID.json` beside `ID.txt`; quotations are looked up in the text, so that every
label has its characters. Each measure compares two lists of items, one to one.
"""

import json
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from arret_extract.errors import GoldError
from arret_extract.pipeline import extract
from arret_extract.ruling import Ruling
from arret_extract.text import fold

Item = tuple[Any, ...]
Label = dict[str, Any]

DECISION_FIELDS = (
    "jurisdiction",
    "court",
    "city",
    "nature",
    "decision_date",
    "decision_number",
    "rg_numbers",
    "portalis",
    "pourvoi_numbers",
    "ecli",
    "adversarial",
    "outcome",
    "appealed_court",
    "appealed_city",
    "appealed_date",
    "appealed_rg",
)
ENTITY_LABELS = frozenset({"personne", "organisation", "juridiction", "lieu", "adresse"})


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


def validate(gold: Path, tables: Path | None, model: str) -> dict[str, Score]:
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


def _rulings_of(golds: Sequence[Gold], tables: Path) -> list[Ruling]:
    """The rulings of an output folder with the golds' texts."""
    from arret_extract.tables import read_rulings

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


def pair_parties(gold: Gold, ruling: Ruling) -> dict[int, str]:
    """The label of each of our parties: the one whose characters or name it shares."""
    pairs: dict[int, str] = {}
    for party in ruling.parties:
        for label in gold.labels["parties"]:
            if label["id"] in pairs.values():
                continue
            start, end = party.start_char, party.end_char
            touches = (
                start is not None
                and end is not None
                and (start < label["end"] and label["start"] < end)
            )
            if touches or fold(party.name) == fold(label["name"]):
                pairs[party.party_id] = label["id"]
                break
    return pairs


def _who(ids: Iterable[int], pairs: Mapping[int, str]) -> tuple[str, ...]:
    return tuple(sorted(pairs.get(i, f"unknown party {i}") for i in ids))


def _key(text: str | None) -> str | None:
    return None if text is None else " ".join(re.sub(r"[\W_]", " ", fold(text)).split())


def _text(value: object) -> str | None:
    if isinstance(value, Decimal):
        return f"{value:.2f}"
    return None if value is None else str(value)


def _decision_cells(cells: Mapping[str, Any]) -> list[Item]:
    items: list[Item] = []
    for name in DECISION_FIELDS:
        value = cells.get(name)
        if isinstance(value, list | tuple):
            items += [(name, str(v)) for v in value]
        elif value is not None:
            court = name.endswith(("court", "city"))
            items.append((name, _key(value) if court else str(value)))
    return items


def _gold_counsel(g: Label, ids: Mapping[str, str]) -> list[Item]:
    return [
        (_key(c.get("name")), _key(c.get("firm")), _key(c.get("bar")), c.get("capacity"), p)
        for c in g["counsel"]
        for p in c["party_ids"]
    ]


def _our_counsel(r: Ruling, pairs: Mapping[int, str]) -> list[Item]:
    return [
        (
            _key(c.name),
            _key(c.firm),
            _key(c.bar),
            c.capacity,
            None if c.party_id is None else pairs.get(c.party_id),
        )
        for c in r.counsel
    ]


def _gold_claims(g: Label) -> dict[str, Item]:
    return {
        c["id"]: (
            c["kind"],
            c["head"],
            c["value"],
            c["currency"],
            c["rank"],
            tuple(sorted(c["claimant_ids"])),
            tuple(sorted(c["against_ids"])),
        )
        for c in g["claims"]
    }


def _our_claims(r: Ruling, pairs: Mapping[int, str]) -> dict[int, Item]:
    return {
        c.claim_id: (
            c.kind,
            c.head,
            _text(c.value),
            c.currency,
            c.claim_rank,
            _who(c.claimant_ids, pairs),
            _who(c.against_ids, pairs),
        )
        for c in r.claims
    }


def _gold_orders(g: Label) -> dict[str, Item]:
    return {
        o["id"]: (
            o["kind"],
            o["head"],
            o["value"],
            o["currency"],
            bool(o.get("in_solidum")),
            tuple(sorted(o["payer_ids"])),
            tuple(sorted(o["payee_ids"])),
        )
        for o in g["orders"]
    }


def _our_orders(r: Ruling, pairs: Mapping[int, str]) -> dict[int, Item]:
    return {
        o.order_id: (
            o.kind,
            o.head,
            _text(o.value),
            o.currency,
            o.in_solidum,
            _who(o.payer_ids, pairs),
            _who(o.payee_ids, pairs),
        )
        for o in r.orders
    }


def _gold_outcomes(g: Label, ids: Mapping[str, str]) -> list[Item]:
    claims, orders = _gold_claims(g), _gold_orders(g)
    return [
        (
            *claims[o["claim_id"]],
            o["result"],
            o["awarded"],
            *(orders[o["order_id"]][:3] if o["order_id"] else ()),
        )
        for o in g["outcomes"]
    ]


def _our_outcomes(r: Ruling, pairs: Mapping[int, str]) -> list[Item]:
    claims, orders = _our_claims(r, pairs), _our_orders(r, pairs)
    return [
        (
            *claims[o.claim_id],
            o.result,
            _text(o.awarded),
            *(orders[o.order_id][:3] if o.order_id is not None else ()),
        )
        for o in r.outcomes
    ]


Labelled = Callable[[Label, Mapping[str, str]], list[Item]]
Ours = Callable[[Ruling, Mapping[int, str]], list[Item]]
MEASURES: tuple[tuple[str, str, Labelled, Ours], ...] = (
    (
        "sections",
        "sections",
        lambda g, _: [(s["kind"], s["start"]) for s in g["sections"]],
        lambda r, _: [(s.kind, s.start_char) for s in r.sections],
    ),
    (
        "decisions",
        "decision",
        lambda g, _: _decision_cells(g["decision"]),
        lambda r, _: _decision_cells({n: getattr(r.decision, n) for n in DECISION_FIELDS}),
    ),
    (
        "parties",
        "parties",
        lambda g, _: [
            (
                p["start"],
                p["end"],
                p["name"],
                p["role"],
                p["kind"],
                p.get("legal_form"),
                p.get("siren"),
                p.get("quality"),
                p.get("appearance"),
            )
            for p in g["parties"]
        ],
        lambda r, _: [
            (
                p.start_char,
                p.end_char,
                p.name,
                p.role,
                p.kind,
                p.legal_form,
                p.siren,
                p.quality,
                p.appearance,
            )
            for p in r.parties
        ],
    ),
    ("counsel", "counsel", _gold_counsel, _our_counsel),
    (
        "court_members",
        "court_members",
        lambda g, _: [(_key(m["name"]), m["role"]) for m in g["court_members"]],
        lambda r, _: [(_key(m.name), m.role) for m in r.court_members],
    ),
    (
        "amounts",
        "amounts",
        lambda g, _: [(a["start"], a["value"], a["currency"], a.get("tax")) for a in g["amounts"]],
        lambda r, _: [(a.start_char, _text(a.value), a.currency, a.tax) for a in r.amounts],
    ),
    (
        "amount roles",
        "amounts",
        lambda g, _: [(a["start"], a["quote"], a["role"]) for a in g["amounts"]],
        lambda r, _: [(a.start_char, a.text, a.role) for a in r.amounts],
    ),
    (
        "amount heads",
        "amounts",
        lambda g, _: [(a["start"], a["quote"], a["head"]) for a in g["amounts"]],
        lambda r, _: [(a.start_char, a.text, a.head) for a in r.amounts],
    ),
    (
        "dates",
        "dates",
        lambda g, _: [
            (d["start"], d["end"], d["date"], d.get("date_end"), d["precision"]) for d in g["dates"]
        ],
        lambda r, _: [
            (d.start_char, d.end_char, _text(d.date), _text(d.date_end), d.precision)
            for d in r.dates
        ],
    ),
    (
        "date roles",
        "dates",
        lambda g, _: [(d["start"], d["quote"], d["role"]) for d in g["dates"]],
        lambda r, _: [(d.start_char, d.text, d.role) for d in r.dates],
    ),
    (
        "citations",
        "citations",
        lambda g, _: [
            (
                c["start"],
                c["end"],
                i["kind"],
                i.get("code"),
                i.get("article"),
                i.get("number"),
                i.get("date"),
            )
            for c in g["citations"]
            for i in c["items"]
        ],
        lambda r, _: [
            (c.start_char, c.end_char, c.kind, c.code, c.article, c.number, _text(c.date))
            for c in r.citations
        ],
    ),
    (
        "entities",
        "entities",
        lambda g, _: [(e["start"], e["end"], e["label"], e["quote"]) for e in g["entities"]],
        lambda r, _: [
            (e.start_char, e.end_char, e.label, e.text)
            for e in r.entities
            if e.label in ENTITY_LABELS
        ],
    ),
    (
        "orders",
        "orders",
        lambda g, _: list(_gold_orders(g).values()),
        lambda r, pairs: list(_our_orders(r, pairs).values()),
    ),
    (
        "claims",
        "claims",
        lambda g, _: list(_gold_claims(g).values()),
        lambda r, pairs: list(_our_claims(r, pairs).values()),
    ),
    ("outcomes", "outcomes", _gold_outcomes, _our_outcomes),
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
