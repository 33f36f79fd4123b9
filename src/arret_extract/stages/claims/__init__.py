"""Stage: what each party asks of this court, in its last submissions.

The pourvoi is itself a claim; elsewhere claims are read in the `moyens`, party by party.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from arret_extract.leads import told_to
from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import rule
from arret_extract.records import Claim
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.cassation import cassation_drafts
from arret_extract.stages.claims.chefs import ITEM, listed_chefs
from arret_extract.stages.claims.drafts import Drafter
from arret_extract.stages.claims.expenses import told_expenses
from arret_extract.stages.claims.reasons import broken_down, told_in_reasons
from arret_extract.stages.claims.requests import requests
from arret_extract.stages.claims.rows import Draft
from arret_extract.stages.claims.sentences import flowing
from arret_extract.stages.claims.speakers import by_speaker
from arret_extract.stages.claims.speech import Listener, Plea
from arret_extract.stages.claims.submissions import adds, in_last, more, submits, summons
from arret_extract.stages.claims.whatever import whatever_is_granted
from arret_extract.text import View
from arret_extract.vocabulary import ADMINISTRATIVE, ALONE, SectionKind

# A stretch too short to report claims: only the dates of submissions.
_SHORT = 300
# Verbs with which a party changes the figure of what it asks.
_UPDATES = ("actualis", "maintien", "elev", "port", "ramen", "redui", "augment", "limit", "chiffr")
_WARRANTY = compiled(r"\b(?:a (?:l[ae] |les? |l')?|la )(?:relever|garanti)")
_THESE_SUMS = re.compile(
    r"\b(?:payer|verser|regler|paiement d'?e?s?) ?(?:(?:toutes )?ces|lesdites|les dites"
    r"|les (?=sommes (?:ci-dessus|susvisees|susdites|sus-indiquees|precitees))) ?sommes\b"
    r"|\bcondamn\w{2,5} a (?:(?:la|les) (?:lui |leur )?(?:payer|verser|regler)|son paiement)\b"
)
# The label of the next item of a list, behind the sum of one that has its own before it.
_LABEL = re.compile(
    r"[\s)\].;,]{0,4}(?:[\n\f] ?|[-•*>—]{1,2} ?|\[?\*\]? ?)"
    r"(?!(?:au titre|pour|a titre|en (?:rep|comp|app|ver)|sur le|correspond|representant|outre|soit"
    r"|dont|avec|ht|ttc|par|du chef)\b)[a-z(][^\d€;\n\f]{3,70}"
    r"(?:[1-7](?:[,.]\d)? ?/ ?7)?[\s:,]{0,4}"
)
_LABELLED = re.compile(r"[a-z]{4}[^\d]{0,40}\Z")
_EDGE = frozenset(" \t\n\f,;:-*•")
# What is ordered once, however often it is asked.
_MEASURES = ("execution_provisoire", "expertise", "expulsion", "depens", "autre")
# Kinds under which requests of many sorts stand: one is told again where it has words of another.
_VARIOUS = ("autre", "constat", "injonction", "procedure")
# What a family judge is asked, of many sorts too.
_AT_HOME = compiled(
    r"\b(?:residence|visite|autorite parentale|divorce|contribution|pension|jouissance|nom|partage"
    r"|adoption|tut(?:elle|eur|rice)|curat(?:elle|eur|rice)|mention)\b"
)
_LONG = re.compile(r"[a-z]{7,}")
_DELAY = re.compile(r"\b(?:delai|moratoire|echelonn|echeancier|mensualit|1244-1|1343-5)")
# So many claims of a party told anew are a new set of them.
_SEVERAL = 3
_WORDS_ALIKE = 50
# How near to the end of a list what follows it goes on with it.
_GOES_ON = 60
# What is argued rather than asked, and what asks it where a party asks anything like it.
_ARGUED = (
    "claims.urges",
    "claims.pleads",
    "claims.contests",
    "claims.appeals",
    "claims.bars",
)
_TOLD_BY: dict[str, tuple[str, ...]] = {
    "claims.contests": ("rejet", "fixation", "irrecevabilite"),
    "claims.appeals": ("infirmation", "annulation"),
}
_ON_THE_JUDGMENT = ("confirmation", "infirmation")


def add_rows(ruling: Ruling) -> None:
    """Add a row to `claims` for every request and sum that a party asks of this court."""
    if ruling.decision.jurisdiction == "cassation":
        for draft in cassation_drafts(ruling):
            add_claim(ruling, draft)
        return
    listener, drafter = Listener(ruling), Drafter(ruling)
    drafts: list[Draft] = []
    sued: list[Draft] = []
    begun: list[Draft] = []  # the lists of the summons
    lists: list[Draft] = []
    prose: list[Draft] = []
    last: Plea | None = None
    view = flowing(ruling.view)
    for plea in _pleas(ruling, listener):
        found = whatever_is_granted(view, list(drafter.drafts(plea, drafts)))
        summoned = plea.verb in ("aims", "asked_of")
        if summoned or (plea.listed and summons(view, plea)):
            if _restates(found):
                drafts = [d for d in drafts if d not in sued or not _told_whole(view, d, found)]
            sued += found
            begun += [] if summoned else found
        elif _restates(found) or (plea.listed and len(found) >= _SEVERAL):
            anew = not _verb(plea).startswith(_UPDATES)
            whole = anew and (plea.listed or in_last(view, plea)) and not more(view, plea)
            who = plea.claimant_ids if whole else None
            gone = [d for d in sued if d.claimant_ids == who or _told_whole(view, d, found)]
            listed = [d for d in gone if d in begun]
            if listed and (adds(view, plea) or not _in_place_of(listed, found)):
                gone = [d for d in gone if d not in begun]
            drafts = [d for d in drafts if d not in gone]
        found = _updated(drafts, plea, found)
        if plea.listed:
            if not more(view, plea) and not _of_others([d for d in drafts if d in lists], found):
                whole = _restates(found) and submits(view, plea)
                drafts = _unsaid(view, _replaced(view, drafts, found, whole=whole), found)
            if len(found) >= _SEVERAL:
                drafts = [d for d in drafts if d not in prose or not _argued(view, d, found)]
                lists += found
                last = plea
        else:
            on = last is not None and 0 <= plea.start - last.end < _GOES_ON
            listed = [] if on else [d for d in drafts if d in lists]
            found = [d for d in _unsaid(view, found, drafts) if not _argued(view, d, listed)]
            prose += found
        drafts = (drafts if plea.court == ITEM else _standing(drafts, found)) + found
    drafts = _to_be_paid(view, [d for d in drafts if not _urged(d, drafts)])
    for draft in list(told_expenses(ruling, listener, drafts)):
        later = (i for i, d in enumerate(drafts) if d.start > draft.start)
        drafts.insert(next(later, len(drafts)), draft)
    told = told_in_reasons(ruling, listener, drafter, drafts)
    for draft in (*broken_down(drafts, told), *told):
        add_claim(ruling, draft)


def _to_be_paid(view: View, drafts: list[Draft]) -> list[Draft]:
    """Sums that a party would have fixed are asked where it goes on: "à lui payer ces sommes"."""
    found: list[Draft] = []
    for draft in drafts:
        back = draft.kind == "condamnation" and draft.amount is None
        back = back and not _WARRANTY.search(view.folded, draft.start, draft.end)
        place = len(found)
        if back and _THESE_SUMS.search(view.folded, draft.start, draft.end):
            while (
                place
                and found[place - 1].kind in ("fixation", "condamnation")
                and found[place - 1].amount is not None
                and found[place - 1].claimant_ids == draft.claimant_ids
            ):
                place -= 1
        told = [replace(d, kind="condamnation") for d in found[place:]]
        found[place:] = told or [draft]
    return found


def _urged(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether "le jugement doit être confirmé" argues what the same party asks elsewhere."""
    if draft.rule not in _ARGUED or draft.amount is not None:
        return False
    told = _TOLD_BY.get(draft.rule, (draft.kind,))
    own = {*draft.claimant_ids}
    return any(
        d.kind in told
        and (d.rule not in _ARGUED or (d.kind == draft.kind and d.start < draft.start))
        and (d.claimant_ids == draft.claimant_ids or own & {*d.claimant_ids})
        for d in drafts
    )


