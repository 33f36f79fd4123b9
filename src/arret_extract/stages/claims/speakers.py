"""Submissions told under the name of each party: "pour M. X, appelant, - fixe le préjudice…"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from arret_extract.mentions.called import Ids, ids_of
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.sentences import flowing
from arret_extract.stages.claims.speech import Plea
from arret_extract.stages.claims.subjects import subjects
from arret_extract.stages.claims.wishes import TOLD_TO_THE_COURT
from arret_extract.text import View

_SPEAKER = re.compile(
    r"[\n\f]\s?(?:[-*•—]\s?)?pour\s(?P<who>[^;:\n\f]{2,160}?)\s?[:,]?\s?[\n\f]\s?(?=[-*•—])"
)
# A line of a list of several parties' requests that tells whose the next ones are.
_HEADING = re.compile(
    r"[\n\f]\s?(?:[-*•—]\s?|(?:\d{1,2}|[a-z])(?:[°o]?[).]|/|°|o)\s?-?\s?)?"
    r"(?:concernant|pour|s'agissant d(?:e|u|es)|en ce qui concerne"
    r"|pour ce qui (?:concerne|est d[eu])|(?:sur )?les demandes d(?:e|u|es))\s"
    r"(?P<who>[^;:\n\f]{2,90}?)\s?[:\n\f]"
)
# Less than this before the first name asks nothing: "la cour :".
_ASKED = 30


def by_speaker(view: View, index: PartyIndex, plea: Plea) -> Iterator[Plea]:
    """A plea, or those that it holds of the parties that it names one under the other."""
    told = []
    for hit in _SPEAKER.finditer(view.folded, plea.start, plea.end):
        mentions = list(index.mentions(*hit.span("who")))
        who = subjects(view.folded, hit.start("who"), mentions, governed=True, first=True)
        if who:
            told.append((hit, who))
    if not told:
        yield plea
        return
    if told[0][0].start() - plea.start > _ASKED:
        yield replace(plea, end=told[0][0].start())
    ends = [hit.start() for hit, _ in told[1:]] + [plea.end]
    for (hit, who), end in zip(told, ends, strict=True):
        yield replace(
            plea,
            claimant_ids=who,
            start=hit.end(),
            end=end,
            verb=TOLD_TO_THE_COURT,
            listed=True,
            named=True,
        )


def headed_by(ruling: Ruling, index: PartyIndex, plea: Plea) -> Iterator[tuple[int, Ids]]:
    """Where a list comes to the requests of some of those who ask together, with who they are."""
    roles = {p.party_id: p.role for p in ruling.parties}
    side = {roles[i] for i in plea.claimant_ids if i in roles}
    view = flowing(ruling.view)
    for hit in _HEADING.finditer(view.folded, plea.start, plea.end) if len(roles) > 2 else ():
        mentions = list(index.mentions(*hit.span("who")))
        who = ids_of(mentions)
        if who and {roles[i] for i in who} == side:
            yield hit.end(), who
