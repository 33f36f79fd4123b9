"""The stretches of a ruling that the header stage reads, in positions of the view."""

from dataclasses import dataclass

from arret_extract.ruling import Ruling
from arret_extract.text import View

_HEAD_LIMIT = 14_000
_HEAD_WITHOUT_SECTIONS = 5_000
_HEAD_LEAST = 1_500
_FACTS_LIMIT = 6_000
_TAIL_LIMIT = 2_500

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Zones:
    """`head` to the end of what names court and parties, `facts` after it, `tail` the signatures.

    Without sections the facts are looked for in the head too. `ending` is where the ruling ends:
    what follows is annexed, or not its own.
    """

    head: Stretch
    facts: Stretch
    tail: Stretch

    @property
    def named(self) -> Stretch:
        """The head to where the facts begin, of another ruling as they may tell; all, without."""
        told = min(self.facts[0], self.head[1])
        return (self.head[0], told) if told > self.head[0] else self.head

    @property
    def start(self) -> int:
        """Where the ruling begins."""
        return self.head[0]

    @property
    def ending(self) -> int:
        """Where the ruling ends."""
        return self.tail[1]


def find_zones(ruling: Ruling) -> Zones:
    """The stretches, by the sections where there are some, else by distance from the ends."""
    view, total = ruling.view, len(ruling.view.plain)
    own = [s for s in ruling.sections if s.kind not in ("editorial", "annexes")]
    start = view.at(own[0].start_char) if own else 0
    ending = min(view.at(own[-1].end_char), total) if own else total
    after = next((s for s in own if s.kind not in ("header", "parties")), None)
    if after is not None and any(s.kind in ("header", "parties") for s in own):
        told = min(view.at(after.start_char), start + _HEAD_LIMIT, ending)
        head_end = max(told, _word_end(view, start + _HEAD_LEAST, ending))
    else:
        told, head_end = start, _word_end(view, start + _HEAD_WITHOUT_SECTIONS, ending)
    facts = (told, min(told + _FACTS_LIMIT, ending))
    tail = _word_end(view, max(start, ending - _TAIL_LIMIT), ending)
    return Zones((start, head_end), facts, (tail, ending))


def _word_end(view: View, position: int, ending: int) -> int:
    """A position, past the word that it falls within."""
    position = min(position, ending)
    while 0 < position < ending and view.plain[position - 1 : position + 1].isalnum():
        position += 1
    return position
