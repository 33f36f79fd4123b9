"""A ruling's text as the rules read it, and the way back to its characters.

Rules meet a *view*: every run of white space is one character (` ` for a single blank, tab for
several, newline for a line break, form feed for a blank line), typographic apostrophes, quotation
marks and dashes are plain ones, and what opens an item is one bullet. `View.plain` keeps case and
accents, `View.folded` has neither; both have the same length, so that a match in one is a match in
the other. `View.span` gives the characters of the text itself.
"""

import re
import string
import unicodedata
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import chain
from typing import NamedTuple

from arret_extract.compiling import compiled
from arret_extract.scans import mends
from arret_extract.wraps import unwrapped

# Characters without width count as blanks.
WIDTHLESS = ("\u200b", "\ufeff")
BLANKS = re.compile(r"\s\s++")
# What else is not written in a view as it stands: letters with their accents behind them, hyphens
# that show at a line's end alone, marks that tell how to print, letters cast as one.
ACCENTS = "\u0300\u0301\u0302\u0308\u0327"
UNSEEN = "\xad\u200c\u200d\u200e\u200f\u2060"
CAST = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb06": "st",
}
OTHER_SIGNS = (*ACCENTS, *UNSEEN, *CAST)
ANY_SIGN = re.compile(
    rf"\s[\s{UNSEEN}]++|[{UNSEEN}][\s{UNSEEN}]*+|[^\W\d_][{ACCENTS}]++|[{''.join(CAST)}]"
)
# Printers part words by two or three blanks to fill a line; a text is so printed if one place in so
# many characters is, and it is no mere line.
JUSTIFIED, WIDE, SHORTEST = 60, 3, 200
PAIRS = re.compile(r"(?<=[^\s]) {2,3}(?=[^\s])")
NO_SIGNS = dict.fromkeys(map(ord, UNSEEN))
LINE_BREAKS = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
# White space that a view writes as another character where it stands alone.
SINGLE_BLANKS = {
    **dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "),
    **dict.fromkeys("\x1c\x1d\x1e\x1f\xa0\u1680\u202f\u205f\u3000", " "),
    **dict.fromkeys("\r\v\x85\u2028\u2029", "\n"),
}
TYPOGRAPHY = {
    **dict.fromkeys("’‘ʼ´`′", "'"),
    **dict.fromkeys("“”„«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
}
# Whatever opens an item is one bullet: those that are drawn, and those of the symbol fonts.
BULLETS = dict.fromkeys("·∙▪■□●○◦◆►▶➢➔→✓\uf02d\uf0a7\uf0b7\uf0d8\uf0fc", "•")
DRAWN = TYPOGRAPHY | BULLETS
# What a bullet became where a program did not know it, or a letter drawn as one, before a word; by
# the line's beginning, for a pattern that begins with one letter is the fastest.
LOST_BULLETS = {line: re.compile(rf"{line}[?o»>](?=[ \t][^\W\d_])") for line in "\n\f"}
# A scan is mended by what a view shows.
AS_SEEN = SINGLE_BLANKS | TYPOGRAPHY
NOT_ASCII = re.compile(r"[^\x00-\x7f]")
WORD = compiled(r"[a-z]{1,99}|[0-9]{1,99}")
# Every byte but a small letter or a digit becomes a blank.
WORDS_ALONE = bytes(
    ord(c) if (c := chr(code)) in string.ascii_lowercase + string.digits else 32
    for code in range(256)
)
ASCII_LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)
POINTS = re.compile(r"\.(?<=[a-z]\.)")
# Words are told apart by so many letters.
STEM = 4
# Above this many different letters outside ASCII, a text is read letter by letter.
MANY = 200


class Span(NamedTuple):
    """Characters `start` to `end` (exclusive)."""

    start: int
    end: int


@cache
def _folded_char(char: str) -> str:
    """The lower-case base letter of a character; itself where that is not one character."""
    lower = char.lower()
    base = unicodedata.normalize("NFD", lower)[:1]
    return base if len(lower) == 1 or base.isascii() else char


def _replace(text: str, chars: Iterable[str], new: Callable[[str], str]) -> str:
    """`text` with some characters replaced: a pass in C for each beats a look-up a letter."""
    for char in chars:
        text = text.replace(char, new(char))
    return text


def one_blank(text: str) -> str:
    """`text` with every blank of a view made a space, each character still in its place."""
    return text.replace("\t", " ").replace("\n", " ").replace("\f", " ").replace("\xa0", " ")


@cache
def _latin_folds() -> bytes:
    """The folded letter of each of the first 256 characters, which all are among them."""
    return "".join(_folded_char(chr(code)) for code in range(256)).encode("latin-1")


def fold(text: str) -> str:
    """`text` in lower case without accents, each character still in its place."""
    if text.isascii():
        return text.lower()
    try:
        return text.encode("latin-1").translate(_latin_folds()).decode("latin-1")
    except UnicodeEncodeError:
        return _fold_wide(text)


