"""Where forms of names stand in a text, as whole words."""

import re
from collections.abc import Iterator
from functools import lru_cache

from arret_extract.matching.search import phrase_starts
from arret_extract.mentions.naming import PSEUDONYM
from arret_extract.text import View, fold, one_blank

# A first name or the like beside a pseudonym tells it in capitals too: "ISIDORE Z...".
_NAMED = re.compile(r"[^\W\d_]{3,}")


class PlacedForms:
    """A view's text with every blank a space, and where forms of names stand in it as words."""

    __slots__ = ("_places", "_view", "folded", "plain")

    def __init__(self, view: View) -> None:
        self._view = view
        self.plain = one_blank(view.plain)
        self.folded = view.spaced
        self._places: dict[str, list[int]] = {}

    def places(self, form: str) -> list[int]:
        """Where a form stands as a whole word; short ones and single words in their own case."""
        if form not in self._places:
            self._places[form] = list(self._occurrences(one_blank(form).strip()))
        return self._places[form]

    def _occurrences(self, form: str) -> Iterator[int]:
        hidden = PSEUDONYM.search(form)
        exact = len(form) < 4 or (hidden is not None and _NAMED.search(form) is None)
        text, form = (self.plain, form) if exact else (self.folded, fold(form))
        for at in phrase_starts(self._view, text, form):
            known = exact or self._proper(at, form)
            if hidden and not exact:
                known = self.plain[at + hidden.start() : at + hidden.end()] == hidden[0]
            if known and self._whole(at, at + len(form), form):
                yield at

    def _whole(self, start: int, end: int, form: str) -> bool:
        text = self.plain
        before = start > 0 and form[0].isalnum() and text[start - 1].isalnum()
        after = end < len(text) and form[-1].isalnum() and text[end].isalnum()
        return not before and not after

    def _proper(self, start: int, form: str) -> bool:
        """A name begins with a capital; a body's may not ("la caisse primaire…", "cabinet X")."""
        if not self.plain[start].islower() or form.count(" ") > 1:
            return True
        _, blank, second = self.plain[start : start + len(form)].partition(" ")
        return bool(blank) and second[0].isupper()


@lru_cache(maxsize=1)
def placed(view: View) -> PlacedForms:
    """The forms of names in a view; those of the latest are kept."""
    return PlacedForms(view)
