"""From entries to parties: each once, told apart by name and side."""

from arret_extract.ruling import Ruling
from arret_extract.stages.parties.blocks import Entry, entries
from arret_extract.stages.parties.cassation import read_pourvoi
from arret_extract.stages.parties.fallback import complete, unhide
from arret_extract.text import fold

Stretch = tuple[int, int, str]


def merged(ruling: Ruling) -> tuple[tuple[Entry, ...], ...]:
    """Entries that stand for one party, its fullest mention first, in text order of the parties."""
    groups: dict[str, list[Entry]] = {}
    for entry in read_entries(ruling):
        key = fold(" ".join(ruling.view.plain[slice(*entry.name.name)].split()))
        groups.setdefault(key, []).append(entry)
    return tuple(tuple(group) for group in groups.values())


def read_entries(ruling: Ruling) -> tuple[Entry, ...]:
    """The parties' entries, by the form the court gives its openings."""
    start = next(
        (ruling.view.at(s.end_char) for s in ruling.sections[:1] if s.kind == "editorial"), 0
    )
    pourvoi = read_pourvoi(ruling.view, start, len(ruling.view.plain))
    if pourvoi:
        return tuple(pourvoi)
    known = unhide(ruling.view, start, list(entries(ruling)))
    return (*known, *complete(ruling.view, start, known))


def counsel_stretches(ruling: Ruling) -> list[tuple[int, list[Stretch]]]:
    """Of every party by its id, the stretches of the view that name its lawyers."""
    return [
        (number, [(a, b, "block") for entry in group for a, b in entry.counsel])
        for number, group in enumerate(merged(ruling))
    ]
