"""Lines broken at one width, as `pdftotext` and old exports print them, made paragraphs again."""

import re
from collections.abc import Callable, Iterator
from operator import itemgetter
from typing import NamedTuple

# The longest lines that are printed; a text with longer ones breaks where its author did.
WIDEST = 130
# One line in so many may be longer: an address of the web, a row of a table.
ODD_LINES = 40
# Where a long text is looked at first.
SAMPLE = 3_000
# So many lines that go on with a small letter tell a wrapped text, if as many of the full ones do.
FEWEST = 3
SHARE = 3
# One line in so many that go on may be short: items and addresses begin with small letters too.
SHORT_LINES = 5
# So many blank lines for each other break tell double spacing.
DOUBLE = 8
# How near most of them come to the widest.
EVEN = 0.85
# A font is not known by its letters' widths alone.
NEARLY = 0.94
FIRST_WORD = re.compile(r"\S{1,130}")
ITEM = re.compile(r"[-•*][ \t]|\(?(?:\d{1,2}|[a-zA-Z])(?:[)/-]|°[)/]?|(?<![A-Z])\.)[ \t-]")
CLOSED = re.compile(r"(?<!\.\.)[.:;!?]$")
SHORTENED = re.compile(r"\b(?:[A-ZÀ-Ý]|MM|[Aa]rt|al|cf|n)\.$")
NARROW = re.compile(r"[ ijltfrI.,;:'!()\-\[\]]")
WIDE = re.compile(r"[A-HJ-ZÀ-Ýmw%@]")

Font = Callable[[str], float]


class Line(NamedTuple):
    """A line's words, where it ends, and the word that opens the next."""

    words: str
    end: int
    next_word: str

    def reach(self, font: Font) -> float:
        """How wide the line were, had the next word been printed on it."""
        return font(f"{self.words} {self.next_word}")


def unwrapped(plain: str) -> str:
    """`plain` with the line breaks inside paragraphs made blanks, each character in its place.

    Line lengths tell a wrapped text, and it alone is changed.
    """
    half = len(plain) // 2
    if not _width(plain[half : half + SAMPLE]) or not (width := _width(plain)):
        return plain
    lines = [line for line in _lines(plain) if 2 * len(line.words) > width]
    going_on = [line for line in lines if line.next_word[0].islower()]
    if len(going_on) < FEWEST or SHARE * len(going_on) < len(lines):
        return plain
    # Full lines are the most alike in the font that was printed.
    evenness, font = max(
        ((_evenness(font, going_on), font) for font in (len, _proportional)), key=itemgetter(0)
    )
    if evenness < EVEN:
        return plain
    room = NEARLY * _least_reach(font, going_on)
    chars = list(plain)
    for line in lines:
        if line.reach(font) >= room and _goes_on(line, plain):
            chars[line.end] = " "
    return "".join(chars)


def _width(text: str) -> int:
    """The length of the longest lines but odd ones; 0 where it is that of paragraphs."""
    lengths = sorted(map(len, text.splitlines()))
    longest = lengths[-1 - len(lengths) // ODD_LINES] if lengths else 0
    return longest if longest <= WIDEST else 0


def _lines(plain: str) -> Iterator[Line]:
    start = 0
    ends = ("\n", "\f") if plain.count("\f") > DOUBLE * plain.count("\n") else "\n"
    for line in plain.splitlines(keepends=True):
        start += len(line)
        if line.endswith(ends) and (word := FIRST_WORD.match(plain, start)):
            yield Line(line[:-1], start - 1, word[0])


def _proportional(words: str) -> float:
    """The width of words in a font whose letters differ, in small letters."""
    return len(words) + (len(WIDE.findall(words)) - len(NARROW.findall(words))) * 0.45


def _least_reach(font: Font, going_on: list[Line]) -> float:
    """What lines that go on reach at the least, short ones left out."""
    return sorted(line.reach(font) for line in going_on)[len(going_on) // SHORT_LINES]


def _evenness(font: Font, going_on: list[Line]) -> float:
    """How near lines that go on come to the widest of them."""
    return _least_reach(font, going_on) / max(font(line.words) for line in going_on)


def _goes_on(line: Line, plain: str) -> bool:
    """Whether the words after a full line are of the same paragraph.

    A new sentence is left on its line: it may as well be a paragraph.
    """
    if line.words.endswith((":", ";")):
        return False
    bracketed = line.words.count("(") > line.words.count(")")
    if not bracketed and ITEM.match(plain, line.end + 1):
        return False
    if line.next_word[0].islower() or not CLOSED.search(line.words):
        return True
    return SHORTENED.search(line.words) is not None
