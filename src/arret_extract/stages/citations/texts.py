"""Texts that articles belong to: codes, treaties, laws and decrees, told apart by their words."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice

from arret_extract.grammar.calendar import parse_date
from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import read_data, rule
from arret_extract.text import View, fold
from arret_extract.vocabulary import CitationKind

_WORD = re.compile(r"[^\W_]{1,40}")
_MISREAD = re.compile(r"\b[il]([5-9]\d\d)\Z")
_BLANK = re.compile(r"\s")
_STOP = frozenset(("de", "du", "des", "d", "la", "le", "les", "l", "et", "en", "a", "au", "aux"))
# "du code de procédure civile, l'exécution provisoire": no "procédures civiles d'exécution"
_STOP_SIGNS = compiled(r"[;:()\"]|,\s(?!de\s)|(?<!de\s)(?<!a\s)(?<!et\s)(?<!\w)l'")
_LONGEST = 140
_MOST = 14
_LETTER = re.compile(r"[^\W_]")
# letters that a scan may have got wrong in a name, by the length of the name
_WRONG = ((18, 2), (9, 1))
_LOWER = frozenset(("cpc", "ncpc", "cpce", "ceseda"))
_NEW = re.compile(r"(?:nouveau|nouv\.?|n\.|ancien)\s")
# words that are not cut, and need no point: "C. pénal"
_WHOLE = re.compile(r"(?:civil|penal|rural|travail)\.\Z")
# an abbreviation in small letters needs a point and this many letters: "c. civ."
_LONG = 4


@dataclass(frozen=True, slots=True)
class LegalText:
    """A text as cited; `end` is the view position after it.

    `bare`: its kind alone stands there; `several`: more of the kind may follow.
    """

    kind: CitationKind
    end: int
    code: str | None = None
    number: str | None = None
    date: dt.date | None = None
    bare: bool = False
    several: bool = False

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
    data = read_data("codes")
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
            patterns.append((len(parts), len(short), spelled or r"\.?\s?".join(map(fold, parts))))
    patterns.sort(reverse=True)
    return Names(
        words,
        frozenset(w[0] for w in words),
        re.compile(
            rf"(?:{'|'.join(pattern for *_, pattern in patterns)})(?![\w'])\.?", re.IGNORECASE
        ),
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


def _is_code(view: View, word: str, end: int) -> bool:
    """Whether a word is the letter that stands for "code": "C. civ."."""
    return word == "c" and view.folded.startswith(".", end)


def read_named(view: View, start: int, misread: bool = False) -> LegalText | None:
    """The code or treaty whose name begins at a position, the longest name that fits.

    `misread` says that the word there stands for "code".
    """
    names = load_names()
    words = _next_words(view, start)
    first = next(words, None)
    if first is not None and (misread or _is_code(view, *first)):
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
    """The text named in shortened words at a position: `code mon. et fin.`, `C. org. jud.`."""
    found = list(_next_words(view, start))
    if found and _is_code(view, *found[0]):
        found[0] = ("cod", found[0][1])
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
        if allowed and (length := _one_off(letters, name)):
            return LegalText(text[1], places[length - 1] + 1, text[0])
    return None


def _one_off(letters: str, name: str) -> int:
    """How many letters spell a name but for one that is lost, or one too many; 0 where none do."""
    pairs = enumerate(zip(letters, name, strict=False))
    alike = next((at for at, (read, said) in pairs if read != said), 0)
    for length, rest in ((len(name) - 1, name[alike + 1 :]), (len(name) + 1, name[alike:])):
        if 0 < alike < len(name) - 1 and letters[length - len(rest) : length] == rest:
            return length
    return 0


def read_short(view: View, start: int) -> LegalText | None:
    """The text abbreviated at a position: `CPC`, `C. civ.`, in capitals as it is printed."""
    new = _NEW.match(view.folded, start)
    match = load_names().short.match(view.folded, new.end() if new else start)
    if match is None:
        return None
    printed = view.plain[match.start() : match.end()]
    letters = _letters(printed)
    if not (printed[0].isupper() or printed in _LOWER) and (
        "." not in printed or len(letters) < _LONG
    ):
        return None
    whole = printed.isupper() or printed.istitle() or printed in _LOWER
    if "." not in printed and not whole:
        return None
    code, kind = load_names().by_short[letters]
    # a point behind "CPC" ends the sentence, one behind "C.P.C." is its own
    pointless = _WHOLE.search(match[0]) is not None or (
        printed.endswith(".") and "." not in printed[:-1] and printed.isupper()
    )
    return LegalText(kind, match.end() - pointless, code)


# neither civil nor criminal: which it is, the text has said before, or the article says
_PROCEDURE = re.compile(
    r"\sde\sprocedures?(?!\s?-?[^\W_])(?=[^\w])|\sde\sprocedures?(?=\s(?:et|ou|a|au|dispose|prevoit)\b)"
)


def read_code(view: View, start: int) -> LegalText | None:
    """The code named at a position; `code` alone, or `code précité`, is `bare`."""
    match = rule("citations", "code").pattern.match(view.folded, start)
    if match is None:
        return None
    at = match.start("word")
    named = read_named(view, at, match["misread"] is not None) or read_abbreviated(view, at)
    if named is not None:
        return _of_state(view, at, named)
    if match["misread"]:
        return None
    if procedure := _PROCEDURE.match(view.folded, match.end()):
        return LegalText("article", procedure.end(), bare=True)
    back = rule("citations", "back").pattern.match(view.folded, match.end())
    bare = back is not None or match.end() == len(view.folded)
    other = None if bare else read_scanned(view, at) or _unlisted(view, at, match.end())
    return other or LegalText("article", _with_mark(view, match.end()), bare=bare)


def _of_state(view: View, start: int, named: LegalText) -> LegalText:
    """A code by its name, or that of another state: "code de la nationalité malgache"."""
    match = rule("citations", "code_of_state").pattern.match(view.folded, named.end)
    if match is None:
        return named
    code = _as_printed(view, start, match.end("state"))
    return replace(named, code=code, end=match.end(), date=read_date(match["date"]))


def _unlisted(view: View, start: int, end: int) -> LegalText | None:
    """The code that no list has, by the words after "code": "code marocain de la famille"."""
    match = rule("citations", "code_unlisted").pattern.match(view.folded, end)
    if match is None:
        return None
    code = _as_printed(view, start, match.end("name"))
    return LegalText("article", match.end(), code, date=read_date(match["date"]))


def _as_printed(view: View, start: int, end: int) -> str:
    """The words of a name, blanks made one, in small letters as one says a code."""
    return " ".join(view.plain[start:end].split()).lower()


# what unions and employers agree on for a branch or the country
_BETWEEN_UNIONS = re.compile(
    r"accord\s(?:national|interprofessionnel|professionnel|de\sbranche|collectif|d'entreprise"
    r"|d'etablissement)\b"
)
_NAMED = re.compile(r"rome\si{1,2}|bruxelles\si{1,2}|pour\s(?:19|20)\d\d")
_KINDS: Mapping[str, CitationKind] = {
    "loi": "loi",
    "decret": "decret",
    "decret-loi": "decret",
    "ordonnance": "ordonnance",
    "reglement": "reglement",
    "reglement annexe a la convention": "reglement",
    "reglement annexe a l'accord": "reglement",
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


_MARK = re.compile(r"\s(?:precit|susvis|sus-vis|susmentionn|suscit|ci-dessus\svis)ee?s?\b")


def _with_mark(view: View, end: int) -> int:
    """Where a text that its kind alone names ends: "du code précité" goes with its mark."""
    mark = _MARK.match(view.folded, end)
    return mark.end() if mark else end


def read_numbered(view: View, start: int) -> LegalText | None:
    """The law, decree or regulation at a position, with its number and date."""
    match = rule("citations", "text").pattern.match(view.folded, start)
    if match is None:
        return None
    nicknamed = rule("citations", "nicknamed_law").pattern.match(view.folded, start)
    date = read_date(match["date"])
    if match["until"]:
        # "loi des 16-24 août 1790": the first of its days
        date = read_date(match["until"])
        date = date and date.replace(day=min(int(match["since"]), date.day))
    number = squeeze_number(match["number"] or match["number2"])
    if number is not None and "/" in number:
        joint = "-" if match["kind"] in ("loi", "decret", "ordonnance") else "/"
        number = joint.join(number.split("/")[:2])
    dated = date or match["year"] or match["republican"]
    bare = number is None and not dated and _NAMED.search(match[0]) is None
    if match["kind"] == "deliberation" and match["assembly"] is None:
        return None
    kind = _KINDS.get(match["kind"], "autre")
    if match["kind"] == "accord" and _BETWEEN_UNIONS.match(view.folded, start):
        kind = "convention_collective"
    several = match["several"] is not None
    if bare and nicknamed is not None:
        return LegalText(kind, nicknamed.end())
    if bare and several:
        return None
    end = _with_mark(view, start + len(match["kind"])) if bare else match.end()
    formed = _as_printed(view, *match.span("formed")) if match["formed"] else None
    return LegalText(kind, end, formed, number, date, bare, several)


_ADDED_TO = re.compile(r"\s(?:a|de)\sla\s")


def read_convention(view: View, start: int) -> LegalText | None:
    """The treaty or collective agreement at a position."""
    match = rule("citations", "convention_collective").pattern.match(view.folded, start)
    if match is not None:
        date = read_date(match["date"])
        bare = not (match["name"] or match["year"] or match["number"] or date)
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


# No treaty that is named is of this century: "fondée sur la convention …, en date du 12 juin 2012".
_SIGNED = compiled(
    r",?\s(?:(?:signe|fait|conclu|adopte)e?s?\s(?:a\s[\w-]{3,20}\s)?(?:le|du)|du|en\sdate\sdu)\s"
    r"(\d{1,2}(?:er)?\s[a-z]{3,9}\s(?:19\d\d|2000))(?!\d)"
)


def _read_treaty(view: View, start: int) -> LegalText | None:
    """The text that is named, with the day of a treaty: "Charte sociale du 3 mai 1996"."""
    text = read_named(view, start)
    if text is None or text.kind != "convention":
        return text
    signed = _SIGNED.match(view.folded, text.end)
    date = read_date(signed[1]) if signed else None
    return replace(text, end=signed.end(), date=date) if signed and date else text


def read_text(view: View, start: int) -> LegalText | None:
    """The text named at a position, of whatever kind; `bare` for "ce texte"."""
    if view.folded.startswith("texte", start):
        return LegalText("autre", start + len("texte"), bare=True)
    return (
        read_code(view, start)
        or read_short(view, start)
        or (read_abbreviated(view, start) if view.folded.startswith("c.", start) else None)
        or _read_treaty(view, start)
        or read_convention(view, start)
        or read_numbered(view, start)
    )
