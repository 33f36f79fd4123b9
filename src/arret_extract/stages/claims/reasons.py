"""Claims that a ruling reports only where it answers them.

Rulings that refer to the submissions by their date (article 455 CPC) state claims so: "M. X
réclame à ce titre la somme de", "la somme demandée de".
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import cast

from arret_extract.harms import third_payers
from arret_extract.matching.rules import rule
from arret_extract.mentions.called import Ids
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.drafts import Drafter
from arret_extract.stages.claims.posts import own_head, sumless_head
from arret_extract.stages.claims.requests import Request
from arret_extract.stages.claims.rows import MOST_HEADS, Draft, Placed
from arret_extract.stages.claims.sentences import flowing, sentence_start
from arret_extract.stages.claims.sides import facing
from arret_extract.stages.claims.speech import Listener, Plea
from arret_extract.stages.claims.subjects import subjects
from arret_extract.stages.claims.wish_kinds import kind_at
from arret_extract.text import View
from arret_extract.vocabulary import Head, OrderKind

CONFIDENCE = 0.6
# Findings and admissibility are the court's own words too often.
_COURTS_OWN = ("constat", "recevabilite", "annulation", "fixation")
_EACH = re.compile(r"(?:chaque partie|chacune des parties|(?:toutes )?les parties) de (?:sa|leur)")
# So many characters tell what a demand is for.
_ALIKE = 16
# Where the reasons begin with the submissions: "Par conclusions du 3 octobre, elle demande…".
_SUBMITTED = re.compile(
    r"\b(?:par|dans|selon|suivant|aux termes de|en l'etat de|vu) (?:ses|leurs|des|les) ?"
    r"(?:dernieres |ultimes )?(?:conclusions|ecritures)\b"
    r"|\bconclusions (?:recapitulatives )?(?:du \d|signifiees|notifiees|deposees|en date)"
)


def told_in_reasons(
    ruling: Ruling, listener: Listener, drafter: Drafter, before: list[Draft]
) -> list[Draft]:
    """The claims that the reasons report of parties that were not heard to ask them before."""
    found: list[Draft] = []
    for draft in sorted(
        (
            *_pleaded(ruling, listener, drafter, before),
            *_named_as_asked(ruling, listener, drafter, before),
            *_refused_costs(ruling, listener, before),
            *_refused_demands(ruling, listener, before),
        ),
        key=lambda d: d.start,
    ):
        if not _repeats(draft, (*before, *found)):
            found.append(replace(draft, confidence=CONFIDENCE))
    return found


def _pleaded(
    ruling: Ruling, listener: Listener, drafter: Drafter, before: list[Draft]
) -> Iterator[Draft]:
    """Claims told by a verb of asking that names its subject."""
    heard = {i for d in before for i in d.claimant_ids}
    summed = _asked_sums(ruling, before)
    listener.rules = ("ask", "stop")
    for _, start, end in ruling.stretches("motifs"):
        for plea in listener.pleas(start, end):
            who = set(plea.claimant_ids)
            if who and not who & heard and _submitted(ruling.view, plea, start):
                yield from drafter.drafts(plea, before)
                continue
            if plea.rule.id != "claims.ask" or not plea.named:
                continue
            plea = _unanswered(flowing(ruling.view), plea)
            told = list(drafter.drafts(plea, before))
            if who & summed:
                if _total_of(told, before) is not None:
                    yield from (d for d in told if d.amount is not None)
                continue
            for draft in told:
                if draft.amount is not None:
                    outlay = third_payers(ruling, draft.claimant_ids)
                    yield draft if outlay else _headed(ruling, draft, start, drafter.harm)
                elif not who & heard and draft.kind not in _COURTS_OWN:
                    yield draft


def _refused_demands(ruling: Ruling, listener: Listener, before: list[Draft]) -> Iterator[Draft]:
    """The one demand that is refused to a party that was not heard to ask anything."""
    view = flowing(ruling.view)
    heard = {i for d in before for i in d.claimant_ids}
    told: set[tuple[int, str]] = set()
    for _, start, end in ruling.stretches("motifs", "dispositif"):
        for hit in rule("claims", "demand_refused").scan(view, start, end):
            first = sentence_start(view, hit.start(), start)
            mentions = list(listener.index.mentions(first, hit.start("what")))
            who = subjects(view.folded, first, mentions, governed=True)
            kind = kind_at(view, hit.start("for"), hit.end())
            asked = cast(OrderKind, kind.values["kind"])
            if kind.id == "claims.constat":
                asked = "condamnation"
            words = hit["for"][:_ALIKE] if asked == "condamnation" else asked
            again = any((i, words) in told for i in who)
            told |= {(i, words) for i in who}
            if not who or again or heard & {*who}:
                continue
            request = Request(hit.start("for"), hit.end(), asked, "principal", kind)
            yield Draft(
                who,
                facing(ruling, who),
                asked,
                sumless_head(view, request),
                None,
                "principal",
                *hit.span("what"),
                "claims.demand_refused",
                CONFIDENCE,
            )


def _refused_costs(ruling: Ruling, listener: Listener, before: list[Draft]) -> Iterator[Draft]:
    """Costs of article 700 that the dispositif refuses to one who was not heard to ask them."""
    view = flowing(ruling.view)
    heard = {i for d in before if d.head == "article_700" for i in d.claimant_ids}
    for _, start, end in ruling.stretches("dispositif"):
        for hit in rule("claims", "costs_refused").scan(view, start, end):
            place = hit.span("who" if hit["who"] else "whom")
            for who in _refused(ruling, listener, *place):
                if heard & {*who}:
                    continue
                yield Draft(
                    who,
                    facing(ruling, who),
                    "condamnation",
                    "article_700",
                    None,
                    "principal",
                    *place,
                    "claims.costs_refused",
                    CONFIDENCE,
                )


def _refused(ruling: Ruling, listener: Listener, start: int, end: int) -> Iterator[Ids]:
    """To whom costs are refused: either side, of "chaque partie", else the first party named."""
    if _EACH.match(listener.view.folded, start, end):
        yield from (side for side in (listener.first, facing(ruling, listener.first)) if side)
        return
    first = next(listener.index.mentions(start, end), None)
    if first is not None and facing(ruling, first.party_ids):
        yield first.party_ids


def _submitted(whole: View, plea: Plea, floor: int) -> bool:
    """Whether a plea of the reasons is told as one of submissions, in their order and whole."""
    view = flowing(whole)
    start = sentence_start(view, plea.start, floor)
    return _SUBMITTED.search(view.folded, start, plea.start) is not None


def broken_down(before: list[Draft], told: list[Draft]) -> list[Draft]:
    """The claims heard before; a sum that the reasons break down into its heads is their total.

    So is damages that the next sums add up to: "Elle soutient qu'elle est fondée à demander …".
    """
    found = list(before)
    own = [d for d in before if d.amount is not None and d.head not in ("article_700", "astreinte")]
    for start in range(len(told)):
        for end in range(start + 2, min(len(told), start + MOST_HEADS) + 1):
            place = _total_of(told[start:end], found)
            if place is not None:
                found[place] = replace(found[place], head="total")
    for number, whole in enumerate(own[:-2]):
        if whole.head != "dommages_interets":
            continue
        for end in range(number + 3, min(len(own), number + MOST_HEADS) + 1):
            if _total_of(own[number + 1 : end], [whole]) is not None:
                found[before.index(whole)] = replace(whole, head="total")
    return found


def _total_of(told: list[Draft], before: list[Draft]) -> int | None:
    """The place of the claim that two sums or more of its claimants add up to."""
    sums = [d.amount.value for d in told if d.amount is not None and d.amount.value is not None]
    if len(sums) < 2:
        return None
    total, who = sum(sums), told[0].claimant_ids
    return next(
        (
            place
            for place, d in enumerate(before)
            if d.amount is not None and d.amount.value == total and d.claimant_ids == who
        ),
        None,
    )


def _unanswered(view: View, plea: Plea) -> Plea:
    """A plea up to where the court answers it."""
    answer = rule("claims", "answered").pattern.search(view.folded, plea.start + 2, plea.end)
    return plea if plea.listed or answer is None else replace(plea, end=answer.start())


def _headed(ruling: Ruling, draft: Draft, floor: int, harm: Head) -> Draft:
    """A draft with the head that its sum stands under, where its own words do not tell it.

    `floor` is where the reasons begin that it stands in.
    """
    assert draft.amount is not None
    view = flowing(ruling.view)
    start, end = view.at(draft.amount.start_char), view.at(draft.amount.end_char)
    placed = Placed(start, end, draft.amount, Decimal(0))
    if draft.head not in (None, "principal", harm):
        return draft
    return replace(draft, head=own_head(view, draft.start, floor, placed, draft.head or harm))


def _asked_sums(ruling: Ruling, drafts: list[Draft]) -> set[int]:
    """The parties that were heard, before the reasons, to ask sums besides their costs."""
    reasons = next((start for _, start, _ in ruling.stretches("motifs")), 0)
    return {
        i
        for d in drafts
        if d.amount is not None and d.head != "article_700" and d.start < reasons
        for i in d.claimant_ids
    }


def _named_as_asked(
    ruling: Ruling, listener: Listener, drafter: Drafter, before: list[Draft]
) -> Iterator[Draft]:
    """Sums that the reasons call asked or offered, where no one was heard to ask sums."""
    if _asked_sums(ruling, before):
        return
    folded, victim = flowing(ruling.view).folded, listener.askers.victim
    for _, start, end in ruling.stretches("motifs"):
        for sum_ in drafter.sums.between(start, end):
            hit = rule("claims", "sum_asked").pattern.search(
                folded, max(start, sum_.start - 110), sum_.start
            ) or rule("claims", "sum_asked_for").pattern.match(
                folded, sum_.end, min(end, sum_.end + 130)
            )
            # "La cour estime suffisante la somme de 900 €" is no offer.
            held = hit is not None and hit.groupdict().get("holder")
            if hit is not None and (not held or drafter.index.find(*hit.span("holder"))):
                yield _named(ruling, drafter, sum_, start, hit, victim)


def _named(
    ruling: Ruling, drafter: Drafter, sum_: Placed, floor: int, hit: re.Match[str], victim: Ids
) -> Draft:
    groups = {name: hit.span(name) for name, words in hit.groupdict().items() if words}
    offered = "holds" in groups or any(
        hit[n].startswith(("off", "prop")) for n in ("how", "verb", "told", "noun") if n in groups
    )
    named = ("who", "subject", "by", "of", "holder")
    told = [drafter.index.find(*groups[n]) for n in named if n in groups]
    who = next((ids for ids in told if ids), facing(ruling, victim) if offered else victim)
    if not who and not offered:
        # "leur allouer la somme de 900 € qu'ils réclament": those that it is granted to
        paid = {o.payee_ids for o in ruling.orders if o.value == sum_.value and o.payee_ids}
        who = next(iter(paid)) if len(paid) == 1 else ()
    view, outlay = flowing(ruling.view), third_payers(ruling, who)
    start = sentence_start(view, sum_.start, 0)
    return Draft(
        who,
        facing(ruling, who),
        "fixation" if offered else "condamnation",
        "principal" if outlay else own_head(view, start, floor, sum_, drafter.harm),
        sum_.amount,
        "principal",
        max(start, sum_.start - 120),
        sum_.end,
        "claims.sum_asked",
        CONFIDENCE,
    )


def _repeats(draft: Draft, others: tuple[Draft, ...]) -> bool:
    """Whether a sum is one that is asked already: the reasons speak of that claim."""
    return draft.amount is not None and any(
        d.amount is not None
        and (d.amount.value, d.amount.currency) == (draft.amount.value, draft.amount.currency)
        and (d.head == "article_700") is (draft.head == "article_700")
        for d in others
    )