def _fold_wide(text: str) -> str:
    """The same of a text that has more than the first 256 characters."""
    strange = sorted(set(NOT_ASCII.findall(text)))
    if len(strange) > MANY:
        return "".join(map(_folded_char, text))
    bare = _replace(text, strange, _folded_char)
    lower = bare.lower()
    # A letter that is two in lower case would move the others: only ASCII is lowered then.
    return lower if len(lower) == len(bare) else bare.translate(ASCII_LOWER)


@lru_cache(maxsize=256)
def _blank(run: str) -> str:
    """What several white space characters are in a view: form feed, newline, tab or blank."""
    breaks = len(LINE_BREAKS.findall(run))
    if breaks > 1 or "\f" in run:
        return "\f"
    return "\n" if breaks else "\t"


# Characters of a text from one to another, and what a view has for them.
Edit = tuple[int, int, str]


@lru_cache(maxsize=256)
def _written(run: str) -> str:
    """What a view has for white space, or for letters and signs that are not as they seem."""
    blank = run.translate(NO_SIGNS)
    if not blank or (run[0] == "\xad" and blank in ("\n", "\r\n")):
        return ""
    if blank.isspace():
        return blank if len(blank) == 1 else _blank(blank)
    return CAST.get(run) or unicodedata.normalize("NFC", run)[:1]


def _otherwise(text: str) -> Iterable[Edit]:
    """What a view writes otherwise than the text, in text order; of two that overlap, the first.

    A scan is mended as it is seen: what a mend takes away covers the white space in it.
    """
    if any(sign in text for sign in OTHER_SIGNS):
        runs = [(*run.span(), _written(run[0])) for run in ANY_SIGN.finditer(text)]
    else:
        runs = [(*run.span(), _blank(run[0])) for run in BLANKS.finditer(text)]
    pairs = text.count("  ") if len(text) > SHORTEST else 0
    if pairs * JUSTIFIED > len(text) < len(PAIRS.findall(text)) * JUSTIFIED:
        runs = [(a, b, " " if w == "\t" and b - a <= WIDE else w) for a, b, w in runs]
    mended = mends(_replace(_rewritten(text, runs), AS_SEEN, AS_SEEN.__getitem__))
    return sorted([*runs, *_before(runs, mended)]) if mended else runs


def _rewritten(text: str, edits: Iterable[Edit]) -> str:
    """The text with some edits made."""
    pieces, done = list[str](), 0
    for start, end, written in edits:
        pieces += (text[done:start], written)
        done = end
    return "".join((*pieces, text[done:]))


def _before(made: list[Edit], edits: Iterable[Edit]) -> Iterator[Edit]:
    """Edits of a text in which others were made, as edits of the text before."""
    ends, lost = list[int](), [0]
    for start, end, written in made:
        ends.append(start - lost[-1] + len(written))
        lost.append(end - ends[-1])
    for start, end, written in edits:
        yield start + lost[bisect_right(ends, start)], end + lost[bisect_right(ends, end)], written


@dataclass(frozen=True, eq=False, slots=True)
class Beginnings:
    """What words may begin with: stems, a few letters of longer ones, and whether figures count.

    Stems are as a view has them; `initials` are letters before a point.
    """

    stems: frozenset[str]
    letters: tuple[str, ...] = ()
    initials: frozenset[str] = frozenset()
    figures: bool = False


