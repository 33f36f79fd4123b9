"""Texts that articles belong to: codes, treaties, laws and decrees, told apart by their words."""

import datetime as dt
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from arret_extract.grammar.calendar import parse_date
from arret_extract.rules import rule
from arret_extract.text import View, fold
from arret_extract.vocabulary import CitationKind

_WORD = re.compile(r"[^\W_]{1,40}")
_MISREAD = re.compile(r"\b[il]([5-9]\d\d)\Z")
_BLANK = re.compile(r"\s")
_STOP = frozenset(("de", "du", "des", "d", "la", "le", "les", "l", "et", "en", "a", "au", "aux"))
_STOP_SIGNS = re.compile(r"[;:()\"]")
_LONGEST = 140


@dataclass(frozen=True, slots=True)
class LegalText:
    """A text as cited; `end` is the view position after it. `bare`: its kind alone stands there."""

    kind: CitationKind
    end: int
    code: str | None = None
    number: str | None = None
    date: dt.date | None = None
    bare: bool = False

    @property
    def reference(self) -> tuple[str | None, str | None, dt.date | None]:
        """What an article takes over from its text."""
        return self.code, self.number, self.date


@dataclass(frozen=True, slots=True)
class Names:
    """Named texts by their full words, and their abbreviations."""

    words: Mapping[tuple[str, ...], tuple[str, CitationKind]]
    firsts: frozenset[str]
    short: re.Pattern[str]
    by_short: Mapping[str, tuple[str, CitationKind]]


def _stem(word: str) -> str:
    """A word without the endings that misprints and plurals change ("procédure civil")."""
    return word if len(word) < 4 else word.rstrip("es")


def _words(name: str) -> tuple[str, ...]:
    return tuple(_stem(w) for w in _WORD.findall(fold(name)) if w not in _STOP)


def _letters(short: str) -> str:
    return re.sub(r"[\s.]", "", fold(short))


@cache
def load_names() -> Names:
    """The codes and treaties of `patterns/codes.toml`."""
    path = resources.files("arret_extract") / "patterns" / "codes.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    words: dict[tuple[str, ...], tuple[str, CitationKind]] = {}
    by_short: dict[str, tuple[str, CitationKind]] = {}
    patterns = []
    for entry in (*data["code"], *data["instrument"]):
        text = (entry["name"], entry.get("kind", "article"))
        for name in (entry["name"], *entry.get("names", ())):
            words.setdefault(_words(name), text)
        for short in entry.get("short", ()):
            by_short[_letters(short)] = text
            parts = [re.escape(p) for p in re.split(r"[\s.]", short) if p]
            spelled = r"\.?".join(parts[0]) if len(parts) == 1 and short.isupper() else None
            patterns.append(spelled or r"\.?\s?".join(fold(p) for p in parts))
    patterns.sort(key=len, reverse=True)
    return Names(
        words,
        frozenset(w[0] for w in words),
        re.compile(rf"(?:{'|'.join(patterns)})(?![\w'])\.?", re.IGNORECASE),
        by_short,
    )


def _next_words(view: View, start: int) -> list[tuple[str, int]]:
    """The full words from a position, stemmed, each with its end; up to a full stop."""
    found: list[tuple[str, int]] = []
    stop = _STOP_SIGNS.search(view.folded, start, start + _LONGEST)
    end = stop.start() if stop else min(len(view.folded), start + _LONGEST)
    for match in _WORD.finditer(view.folded, start, end):
        if match[0] not in _STOP:
            found.append((_stem(match[0]), match.end()))
            if len(found) == 14:
                break
    return found


def read_named(view: View, start: int) -> LegalText | None:
    """The code or treaty whose name begins at a position, the longest name that fits."""
    names = load_names()
    found = _next_words(view, start)
    if not found or found[0][0] not in names.firsts:
        return None
    for n in range(len(found), 0, -1):
        text = names.words.get(tuple(word for word, _ in found[:n]))
        if text is not None:
            return LegalText(text[1], found[n - 1][1], text[0])
    return None


def read_short(view: View, start: int) -> LegalText | None:
    """The text abbreviated at a position: `CPC`, `C. civ.`, in capitals as it is printed."""
    match = load_names().short.match(view.plain, start)
    if match is None or not match[0][0].isupper():
        return None
    letters = _letters(match[0])
    if "." not in match[0] and not (match[0].isupper() or match[0].istitle()):
        return None
    code, kind = load_names().by_short[letters]
    return LegalText(kind, match.end(), code)


def read_code(view: View, start: int) -> LegalText | None:
    """The code named at a position; `code` alone, or `code précité`, is `bare`."""
    match = rule("citations", "code").pattern.match(view.folded, start)
    if match is None:
        return None
    at = match.end() - 4
    named = read_named(view, at)
    if named is not None:
        return named
    back = rule("citations", "back").pattern.match(view.folded, match.end())
    bare = back is not None or match.end() == len(view.folded)
    return LegalText("article", match.end(), bare=bare)


_KINDS: Mapping[str, CitationKind] = {
    "loi": "loi",
    "decret": "decret",
    "decret-loi": "decret",
    "ordonnance": "ordonnance",
    "reglement": "reglement",
    "directive": "directive",
}


def read_date(printed: str | None) -> dt.date | None:
    """A date as printed; scans read the 1 of a year as an I or an l."""
    if printed is None:
        return None
    return parse_date(_MISREAD.sub(r"1\1", printed))


def squeeze_number(printed: str | None) -> str | None:
    """A number without its blanks, its parts joined by hyphens: `85-677`."""
    return None if printed is None else _BLANK.sub("", printed).replace(".", "-").upper()


def read_numbered(view: View, start: int) -> LegalText | None:
    """The law, decree or regulation at a position, with its number and date."""
    match = rule("citations", "text").pattern.match(view.folded, start)
    if match is None:
        return None
    nicknamed = rule("citations", "nicknamed_law").pattern.match(view.folded, start)
    date = read_date(match["date"])
    number = squeeze_number(match["number"])
    if number is not None and "/" in number:
        number = "/".join(number.split("/")[:2])
    bare = date is None and number is None and match["year"] is None
    kind = _KINDS.get(match["kind"], "autre")
    end = start + len(match["kind"]) if bare else match.end()
    if bare and nicknamed is not None:
        return LegalText(kind, nicknamed.end())
    return LegalText(kind, end, None, number, date, bare)


def read_convention(view: View, start: int) -> LegalText | None:
    """The treaty or collective agreement at a position."""
    match = rule("citations", "convention_collective").pattern.match(view.folded, start)
    if match is not None:
        date = read_date(match["date"])
        bare = match["name"] is None and match["number"] is None
        return LegalText("convention_collective", match.end(), None, match["number"], date, bare)
    match = rule("citations", "named_convention").pattern.match(view.folded, start)
    if match is None:
        return None
    date = read_date(match["date"])
    return LegalText("convention", match.end(), None, None, date)


def read_text(view: View, start: int) -> LegalText | None:
    """The text named at a position, of whatever kind."""
    return (
        read_code(view, start)
        or read_short(view, start)
        or read_named(view, start)
        or read_convention(view, start)
        or read_numbered(view, start)
    )
