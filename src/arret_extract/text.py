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
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain
from typing import NamedTuple

from arret_extract.matching.compiling import compiled
from arret_extract.printing.written import replaced, spelt, written

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
STEM = 6
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
    bare = replaced(text, {char: _folded_char(char) for char in strange})
    lower = bare.lower()
    # A letter that is two in lower case would move the others: only ASCII is lowered then.
    return lower if len(lower) == len(bare) else bare.translate(ASCII_LOWER)


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
        plain, edits = written(raw)
        starts, shifts, raw_starts, stops = [0], [0], [0], list[int]()
        moved = 0
        for start, end, shown in edits:
            at = start - moved
            stops.append(at)
            if len(shown) > 1:
                # Each letter of those cast as one stands where that one stands.
                for place in range(1, len(shown)):
                    starts.append(at + place)
                    shifts.append(moved - place)
                    raw_starts.append(end)
                    stops.append(at)
            starts.append(at + len(shown))
            moved = end - starts[-1]
            shifts.append(moved)
            raw_starts.append(end)
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
    def _known(self) -> frozenset[str]:
        """The words: of two sets, the smaller is gone through for what both have."""
        return frozenset(self.words)

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
            places = map(self.words.__getitem__, self._known & key)
            self._starts_of[key] = found = sorted(chain.from_iterable(places))
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
    def _stems(self) -> frozenset[str]:
        return frozenset(self.by_stem)

    @cached_property
    def _sorted_stems(self) -> list[str]:
        return sorted(self.by_stem)

    def stems_on(self, letters: str) -> Iterator[str]:
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
            stems = self._stems & with_.stems
            for letters in with_.letters:
                stems = stems.union(self.stems_on(letters))
            places = list(map(self.by_stem.__getitem__, stems))
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
        starts, shifts = self.starts, self.shifts
        first = bisect_right(starts, start) - 1
        if end <= start:
            return Span(start + shifts[first], start + shifts[first])
        return Span(start + shifts[first], end + shifts[bisect_right(starts, end - 1, first) - 1])

    def quote(self, span: Span) -> str:
        """The text's own characters in a raw span."""
        return self.raw[span.start : span.end]

    def said(self, span: Span) -> str:
        """The words of a raw span on one line, each letter with its accent, as one reads them."""
        return " ".join(spelt(self.quote(span)).split())
