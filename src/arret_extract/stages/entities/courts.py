"""Courts named with their place."""

import re
from collections.abc import Iterator

from arret_extract.matching.rules import rule
from arret_extract.ruling import Ruling
from arret_extract.stages.entities.mentions import Found
from arret_extract.stages.header.court import find_mentions
from arret_extract.stages.header.seats import with_seat
from arret_extract.text import fold

# "tribunal judiciaire de [Localité 4]": the place is hidden, the court still named with it
_HIDDEN = re.compile(r"\s?(?:de|du|d'|des)?\s?\[[^\[\]\n]{1,30}\]")


def find_courts(ruling: Ruling) -> Iterator[Found]:
    """Courts with their place; supreme courts have none. A judge is no court."""
    view = ruling.view
    for mention in find_mentions(view, 0, len(view.plain)):
        if "judge" in mention.rule.values:
            continue
        if mention.seat is not None and fold(mention.seat.name).startswith(
            ("victime", "infraction")
        ):
            continue
        if mention.name is not None:
            yield Found(
                mention.start, mention.stop, "juridiction", "entities.court", 7, mention.name
            )
        elif mention.hidden and (place := _HIDDEN.match(view.plain, mention.end)):
            yield Found(mention.start, place.end(), "juridiction", "entities.court", 7)
    by = rule("entities", "attacked")
    for match in by.scan(view):
        start, end = match.span("place")
        name = with_seat("Cour d'appel", match["place"]) if match["kind"] == "arrêt" else None
        yield Found(start, end, "juridiction", by.id, 6, name)
