"""The sides of a case."""

import re
from collections import Counter
from collections.abc import Mapping, Set
from functools import lru_cache
from typing import NamedTuple

from arret_extract.harms import is_social, third_payers
from arret_extract.matching.compiling import compiled
from arret_extract.matching.search import word_starts
from arret_extract.mentions.called import Ids
from arret_extract.mentions.insured import insured
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.records import Party
from arret_extract.ruling import Ruling
from arret_extract.text import View, fold
from arret_extract.vocabulary import COSTS

_HARM = frozenset({"prejudice", "prejudices", "indemnisation", "victime", "indemniser"})
_NEAR = 60

_KEPT_SAFE = compiled(r"\b(?:garanti|relev)\w{1,4}\b")


# A fund or a mutual society that is called and stays away: the judgment only binds it.
_FUND = re.compile(
    r"caisse (?!d'epargne|d?e? ?credit|regionale de credit|federale)|mutuelle\b|mutualite\b"
    r"|institut(?:ion)?\b|section\b"
)
_WARRANTS = re.compile(r"(?:le )?(?:fonds de garantie|fgao\b|fgti\b)")


def real_parties(ruling: Ruling, ids: Ids) -> Ids:
    """Parties without the social bodies that the judgment only binds; all if no other is.

    Who is made to pay a sum is no bystander.
    """
    social = {p.party_id for p in ruling.parties if is_social(p.name) or _only_bound(p)}
    social -= {i for o in ruling.orders if o.kind == "condamnation" for i in o.payer_ids}
    return tuple(i for i in ids if i not in social) or ids


def _only_bound(party: Party) -> bool:
    return party.appearance == "defaillante" and _FUND.match(fold(party.name)) is not None


def victim(ruling: Ruling, index: PartyIndex) -> Ids:
    """The natural person whose damage the reasons speak of most, else who alone is paid; or ()."""
    persons = {p.party_id for p in ruling.parties if p.kind == "personne_physique"}
    harmed: Counter[int] = Counter()
    for _, start, end in ruling.stretches("motifs"):
        for at in word_starts(ruling.view, _HARM, start, end):
            near = index.mentions(at, min(end, at + _NEAR))
            harmed.update(i for m in near for i in m.party_ids if i in persons)
    if harmed:
        return tuple(i for i, _ in harmed.most_common(1))
    paid = {o.payee_ids for o in ruling.orders if o.kind == "condamnation" and o.head not in COSTS}
    alone = next(iter(paid)) if len(paid) == 1 else ()
    return alone if persons.issuperset(alone) else ()


class _Held(NamedTuple):
    """Who an order says pays whom, and its stretch of the text."""

    payers: Ids
    payees: Ids
    start: int
    end: int
    costs: bool


def _held(ruling: Ruling) -> tuple[_Held, ...]:
    """Who the orders say pays whom; costs that both sides bear do not tell who stands together."""
    roles = {p.party_id: p.role for p in ruling.parties}
    return tuple(
        _Held(
            o.payer_ids, o.payee_ids, o.start_char, o.end_char, o.head in ("article_700", "depens")
        )
        for o in ruling.orders
        if o.head != "depens" or not _opposed({roles[i] for i in o.payer_ids})
    )


def _opposed(roles: Set[str]) -> bool:
    """Whether roles are those of both sides."""
    return any(not roles.isdisjoint(FACING.get(role, ())) for role in roles)


@lru_cache(maxsize=1)
def allied(view: View, index: PartyIndex, orders: tuple[_Held, ...]) -> Mapping[int, set[int]]:
    """Who stands with whom: those who pay, or are paid, together, and insurers with the insured."""
    groups: list[Set[int]] = [{*pair} for pair in insured(view, index)]
    groups += [set(ids) for order in orders for ids in order[:2] if len(ids) > 1]
    found: dict[int, set[int]] = {}
    for group in groups:
        for i in group:
            found.setdefault(i, set()).update(group - {i})
    for order in orders:
        words = view.folded[view.at(order.start) : view.at(order.end)]
        for i in order.payers if not _KEPT_SAFE.search(words) else ():
            for j in order.payees:
                found.get(i, set()).discard(j)
                found.get(j, set()).discard(i)
    return found


def on_appeal(ruling: Ruling) -> bool:
    """Whether a judgment is under review: by the court, or by the standing of the parties."""
    standing = any(p.role in ("appelant", "intime") for p in ruling.parties)
    return standing or ruling.decision.jurisdiction == "cour_d_appel"


FIRST = ("appelant", "demandeur")
BYSTANDERS = frozenset({"partie_jointe", "ministere_public", "autre"})
FACING: dict[str, tuple[str, ...]] = {
    "appelant": ("intime",),
    "intime": ("appelant",),
    "demandeur": ("defendeur",),
    "defendeur": ("demandeur",),
    "partie_civile": ("prevenu",),
    "prevenu": ("partie_civile",),
}


