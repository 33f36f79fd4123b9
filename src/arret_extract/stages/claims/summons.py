"""Whom the summons that a plea is told with was served on."""

import re
from itertools import zip_longest

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import Ids
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.stages.claims.sentences import sentence_start
from arret_extract.stages.claims.speech import Plea
from arret_extract.stages.claims.subjects import TITLED
from arret_extract.text import View

_SUED = compiled(
    r"\b(?:assign(?:e|ent|es?)|attraits?|cites?|(?:fait|font) (?:citer|assigner)|appeles? en)\b"
)
_AND_SOMEBODY = re.compile(rf",? (?:et|ainsi que) (?:(?:a |contre )?{TITLED})")
# Pleas that are told with the summons.
_OF_SUMMONS = ("aims", "asked_of")


def sued(view: View, index: PartyIndex, plea: Plea) -> Ids:
    """Whom the sentence of a plea says were sued: "a assigné A et B et demande de les"."""
    hit = _summons(view, plea)
    ids = index.find(hit.end(), plea.start) if hit else ()
    return tuple(i for i in ids if i not in plea.claimant_ids)


def _summons(view: View, plea: Plea) -> re.Match[str] | None:
    """The verb by which the sentence of a plea says that somebody was sued."""
    start = sentence_start(view, plea.start - 1, 0)
    return _SUED.search(view.folded, start, plea.start)


def summoned(view: View, index: PartyIndex, plea: Plea, others: Ids) -> Ids:
    """The other side, as far as the summons was served on it: others may have been called."""
    hit = _summons(view, plea) if plea.verb in _OF_SUMMONS and len(others) > 1 else None
    if hit is None:
        return others
    mentions = list(index.mentions(hit.end(), plea.start))
    for mention, following in zip_longest(mentions, mentions[1:]):
        said = _AND_SOMEBODY.match(view.folded, mention.end)
        if said and (following is None or following.start > said.end() + 1):
            return others  # "X et la société": a name was not made out
    named = {i for m in mentions for i in m.party_ids}
    return tuple(i for i in others if i in named) or others
