"""A pattern compiled to be found sooner finds what `re` finds with it."""

import re

import pytest

from arret_extract.matching import compiling
from arret_extract.matching.compiling import compiled
from arret_extract.text import View
from tests.compose import PIECES
from tests.test_patterns import PATTERNS
from tests.test_prefilters import VARIANTS
from tests.test_rules import RULES

SOURCES = {rule.id: (rule.source, 0) for rule in RULES} | {
    name: (pattern.pattern, pattern.flags) for name, pattern in PATTERNS.items()
}
PAGES = ["".join(PIECES), *(page("".join(PIECES[:9])) for page in VARIANTS.values())]
TEXTS = [text for page in PAGES for text in (page, View.of(page).folded)]
TEXT = "Éa b\xa0É'aſt ét ÉT K\u212a Ǆµμ0_9 ß\n ŒŸ(a)ø«b»"


def found(pattern, text):
    return [(match.span(), match.regs, match.lastgroup) for match in pattern.finditer(text)]


@pytest.mark.parametrize("name", SOURCES)
def test_the_same_is_found(name):
    source, flags = SOURCES[name]
    plain, sooner = re.compile(source, flags), compiled(source, flags)
    assert (sooner.pattern, sooner.flags, sooner.groupindex) == (
        source,
        plain.flags,
        plain.groupindex,
    )
    for text in TEXTS:
        assert found(sooner, text) == found(plain, text)


@pytest.mark.parametrize(
    ("source", "flags"),
    [
        pytest.param(r"\b(?:a|b)", 0, id="boundary"),
        pytest.param(r"(?<!b)(?P<x>a)|(?P<y>É)", 0, id="groups"),
        pytest.param(r"(?=[ab])\w", 0, id="look_ahead"),
        pytest.param(r"(?=a?)\w", 0, id="look_ahead_at_nothing"),
        pytest.param(r"(?:a?)(?=É|b).", 0, id="look_ahead_behind_what_may_lack"),
        pytest.param(r"(?!a)\b[^b]", 0, id="not"),
        pytest.param(r"\bé|\bs|\bk|\bμ|\bi", re.IGNORECASE, id="any_case"),
        pytest.param(r"\b(?i:é)|\bß", 0, id="any_case_within"),
        pytest.param(r"\b[^é\s]", re.IGNORECASE, id="any_case_not"),
        pytest.param(r"\b[ſ-ǅ]", re.IGNORECASE, id="any_case_above"),
        pytest.param(r"\b(?:\d|\s|_)", 0, id="kinds"),
        pytest.param(r"\b(?:\D|\S)\W", re.ASCII, id="kinds_of_ascii"),
        pytest.param(r"(?:a|b|)\b", 0, id="nothing"),
        pytest.param(r"(?:\ba){0,2}+É", 0, id="possessive"),
        pytest.param(r"(?>\ba|\bÉ)", 0, id="atomic"),
        pytest.param(r"\b(?:(a)|b)(?(1)\W|\s)", 0, id="condition"),
        pytest.param(r"(?:^|\W)ŒŸ", re.MULTILINE, id="beginning_of_a_line"),
        pytest.param(r"\b.", re.DOTALL, id="anything"),
    ],
)
def test_what_a_match_may_begin_with(source, flags):
    plain = re.compile(source, flags)
    assert found(compiled(source, flags), TEXT) == found(plain, TEXT) != []


def test_a_search_passes_over_what_no_match_begins_with():
    code = compiling._compiler._code(compiling._parser.parse(r"\b(?:a|b)c"), 0)
    told = compiling._with_first(code, {"a", "b"})
    assert told[2] == compiling._compiler.SRE_INFO_CHARSET != code[2]
    assert told[1 + told[1] :] == code[1 + code[1] :]


def test_an_engine_that_is_not_known_gets_patterns_of_re(monkeypatch):
    monkeypatch.setattr(compiling, "KNOWN", frozenset())
    assert compiled(r"\ba") is re.compile(r"\ba")
