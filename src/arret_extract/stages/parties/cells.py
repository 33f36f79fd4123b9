"""Sides printed beside each other: in which column of a table a place of the text stands."""

import re
from dataclasses import dataclass

from arret_extract.stages.parties.cues import Cue
from arret_extract.text import View

# What parts the cells of a line, the surest mark first.
_MARKS = ("|", "\t")
_CELL = re.compile(r"(?:^|[|\t]|  )\s*(?=\S)")


@dataclass(frozen=True, slots=True)
class Table:
    """Two columns, and where the second begins: behind so many marks, or characters of its line."""

    view: View
    mark: str | None
    edge: float

    def second(self, at: int) -> bool:
        """Whether a position of the view is in the second column."""
        line = _line(self.view, at)
        if self.mark:
            return line.count(self.mark) >= self.edge
        return _column(line) > self.edge


def table_of(view: View, first: Cue, second: Cue) -> Table | None:
    """The table whose two headings stand on one line of the text, if they do."""
    left, right = _line(view, first.start), _line(view, second.start)
    if not right.startswith(left):
        return None
    for mark in _MARKS:
        if mark in right[len(left) :]:
            return Table(view, mark, right.count(mark))
    return Table(view, None, (_column(left) + _column(right)) / 2)


def _line(view: View, at: int) -> str:
    """The characters of the text before a position of the view, on its line."""
    offset = view.raw_at(at)
    return view.raw[view.raw.rfind("\n", 0, offset) + 1 : offset]


def _column(line: str) -> int:
    """Where the cell begins that a line has come to."""
    return max((hit.end() for hit in _CELL.finditer(line + "x")), default=0)
