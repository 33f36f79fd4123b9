"""Every rule kept as data matches its examples, misses its near misses, and is bounded."""

import re
from importlib import resources

import pytest

from arret_extract.matching.rules import Rule, compile_source, load_rules
from arret_extract.text import View

FILES = sorted(
    path.name.removesuffix(".toml")
    for path in (resources.files("arret_extract") / "patterns").iterdir()
    if path.name.endswith(".toml")
)
RULES = [rule for name in FILES for rule in load_rules(name)]


def found(rule: Rule, example: str) -> bool:
    return next(rule.scan(View.of(example)), None) is not None


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.id)
def test_rule_matches_its_examples(rule):
    assert rule.matches, "a rule shows what it matches"
    for example in rule.matches:
        assert found(rule, example), example


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.id)
def test_rule_misses_its_near_misses(rule):
    assert rule.misses, "a rule shows a near miss"
    for example in rule.misses:
        assert not found(rule, example), example


def test_pattern_on_several_lines_is_that_on_one():
    lines = """
(?:
  le |la[ ]
  |aux? %(who)
)[ ]
  demande""".removeprefix("\n")
    on_one = "(?:le |la |aux? %(who)) demande"
    assert compile_source(lines, {"who": "une\n  |deux"}) == compile_source(
        on_one, {"who": "une|deux"}
    )


def test_rule_ids_are_unique():
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))


def repeats_without_bound(pattern: str) -> bool:
    """Whether a pattern has a repeat without an upper bound, at any depth."""
    from re import _parser  # type: ignore[attr-defined]

    def walk(node: object) -> bool:
        if isinstance(node, _parser.SubPattern):
            return any(walk(item) for item in node)
        if isinstance(node, tuple):
            name = str(node[0]) if node else ""
            if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
                _, high, inner = node[1]
                return high == _parser.MAXREPEAT or walk(inner)
            return any(walk(item) for item in node)
        return isinstance(node, list) and any(walk(item) for item in node)

    return walk(_parser.parse(pattern))


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.id)
def test_rule_is_bounded(rule):
    assert not repeats_without_bound(rule.source)


def test_the_bound_test_sees_unbounded_repeats():
    assert repeats_without_bound(r"a(?:b|c{1,3}d+)")
    assert not repeats_without_bound(r"a(?:b|c{1,3}d{1,9})?")
    assert re.compile(r"a?").match("")
