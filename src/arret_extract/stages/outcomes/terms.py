"""The sums that a total is written out of: "41 902 € (1 132 + 70 + 40 700)".

What adds up to a sum that is ordered was granted, whatever the words that told it before; what adds
up to no such sum, or is multiplied, only led to a result.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from arret_extract.grammar.numbers import NUMBER_IN_DIGITS, decimal_number
from arret_extract.records import Amount
from arret_extract.ruling import Ruling
from arret_extract.stages.checks.additions import additions

# "(1 206,48 x 5)", behind its result.
_PRODUCT = re.compile(r"[^\d();\n]{0,30}\((?P<term>[\d.,\s]{1,20})(?:euros?|€|f)?\s?[x×*]\s?\d")
_NUMBER = re.compile(NUMBER_IN_DIGITS)
_SPACED = re.compile(r"(?<=[.,])\s(?=\d)")


class _Reckoning(NamedTuple):
    """A result, its terms, and whether they are added up."""

    result: Amount
    terms: tuple[Decimal, ...]
    added: bool


def share_reckonings(ruling: Ruling) -> None:
    """Give the mentions of terms, before they are reckoned with, the role of what they made."""
    ordered = {(o.value, o.currency) for o in ruling.orders}
    reasons = [(start, end) for _, start, end in ruling.stretches("motifs")]
    at = ruling.view.at
    for result, terms, added in _reckonings(ruling):
        start = at(result.start_char)
        low = next((low for low, high in reasons if low <= start < high), None)
        if low is None:
            continue
        granted = added and (result.value, result.currency) in ordered
        for term in dict.fromkeys(terms):
            told = [
                a
                for a in ruling.amounts
                if a.value == term
                and a.currency == result.currency
                and low <= at(a.start_char) < start
            ]
            if not told:
                continue
            if granted and told[-1].role in ("fait", "premiere_instance"):
                if all(a.role != "alloue" for a in told):
                    ruling.revise(told[-1], "roles.added_up", role="alloue")
            elif not granted and result.head != "total":
                for mention in told:
                    if mention.role == "alloue" and (term, mention.currency) not in ordered:
                        ruling.revise(mention, "roles.reckoned_with", role="fait")


def _reckonings(ruling: Ruling) -> Iterator[_Reckoning]:
    """What is written out behind its result, in text order."""
    for addition in additions(ruling):
        yield _Reckoning(addition.total, addition.terms, True)
    for amount in ruling.amounts:
        hit = _PRODUCT.match(ruling.view.folded, ruling.view.at(amount.end_char))
        term = _SPACED.sub("", hit["term"]).strip() if hit is not None else ""
        value = decimal_number(term) if _NUMBER.fullmatch(term) else None
        if value is not None:
            yield _Reckoning(amount, (value,), False)