@dataclass(frozen=True, eq=False)
class View:
    """The text that rules match; positions are those of `plain` and `folded` unless said.

    A view equals itself alone: what is read in one is kept by it.
    """

    raw: str
    plain: str
    folded: str
    starts: list[int]
    shifts: list[int]
    raw_starts: list[int]
    stops: list[int]

    @classmethod
    def of(cls, raw: str) -> "View":
        """The view of `raw`; time and memory grow linearly with it."""
        text = _replace(raw, WIDTHLESS, lambda _: " ")
        pieces: list[str] = []
        starts, shifts, raw_starts, stops = [0], [0], [0], []
        done = length = 0
        for start, end, written in _otherwise(text):
            if start < done:
                continue
            pieces += (text[done:start], written)
            length += start - done
            done = end
            stops.append(length)
            # Each letter of those cast as one stands where that one stands.
            for place in range(1, len(written)):
                starts.append(length + place)
                shifts.append(start - length - place)
                raw_starts.append(end)
                stops.append(length)
            length += len(written)
            starts.append(length)
            shifts.append(end - length)
            raw_starts.append(end)
        pieces.append(text[done:])
        plain = _replace("".join(pieces), SINGLE_BLANKS, SINGLE_BLANKS.__getitem__)
        for line, lost in LOST_BULLETS.items():
            plain = lost.sub(line + "•", plain)
        plain = unwrapped(_replace(plain, DRAWN, DRAWN.__getitem__))
        stops.append(len(plain))
        return cls(raw, plain, fold(plain), starts, shifts, raw_starts, stops)

    @cached_property
    def spaced(self) -> str:
        """`folded` with every blank a space: where literal phrases are looked for."""
        return one_blank(self.folded)

    @cached_property
    def words(self) -> Mapping[str, list[int]]:
        """Where each word of `folded` stands, in text order; a word is letters or digits alone.

        Read once a text, it spares a search of the whole text for each of hundreds of words.
        """
        found: defaultdict[str, list[int]] = defaultdict(list)
        bare = self.folded.encode("latin-1", "replace").translate(WORDS_ALONE).decode("ascii")
        at = 0
        for word in bare.split(" "):
            found[word].append(at)
            at += len(word) + 1
        found.pop("", None)
        for mixed in [word for word in found if not (word.isalpha() or word.isdigit())]:
            places = found.pop(mixed)
            for part in WORD.finditer(mixed):
                found[part[0]] += [at + part.start() for at in places]
                found[part[0]].sort()
        found.default_factory = None
        return found

    @cached_property
    def figures(self) -> list[int]:
        """Where runs of digits begin, in text order."""
        return self.figures_of(*self._by_length)

    def figures_of(self, *lengths: int) -> list[int]:
        """Where runs of so many digits begin, in text order."""
        places = self._by_length
        return sorted(chain.from_iterable(places.get(length, ()) for length in lengths))

    @cached_property
    def _by_length(self) -> Mapping[int, list[int]]:
        """Where runs of digits begin, by how many they are."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        for word, places in self.words.items():
            if word < "a":
                found[len(word)] += places
        found.default_factory = None
        return found

    @cached_property
    def _starts_of(self) -> dict[frozenset[str], list[int]]:
        return {}

    def starts_of(self, words: Collection[str]) -> list[int]:
        """Where one of some folded words stands, in text order; looked up once a text."""
        key = frozenset(words)
        found = self._starts_of.get(key)
        if found is None:
            index = self.words
            found = sorted(chain.from_iterable(index[word] for word in index.keys() & key))
            self._starts_of[key] = found
        return found

    @cached_property
    def by_stem(self) -> Mapping[str, list[int]]:
        """Where words stand by their first letters, in no order; by all where they have fewer."""
        found: dict[str, list[int]] = {}
        for word, places in self.words.items():
            stem = word[:STEM]
            found[stem] = found[stem] + places if stem in found else places
        return found

    @cached_property
    def _sorted_stems(self) -> list[str]:
        return sorted(self.by_stem)

    def _stems_on(self, letters: str) -> Iterator[str]:
        """The stems of the text that begin with some letters."""
        stems = self._sorted_stems
        for place in range(bisect_left(stems, letters), len(stems)):
            if not stems[place].startswith(letters):
                return
            yield stems[place]

    @cached_property
    def _initials(self) -> dict[str, list[int]]:
        """Where letters stand alone before a point."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for point in POINTS.finditer(self.folded):
            at = point.start() - 1
            if at == 0 or not "a" <= self.folded[at - 1] <= "z":
                found[self.folded[at]].append(at)
        return found

    @cached_property
    def _beginning(self) -> dict[Beginnings, list[int]]:
        return {}

    def beginning(self, with_: Beginnings) -> list[int]:
        """Where words begin that are, or begin, as told; looked up once a text."""
        found = self._beginning.get(with_)
        if found is None:
            by_stem = self.by_stem
            stems = by_stem.keys() & with_.stems
            for letters in with_.letters:
                stems.update(self._stems_on(letters))
            places = [by_stem[stem] for stem in stems]
            if with_.initials:
                places += [self._initials[i] for i in self._initials.keys() & with_.initials]
            if with_.figures:
                places.append(self.figures)
            self._beginning[with_] = found = sorted(chain.from_iterable(places))
        return found

    def line_start(self, position: int) -> int:
        """Where the line begins that a position stands in."""
        return max(self.plain.rfind(mark, 0, position) for mark in "\n\f") + 1

    def raw_at(self, position: int) -> int:
        """The raw offset of the character at a position of the view."""
        return position + self.shifts[bisect_right(self.starts, position) - 1]

    @cached_property
    def _at(self) -> dict[int, int]:
        return {}

    def at(self, raw_offset: int) -> int:
        """The view's position of a raw offset; within a run of white space, that of the run.

        Kept, since every stage asks for those of the same rows.
        """
        found = self._at.get(raw_offset)
        if found is None:
            found = self._at[raw_offset] = self._position(raw_offset)
        return found

    def _position(self, raw_offset: int) -> int:
        index = bisect_right(self.raw_starts, raw_offset) - 1
        return min(raw_offset - self.shifts[index], self.stops[index])

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

    def said(self, span: Span) -> str:
        """The words of a raw span on one line, each letter with its accent, as one reads them."""
        words = ANY_SIGN.sub(lambda sign: _written(sign[0]), self.quote(span))
        return " ".join(words.split())
