"""Numbers that identify a case or a company, wherever the text repeats them."""

import re
from collections.abc import Iterator

from arret_extract.ruling import Ruling
from arret_extract.stages.entities.mentions import Found
from arret_extract.vocabulary import EntityLabel

_LABELS: tuple[tuple[str, EntityLabel], ...] = (
    ("rg_numbers", "numero_rg"),
    ("appealed_rg", "numero_rg_premiere_instance"),
    ("portalis", "portalis"),
    ("ecli", "ecli"),
    ("pourvoi_numbers", "numero_pourvoi"),
)


def _printed(number: str) -> re.Pattern[str]:
    """A number however it is spaced: `05/24702` is also `05 / 24702` and `05-24702`."""
    pieces = [r"[/-]" if c in "/-" else re.escape(c) for c in number]
    return re.compile(r"(?<![\w])" + r"\s?".join(pieces) + r"(?![\w])")


def find_numbers(ruling: Ruling) -> Iterator[Found]:
    """The numbers of `decisions` and the SIREN of parties, at each of their mentions."""
    view = ruling.view
    for column, label in _LABELS:
        value = getattr(ruling.decision, column)
        for number in (value,) if isinstance(value, str) else value or ():
            squeezed = re.sub(r"\s", "", number)
            if len(squeezed) > 2:
                for match in _printed(squeezed).finditer(view.plain):
                    yield Found(*match.span(), label, "entities.number", 6, squeezed)
    # a number too short to be looked for stands where it was read
    for row in ruling.evidence:
        if row.table == "decisions" and row.start_char is not None and row.end_char is not None:
            for column, label in _LABELS:
                if row.column == column:
                    start, end = view.at(row.start_char), view.at(row.end_char - 1) + 1
                    text = re.sub(r"\s", "", view.plain[start:end])
                    yield Found(start, end, label, "entities.number", 6, text)
    for party in ruling.parties:
        if party.siren:
            for match in _printed(party.siren).finditer(view.plain):
                yield Found(
                    *match.span(), "siren", "entities.number", 6, party.siren, party.party_id
                )
