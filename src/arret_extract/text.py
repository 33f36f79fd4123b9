"""A ruling's text as the rules read it, and the way back to its characters.

Rules meet a *view*: every run of white space is one character (` ` for a single blank, tab for
several, newline for a line break, form feed for a blank line), typographic apostrophes, quotation
marks and dashes are plain ones. `View.plain` keeps case and accents, `View.folded` has neither; both have the
same length, so that a match in one is a match in the other. `View.span` gives the characters of the
text itself.
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

BLANKS = re.compile(r"[\s\u200b\ufeff]{1,}")
LINE_BREAKS = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
TYPOGRAPHY = {
    **dict.fromkeys(map(ord, "’‘ʼ´`′"), "'"),
    **dict.fromkeys(map(ord, "“”„«»″"), '"'),
    **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-"),
    ord("…"): "…",
}


class Span(NamedTuple):
    """Characters `start` to `end` (exclusive)."""

    start: int
    end: int


class _Folding(dict[int, str]):
    """Each character's lower-case base letter, worked out when first met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        base = unicodedata.normalize("NFD", char.lower())[:1]
        folded = base if len(char.lower()) == 1 or base.isascii() else char
        self[code] = folded or char
        return self[code]


_FOLDING = _Folding()


def fold(text: str) -> str:
    """`text` in lower case without accents, each character still in its place."""
    return text.translate(_FOLDING)


def _blank(run: str) -> str:
    breaks = len(LINE_BREAKS.findall(run))
    return "\f" if breaks > 1 else "\n" if breaks else "\t" if len(run) > 1 else " "


@dataclass(frozen=True, slots=True)
class View:
    """The text that rules match. Positions are those of `plain` and `folded` unless said otherwise."""

    raw: str
    plain: str
    folded: str
    starts: list[int]
    shifts: list[int]
    raw_starts: list[int]

    @classmethod
    def of(cls, raw: str) -> "View":
        """The view of `raw`; time and memory grow linearly with it."""
        pieces: list[str] = []
        starts, shifts, raw_starts = [0], [0], [0]
        done = length = 0
        for run in BLANKS.finditer(raw):
            start, end = run.span()
            pieces += (raw[done:start], _blank(run[0]))
            length += start - done + 1
            done = end
            if end - start > 1:
                starts.append(length)
                shifts.append(end - length)
                raw_starts.append(end)
        pieces.append(raw[done:])
        plain = "".join(pieces).translate(TYPOGRAPHY)
        return cls(raw, plain, fold(plain), starts, shifts, raw_starts)

    def raw_at(self, position: int) -> int:
        """The raw offset of the character at a position of the view."""
        return position + self.shifts[bisect_right(self.starts, position) - 1]

    def at(self, raw_offset: int) -> int:
        """The view's position of a raw offset; within a run of white space, that of the run."""
        index = bisect_right(self.raw_starts, raw_offset) - 1
        position = raw_offset - self.shifts[index]
        limit = self.starts[index + 1] - 1 if index + 1 < len(self.starts) else len(self.plain)
        return min(position, limit)

    def span(self, start: int, end: int) -> Span:
        """The raw span of a stretch of the view, white space at its ends left out."""
        plain = self.plain
        while start < end and plain[start].isspace():
            start += 1
        while end > start and plain[end - 1].isspace():
            end -= 1
        if end <= start:
            return Span(self.raw_at(start), self.raw_at(start))
        return Span(self.raw_at(start), self.raw_at(end - 1) + 1)

    def quote(self, span: Span) -> str:
        """The text's own characters in a raw span."""
        return self.raw[span.start : span.end]