def _told_whole(view: View, draft: Draft, found: list[Draft]) -> bool:
    """Whether a condemnation without a sum is told again with its sums: "sa condamnation"."""
    if _WARRANTY.search(view.folded, draft.start, draft.end):
        return False
    return draft.amount is None and any(
        (d.kind, d.claimant_ids) == (draft.kind, draft.claimant_ids)
        and draft.head in (None, d.head)
        for d in found
    )


def _argued(view: View, draft: Draft, listed: list[Draft]) -> bool:
    """Whether a request without a sum is one of a party's list, told again where it argues it."""
    same = (draft.claimant_ids, draft.kind)
    own = draft.amount is None and draft.kind != "depens"
    if _WARRANTY.search(view.folded, draft.start, draft.end) and draft.kind == "condamnation":
        return False
    return own and any(
        (d.claimant_ids, d.kind) == same
        and (d.kind not in _VARIOUS or _long_words(view, d) & _long_words(view, draft))
        for d in listed
    )


def _long_words(view: View, draft: Draft) -> set[str]:
    """The long words of a claim, which tell what it is about; time to pay has many names."""
    words = {*_LONG.findall(view.folded, draft.start, draft.end)}
    return words | {"delai"} if _DELAY.search(view.folded, draft.start, draft.end) else words