def facing(ruling: Ruling, claimants: Ids) -> Ids:
    """The other side: who answers the claimants by their standing, else all others who do.

    Parties of one standing may be on two sides, as a respondent and the appellant's insurer are:
    where the orders tell, those held together with the claimants are on theirs, and whoever pays
    them, or is paid by them, with one of the others is among the others.
    """
    roles: dict[int, str] = {p.party_id: p.role for p in ruling.parties}
    if not claimants and {*FIRST} & {*roles.values()}:
        # Who speaks was not made out, and may be on either side.
        return ()
    wanted = {r for i in claimants for r in FACING.get(roles.get(i, ""), ())}
    if not wanted:  # who intervenes stands with those that its lawyer acts for
        mates = _counselled(ruling, claimants)
        wanted = {r for i in mates for r in FACING.get(roles.get(i, ""), ())}
    others = [i for i in roles if i not in claimants]
    opposed = [i for i in others if roles[i] in wanted]
    rest = [i for i in others if roles[i] not in BYSTANDERS]
    chosen = real_parties(ruling, tuple(opposed or rest or others))
    if len(ruling.parties) < 3 or not claimants:
        return chosen
    return _apart(ruling, claimants, chosen, real_parties(ruling, tuple(rest)))


def opponents(ruling: Ruling, ids: Ids, others: Ids | None = None) -> Ids:
    """The other side; the heirs called in, where only a social body faces parties.

    `others` are those who face the parties, where that is known.
    """
    others = facing(ruling, ids) if others is None else others
    if not third_payers(ruling, others):
        return others
    heirs = tuple(
        p.party_id
        for p in ruling.parties
        if (p.role, p.kind) == ("intervenant", "personne_physique") and p.party_id not in ids
    )
    return heirs or others


def _apart(ruling: Ruling, claimants: Ids, chosen: Ids, all_: Ids) -> Ids:
    """The other side without the claimants' allies, and with those who owe together with it."""
    orders = _held(ruling)
    allies = allied(ruling.view, PartyIndex.of(ruling), orders)
    chosen = _owing_both(orders, claimants, chosen, all_) or chosen
    # Who is paid by one of the others and pays no one has its own claim against them.
    paid = [o for o in orders if not o.costs and o.payers and {*o.payers} <= {*chosen}]
    aside = {i for o in paid for i in o.payees}
    aside -= {i for o in orders for i in o.payers}
    chosen = tuple(i for i in chosen if i not in aside) or chosen
    own = {i for c in claimants for i in allies.get(c, ())}
    own |= _answered_for(ruling, claimants, orders) | _counselled(ruling, claimants)
    kept = tuple(i for i in chosen if i not in own)
    payees = {i for o in orders for i in o.payees}
    if len(kept) < len(chosen) and not payees.intersection(kept):
        # Who is held together with one of the other side stands with it, against whom they pay.
        rest = (i for i in all_ if i not in own and i not in chosen)
        kept = tuple(i for i in rest if i in payees) or kept
    kept = kept or tuple(i for i in all_ if i not in own)
    if not kept:
        return chosen
    debtors = {i for o in orders if {*kept}.intersection(o.payers) for i in o.payers}
    added = debtors - {*kept, *claimants, *own}
    return kept + tuple(i for i in all_ if i in added)


def _counselled(ruling: Ruling, ids: Ids) -> set[int]:
    """Who has a lawyer in common with some parties: a lawyer acts for one side alone.

    Conflicts of interest: article 7 of the décret n° 2023-552 of 30 June 2023 (4.1 RIN before).
    """
    if not ids:
        return set()
    known: dict[tuple[str, str, str], set[int]] = {}
    for c in ruling.counsel:
        name, firm = fold(c.name or ""), fold(c.firm or "")
        if c.party_id is not None and (" " in name or firm):
            known.setdefault((name, firm, fold(c.bar or "")), set()).add(c.party_id)
    mates = {i for served in known.values() if served & {*ids} for i in served} - {*ids}
    roles = {p.party_id: p.role for p in ruling.parties}
    facing = {r for i in ids for r in FACING.get(roles.get(i, ""), ())}
    # Two lawyers of one name, or a name that is hidden, act for both sides.
    return set() if any(roles.get(i) in facing for i in mates) else mates


def _owing_both(orders: tuple[_Held, ...], claimants: Ids, chosen: Ids, all_: Ids) -> Ids:
    """Who pays both the claimants and those who face them: victims of one that appeal in turn."""
    paid = [o for o in orders if not o.costs]
    if any({*claimants} & {*o.payers} and {*chosen} & {*o.payees} for o in paid):
        return ()  # "C garantira B de ce qu'il paie à A": B faces A all the same
    owing = {i for o in paid if {*claimants} & {*o.payees} for i in o.payers} - {*chosen}
    both = {i for o in paid if {*o.payers} <= owing for i in o.payees}
    return tuple(i for i in all_ if i in owing) if owing and {*chosen} <= both else ()


def _answered_for(ruling: Ruling, claimants: Ids, orders: tuple[_Held, ...]) -> set[int]:
    """For whom a guarantee fund answers: the persons who pay, being uninsured."""
    parties = {p.party_id: p for p in ruling.parties}
    if not all(_WARRANTS.match(fold(parties[i].name)) for i in claimants):
        return set()
    paying = {i for o in orders if not o.costs and o.payees for i in o.payers}
    paying -= {i for o in orders for i in o.payees}
    return {i for i in paying if parties[i].kind == "personne_physique"}
