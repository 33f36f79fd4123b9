"""Pages of lines to one text: running heads and page numbers out, lines joined, hyphens mended."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from arret_extract.printing.hyphens import keeps_hyphen

EDGE = 3
LONGEST_HEAD = 200
DEEPEST_INDENT = 5
ITEM = re.compile(r"(?:[-–—•·*■►→]|\d{1,2}[°.)/-]|[a-zA-Z]\))\s")
NUMBER = re.compile(r"\d{1,4}")
STEM = re.compile(r"([^\W\d_]{1,40}(?:['’][^\W\d_]{1,40})?)-$")
BROKEN_NUMBER = re.compile(r"\d-$")
PAGE_NUMBER = re.compile(
    r"(?:page )?[-–— ]{0,3}(\d{1,4})(?: ?(?:/|sur|de) ?\d{1,4})?[-–— ]{0,3}", re.IGNORECASE
)
WORD = re.compile(r"[^\W\d_]{1,40}(?:-[^\W\d_]{1,40}){0,4}")


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line and where it stands, in points; `first_word` is that word's width."""

    text: str
    left: float
    right: float
    bottom: float
    height: float
    first_word: float


Page = list[Line]
Key = tuple[str, int | None]


def take_running_lines(pages: list[Page]) -> list[str]:
    """Take the running heads, feet and page numbers off the pages; one of each kind is returned.

    They are lines among the first or last of a page that come back word for word, or with a number
    that counts with the pages, on at least two pages and two in five; a page's own number at its
    top or bottom goes in any case. The first page keeps its head: it may be the ruling's own.
    """
    edges = [_edges(page) for page in pages]
    seen = _count_keys(pages, edges)
    enough = max(2, -(-2 * len(pages) // 5))
    taken: dict[Key, str] = {}
    for number, edge in enumerate(edges):
        head = _top(pages[number]) if number == 0 else set()
        kept = []
        for line in pages[number]:
            key = max(_keys(line.text, number), key=seen.__getitem__) if line in edge else None
            own_head = line in head and seen[line.text, None] >= enough
            comes_back = key is not None and seen[key] >= enough and not own_head
            if key and (comes_back or _is_page_number(line, number, edge)):
                taken.setdefault(key, line.text)
            else:
                kept.append(line)
        pages[number] = kept
    return list(taken.values())


def _count_keys(pages: list[Page], edges: list[set[Line]]) -> Counter[Key]:
    """On how many pages each key stands at an edge; none for words that the text has elsewhere."""
    seen: Counter[Key] = Counter()
    for number, edge in enumerate(edges):
        seen.update({key for line in edge for key in _keys(line.text, number)})
    for page, edge in zip(pages, edges, strict=True):
        for line in page:
            if line not in edge:
                seen.pop((line.text, None), None)
    return seen


def _top(page: Page) -> set[Line]:
    return set(sorted(page, key=lambda line: line.bottom)[-EDGE:])


def _edges(page: Page) -> set[Line]:
    lowest = sorted(page, key=lambda line: line.bottom)[:EDGE]
    return {line for line in (*lowest, *_top(page)) if len(line.text) <= LONGEST_HEAD}


def _is_page_number(line: Line, page: int, edge: set[Line]) -> bool:
    found = PAGE_NUMBER.fullmatch(line.text)
    heights = [other.bottom for other in edge]
    return (
        found is not None
        and int(found[1]) == page + 1
        and line.bottom in (min(heights), max(heights))
    )


def _keys(text: str, page: int) -> Iterator[Key]:
    """What a line has in common with its likes on other pages."""
    yield text, None
    for found in NUMBER.finditer(text):
        yield text[: found.start()] + "#" + text[found.end() :], int(found[0]) - page


def join_pages(pages: list[Page]) -> str:
    """The text: wrapped lines joined, others apart, a wide gap left as a blank line."""
    lines = [(number, line) for number, page in enumerate(pages) for line in page]
    steps = [
        a.bottom - b.bottom for page in pages for a, b in pairwise(page) if a.bottom > b.bottom
    ]
    step = median(steps) if steps else 0.0
    margin = max((line.right for _, line in lines), default=0.0)
    words = Counter(word for _, line in lines for word in WORD.findall(line.text.lower()))
    parts: list[str] = []
    for index, (number, line) in enumerate(lines):
        if index:
            before_number, before = lines[index - 1]
            drop = before.bottom - line.bottom if before_number == number else None
            if _is_wrapped(before, line, drop, step, margin):
                _join(parts, line.text, words)
                continue
            parts.append("\n\n" if drop is not None and drop > 1.6 * step else "\n")
        parts.append(line.text)
    return "".join(parts)


def _is_wrapped(before: Line, line: Line, drop: float | None, step: float, margin: float) -> bool:
    """Whether a line goes on from the one before: its first word would not have fitted there.

    `drop` is how far below it stands, None on the next page.
    """
    if drop is not None and not 0 < drop <= 1.3 * step:
        return False
    indent = before.left - line.left  # a first line may stand in, a line set to the right may not
    if line.left >= before.right or indent > DEEPEST_INDENT * before.height:
        return False
    if before.text.endswith((":", ";")) or ITEM.match(line.text):
        return False
    blank = 0.2 * before.height
    return before.right + blank + line.first_word > margin


def _join(parts: list[str], text: str, words: Counter[str]) -> None:
    """Append a line that goes on from the last part."""
    last = parts[-1]
    stem, rest = STEM.search(last[-90:]), WORD.match(text)
    if stem and rest:
        if not _keeps_hyphen(stem[1], rest[0], words):
            parts[-1] = last[:-1]
        parts.append(text)
    elif BROKEN_NUMBER.search(last[-3:]) and text[0].isdigit():
        parts.append(text)
    else:
        parts.append(" " + text)


def _keeps_hyphen(stem: str, rest: str, words: Counter[str]) -> bool:
    """Whether a hyphen at a line's end is the word's own (`peut-être`), not the printer's.

    The same ruling decides where it has the word elsewhere; else compounds are known by their
    parts, and a hyphen before a capital is kept (`Saint-Denis`, `COROLLER-BEQUET`).
    """
    last = re.split("['’]", stem)[-1]
    whole, parted = (last + rest).lower(), f"{last}-{rest}".lower()
    if words[whole] != words[parted]:
        return words[parted] > words[whole]
    if rest[0].isupper():
        return True
    return keeps_hyphen(stem, rest)
