"""Lines that stand on every page of a ruling: its number, its day, the page's own number."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate, islice, pairwise

# The longest running line, and the fewest characters from one to the next: a page is longer.
LONGEST, APART = 120, 300
# Pages are counted from one of the first, and a number may be misread.
FIRST, STEP = 5, 2
# How far before the first one the ruling tells the same.
REACH = 6_000
# How many lines the head or foot of a page has at most, and of words that name its town or office.
DEEPEST, STRANGE = 4, 4
# Where a ruling begins, its head is its own.
OWN_HEAD = 150
# A ruling has no more kinds of them.
MOST = 30
FIGURES = bytes(35 if chr(code) in "0123456789" else code for code in range(256))
SEVERAL = re.compile(rb"##+")
NUMBER = re.compile(r"\d{1,6}")
BARE = re.compile(r"[-–— ]{0,4}\d{1,3}[-–— ]{0,4}")
# What tells that a line is a page's: the number of the case, or the page's.
CASE_NUMBER = re.compile(
    r"\br\.?g\b\.?[ :]{0,3}(?:n ?[°o]\.?)?[ :]{0,3}(?:[a-z]{1,2} ?)?\d[\w/-]{3,14}"
    r"|\b\d\d/\d{3,6}\b|\b\w{3,4}-\w-\w{3}-\w{3,5}\b"
)
PAGE = re.compile(r"\bpages? ?:? ?\d{1,3}\b|\b\d{1,3}(?:eme)? page\b")
COURT = re.compile(r"(?:cour|tribunal|conseil|arr[êe]t|jugement|ordonnance|d[ée]cision)\b")
# The words of running lines; they begin with one of them, or with a figure.
_WORDS = (
    "n no numero rg r g portalis minute repertoire general role dossier affaire page pages sur de "
    "du des d la le l et cour appel tribunal judiciaire grande instance commerce conseil prud "
    "hommes tj tgi tc ca chambre ch civ civile sociale soc commerciale com section sect pole er "
    "ère ere eme ème decision décision arret arrêt jugement ordonnance rendu rendue suite cabinet "
    "référé refere contentieux protection proxi fond pcp jcp janvier février mars avril mai juin "
    "juillet août septembre octobre novembre décembre"
)
HEAD_WORDS = frozenset(_WORDS.split())
WORD = re.compile(r"[^\W\d_]{1,30}")
# What a running line may tell of the ruling: numbers that are no page's, its day, its court.
TOLD = re.compile(
    r"\b(?=\w{0,4}\d)\w{1,10}(?:[ /-]\w{1,6}){0,3}(?<=\d{4})|\b\w{3,4}-\w-\w{3}-\w{3,5}\b"
    r"|\b(?:tribunal|cour|conseil|t[jc]|tgi) [^\W\d_][^-–—\d]{2,60}(?<=[^\W_])"
)
DAY = re.compile(r"\b\d{1,2}(?:er)? [a-zéû]{3,9} \d{4}\b")
# What a line ends with that is no head.
GOES_ON = (";", ",", ":")
CLOSED, BULLETS = ".;:!?", "-–—•*·▪■□●○►➢"


def running_lines(text: str) -> list[tuple[int, int, str]]:
    """Where running lines stand in a text, the blanks around them too, and what is read there.

    Such a line has hardly other words than a court's heads do, and comes back a page or more later:
    word for word and with the number of the case, or with a number that counts the pages; so do the
    heads beside it. The first one stays where it alone tells the number of the case, the day or the
    court. What is read in their place is the blank within a sentence, or the end of a line or of a
    paragraph.
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
    runs = islice((run for group in groups for run in page.runs(group)), MOST)
    taken = {index for run in runs for index in page.block(run)}
    return list(page.stretches(taken))


class _Printed:
    """A text as its lines; `starts` is where each begins."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = text.split("\n")
        self.starts = [0, *accumulate(len(line) + 1 for line in self.lines)]

    @cached_property
    def _small(self) -> str:
        return _plain(self.text)

    def words(self, index: int) -> str:
        return _plain(self.lines[index])

    def runs(self, group: Sequence[int]) -> Iterator[list[int]]:
        """Of lines that differ in their figures at most, those that are running ones together."""
        if not all(self.starts[b] - self.starts[a] >= APART for a, b in pairwise(group)):
            return
        if not self._heads(group[0]):
            return
        same = defaultdict[str, list[int]](list)
        for index in group:
            same[self.words(index)].append(index)
        for words, run in same.items():
            if len(run) > 1 and CASE_NUMBER.search(words):
                yield run
        if len(same) == len(group) and _count([*same]):
            yield list(group)

    def _heads(self, index: int) -> bool:
        """Whether a line may be a page's by its words: hardly others than those of heads."""
        line, words = self.lines[index].strip(), self.words(index)
        if line[:1].islower() or line.endswith(GOES_ON) or len(words) > LONGEST:
            return False
        found = WORD.findall(CASE_NUMBER.sub(" ", words))
        known = not found or found[0] in HEAD_WORDS
        return known and sum(word not in HEAD_WORDS for word in found) <= STRANGE

    def _tells(self, row: Sequence[int]) -> bool:
        """Whether the first of equal lines tells a number, day or court that none before it does.

        A day may be told behind it too; at the top of a ruling all lines tell.
        """
        words, start = self.words(row[0]), self.starts[row[0]]
        if start < OWN_HEAD:
            return True
        before = _plain(self.text[max(0, start - REACH) : start])
        days = [d for d in DAY.findall(words) if len(_whole(d).findall(self._small)) <= len(row)]
        told = [*days, *TOLD.findall(DAY.sub("", words))]
        return any(_whole(one).search(before) is None for one in told)

    def block(self, run: Sequence[int]) -> set[int]:
        """The lines of a run, and those beside each that come back with it.

        The first of each stays where it alone tells what it does.
        """
        rows = [list(run)]
        for step in (-1, 1):
            beside = list(run)
            for _ in range(DEEPEST):
                beside = [self._next(index, step) for index in beside]
                if not self._come_back(beside) and len(beside) > 2:
                    beside = beside[1:]  # the first may be the ruling's own head
                if not self._come_back(beside):
                    break
                rows.append(beside)
        return {index for row in rows for index in row[self._tells(row) :]}

    def _come_back(self, run: Sequence[int]) -> bool:
        """Whether lines beside running ones are the same head, or bare numbers."""
        if min(run) < 0:
            return False
        words = {self.words(index) for index in run}
        same = len(words) == 1 and self._heads(run[0])
        return same or all(map(BARE.fullmatch, words))

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


def _whole(words: str) -> re.Pattern[str]:
    """Words that are no part of others: "2 mars" is in "02 mars", not in "12 mars"."""
    return re.compile(rf"(?<!\w)0?{re.escape(words)}(?!\w)")


def _plain(text: str) -> str:
    """A text in small letters with single blanks."""
    return " ".join(text.lower().split())


def _count(lines: Sequence[str]) -> bool:
    """Whether one number in the lines counts the pages and all others are the same."""
    cases = {" ".join(CASE_NUMBER.findall(line)) for line in lines}
    if len(cases) > 1 or not (PAGE.search(lines[0]) or cases != {""} or COURT.match(lines[0])):
        return False
    rest = [CASE_NUMBER.sub(" ", line) for line in lines]
    numbers = list(zip(*(map(int, NUMBER.findall(line)) for line in rest), strict=True))
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
