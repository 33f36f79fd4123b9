"""From entries to parties: each once, told apart by name and side."""

import re
from dataclasses import replace
from functools import lru_cache

from arret_extract.quashing import answers_pourvoi
from arret_extract.ruling import Ruling
from arret_extract.stages.parties.administrative import read_administrative
from arret_extract.stages.parties.blocks import read_blocks
from arret_extract.stages.parties.cassation import name_text, read_pourvoi
from arret_extract.stages.parties.criminal import read_criminal
from arret_extract.stages.parties.entry import Entry
from arret_extract.stages.parties.fallback import complete
from arret_extract.stages.parties.grievances import faced, grieving
from arret_extract.stages.parties.hidden import unhide
from arret_extract.stages.parties.insolvency import read_procedure
from arret_extract.stages.parties.liberty import settle
from arret_extract.stages.parties.names import is_common
from arret_extract.stages.parties.zones import Bounds
from arret_extract.text import View, fold

Stretch = tuple[int, int, str]
_CAPITALS = re.compile(r"[A-ZÀ-Þ]{2}|[a-zß-ÿ] [A-ZÀ-Þ]")
_TOP = 600
# Where a debtor's debts are settled, the creditors are called by who contests the measures.
_DEBTS, _CREDITORS = re.compile(r"surendettement"), re.compile(r"creancier")


def merged(ruling: Ruling) -> tuple[tuple[Entry, ...], ...]:
    """Entries that stand for one party, its fullest mention first, in text order of the parties."""
    groups: dict[str, list[Entry]] = {}
    for entry in read_entries(ruling):
        if is_common(ruling.view.folded, entry.name):
            continue
        key = fold(" ".join(ruling.view.plain[slice(*entry.name.name)].split()))
        groups.setdefault(key, []).append(entry)
    return tuple(tuple(group) for group in groups.values())


def read_entries(ruling: Ruling) -> tuple[Entry, ...]:
    """The parties' entries, by the form the court gives its openings."""
    bounds = tuple((x.kind, x.start_char, x.end_char) for x in ruling.sections)
    return _read(ruling.view, bounds)


@lru_cache(maxsize=1)
def _read(view: View, bounds: Bounds) -> tuple[Entry, ...]:
    start = view.at(bounds[0][2]) if bounds and bounds[0][0] == "editorial" else 0
    if not _CAPITALS.search(view.plain, start, start + _TOP):
        # All in small letters, as a register prints some: names and headings stand in capitals.
        view = replace(view, plain=_in_capitals(view.plain))
    pourvoi = read_pourvoi(view, start, len(view.plain))
    if pourvoi:
        return tuple(faced(view, start, pourvoi))
    blocks, criminal = read_blocks(view, bounds), read_criminal(view, start)
    if not blocks and answers_pourvoi(view, start) and (grieved := grieving(view, start)):
        return tuple(grieved)
    found = criminal if _named(criminal) >= _named(blocks) else _accused(view, blocks, criminal)
    if _DEBTS.search(view.folded, start, start + _TOP):
        for entry in found:
            if entry.side_at and _CREDITORS.match(view.folded, entry.side_at.start):
                entry.role = "defendeur"
    known = unhide(view, start, found) or read_procedure(view, start)
    reasons = _reasons(view, bounds)
    if not known and (told := read_administrative(view, start)):
        return settle(view, start, reasons, tuple(told))
    return settle(view, start, reasons, (*known, *complete(view, start, known, reasons)))


def _accused(view: View, blocks: list[Entry], criminal: list[Entry]) -> list[Entry]:
    """The entries of the blocks; a partie civile whom his own words accuse becomes a prévenu."""
    accused = {name_text(view, e.name) for e in criminal if e.role == "prevenu"}
    for entry in blocks:
        if entry.role == "partie_civile" and name_text(view, entry.name) in accused:
            entry.role = "prevenu"
    return blocks


def _named(entries: list[Entry]) -> int:
    """How many parties have a name: any other bench has its prosecutor too."""
    return sum(entry.rule != "parties.prosecutor" for entry in entries)


def _reasons(view: View, bounds: Bounds) -> int:
    """Where the court's reasons begin, or what it orders."""
    own = (first for kind, first, _ in bounds if kind in ("motifs", "dispositif"))
    first = next(own, None)
    return len(view.plain) if first is None else view.at(first)


def _in_capitals(text: str) -> str:
    """`text` in capitals; a letter that is two in capitals ("ß") stays, to move no other."""
    upper = text.upper()
    if len(upper) == len(text):
        return upper
    return "".join(c if len(c.upper()) > 1 else c.upper() for c in text)


def counsel_stretches(ruling: Ruling) -> list[tuple[int, list[Stretch]]]:
    """Of every party by its id, the stretches of the view that name its lawyers."""
    return [
        (number, [(a, b, "block") for entry in group for a, b in entry.counsel])
        for number, group in enumerate(merged(ruling))
    ]
