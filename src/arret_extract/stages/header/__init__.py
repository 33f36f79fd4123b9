"""Stage: the header. What a ruling is: its court, numbers, day, members, and what it reviews."""

from arret_extract.ruling import Ruling
from arret_extract.stages.header import appealed, court, date, members, numbers, status
from arret_extract.stages.header.zones import find_zones


def add_rows(ruling: Ruling) -> None:
    """Fill the row of `decisions` (all but its outcome) and list the court's members."""
    zones = find_zones(ruling)
    mentions = court.find_mentions(ruling.view, *zones.head)
    own = court.decide_court(ruling, zones, mentions)
    review = appealed.decide_appealed(ruling, zones, mentions, own)
    date.decide_date(ruling, zones, mentions, own, review)
    numbers.decide_numbers(ruling, zones, own, review)
    status.decide_status(ruling, zones, own)
    members.add_members(ruling, zones, own)
