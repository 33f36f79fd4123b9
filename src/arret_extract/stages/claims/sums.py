"""The sums that a request asks for: its own, or one told before ("il réclame cette somme")."""

import re
from bisect import bisect_left

from arret_extract.ruling import Ruling
from arret_extract.stages.claims.asked import THAT_SUM, asked_for, of_which
from arret_extract.stages.claims.requests import Request
from arret_extract.stages.claims.rows import Placed, placed_amounts
from arret_extract.stages.claims.sentences import flowing
from arret_extract.stages.claims.speech import Plea
from arret_extract.stages.claims.wordings import INTEREST, RESPITE
from arret_extract.vocabulary import Head, OrderKind

# How near before a plea a sum stands that it means by "cette somme".
_JUST_TOLD = 250
# Of how many sums a whole may be made up, and how it is led to them.
_MOST_PARTS = 6
_AND = re.compile(r",? (?:et|outre|plus|puis) (?:de |la somme de )?")
_SO = re.compile(r"[^;.\n\f\d]{0,40}\bsoit\b")
_SENTENCE = re.compile(r"[.;](?=\s)")


class Sums:
    """The sums of a ruling by their place, and which of them was asked for last."""

    def __init__(self, ruling: Ruling, harm: Head) -> None:
        self.view, self.harm = flowing(ruling.view), harm
        self.all = placed_amounts(ruling)
        self.places = [s.start for s in self.all]
        self.last: Placed | None = None

    def between(self, start: int, end: int) -> list[Placed]:
        """The sums between two positions of the view."""
        return self.all[bisect_left(self.places, start) : bisect_left(self.places, end)]

    def asked(
        self, plea: Plea, request: Request, kind: OrderKind, own: list[Placed]
    ) -> list[Placed]:
        """The sums of a request that it asks for, also told before: "cette somme"."""
        folded = self.view.folded
        respite = request.kind is None and RESPITE.match(folded, request.start, request.end)
        asked = None if respite else asked_for(self.view, plea, request, kind, own, self.harm)
        if asked is None:
            return []
        where = folded, request.start, asked[0].start if asked else request.end
        interest = INTEREST.match(*where)
        which = of_which(self.view, plea, request)
        told = kind in ("condamnation", "fixation") and (which or THAT_SUM.search(*where))
        if told and not interest:
            before = kind == "fixation" or which
            last = self._told_before(request.start) if before else self.last
            last = last or self._told_before(request.start, since=plea.start)
            last = last or self._told_before(plea.start)
            return [last, *asked] if last and last not in asked else asked
        return asked

    def _told_before(self, start: int, since: int = 0) -> Placed | None:
        """The sum told last before a plea: "sa créance est de 900 €. Il réclame cette somme"."""
        place = bisect_left(self.places, start) - 1
        if place < 0 or self.all[place].start < since:
            return None
        end = self.all[place].end
        near = start - end < _JUST_TOLD and len(_SENTENCE.findall(self.view.folded, end, start)) < 2
        return self._whole(place) if near else None

    def _whole(self, last: int) -> Placed | None:
        """The sum at a place, or the one before that it and its neighbours make up: "soit …".

        None where another sum is joined to it, so that it is not told which is meant.
        """
        parts = self.all[last].value
        for place in range(last - 1, max(-1, last - _MOST_PARTS), -1):
            whole, next_ = self.all[place], self.all[place + 1]
            if whole.value == parts and _SO.match(self.view.folded, whole.end, next_.start):
                return whole
            parts += whole.value
        before = self.all[last - 1] if last else None
        if before and _AND.fullmatch(self.view.folded, before.end, self.all[last].start):
            return None
        return self.all[last]