def _restates(found: list[Draft]) -> bool:
    """Whether a plea is a whole set of claims, in place of the summons (article 768 CPC)."""
    sums = [d for d in found if d.amount is not None and d.head != "article_700"]
    return len(found) > 3 or bool(sums)


def _in_place_of(listed: list[Draft], found: list[Draft]) -> bool:
    """Whether a plea tells most of a list anew: no answer, nor what is added to it."""
    before = {(d.kind, d.head) for d in listed if d.head not in ("article_700", "depens")}
    again = any((d.kind, d.head) in before for d in found)
    return again and 2 * len(found) >= len(listed)


def _standing(drafts: list[Draft], found: list[Draft]) -> list[Draft]:
    """Earlier claims that still stand: a sum asked again, and the costs of a party, count once."""
    again = {_key(d) for d in found if d.amount is not None}
    return [d for d in drafts if d.amount is None or _key(d) not in again]


def _replaced(view: View, drafts: list[Draft], found: list[Draft], *, whole: bool) -> list[Draft]:
    """Drafts without those of the same party of which half or more are told anew in its list.

    `whole`: the list is that of submissions, which replace those before (article 768 CPC).
    """
    who = found[0].claimant_ids if found else ()
    earlier = [d for d in drafts if d.claimant_ids == who or (whole and {*d.claimant_ids} < {*who})]
    whole = whole and all(any(d.head in ALONE for d in some) for some in (earlier, found))
    told = {_said(view, d) for d in found}
    again = sum(_said(view, d) in told for d in earlier)
    if len(earlier) < _SEVERAL or (2 * again < len(earlier) and not whole):
        return drafts
    return [d for d in drafts if d not in earlier]


def _of_others(listed: list[Draft], found: list[Draft]) -> bool:
    """Whether a party's lists condemn others each, as where cases were joined."""
    who = found[0].claimant_ids if found else ()
    earlier = [d for d in listed if d.claimant_ids == who]
    sued = [{d.against_ids for d in some if d.kind == "condamnation"} for some in (earlier, found)]
    return all(sued) and sued[0].isdisjoint(sued[1])


def _said(view: View, draft: Draft) -> tuple[object, ...]:
    """What a claim says: its sum, or its first words."""
    if draft.amount is not None:
        return draft.kind, draft.amount.value
    words = view.folded[draft.start : min(draft.end, draft.start + _WORDS_ALIKE)]
    return draft.kind, re.sub(r"\W+", " ", words)


def _unsaid(view: View, drafts: list[Draft], others: list[Draft]) -> list[Draft]:
    """Drafts without the measures that a party asks among the others too: they are asked once."""
    said = {_measure(view, d) for d in others}
    return [d for d in drafts if d.kind not in _MEASURES or _measure(view, d) not in said]


def _measure(view: View, draft: Draft) -> tuple[object, ...]:
    about = frozenset(_AT_HOME.findall(view.folded, draft.start, draft.end))
    return draft.claimant_ids, draft.kind, draft.head, draft.rank, draft.amount, draft.rule, about


def _key(draft: Draft) -> tuple[object, ...]:
    """What makes two claims of sums one: who asks what of whom, and for costs nothing more."""
    assert draft.amount is not None
    if draft.head == "article_700":
        return draft.claimant_ids, draft.against_ids, draft.head, draft.rank
    sum_ = (draft.amount.value, draft.amount.currency)
    return draft.claimant_ids, draft.against_ids, draft.kind, draft.rank, *sum_


def _verb(plea: Plea) -> str:
    """The verb of a plea without its auxiliary: "a porté sa demande à 900 €"."""
    return plea.verb.removeprefix("a ").removeprefix("ont ")


def _updated(drafts: list[Draft], plea: Plea, found: list[Draft]) -> list[Draft]:
    """The claims of a plea; a sum brought up to date takes the place of its first figure."""
    verb = _verb(plea)
    if verb in ("chiffre", "chiffrent"):
        return found  # "elle chiffre son préjudice à": no demand that was told before
    if not verb.startswith(_UPDATES) or not found or found[0].amount is None:
        return found
    costs = found[0].head == "article_700"
    places = [
        place
        for place, old in enumerate(drafts)
        if old.amount is not None
        and old.claimant_ids == plea.claimant_ids
        and (old.head == "article_700") is costs
    ]
    # A debt grows; damages are brought up to date by their name.
    debts = [p for p in places if drafts[p].head in ("principal", "provision")]
    if not places:
        return found
    place = min(debts, key=lambda p: _apart(drafts[p], found[0])) if debts else places[-1]
    old = drafts[place]
    drafts[place] = replace(
        found[0], kind=old.kind, head=old.head, rank=old.rank, against_ids=old.against_ids
    )
    return found[1:]


