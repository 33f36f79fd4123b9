"""Texts that articles belong to: codes, treaties, laws and decrees, told apart by their words."""

import datetime as dt
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import islice

from arret_extract.grammar.calendar import parse_date
from arret_extract.rules import rule
from arret_extract.text import View, fold
from arret_extract.vocabulary import CitationKind

_WORD = re.compile(r"[^\W_]{1,40}")
_MISREAD = re.compile(r"\b[il]([5-9]\d\d)\Z")
_BLANK = re.compile(r"\s")
_STOP = frozenset(("de", "du", "des", "d", "la", "le", "les", "l", "et", "en", "a", "au", "aux"))
# "du code de procédure civile, l'exécution provisoire": no "procédures civiles d'exécution"
_STOP_SIGNS = re.compile(r"[;:()\"]|,\s(?!de\s)|(?<!de\s)(?<!a\s)(?<!et\s)(?<!\w)l'")
_LONGEST = 140
_MOST = 14
_LETTER = re.compile(r"[^\W_]")
# letters that a scan may have got wrong in a name, by the length of the name
_WRONG = ((18, 2), (9, 1))
_LOWER = frozenset(("cpc", "ncpc", "cpce", "ceseda"))
_NEW = re.compile(r"(?:nouveau|nouv\.?|n\.|ancien)\s")
# an abbreviation in small letters needs a point and this many letters: "c. civ."
_LONG = 4


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
    letters: tuple[tuple[str, tuple[str, CitationKind]], ...]
    terms: Mapping[str, str]


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
    letters: dict[str, tuple[str, CitationKind]] = {}
    patterns = []
    for entry in (*data["code"], *data["instrument"]):
        text = (entry["name"], entry.get("kind", "article"))
        for name in (entry["name"], *entry.get("names", ())):
            words.setdefault(_words(name), text)
            letters.setdefault("".join(_LETTER.findall(fold(name))), text)
        for short in entry.get("short", ()):
            by_short[_letters(short)] = text
            parts = [re.escape(p) for p in re.split(r"[\s.]", short) if p]
            spelled = None
            if len(parts) == 1 and short.isupper():
                spelled = r"\.?".join(parts[0]) if len(short) < 3 else r"\.?\s?".join(parts[0])
            patterns.append(spelled or r"\.?\s?".join(fold(p) for p in parts))
    patterns.sort(key=len, reverse=True)
    return Names(
        words,
        frozenset(w[0] for w in words),
        re.compile(rf"(?:{'|'.join(patterns)})(?![\w'])\.?", re.IGNORECASE),
        by_short,
        tuple(sorted(letters.items(), key=lambda item: (-len(item[0]), item[0]))),
        {article: t["code"] for t in data["term"] for article in t["articles"].split()},
    )


def _next_words(view: View, start: int) -> Iterator[tuple[str, int]]:
    """The first full words from a position, stemmed, each with its end; up to a full stop."""
    stop = _STOP_SIGNS.search(view.folded, start, start + _LONGEST)
    end = stop.start() if stop else min(len(view.folded), start + _LONGEST)
    full = (match for match in _WORD.finditer(view.folded, start, end) if match[0] not in _STOP)
    for match in islice(full, _MOST):
        yield _stem(match[0]), match.end()


def read_named(view: View, start: int) -> LegalText | None:
    """The code or treaty whose name begins at a position, the longest name that fits."""
    names = load_names()
    words = _next_words(view, start)
    first = next(words, None)
    if first is not None and first[0] == "c" and view.folded.startswith(".", first[1]):
        first = ("cod", first[1])  # "C. des assurances"
    if first is None or first[0] not in names.firsts:
        return None
    found = [first, *words]
    for n in range(len(found), 0, -1):
        text = names.words.get(tuple(word for word, _ in found[:n]))
        if text is not None:
            return LegalText(text[1], found[n - 1][1], text[0])
    return None


