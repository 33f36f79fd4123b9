"""Patterns that meet texts printed without accents too: "a forme un pourvoi"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from arret_extract.matching.compiling import compiled

_ACCENT = re.compile(r"[éèêàç]")
_PLAIN = {"é": "[ée]", "è": "[èe]", "ê": "[êe]", "à": "[àa]", "ç": "[çc]", "î": "[îi]", "ô": "[ôo]"}


@lru_cache(maxsize=2)
def unaccented(text: str) -> bool:
    """Whether a text is printed without accents."""
    return _ACCENT.search(text) is None


def loosely(source: str) -> str:
    """A pattern whose accented letters, outside sets, are met without their accents too."""
    out: list[str] = []
    inside = escaped = False
    for char in source:
        inside = not escaped and (char == "[" or (inside and char != "]"))
        out.append(char if inside else _PLAIN.get(char, char))
        escaped = char == "\\" and not escaped
    return "".join(out)


class Spelt:
    """A pattern as it is spelt; of a text without accents, without them."""

    __slots__ = ("_exact", "_loose", "_source")

    def __init__(self, source: str) -> None:
        self._exact, self._source = compiled(source), source
        self._loose: re.Pattern[str] | None = None

    def of(self, text: str) -> re.Pattern[str]:
        """The pattern for a text."""
        if not unaccented(text):
            return self._exact
        self._loose = self._loose or compiled(loosely(self._source))
        return self._loose

    def search(self, text: str, start: int, end: int | None = None) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return self.of(text).search(text, start, len(text) if end is None else end)

    def finditer(self, text: str, start: int, end: int | None = None) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        return self.of(text).finditer(text, start, len(text) if end is None else end)
