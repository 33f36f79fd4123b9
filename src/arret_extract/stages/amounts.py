"""Stage: every mention of a sum of money."""

import re

from arret_extract.grammar.money import Sum, find_sums
from arret_extract.records import Amount
from arret_extract.ruling import Ruling
from arret_extract.text import View
from arret_extract.vocabulary import Tax

_TAX_AFTER = re.compile(
    r"\s?(?:(?:par\s(?:an|mois|jour)|en\sprincipal|l'an)\s?,?\s)?"
    r"(?:(?P<HT>h\.?\s?t\.?(?![a-z])|hors\staxes?)|(?P<TTC>t\.?\s?t\.?\s?c\.?(?![a-z])|toutes\staxes\scomprises))"
)


def tax_of(view: View, item: Sum) -> Tax | None:
    """Whether the sum is said to be without or with value added tax."""
    if match := _TAX_AFTER.match(view.folded, item.end):
        return "HT" if match["HT"] else "TTC"
    return None


def add_rows(ruling: Ruling) -> None:
    """Add a row to `amounts` for every sum; `role` and `head` are for the stages after it."""
    view = ruling.view
    for item in find_sums(view):
        span = view.span(item.start, item.end)
        ruling.add(
            Amount(
                amount_id=len(ruling.amounts),
                start_char=span.start,
                end_char=span.end,
                text=view.quote(span),
                value=item.value,
                currency=item.currency,
                tax=tax_of(view, item),
                section_id=ruling.section_id(span.start),
                confidence=item.confidence,
            ),
            item.rule,
        )
