"""Whom the verb of a request binds, of the parties that its words name."""

import re

from arret_extract.harms import third_payers
from arret_extract.mentions.called import Mention
from arret_extract.mentions.described import only_describes
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.requests import Request
from arret_extract.stages.claims.sentences import flowing
from arret_extract.stages.claims.subjects import AND, TITLED

_BINDS = re.compile(
    r"(?:condamn|debout|rejet|di[rt]|jug|declar|enjoin|ordonn|fai|oblig|contrain|garanti|relev"
    r"|expuls|expulsion|ecart|reduire|mal fonde|(?:a ce )?qu(?:e\b|')"
    r"|mettre|(?:de |a )?voir\b|prononcer|entrer en|interdi|astrein|laiss|sous\b"
    r"|[^;:,]{2,90}? etant condamne)"
)
_BY = re.compile(
    rf"\b(?:par|contre|de la part d[eu]|a la charge d[eu]|a l'encontre d[eu])\s"
    rf"{TITLED}$"
)
_KEPT_SAFE = re.compile(r"(?:(?:a |d')?etre (?:relevee?s? et )?)?garantie?s?\b")
_AND_BY = re.compile(rf"(?:\bet|,) par {TITLED}\Z")
# "condamner A, qui a travaillé pour B, à payer", "A pour avoir laissé B faire": of A alone.
_ASIDE = re.compile(
    r"(?:, (?:qui|lequel|laquelle|lesquel(?:le)?s|dont)|\bpour (?:n'|s'|l')?(?:avoir|etre))\b"
    r"[^,;:\n\f]{3,160}\Z"
)
_AND_TOO = re.compile(rf"\b(?:et|ainsi que) (?:de |du |d')?{TITLED}\Z")


class Bound:
    """Parts the parties that a request is aimed at from those that it only tells of."""

    def __init__(self, ruling: Ruling, index: PartyIndex) -> None:
        self.ruling, self.view, self.index = ruling, flowing(ruling.view), index

    def mentions(self, request: Request, end: int) -> list[Mention]:
        """The names in a request, up to a position, of those whom its verb binds."""
        folded = self.view.folded
        seen = request.rule.id == "claims.aims"  # "pour voir X et Y condamnés"
        binds = seen or (
            request.kind is not None and _BINDS.match(folded, request.start, request.end)
        )
        mentions = [
            m
            for m in self.index.mentions(request.start, end)
            if (binds or self._by(request.start, m))
            and (
                request.kind == "rejet"
                or _KEPT_SAFE.match(folded, request.start, m.start)
                or not only_describes(self.view, m.start, request.start)
            )
        ]
        mentions = self._in_full(request, mentions)
        if not (mentions and _KEPT_SAFE.match(folded, request.start, request.end)):
            return mentions
        # "garantie par A au titre du toit et par B pour les baies", not "souscrite par B"
        kept = mentions[:1]
        for m in self.index.mentions(kept[0].end, min(request.end, request.start + 250)):
            joined = AND.fullmatch(folded, kept[-1].end, m.start)
            if joined or _AND_BY.search(folded, kept[-1].end, m.start):
                kept.append(m)
        return kept

    def _in_full(self, request: Request, mentions: list[Mention]) -> list[Mention]:
        """Mentions without those that are told of another in an aside: "A, qui a payé B et C"."""
        folded, kept = self.view.folded, mentions[:1]
        last = -1
        for m in mentions[1:]:
            aside = _ASIDE.search(folded, kept[0].end, m.start) is not None
            joined = last >= 0 and AND.fullmatch(folded, last, m.start) is not None
            if aside and (joined or not _AND_TOO.search(folded, request.start, m.start)):
                last = m.end
            else:
                kept.append(m)
        return kept

    def _by(self, start: int, mention: Mention) -> bool:
        """Whether a party is named as who is to do it: what a fund pays is only told of it."""
        by = _BY.search(self.view.folded, start, mention.start)
        return by is not None and not third_payers(self.ruling, mention.party_ids)
