"""What every sum is in the ruling, and what it is for.

Roles come from the words around a sum (`told`); the head is that of its claim or order, or what its
own words say, or what the same sum is for elsewhere.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from arret_extract.harms import ALL_LOSS, HARMS, specified
from arret_extract.heads import BILL, head_of, head_words, pointed_at
from arret_extract.matching.compiling import compiled
from arret_extract.records import Amount
from arret_extract.ruling import Ruling
from arret_extract.stages.checks.totals import heads_totals
from arret_extract.stages.claims.sentences import sentence_end, sentence_start
from arret_extract.stages.outcomes.frames import governing_start
from arret_extract.stages.outcomes.known import Given, Key
from arret_extract.stages.outcomes.purposes import (
    about_start,
    of_base,
    of_fact,
    spoken_of,
    titled,
    untold,
)
from arret_extract.stages.outcomes.reckoning import by_sign, is_base
from arret_extract.stages.outcomes.told import Told
from arret_extract.text import View
from arret_extract.vocabulary import ALONE, AmountRole, Head, SectionKind

_ITEM_END = compiled(r"\s(?:\d{1,2}[).]|[-*•—]|\[\*|\*\])\s|\n\s?(?:[-*•—]|\d{1,2}[).])")
# Heads that a sum's own words say, or none do.
_OF_ONE_SUM: frozenset[Head] = frozenset({"total", "provision", "article_700"})
_OF_DEBT: frozenset[Head | None] = frozenset(
    {
        None,
        "principal",
        "interets",
        "clause_penale",
        "indemnite",
        "total",
        "prejudice_materiel",
        "frais",
    }
)
# "deux provisions de 300 € et 500 €": what both are is said once.
_AND = re.compile(
    r"(?:\s?en (?:19|20)\d\d|\s?pour (?:(?:la|le|les|son|sa|m\.|mme) |l')?[\w-]{2,20})?\s?(?:,|et)"
    r"(?: de| celle de)?\s?"
)
_SAID: frozenset[Head | None] = frozenset({"provision", "article_700"})
# How near a sum in another currency stands.
BESIDE = 12
_HEADING = re.compile(r"[^;:\n\d]{0,80}:\s")
# What stands between a price and its tax, and before the price with it.
_TAXED = re.compile(
    r"[\s,.]{0,3}"
    r"(?:(?:h\.?t|hors taxes?|(?:de |dont )?(?:la )?t\.?v\.?a|debours)\b[\s,.:]{0,3}){1,2}"
    r"(?:soit |plus |outre |et )?"
)
_WITH_TAX = re.compile(r"\s?(?:ttc|t\.t\.c)\b")
_SO = re.compile(r"[\s,.]{1,3}soit ")
# What is granted of a loss is what is left of it once responsibility is shared.
_SHARED_OUT = re.compile(
    r"[\s,;)]{0,4}(?:soit|et)?,? ?(?:apres|compte tenu d[eu]s?|en tenant compte d[eu]s?)\b"
    r"[^;.\d]{0,40}"
    r"\b(?:reduction|partage|limitation|abattement)\b[^;]{0,120}\d"
)
# What a sum is that another is reckoned from, and no sum that each of several gets.
_RATE = re.compile(
    r"(?: par (?!enfant|mois|personne|tete|an\b|demandeur|victime)[a-z]{3,12})?,? soit"
    r"(?: donc| ainsi)?(?: a (?:la charge|revenir) [^;.,\d]{2,40})?"
    r"(?: (?:une indemnite|la somme|une somme|un montant|une indemnisation)"
    r"(?: de| d'un montant de))? ?"
)
# "Soit 450 € chacun", "soit 540 € TTC": the same sum told again.
_SAME_AGAIN = re.compile(r"\s?(?:a |pour )?(?:chacune?|ttc|ht|toutes taxes|hors taxes)\b")
# What stands between the terms of a computation and its result.
_OPERATION = re.compile(
    r"(?=[^+*x×/=(-]{0,40}[+*x×/=(-])[\s\d.,()\[\]+*x×/=%:-]{1,60}"
    r"(?:(?:jours|mois|ans|annees|soit)[\s\d.,()\[\]+*x×/=%:-]{0,40})?"
)


# How far to trust a role by the rule that gives it; others are read from scattered words.
_TRUST = {
    "roles.order": 0.97,
    "roles.claim": 0.9,
    "roles.claim_told": 0.9,
    "roles.judged_before": 0.92,
    "roles.assessed": 0.9,
    "roles.base": 0.85,
    "roles.per_unit": 0.9,
    "roles.dispositif": 0.8,
    "roles.pledged": 0.85,
    "roles.taken_off": 0.92,
    "roles.twin": 0.9,
    "roles.deducted": 0.85,
    "roles.found_due": 0.85,
    "roles.told": 0.8,
    "roles.lent": 0.92,
    "roles.bought": 0.92,
    "roles.framed": 0.92,
    "roles.elsewhere": 0.92,
    "roles.amounted": 0.92,
    "roles.rounded": 0.92,
    "roles.by_how_much": 0.92,
    "roles.shown": 0.92,
    "roles.asked_before": 0.85,
    "roles.owned": 0.85,
    "roles.enjoined": 0.85,
}
_DOUBTFUL, _BORNE_OUT = 0.75, 0.92
# What is told of a debt, or of nothing said, is told; of damage it may have been granted.
_PLAIN: frozenset[Head | None] = frozenset({None, "principal", "provision", "interets"})


def _trust(
    reader: Told, amount: Amount, role: AmountRole, why: str, head: Head | None, kind: SectionKind
) -> float:
    """How far to trust a role: a sum among reasons is borne out by the claims and orders."""
    key = (amount.value, amount.currency)
    awarded, claimed = key in reader.known.awarded, key in reader.known.claimed
    if why in ("roles.awarded", "roles.awards", "roles.reckoned"):
        return _BORNE_OUT if awarded else _DOUBTFUL
    if why in ("roles.claimed", "roles.wanted") and role == "demande":
        return _BORNE_OUT if claimed and not awarded else _DOUBTFUL
    if why == "roles.granted_after":
        return _BORNE_OUT
    if why in ("roles.deducted", "roles.told", "roles.base") and (awarded or claimed):
        return _DOUBTFUL
    if why == "roles.told" and head in _PLAIN and (kind != "motifs" or head is not None):
        return _BORNE_OUT
    if (
        why in ("roles.table", "roles.owned")
        and role == "fait"
        and head in ("principal", "interets")
    ):
        return _BORNE_OUT
    start, end = reader.view.at(amount.start_char), reader.view.at(amount.end_char)
    if why == "roles.base" and not by_sign(reader.view, start, end):
        return _BORNE_OUT
    return _TRUST.get(why, _DOUBTFUL)


def telling(value: Decimal | None) -> int:
    """How many digits of a sum tell it from others: one in 5 000, seven in 62 680,03."""
    return len(f"{value or 0:.2f}".replace(".", "").strip("0"))


def share_heads(ruling: Ruling) -> None:
    """Give the parts of a total the head of the total, where they had none or a mere debt's.

    What adds up several heads is a total.
    """
    counted = {c.amount_id for c in ruling.claims} | {o.amount_id for o in ruling.orders}
    amounts = {a.amount_id: a for a in ruling.amounts}
    for finding in heads_totals(ruling):
        *parts, last = finding.amount_ids
        head = amounts[last].head
        of_parts = {amounts[part].head for part in parts} - {None}
        if finding.holds and len(of_parts) > 1 and head in (None, "principal"):
            if last not in counted:
                ruling.revise(amounts[last], "roles.total", head="total")
            continue
        if not finding.holds or head is None or not head.startswith("prejudice"):
            continue
        for part in parts:
            if amounts[part].role == "fait" and amounts[part].head in (None, "principal"):
                ruling.revise(amounts[part], "roles.part_of_total", head=head)


def share_roles(ruling: Ruling) -> None:
    """Make facts of what a debt is made of, where the reasons list it with its total.

    Of damage to a person each part is granted, unless only a share of the total is; of a debt and
    of a thing's damage the whole is, unless an order counts the part.
    """
    amounts = {a.amount_id: a for a in ruling.amounts}
    ordered = {(o.value, o.currency) for o in ruling.orders}
    for finding in heads_totals(ruling):
        *parts, last = (amounts[i] for i in finding.amount_ids)
        told = [ruling.section_at(a.start_char) for a in (*parts, last)]
        if not finding.holds or any(s is None or s.kind != "motifs" for s in told):
            continue
        if _SHARED_OUT.match(ruling.view.folded, ruling.view.at(last.end_char)):
            for part in (*parts, last):
                if part.role == "alloue" and (part.value, part.currency) not in ordered:
                    ruling.revise(part, "roles.part_of_share", role="fait", confidence=_BORNE_OUT)
            continue
        if last.role != "alloue" or any(a.head not in _OF_DEBT for a in (*parts, last)):
            continue
        for part in parts:
            if part.role == "alloue" and (part.value, part.currency) not in ordered:
                ruling.revise(part, "roles.part_of_debt", role="fait", confidence=_BORNE_OUT)
                twin = amounts.get(part.amount_id + 1)
                if twin is not None and twin.role == "alloue" and _is_twin(part, twin):
                    ruling.revise(twin, "roles.twin", role="fait")


def _is_twin(amount: Amount, following: Amount) -> bool:
    """Whether a sum is the one before it in another currency."""
    near = following.start_char - amount.end_char < BESIDE
    return near and following.currency != amount.currency


def share_rates(ruling: Ruling) -> None:
    """Make facts of what only a part, or several times, is granted: "évalué à 90 €, soit 45 €"."""
    view, ordered = ruling.view, {(o.value, o.currency) for o in ruling.orders}
    for amount, following in pairwise(ruling.amounts):
        if not amount.role == following.role == "alloue" or amount.currency != following.currency:
            continue
        told = ruling.section_at(amount.start_char)
        if told is None or told.kind != "motifs" or (amount.value, amount.currency) in ordered:
            continue
        end, start = view.at(amount.end_char), view.at(following.start_char)
        if _SAME_AGAIN.match(view.folded, view.at(following.end_char)):
            continue
        if amount.value != following.value and _RATE.fullmatch(view.folded, end, start):
            ruling.revise(amount, "roles.rate", role="fait", confidence=_BORNE_OUT)


def share_terms(ruling: Ruling) -> None:
    """Give the terms of a computation the head of what it reckons: "8 050 € (5 200 + 2 850)"."""
    for run in _computations(ruling):
        said = [a for a in run if a.head not in (None, "total")]
        results = [a for a in said if a.role != "fait"] or said
        if not results or results[0].head is None:
            continue
        for term in run:
            if term.head is None and (term.role == "fait" or term is run[-1]):
                ruling.revise(term, "roles.term", head=results[0].head)


def _computations(ruling: Ruling) -> Iterator[list[Amount]]:
    """Sums that stand beside each other with nothing but signs and figures between."""
    view, run = ruling.view, list[Amount]()
    for amount in ruling.amounts:
        start = view.at(amount.start_char)
        end = view.at(run[-1].end_char) if run else start
        if run and not (start >= end and _OPERATION.fullmatch(view.folded, end, start)):
            if len(run) > 1:
                yield run
            run = []
        run.append(amount)
    if len(run) > 1:
        yield run


def give_roles(ruling: Ruling) -> None:
    """Give every row of `amounts` its role, and its head where the text says one."""
    reader, heads = Told(ruling), dict[Key, Head]()
    told: list[tuple[Amount, SectionKind]] = []
    for amount in ruling.amounts:
        section = ruling.section_at(amount.start_char)
        told.append((amount, section.kind if section else "motifs"))
    # Commentary last: it says again what the ruling says.
    for editorial in (False, True):
        before: Given | None = None
        for amount, kind in told:
            if (kind == "editorial") is not editorial:
                continue
            start, end = ruling.view.at(amount.start_char), ruling.view.at(amount.end_char)
            role, why = reader.role(amount, start, end, kind, before)
            head = _head(reader, heads, amount, start, end, role, before)
            reader.given.setdefault((amount.value, amount.currency), set()).add(role)
            trust = min(amount.confidence, _trust(reader, amount, role, why, head, kind))
            if before is not None and why == "roles.twin":
                trust = min(trust, before.trust)
            before = Given(amount, end, role, head, trust)
            ruling.revise(amount, why, role=role, head=head, confidence=trust)


def _head(
    reader: Told,
    heads: dict[Key, Head],
    amount: Amount,
    start: int,
    end: int,
    role: AmountRole,
    before: Given | None,
) -> Head | None:
    """What a sum is for: as its claim or order has it, by its own words, or as said elsewhere."""
    known, view = reader.known, reader.view
    key = (amount.value, amount.currency)
    head = known.mentions[amount.amount_id][1] if amount.amount_id in known.mentions else None
    if head is None and before is not None:
        beside = _taxed(view, before.end, start, end) or reader.is_twin(before, amount, start)
        head = before.head if beside else None
    if head is None and not (role == "fait" and key in heads and is_base(view, start, end)):
        head = _own(reader, start, end, role, known.claimed.get(key))
        if head is None and before is not None and before.role == role == "fait":
            joined = _AND.fullmatch(view.folded, before.end, start)
            head = before.head if joined else None
    if head is None:
        head = _headed(reader, amount, start, role)
    counted = amount.amount_id in known.mentions and head is not None
    asks = role in ("alloue", "demande") and not counted
    if asks and (meant := pointed_at(view, start, end, about_start(reader, start))):
        head = specified(meant.head, meant.rule, reader.harm)
        ordered = known.awarded.get(key) if role == "alloue" and telling(key[0]) > 2 else None
        head = ordered or head
    told = reader.ruling.section_at(amount.start_char)
    elsewhere = _elsewhere(reader, heads, key, role, told.kind if told else "motifs")
    # What a judge of urgency grants is provisional, whatever the reasons call it.
    awarded = known.awarded.get(key) if role == "alloue" else None
    given = awarded == "provision"
    if head == "depens" and awarded == "article_700":
        head = awarded  # "aux dépens et versera la somme de"
    asked = role == "demande" and elsewhere is not None and head not in _SAID
    asked = asked and not (head in HARMS and elsewhere in HARMS)
    if (given or asked) and telling(key[0]) > 3:
        head = elsewhere
    if head is None and role in ("alloue", "demande") and telling(key[0]) < 3:
        head = spoken_of(reader, start, near=role == "demande" and elsewhere is not None)
        if head in ALONE and elsewhere is not None:
            head = None  # what was spoken of last is asked in the end
    head = head or elsewhere
    bare = told is not None and told.kind in ("header", "parties")
    if bare and amount.amount_id not in known.mentions and head not in ("depens", "amende"):
        return None
    if role == "fait":
        head = of_fact(reader, key, start, end, head) or of_base(reader, start, end, before)
    elif head is None:
        head = untold(reader, amount, start, end, role, before)
    if head is not None and head != "total":
        heads.setdefault(key, head)
    if head is not None and role == "premiere_instance":
        reader.judged.setdefault(key, set()).add(head)
    return head


def _own(reader: Told, start: int, end: int, role: AmountRole, asked: Head | None) -> Head | None:
    """What a sum is for by its own words; what it is `asked` for says more than a bill.

    So does the title above, more than a loss too.
    """
    view = reader.view
    low = sentence_start(view, start, max(0, start - 400))
    item = _ITEM_END.search(view.folded, end, min(len(view.folded), end + 300))
    ceiling = item.start() if item else min(len(view.folded), end + 400)
    head, said = head_of(view, start, end, low, sentence_end(view, end, ceiling))
    head = specified(head, said, reader.harm)
    lost = said == ALL_LOSS and head == "dommages_interets" and role != "fait"
    billed = head == "principal" and "factur" in view.folded[max(low, start - 60) : start]
    billed = billed and (said == BILL or (role == "alloue" and reader.harm in HARMS))
    above = titled(view, start, reader.harm) if lost or billed else None
    return above or (asked if said == BILL else None) or head


def _taxed(view: View, last: int, start: int, end: int) -> bool:
    """Whether a sum is the tax on the one before it, that ends at `last`, or both together."""
    if _TAXED.fullmatch(view.folded, last, start):
        return True
    if not _WITH_TAX.match(view.folded, end):
        return False
    return _SO.fullmatch(view.folded, last, start) is not None


def _elsewhere(
    reader: Told, heads: dict[Key, Head], key: Key, role: AmountRole, kind: SectionKind
) -> Head | None:
    """What a sum is for where it stands elsewhere; a round one may be another sum."""
    known = reader.known
    if role == "alloue" and key in known.awarded:
        return known.awarded[key]
    if role == "demande" and key in known.claimed:
        return known.claimed[key]
    judged = reader.judged.get(key, set()) if role == "premiere_instance" else set[Head]()
    if len(judged) == 1 and kind in ("motifs", "dispositif"):
        return next(iter(judged))
    if telling(key[0]) > 3 and known.claimed.get(key) is not None:
        return known.claimed[key]
    return heads.get(key) if telling(key[0]) > 2 else None


def _headed(reader: Told, amount: Amount, start: int, role: AmountRole) -> Head | None:
    """What the heading of the list is about that a sum stands in, or the verb that opens it.

    "… au titre du préjudice moral : - à M. A 500 €, - à Mme B 300 €": a colon parts a heading from
    its sums; words that a sum follows without one are that sum's own.
    """
    view, place = reader.view, amount.amount_id
    frame = governing_start(view, start, 0)
    for reading in reversed(head_words(view, frame, start)):
        first = reader.places[bisect_left(reader.places, reading.end, hi=place + 1)]
        heads = _HEADING.match(view.folded, reading.end, first) is not None
        parted = _ITEM_END.search(view.folded, reading.end, first) is not None
        if first >= start:
            own = role != "fait" and not parted
            if reading.head not in _OF_ONE_SUM and (heads or own):
                return specified(reading.head, reading.rule, reader.harm)
        elif heads and parted and reading.head != "total":
            return specified(reading.head, reading.rule, reader.harm)
    return None
