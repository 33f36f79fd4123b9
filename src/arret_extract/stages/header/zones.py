"""The stretches of a ruling that the header stage reads, in positions of the view."""

from dataclasses import dataclass

from arret_extract.ruling import Ruling

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
        head_end = min(max(told, start + _HEAD_LEAST), ending)
    else:
        told, head_end = start, min(start + _HEAD_WITHOUT_SECTIONS, ending)
    facts = (told, min(told + _FACTS_LIMIT, ending))
    return Zones((start, head_end), facts, (max(start, ending - _TAIL_LIMIT), ending))
