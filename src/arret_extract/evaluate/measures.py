"""What each measure compares: the items of a gold and those of a ruling, as plain tuples."""

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any

from arret_extract.evaluate.golds import Gold, Label
from arret_extract.records import Claim, Order, Party
from arret_extract.ruling import Ruling
from arret_extract.text import fold

Item = tuple[Any, ...]

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
# What stands in front of a name and tells no one from another.
_FORMAL = frozenset(
    {
        *("m", "mm", "mr", "monsieur", "messieurs", "mme", "mmes", "madame", "mesdames", "mlle"),
        *("mademoiselle", "me", "maitre", "veuve", "epouse", "le", "la", "les", "du", "de", "des"),
        *("et", "sa", "sarl", "sas", "sasu", "sci", "scp", "snc", "eurl", "selarl", "selas"),
        *("epic", "societe", "compagnie", "cie", "association", "organisme", "etablissement"),
    }
)
_ELIDED = re.compile(r"\b[ld]['’] ?", re.IGNORECASE)
_SIGLE = re.compile(r"\b(?:[A-Za-z]\.)+[A-Za-z]\b\.?")
ENTITY_LABELS = frozenset({"personne", "organisation", "juridiction", "lieu", "adresse"})


def pair_parties(gold: Gold, ruling: Ruling) -> dict[int, str]:
    """The label of each of our parties whose name says the same.

    Of several of one name it is that of the same role and place, else of the same role.
    """
    pairs: dict[int, str] = {}
    for alike in (_of_role_and_place, _of_role, lambda *_: True):
        for label in gold.labels["parties"]:
            if label["id"] in pairs.values():
                continue
            named = (p for p in ruling.parties if _same_name(label["name"], p.name))
            left = (p.party_id for p in named if p.party_id not in pairs and alike(label, p))
            if (party := next(left, None)) is not None:
                pairs[party] = label["id"]
    return pairs


def _of_role(label: Label, party: Party) -> bool:
    return bool(label["role"] == party.role)


def _of_role_and_place(label: Label, party: Party) -> bool:
    start, end = party.start_char, party.end_char
    there = start is not None and end is not None
    return there and _of_role(label, party) and start < label["end"] and label["start"] < end


def _same_name(name: str, other: str) -> bool:
    """Most words of the shorter name, and a third of the longer, are words of both."""
    few, many = sorted((_telling(name), _telling(other)), key=len)
    return len(few & many) >= max(0.6 * len(few), 0.34 * len(many), 1)


def _telling(name: str) -> set[str]:
    """The words of a name without civilities and legal forms, unless it has no other."""
    plain = _SIGLE.sub(lambda m: m[0].replace(".", ""), _ELIDED.sub("", name))
    words = {*re.findall(r"\w+", fold(plain))}
    return words - _FORMAL or words or {name}


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
    sides = ("claimant_ids", "against_ids")
    return {c["id"]: (*_gold_money(c), c["rank"], *_gold_sides(c, sides)) for c in g["claims"]}


def _our_claims(r: Ruling, pairs: Mapping[int, str]) -> dict[int, Item]:
    return {
        c.claim_id: (
            *_our_money(c), c.claim_rank, _who(c.claimant_ids, pairs), _who(c.against_ids, pairs),
        )
        for c in r.claims
    }  # fmt: skip


def _gold_orders(g: Label) -> dict[str, Item]:
    sides = ("payer_ids", "payee_ids")
    return {
        o["id"]: (*_gold_money(o), bool(o.get("in_solidum")), *_gold_sides(o, sides))
        for o in g["orders"]
    }


def _our_orders(r: Ruling, pairs: Mapping[int, str]) -> dict[int, Item]:
    return {
        o.order_id: (
            *_our_money(o), o.in_solidum, _who(o.payer_ids, pairs), _who(o.payee_ids, pairs),
        )
        for o in r.orders
    }  # fmt: skip


def _gold_money(row: Label) -> Item:
    return tuple(row[column] for column in ("kind", "head", "value", "currency"))


def _gold_sides(row: Label, sides: tuple[str, str]) -> Item:
    return tuple(tuple(sorted(row[side])) for side in sides)


def _our_money(row: Claim | Order) -> Item:
    return row.kind, row.head, _text(row.value), row.currency


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
