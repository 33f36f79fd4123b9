"""Where a party's entry may begin: at a line, or behind what ends the one before it."""

from arret_extract.stages.parties.cues import (
    ADDRESS_END,
    BODY_BEFORE,
    CAPITALS,
    CIVIL,
    FULL_CIVILITY,
    GLUED_CIVIL,
    LAWYER_DONE,
    LAWYER_WHOLE,
    LOST_BREAK,
    NO_PAIR,
    NUMBERED,
    NUMBERED_ON,
)
from arret_extract.stages.parties.forms import form_pattern
from arret_extract.stages.parties.names import Name


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
    return bool(FULL_CIVILITY.match(plain, at) or form_pattern().match(plain, at))


def joined_to(folded: str, last: Name | None, at: int) -> bool:
    """Whether an entry may stand behind "et", given the last name before it."""
    between = folded[last.end if last else at : at]
    if last is None or last.kind != "personne_physique":
        return between.split() in (["et"], ["et", "la"], ["et", "le"], ["&"])
    return len(between) < 200 and not NO_PAIR.search(between)


def inline(plain: str, at: int, before: str, answered: bool) -> bool:
    """Whether an entry may begin in the middle of a line, given what stands before it.

    `answered`: what is said of the party before it has come to the lawyers.
    """
    if CIVIL.pattern.match(plain, at) or GLUED_CIVIL.match(plain, at):
        full = FULL_CIVILITY.match(plain, at) is not None
        return full or bool(ADDRESS_END.search(before))
    if NUMBERED_ON.search(before):
        return True
    if before.rstrip().endswith('"') and before.count('"') % 2:
        return False
    if answered and CAPITALS.match(plain, at):
        return True
    if form_pattern().match(plain, at) and LAWYER_WHOLE.search(before):
        return True
    return bool(BODY_BEFORE.search(before))
