"""Stage: every mention of a date, with what happened on it."""

from arret_extract.grammar.dates import find_dates
from arret_extract.records import Date
from arret_extract.ruling import Ruling
from arret_extract.stages.citations.case_law import is_sent_back
from arret_extract.stages.dates.roles import OwnDates, roles
from arret_extract.text import fold

UNSURE_YEAR = 0.5


def add_rows(ruling: Ruling) -> None:
    """Add a row to `dates` for every mention."""
    view, decision = ruling.view, ruling.decision
    items = find_dates(view)
    own = OwnDates(
        decision.decision_date,
        decision.appealed_date,
        decision.jurisdiction,
        fold(decision.appealed_court or ""),
        is_sent_back(view),
    )
    for item, judged in zip(items, roles(view, items, own), strict=True):
        span = view.span(item.start, item.end)
        ruling.add(
            Date(
                date_id=len(ruling.dates),
                start_char=span.start,
                end_char=span.end,
                text=view.quote(span),
                date=item.date,
                date_end=item.last,
                precision=item.precision,
                section_id=ruling.section_id(span.start),
                role=judged.role,
                confidence=judged.confidence if item.sure else UNSURE_YEAR,
            ),
            judged.rule,
        )