def _apart(old: Draft, new: Draft) -> Decimal:
    """How far the sums of two claims are from each other."""
    values = [d.amount.value for d in (old, new) if d.amount is not None and d.amount.value]
    return abs(values[0] - values[1]) if len(values) > 1 else Decimal(0)


def _pleas(ruling: Ruling, listener: Listener) -> Iterator[Plea]:
    """Pleas of the `moyens`, and those of the facts that are addressed to this court."""
    kinds: tuple[SectionKind, ...] = ("facts", "moyens")
    if ruling.decision.jurisdiction in ADMINISTRATIVE and any(ruling.stretches("moyens")):
        kinds = ("moyens",)  # all visas of what is asked here, and no other
    stretches = [(s.kind, start, end) for s, start, end in ruling.stretches(*kinds)]
    joined: list[tuple[int, int, int]] = []
    for kind, start, end in stretches:
        said = start if kind == "moyens" else end
        if joined and joined[-1][2] >= start - 1:
            first, own, _ = joined[-1]
            joined[-1] = (first, min(own, said) if kind == "moyens" else own, end)
        else:
            joined.append((start, said, end))
    reasons = next((start for _, start, _ in ruling.stretches("motifs")), 0)
    moyens = any(
        kind == "moyens" and start < reasons and end - start > _SHORT
        for kind, start, end in stretches
    )
    for start, said, end in joined:
        if listener.appeal and not moyens and said == end:
            said = _appealed(ruling, start, end)
        if forms := list(listed_chefs(ruling, start, end)):
            yield from forms
            start = forms[-1].end
        told = listener.pleas(start, end, said)
        for plea in (p for t in told for p in by_speaker(flowing(ruling.view), listener.index, t)):
            here = plea.end > said or _before_this_court(plea, listener.appeal)
            if here or (listener.appeal and _on_the_judgment(ruling, plea)):
                yield plea


def _appealed(ruling: Ruling, start: int, end: int) -> int:
    """Where facts that run on into the claims come to the appeal; their end where they do not."""
    for hit in rule("claims", "appealed").scan(flowing(ruling.view), start, end):
        return hit.end()
    return end


def _on_the_judgment(ruling: Ruling, plea: Plea) -> bool:
    """Whether a plea asks to confirm or reverse a judgment, as only a court of appeal can."""
    asked = requests(flowing(ruling.view), plea, "principal")
    return any(r.kind in _ON_THE_JUDGMENT for r in asked)


def _before_this_court(plea: Plea, appeal: bool) -> bool:
    """Whether a request told among the facts is one to this court."""
    if appeal:
        return "cour" in plea.court
    return plea.listed or bool(plea.court)


def _ends(view: View, draft: Draft) -> int:
    """Where the words of a draft end: before those that lead on to the next, or its label."""
    told = view.at(draft.amount.end_char) if draft.amount else draft.start
    told = max(draft.start, min(told, draft.end))
    end = told_to(flowing(view), told, draft.end)
    if draft.amount is not None and _LABEL.fullmatch(view.folded, told, end):
        labelled = _LABELLED.search(view.folded, draft.start, view.at(draft.amount.start_char))
        return told if labelled else end
    return end


def add_claim(ruling: Ruling, draft: Draft) -> None:
    """Add a draft to `claims`."""
    amount = draft.amount
    plain = flowing(ruling.view).plain
    start = draft.start
    end = _ends(ruling.view, draft)
    while start < end and plain[start] in _EDGE:
        start += 1
    while end > start and plain[end - 1] in _EDGE:
        end -= 1
    span = flowing(ruling.view).span(start, end)
    ruling.add(
        Claim(
            claim_id=len(ruling.claims),
            claimant_ids=draft.claimant_ids,
            against_ids=draft.against_ids,
            kind=draft.kind,
            head=draft.head,
            amount_id=amount.amount_id if amount else None,
            value=amount.value if amount else None,
            currency=amount.currency if amount else None,
            claim_rank=draft.rank,
            start_char=span.start,
            end_char=span.end,
            confidence=draft.confidence,
        ),
        draft.rule,
    )
