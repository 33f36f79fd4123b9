"""The words around a sum that say who speaks of it (`patterns/roles.toml`)."""

from functools import cache

from arret_extract.matching.rules import Choice, load_rules, rule
from arret_extract.text import View

# How far before a sum a cue that ends at it may begin.
REACH = 120


@cache
def _behind() -> Choice:
    """The cues that begin at the end of a sum."""
    return Choice.of([r for r in load_rules("roles") if r.values["side"] == "after"])


def last_cue(view: View, name: str, start: int, end: int) -> int:
    """Where a cue last ends between two positions; -1 where it does not stand."""
    found = -1
    for hit in rule("roles", name).scan(view, start, end):
        found = hit.end()
    return found


@cache
def _together(names: tuple[str, ...]) -> Choice:
    return Choice.of([rule("roles", name) for name in names])


def last_cues(view: View, names: tuple[str, ...], start: int, end: int) -> dict[str, int]:
    """Where each of some cues last ends between two positions; -1 for one that does not stand."""
    found = dict.fromkeys(names, -1)
    for cue, hit in _together(names).scan(view, start, end):
        found[cue.id.removeprefix("roles.")] = hit.end()
    return found


def argued(view: View, asked: int, start: int) -> bool:
    """Whether a sum stands in what a party says to have what it asks."""
    said = last_cue(view, "argues", asked, start)
    return said >= 0 and last_cue(view, "pleaded", said, start) < 0


def cue_at(view: View, name: str, start: int, end: int) -> bool:
    """Whether a cue stands between two positions, up to the second."""
    ending = rule("roles", name)
    low = max(start, end - REACH)
    return any(hit.end() == end for hit in ending.scan(view, low, end))


def cue_after(view: View, position: int) -> str | None:
    """The name of the cue that begins at a position, if any."""
    for cue in _behind().tried(view.spaced, position):
        if cue.pattern.match(view.folded, position):
            return cue.id.removeprefix("roles.")
    return None


def opens(view: View, name: str, position: int) -> bool:
    """Whether a cue begins at a position."""
    return rule("roles", name).pattern.match(view.folded, position) is not None
