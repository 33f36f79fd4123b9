"""Submissions that a ruling quotes: what stands between the marks is one party's, to the last."""

import re

from arret_extract.text import View

# Between the verb of asking and the mark: "demande à la cour de : «", "conclut comme suit : «".
_OPENED = re.compile(r'[^";.]{0,40}"\s?')
_QUOTATION_MARK = re.compile('"')
_OPENING, _CLOSING = "«“„", "»”"
# Longer quotations are marks that were lost.
_LONGEST = 20_000


def quoted_end(view: View, start: int, end: int) -> tuple[int, int] | None:
    """Where a quotation that opens at `start` begins and ends, its last mark left out."""
    opened = _OPENED.match(view.plain, start, end)
    if opened is None or _drawn(view, view.plain.index('"', start)) in _CLOSING:
        return None
    depth = 0
    for hit in _QUOTATION_MARK.finditer(view.plain, opened.start(), min(end, start + _LONGEST)):
        depth += 1 if depth == 0 or _opens(view, hit.start()) else -1
        if depth == 0:
            return opened.end(), hit.start()
    return None


def _opens(view: View, mark: int) -> bool:
    """Whether a mark opens a quotation within another: by its own form, else by its blanks."""
    drawn = _drawn(view, mark)
    if drawn in _OPENING or drawn in _CLOSING:
        return drawn in _OPENING
    before, after = view.plain[mark - 1 : mark], view.plain[mark + 1 : mark + 2]
    return not before.isalnum() and before not in ".;,)" and after.isalnum()


def _drawn(view: View, mark: int) -> str:
    """A mark as the text has it."""
    return view.raw[view.span(mark, mark + 1).start]
