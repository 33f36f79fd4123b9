"""Where sentences and items of lists begin and end, in a text that may break its lines anywhere."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from copy import copy
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from arret_extract.matching.search import matches_at, word_starts
from arret_extract.text import View

SENTENCE = 600

# A mark or a line's end, then what makes it a break; a pattern that begins with one character is
# the fastest.
_LINE_BREAK = (
    r"(?:(?=\s?(?:[-*•°—]|\.\s?[^\s.]|\d{1,2}(?:[.)°]|/\s)|[A-ZÀ-Ý\"(\[]|[a-z][.)/]\s))"
    r"|(?<=[.:,].)(?<!\.\.\..)|(?<=\d.)(?=qu))"
)
_BREAKS = (
    re.compile(";"),
    *(re.compile(line + _LINE_BREAK, re.S) for line in "\n\f"),
    re.compile(
        r"\.(?=[\")]?\s)(?:(?<!\.\..)(?<!\b[A-Z].)(?<!\bM[erm].)(?<!\bMme.)(?<!\bart.)(?<!\bMlle.)"
        r"(?<!\bn°.)(?<!\b\d.)(?<!\b\d\d.)[\")]?\s(?=(?:[*•]\s?){0,3}[\"(-]?\s?[A-ZÀ-Ý])"
        r"|\s(?=(?:Ils?|Elles?|En|Attendu|Que|Qu'|Pour|Il)\b))",
        re.S,
    ),
)
# A pronoun with a capital begins a sentence whose mark was lost.
_PRONOUNS = frozenset(("il", "ils", "elle", "elles"))
_PRONOUN = re.compile(r"(?<=[a-zé])\s(?=[IE]\w{1,4}\s)")
_UNENDED = re.compile(
    r"(?:\s|')(?:de|d|la|le|les|l|du|des|a|au|aux|et|ou|que|qu|par|sur|pour|en|un|une|m\.|mm\."
    r"|mme|mr|son|sa"
    r"|ses|leur|dans|avec|monsieur|madame|mademoiselle|mlle|melle|epoux|epouse|veuve|societe"
    r"|maitre|me)$"
)


# A line that breaks off within a sentence: no mark or sum before it, no capital after it.
_SOFT = re.compile(
    r"\n(?=[a-zß-öø-ÿ])(?<=[^\W\d_]\n)(?<!uros\n)(?<!UROS\n)(?<!rancs\n)(?<!memoire\n)"
    r"(?<!\d[Ff]\n)(?<!\d [Ff]\n)(?<!TTC\n)(?<!HT\n)"
)


# A pseudonym that a lost font has put on a line of its own.
_LONE_NAME = re.compile(r"[\n\f] ?[A-Z]\.\.\. ?[\n\f] ?")
_LONE_END = re.compile(r"\.\.\. ?[\n\f]")


def _around(plain: str, hit: re.Match[str]) -> Iterator[int]:
    """The breaks around a name that stands alone; a capital behind it begins a sentence."""
    yield hit.start()
    if not plain[hit.end() : hit.end() + 1].isupper():
        yield hit.start() + hit[0].rindex(hit[0].rstrip(" ")[-1])


@lru_cache(maxsize=1)
def flowing(view: View) -> View:
    """A view whose lines go on where a sentence does, with the positions of the one given."""
    soft = [hit.start() for hit in _SOFT.finditer(view.plain)]
    ends = (hit.start() for hit in _LONE_END.finditer(view.plain))
    begins = (end - letters for end in ends for letters in (3, 2) if end >= letters)
    if lone := list(matches_at(_LONE_NAME, view.plain, begins)):
        soft = sorted({*soft, *(at for hit in lone for at in _around(view.plain, hit))})
    if not soft:
        return view
    twin = copy(view)
    for name in ("plain", "folded"):
        text = getattr(view, name)
        parts = (text[start + 1 : end] for start, end in pairwise((-1, *soft, len(text))))
        object.__setattr__(twin, name, " ".join(parts))
    return twin


class Break(NamedTuple):
    """The end of a sentence or of an item: its mark and the white space after it."""

    start: int
    end: int


@lru_cache(maxsize=1)
def _all_breaks(view: View) -> list[Break]:
    """The breaks of a text; a line that stops at "de" or "M." goes on."""
    plain, folded = view.plain, view.folded
    before_pronouns = (at - 1 for at in word_starts(view, _PRONOUNS) if at)
    marks = [hit.span() for mark in _BREAKS for hit in mark.finditer(plain)]
    marks += [hit.span() for hit in matches_at(_PRONOUN, plain, before_pronouns)]
    found, done = list[Break](), 0
    for start, end in sorted(marks):
        if start < done:
            continue  # the end of a line behind a full stop
        done = end
        if plain[start] not in "\n\f" or not _UNENDED.search(folded, max(0, start - 14), start):
            found.append(Break(start, end))
    return found


def breaks(view: View, start: int, end: int) -> Iterator[Break]:
    """The breaks between two positions of a view, in text order."""
    found = _all_breaks(view)
    for place in range(bisect_left(found, (start,)), len(found)):
        if found[place].end > end:
            return
        yield found[place]


def sentence_start(view: View, position: int, floor: int) -> int:
    """Where the sentence or list item that holds a position begins."""
    low = max(floor, position - SENTENCE)
    found = _all_breaks(view)
    place = bisect_left(found, (position,)) - 1
    while place >= 0 and found[place].end > position:
        place -= 1
    if (
        place >= 0
        and found[place].end == position
        and view.plain[position : position + 1].isdigit()
    ):
        place -= 1  # the figure of a label on the line above
    return found[place].end if place >= 0 and found[place].start >= low else low


def opens_at_break(view: View, position: int) -> bool:
    """Whether a sentence begins there, and not only what of a long one is looked at."""
    found = _all_breaks(view)
    place = bisect_left(found, (position + 1,)) - 1
    return place >= 0 and found[place].end >= position


def sentence_end(view: View, position: int, ceiling: int) -> int:
    """Where the sentence or list item that holds a position ends."""
    hit = next(breaks(view, position, ceiling), None)
    return hit.start + 1 if hit else ceiling
