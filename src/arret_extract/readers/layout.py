"""A page's text put together from its pieces: words, line breaks, blocks, table rows."""

import re
from dataclasses import dataclass, field
from typing import Literal

SPACES = re.compile(r"[ \t\n\r\f]{1,}")
PARAGRAPH = 2
LINE = 1
CELL = "\n\u2028"
DEEPEST_TABLE = 16
RAISED = {"sup": "⁰¹²³⁴⁵⁶⁷⁸⁹", "sub": "₀₁₂₃₄₅₆₇₈₉"}
MARK = re.compile(r"\s{0,4}\d{1,3}(?:[,;-]\d{1,3}){0,2}\s{0,4}")


def raise_figures(text: str, how: str) -> str:
    """Figures printed above (`sup`) or below (`sub`) the line as figures of their own kind.

    The mark of a footnote is thus not read into its number: `700<sup>1</sup>` is `700¹`.
    Other text stays as it is: `M<sup>me</sup>` is `Mme`, `1<sup>er</sup>` is `1er`.
    """
    if not MARK.fullmatch(text):
        return text
    return text.translate(str.maketrans("0123456789", RAISED[how]))


@dataclass(slots=True)
class _Frame:
    """A stretch being written: the page, a row (of `cells`), or a cell.

    `gap` line breaks and a `blank` are due before the next words.
    """

    kind: Literal["page", "row", "cell", "flat_row", "flat_cell"]
    parts: list[str] = field(default_factory=list)
    cells: list[str] = field(default_factory=list)
    gap: int = 0
    blank: bool = False

    def put(self, words: str) -> None:
        if self.parts and self.gap:
            self.parts.append("\n" * self.gap)
        elif self.parts and self.blank:
            self.parts.append(" ")
        self.gap, self.blank = 0, False
        self.parts.append(words)

    def text(self) -> str:
        return "".join(self.parts)


class Layout:
    """Collects text as a browser shows it: white space is one blank, blocks stand on own lines.

    A table row whose cells hold one line each is one line, tabs between the cells; otherwise the
    cells stand one after another as paragraphs, a line separator between them (a table used to
    place blocks on the page). Tables nested deeper than DEEPEST_TABLE are read as plain blocks.
    """

    def __init__(self) -> None:
        self._stack = [_Frame("page")]
        self._into = self._stack[0]

    def write(self, text: str) -> None:
        """Running text, its white space made single blanks."""
        words = SPACES.sub(" ", text)
        if words.startswith(" "):
            self._into.blank = True
        if inner := words.strip(" "):
            self._into.put(inner)
            self._into.blank = words.endswith(" ")

    def write_as_is(self, text: str) -> None:
        """Text whose white space counts."""
        if text:
            self._into.put(text)

    def break_line(self) -> None:
        """A line break; several in a row leave blank lines."""
        self._into.gap += 1

    def separate(self, breaks: int) -> None:
        """The border of a block: at least so many line breaks before the next words."""
        self._into.gap = max(self._into.gap, breaks)

    def open_row(self) -> None:
        """The start of a table row."""
        self.separate(LINE)
        self._push("flat_row" if len(self._stack) > 2 * DEEPEST_TABLE else "row")

    def open_cell(self) -> None:
        """The start of a cell; one outside a row is a block."""
        in_row = self._stack[-1].kind == "row"
        if not in_row:
            self.separate(LINE)
        self._push("cell" if in_row else "flat_cell")

    def close_cell(self) -> None:
        """The end of the cell, if one is open in this row."""
        if self._stack[-1].kind in ("cell", "flat_cell"):
            cell = self._pop()
            if cell.kind == "cell":
                self._stack[-1].cells.append(cell.text().strip())
            self.separate(LINE)

    def close_row(self) -> None:
        """The end of the row, if one is open."""
        self.close_cell()
        if self._stack[-1].kind in ("row", "flat_row"):
            row = self._pop()
            if any(row.cells):
                self._put_row(row.cells)
            self.separate(LINE)

    def _put_row(self, cells: list[str]) -> None:
        if any("\n" in cell for cell in cells):
            self.separate(PARAGRAPH)
            self._into.put(CELL.join(filter(None, cells)))
            self.separate(PARAGRAPH)
        else:
            self._into.put("\t".join(cells).strip("\t"))

    def _push(self, kind: Literal["row", "cell", "flat_row", "flat_cell"]) -> None:
        frame = _Frame(kind)
        self._stack.append(frame)
        if kind in ("row", "cell"):
            self._into = frame

    def _pop(self) -> _Frame:
        frame = self._stack.pop()
        if frame.kind == "row" and frame.parts:  # words between cells, which no table should have
            frame.cells.append(frame.text())
        if frame is self._into:
            self._into = next(f for f in reversed(self._stack) if not f.kind.startswith("flat"))
        return frame

    def text(self) -> str:
        """All that was written, rows and cells left open being closed."""
        while len(self._stack) > 1:
            self.close_row() if "row" in self._stack[-1].kind else self.close_cell()
        return self._stack[0].text()