def read_abbreviated(view: View, start: int) -> LegalText | None:
    """The text named in shortened words at a position: `code mon. et fin.`, `code proc. civ.`."""
    found = list(_next_words(view, start))
    cut = [view.folded[end : end + 1] == "." for _, end in found]
    if not any(cut[:4]):
        return None
    for name, text in load_names().words.items():
        pairs = list(zip(name, found, cut, strict=False))
        if len(pairs) == len(name) and all(
            word == full or (short and len(word) > 1 and full.startswith(word))
            for full, (word, _), short in pairs
        ):
            return LegalText(text[1], found[len(name) - 1][1] + cut[len(name) - 1], text[0])
    return None


def read_scanned(view: View, start: int) -> LegalText | None:
    """The text whose name a scan broke or misread: `Code de Procédure Ci vile`, `Code Civii`."""
    stop = _STOP_SIGNS.search(view.folded, start, start + _LONGEST)
    end = stop.start() if stop else min(len(view.folded), start + _LONGEST)
    places = [m.start() for m in _LETTER.finditer(view.folded, start, end)]
    letters = "".join(view.folded[at] for at in places)
    for name, text in load_names().letters:
        allowed = next((n for length, n in _WRONG if len(name) >= length), 0)
        read = letters[: len(name)]
        if len(read) == len(name) and sum(map(str.__ne__, read, name)) <= allowed:
            return LegalText(text[1], places[len(name) - 1] + 1, text[0])
    return None


def read_short(view: View, start: int) -> LegalText | None:
    """The text abbreviated at a position: `CPC`, `C. civ.`, in capitals as it is printed."""
    new = _NEW.match(view.folded, start)
    match = load_names().short.match(view.plain, new.end() if new else start)
    if match is None:
        return None
    letters = _letters(match[0])
    if not (match[0][0].isupper() or match[0] in _LOWER) and (
        "." not in match[0] or len(letters) < _LONG
    ):
        return None
    whole = match[0].isupper() or match[0].istitle() or match[0] in _LOWER
    if "." not in match[0] and not whole:
        return None
    code, kind = load_names().by_short[letters]
    # a point behind "CPC" ends the sentence, one behind "C.P.C." is its own
    pointless = match[0].endswith(".") and "." not in match[0][:-1] and match[0].isupper()
    return LegalText(kind, match.end() - pointless, code)


def read_code(view: View, start: int) -> LegalText | None:
    """The code named at a position; `code` alone, or `code précité`, is `bare`."""
    match = rule("citations", "code").pattern.match(view.folded, start)
    if match is None:
        return None
    at = match.end() - 4
    named = read_named(view, at) or read_abbreviated(view, at)
    if named is not None:
        return named
    back = rule("citations", "back").pattern.match(view.folded, match.end())
    bare = back is not None or match.end() == len(view.folded)
    scanned = None if bare else read_scanned(view, at)
    return scanned or LegalText("article", match.end(), bare=bare)


# what unions and employers agree on for a branch or the country
_BETWEEN_UNIONS = re.compile(r"accord\s(?:national|interprofessionnel|de\sbranche)")
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
    number = squeeze_number(match["number"] or match["number2"])
    if number is not None and "/" in number:
        joint = "-" if match["kind"] in ("loi", "decret", "ordonnance") else "/"
        number = joint.join(number.split("/")[:2])
    bare = date is None and number is None and match["year"] is None
    kind = _KINDS.get(match["kind"], "autre")
    if match["kind"] == "accord" and _BETWEEN_UNIONS.match(view.folded, start):
        kind = "convention_collective"
    end = start + len(match["kind"]) if bare else match.end()
    if bare and nicknamed is not None:
        return LegalText(kind, nicknamed.end())
    return LegalText(kind, end, None, number, date, bare)


_ADDED_TO = re.compile(r"\s(?:a|de)\sla\s")


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
    if match[0].endswith((" ce", " cee")) and not view.plain[match.end() - 1].isupper():
        return None
    date, end = read_date(match["date"]), match.end()
    if "protocole" in match[0] and (link := _ADDED_TO.match(view.folded, end)):
        treaty = read_named(view, link.end()) or read_short(view, link.end())
        end = treaty.end if treaty else end
    return LegalText("convention", end, None, None, date)


def read_text(view: View, start: int) -> LegalText | None:
    """The text named at a position, of whatever kind."""
    return (
        read_code(view, start)
        or read_short(view, start)
        or read_named(view, start)
        or read_convention(view, start)
        or read_numbered(view, start)
    )
