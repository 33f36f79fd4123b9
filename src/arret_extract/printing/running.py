"""Lines that stand on every page of a ruling: its number, its day, the page's own number."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

# The longest running line, and the fewest characters from one to the next: a page is longer.
LONGEST, APART = 200, 300
# Pages are counted from one of the first, and a number may be misread.
FIRST, STEP = 5, 2
# How far before the first one the ruling tells the same.
REACH = 6_000
# How many lines the head or foot of a page has at most, and how often a bare number comes back.
DEEPEST, OFTEN = 4, 3
FIGURES = bytes(35 if chr(code) in "0123456789" else code for code in range(256))
SEVERAL = re.compile(rb"##+")
NUMBER = re.compile(r"\d{1,6}")
BARE = re.compile(r"[-–— ]{0,4}\d{1,3}[-–— ]{0,4}")
# What tells that a line is a page's: the number of the case, or the page's.
CASE = re.compile(r"\br\.?g\b|\bportalis\b")
COUNTS = re.compile(r"\bpages?\b|\b\d{1,3} ?(?:/|sur) ?\d{1,3}\W{0,3}\Z")
# What a running line may tell of the ruling: numbers that are no page's, its day, its court.
TOLD = re.compile(
    r"\b(?=\w{0,4}\d)\w{1,10}(?:[ /-]\w{1,6}){0,3}(?<=\d{4})|\b\w{3,4}-\w-\w{3}-\w{3,5}\b"
    r"|\b(?:tribunal|cour) [^\W\d_][^-–—\d]{2,60}(?<=[^\W_])"
)
DAY = re.compile(r"\b\d{1,2}(?:er)? [a-zéû]{3,9} \d{4}\b")
CLOSED, BULLETS = ".;:!?", "-–—•*·▪■□●○►➢"


def running_lines(text: str) -> list[tuple[int, int, str]]:
    """Where running lines stand in a text, the blanks around them too, and what is read there.

    Such a line comes back a page or more later: word for word and with the number of the case, or
    with a number that counts the pages, and the lines beside it that come back with it. The first
    one stays where it alone tells the number of the case, the day or the court. What is read in
    their place is the blank within a sentence, or the end of a line or of a paragraph.
    """
    alike = defaultdict[bytes, list[int]](list)
    shapes = text.encode("latin-1", "replace").translate(FIGURES)
    for index, shape in enumerate(shapes.split(b"\n")):
        if b"#" in shape and len(shape) <= LONGEST:
            alike[SEVERAL.sub(b"#", shape.strip())].append(index)
    groups = [group for group in alike.values() if len(group) > 1]
    if not groups:
        return []
    page = _Printed(text)
    taken = {index for group in groups for run in page.runs(group) for index in page.block(run)}
    return list(page.stretches(taken))


class _Printed:
    """A text as its lines; `starts` is where each begins."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = text.split("\n")
        self.starts = [0, *accumulate(len(line) + 1 for line in self.lines)]

    def words(self, index: int) -> str:
        return _plain(self.lines[index])

    def runs(self, group: Sequence[int]) -> Iterator[list[int]]:
        """Of lines that differ in their figures at most, those that are running ones together."""
        if not all(self.starts[b] - self.starts[a] >= APART for a, b in pairwise(group)):
            return
        same = defaultdict[str, list[int]](list)
        for index in group:
            same[self.words(index)].append(index)
        for words, run in same.items():
            if len(run) > 1 and CASE.search(words):
                yield self._without_first(run)
        if len(same) == len(group) and _count([*same]):
            yield self._without_first(list(group))

    def _without_first(self, run: list[int]) -> list[int]:
        """A run less its first line, if that alone tells the case's number, the day or court."""
        words, start = self.words(run[0]), self.starts[run[0]]
        before = _plain(self.text[max(0, start - REACH) : start])
        told = [*DAY.findall(words), *TOLD.findall(DAY.sub("", words))]
        tells = any(words not in before for words in told)
        return run[1:] if tells else run

    def block(self, run: Sequence[int]) -> set[int]:
        """The lines of a run, and those beside each that come back with it."""
        taken = set(run)
        for step in (-1, 1) if len(run) > 1 else ():
            beside = list(run)
            for _ in range(DEEPEST):
                beside = [self._next(index, step) for index in beside]
                if min(beside) < 0 or not self._come_back(beside):
                    break
                taken.update(beside)
        return taken

    def _come_back(self, run: Sequence[int]) -> bool:
        """Whether lines are the same, or bare numbers."""
        words = {self.words(index) for index in run}
        return len(words) == 1 or all(map(BARE.fullmatch, words))

    def _next(self, index: int, step: int) -> int:
        """The next line with words before or behind one; -1 where there is none."""
        index += step
        while 0 <= index < len(self.lines) and not self.lines[index].strip():
            index += step
        return index if index < len(self.lines) else -1

    def stretches(self, taken: set[int]) -> Iterator[tuple[int, int, str]]:
        """Where some lines stand, blanks around them too, and what is read in their place."""
        done = -1
        for index in sorted(taken):
            if index > done:
                done, following = index, self._next(index, 1)
                while following in taken:
                    done, following = following, self._next(following, 1)
                before, start = self._next(index, -1), 0
                if before >= 0:
                    start = self.starts[before] + len(self.lines[before].rstrip())
                end = len(self.text)
                if following >= 0:
                    end = self.starts[following + 1] - 1 - len(self.lines[following].lstrip())
                yield start, end, _between(self.text[start - 1 : start], self.text[end : end + 1])


def _plain(text: str) -> str:
    """A text in small letters with single blanks."""
    return " ".join(text.lower().split())


def _count(lines: Sequence[str]) -> bool:
    """Whether one number in the lines counts the pages and all others are the same."""
    if not (COUNTS.search(lines[0]) or CASE.search(lines[0])) and (
        len(lines) < OFTEN or not BARE.fullmatch(lines[0])
    ):
        return False
    numbers = list(zip(*(map(int, NUMBER.findall(line)) for line in lines), strict=True))
    counting = [column for column in numbers if len(set(column)) > 1]
    return (
        len(counting) == 1
        and counting[0][0] <= FIRST
        and all(1 <= b - a <= STEP for a, b in pairwise(counting[0]))
    )


def _between(before: str, after: str) -> str:
    """What parts two lines between which a running one stood."""
    if not before or not after or before in CLOSED or after in BULLETS:
        return "\f"
    return " " if after.islower() else "\n"
