"""Numbers that identify a case or a company, wherever the text repeats them."""

import re
from collections.abc import Iterable, Iterator

from arret_extract.matching.compiling import compiled
from arret_extract.matching.search import matches_at, word_starts
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


# a number in any spacing: `05/24702` is also `05 / 24702` and `05-24702`
_SHAPE = re.compile(r"\d{2,9}(?:\s?[/.-]\s?\d{2,9}|(?:\s\d{3}){2})?(?![\d/])")
_FIGURES = re.compile(r"\d{2,9}")
_BLANK = compiled(r"\s")


def _key(number: str) -> str:
    return _BLANK.sub("", number).replace("-", "/")


def _first_digits(numbers: Iterable[str]) -> set[str]:
    """The figures that numbers begin with, whole or in groups of three: `123` of `123 456 789`."""
    found: set[str] = set()
    for number in numbers:
        if first := _FIGURES.match(number):
            found |= {first[0], first[0][:-6]}
    return found


def find_numbers(ruling: Ruling) -> Iterator[Found]:
    """The numbers of `decisions` and the SIREN of parties, at each of their mentions."""
    view = ruling.view
    labels = dict(_LABELS)
    known: dict[str, tuple[EntityLabel, str, int | None]] = {}
    for row in ruling.evidence:
        label = labels.get(row.column or "") if row.table == "decisions" else None
        if label and row.start_char is not None and row.end_char is not None:
            start, end = view.at(row.start_char), view.at(row.end_char - 1) + 1
            number = _BLANK.sub("", view.plain[start:end])
            yield Found(start, end, label, "entities.number", 6, number)
            known.setdefault(_key(number), (label, number, None))
    for party in ruling.parties:
        if party.siren:
            known[party.siren] = ("siren", party.siren, party.party_id)
    if not known:
        return
    for match in matches_at(_SHAPE, view.plain, word_starts(view, _first_digits(known))):
        found = known.get(_key(match[0]))
        if found is not None and not view.plain[match.start() - 1 : match.start()].isalnum():
            label, number, party_id = found
            yield Found(*match.span(), label, "entities.number", 6, number, party_id)
