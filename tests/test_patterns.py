"""No pattern takes long on text made to mislead it: its own examples, cut, with long fillings."""

import importlib
import pkgutil
import re
import signal
from collections.abc import Iterator

import pytest

import arret_extract
from arret_extract.matching.search import Scanner
from arret_extract.text import View
from tests.compose import PIECES
from tests.test_rules import RULES

FILLINGS = ("-", " ", "a", "1", ".", "- ", "a ", "1 ", "a-", "a, ", "A. ", "de ", "1/", "(", "\n- ")
LENGTH = 400
# A pattern that backtracks takes minutes; one that does not, a few thousandths of a second.
SECONDS = 2.0
GROUP_REPEATED = re.compile(r"(?<!\\)\)(?:[+*?]|\{\d{0,9},?\d{0,9}\})\+")


class TooSlow(Exception):
    pass


def stop(*_: object) -> None:
    raise TooSlow


def slow(pattern: re.Pattern[str], texts: list[str]) -> str | None:
    """The first text that a pattern takes too long on."""
    former = signal.signal(signal.SIGALRM, stop)
    try:
        for text in texts:
            signal.setitimer(signal.ITIMER_REAL, SECONDS)
            try:
                for _ in pattern.finditer(text):
                    pass
            except TooSlow:
                return f"{text[:60]!r}… on {pattern.pattern[:80]!r}"
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
    finally:
        signal.signal(signal.SIGALRM, former)
    return None


def misled(example: str) -> list[str]:
    """An example whole and cut in two, each with long fillings behind."""
    half = example[: max(1, len(example) // 2)]
    return [
        start + (filling * LENGTH)[:LENGTH] for start in (example, half) for filling in FILLINGS
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.id)
def test_no_rule_is_slow_on_what_resembles_its_examples(rule):
    views = [View.of(text) for example in rule.matches for text in misled(example)]
    assert slow(rule.pattern, [getattr(view, rule.on) for view in views]) is None


def named_in_code() -> Iterator[tuple[str, object]]:
    """What every module holds under a name."""
    for module in pkgutil.walk_packages(arret_extract.__path__, "arret_extract."):
        if not module.name.endswith("__main__"):
            for name, value in vars(importlib.import_module(module.name)).items():
                yield f"{module.name}.{name}", value


SCANNERS = {name: value for name, value in named_in_code() if isinstance(value, Scanner)}
# Each once, however many modules import it.
NAMES = {scanner.pattern: name for name, scanner in SCANNERS.items()} | {
    value: name
    for name, value in named_in_code()
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str)
}
PATTERNS = {name: pattern for pattern, name in NAMES.items()}
WORDS = sorted({" ".join(p.split()[at : at + 3]) for p in PIECES for at in (0, 4)})
TEXTS = [word + (filling * LENGTH)[:LENGTH] for word in WORDS for filling in FILLINGS]
FOLDED = [View.of(text).folded for text in TEXTS]


@pytest.mark.parametrize("name", PATTERNS)
def test_no_pattern_in_code_is_slow(name):
    assert slow(PATTERNS[name], TEXTS + FOLDED) is None


def test_no_group_is_repeated_possessively():
    # Python 3.11.2 takes "-bb" for "(?:-b(?!b)){0,2}+", and nothing for "(?>(?:-b(?!b)){0,2})".
    sources = [rule.source for rule in RULES] + [str(p.pattern) for p in PATTERNS.values()]
    assert not [source for source in sources if GROUP_REPEATED.search(source)]
