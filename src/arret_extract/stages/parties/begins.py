"""Where a party's entry may begin: at a line, or behind what ends the one before it."""

import re

from arret_extract.stages.parties.cues import (
    ADDRESS_END,
    AND_OF,
    ARTICLE,
    BESIDE,
    BESIDE_REACH,
    BINDING,
    BODY_BEFORE,
    CAPITALS,
    CIVIL,
    CONNECTED,
    FORMED,
    GLUED_CIVIL,
    HOME,
    IDENTIFIED,
    IN_PERSON,
    JOINED,
    JOINED_BODY,
    LAWYER_DONE,
    LAWYER_WHOLE,
    LEGAL,
    LISTED_FOR,
    LISTED_LAWYER,
    LOST_BREAK,
    NO_PAIR,
    NUMBERED,
    NUMBERED_ON,
    OFFICER_END,
    PLAIN_CIVILITY,
    POINTED_FORM,
    PUBLIC_NOTED,
    SAS,
    SAS_REACH,
    TOWN,
    Cue,
)
from arret_extract.stages.parties.entry import Entry
from arret_extract.stages.parties.forms import form_pattern
from arret_extract.stages.parties.names import Name, is_body_head
from arret_extract.text import Span, fold
from arret_extract.vocabulary import PartyRole

# Nothing but what joins two names stands between them.
_ALONE = re.compile(r",?\s{1,2}(?:et|&|ainsi que)\s{1,2}(?:l[ae]s?\s|l')?")


def opens_line(plain: str, start: int, at: int) -> bool:
    """Whether a position begins a line, be it numbered ("2/ ") or its break lost."""
    return (
        plain[at - 1] in "\n\f\t"
        or LOST_BREAK.match(plain, at) is not None
        or NUMBERED.search(plain, max(start, at - 8), at) is not None
    )


def in_lawyer(folded: str, lawyer: int | None, at: int) -> bool:
    """Whether a position is inside the naming of a lawyer that has not come to its end."""
    if lawyer is None:
        return False
    named = folded[lawyer:at]
    return len(named) < 200 and not LAWYER_DONE.search(named)


def parts_lawyer(plain: str, start: int, at: int) -> bool:
    """Whether a civility or a form stands right behind a lawyer's whole name."""
    if not LAWYER_WHOLE.search(plain, max(start, at - 60), at):
        return False
    return bool(PLAIN_CIVILITY.match(plain, at) or form_pattern().match(plain, at))


def is_bound(plain: str, folded: str, before: str, at: int) -> bool:
    """Whether words `before` a name at a position bind it to what they say: "son gérant M. X".

    So is a town behind its postcode ("10300 STE X"), and what stands behind a form of its own
    ("S.A.R.L. ENTREPRISE X"). Who comes behind "son représentant légal" is another party where its
    birth or seat is told, and so is a body on the line below "son gérant".
    """
    if TOWN.search(before) and folded.startswith("ste ", at):
        return True
    if POINTED_FORM.search(before) and FORMED.match(folded, at):
        return True
    if LISTED_FOR.search(before) or LISTED_LAWYER.match(folded, at):
        return True
    article = ARTICLE.match(plain, at)
    body = article.end() if article else at
    named = is_body_head(folded, body) or form_pattern().match(plain, body)
    if named and parts_bodies(plain, folded, before, at):
        return False
    if AND_OF.search(before) and BESIDE.search(folded, max(0, at - BESIDE_REACH), at):
        return False
    if not (BINDING if before.endswith("\f") else CONNECTED).search(before):
        return False
    identified = IDENTIFIED.match(folded, at) if LEGAL.search(before) else None
    return identified is None or (identified["nation"] is not None and "\n" not in before[-6:])


def parts_bodies(plain: str, folded: str, before: str, at: int) -> bool:
    """Whether a line that says who speaks for one body ends before the name of another."""
    officer = OFFICER_END.search(before)
    above = folded[max(0, at - SAS_REACH) : at]
    if officer is None or (officer["president"] and SAS.search(above)):
        return False
    begins = at - len(officer["article"] or "")
    return officer["unnamed"] is not None or plain[begins].isupper()


def joined_to(folded: str, last: Name | None, at: int, before: str) -> bool:
    """Whether an entry may stand behind "et", given the last name before it."""
    if JOINED_BODY.search(before):
        return True
    between = folded[last.end if last else at : at]
    if last is None or last.kind != "personne_physique":
        return _ALONE.fullmatch(between) is not None
    return len(between) < 200 and not NO_PAIR.search(between)


def inline(plain: str, at: int, before: str, answered: bool) -> bool:
    """Whether an entry may begin in the middle of a line, given what stands before it.

    `answered`: what is said of the party before it has come to the lawyers.
    """
    if LEGAL.search(fold(before)):
        return True
    if CIVIL.pattern.match(plain, at) or GLUED_CIVIL.match(plain, at):
        full = PLAIN_CIVILITY.match(plain, at) is not None
        return full or bool(ADDRESS_END.search(before) or BODY_BEFORE.search(before))
    if NUMBERED_ON.search(before):
        return True
    if before.rstrip().endswith('"') and before.count('"') % 2:
        return False
    if answered and CAPITALS.match(plain, at):
        return True
    if form_pattern().match(plain, at) and LAWYER_WHOLE.search(before):
        return True
    return bool(BODY_BEFORE.search(before))


def line_end(plain: str, at: int) -> int:
    """Where the line of a position ends, if it is no paragraph of a text printed as one."""
    ends = [e for e in (plain.find(mark, at, at + 200) for mark in "\n\f") if e >= 0]
    return min(ends, default=at)


def public_role(folded: str, heading: Cue, end: int, side: PartyRole | None) -> PartyRole | None:
    """The role of the ministère public where its heading stands alone or its opinion is noted.

    It is partie jointe where the case is communicated to it (article 424 CPC); in person among the
    parties of a side, it is one of them.
    """
    if side and IN_PERSON.match(folded, heading.end):
        return side
    joined = JOINED.search(folded, heading.start - 40, min(end, heading.end + 80))
    noted = PUBLIC_NOTED.match(folded, heading.end) or joined
    line = folded[max(0, heading.start - 20) : heading.start]
    alone = noted and line.endswith(("\n", "\f", "\nen presence du ", "\fen presence du "))
    if not (alone or joined):
        return None
    return "partie_jointe" if joined else "ministere_public"


def public_words(plain: str, heading: Cue) -> Span:
    """The words of a heading that name the ministère public, without what ends it."""
    start = plain.find("M", heading.start, heading.end)
    return Span(start, start + len(plain[start : heading.end].rstrip(" :\n\f")))


def houses(folded: str, pending: list[Entry], name: Name) -> bool:
    """Whether a name is that of the home where the person named right above it lives."""
    lives = pending and pending[-1].name.kind == "personne_physique"
    return bool(lives) and HOME.match(folded, name.start) is not None


def after_public(plain: str, heading: Cue) -> int:
    """Past the ministère public that is no party, with who speaks for it: "… : Mme A"."""
    named = plain[heading.start - 1] in "\n\f" and plain[heading.end - 1] == ":"
    return line_end(plain, heading.end) if named else heading.end
