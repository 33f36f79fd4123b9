"""Whatever spares a pattern most of a text finds exactly what the pattern finds on its own.

Near accents, curly quotes and thin spaces too; on every ruling where the caller has some
(`pytest --corpora DIR`).
"""

import json
import re
import unicodedata
from collections.abc import Iterable

import pytest

from arret_extract.heads import phrases, reach
from arret_extract.matching.rules import Rule, load_rules
from arret_extract.matching.search import Scanner, matches_at, word_starts
from arret_extract.mentions import called, resolve
from arret_extract.stages.claims import starts, wish_kinds
from arret_extract.stages.outcomes import cues, motifs, posts
from arret_extract.stages.parties import forms, names
from arret_extract.stages.sections.units import FIRST_STEM, NeededWords, Openings, counts
from arret_extract.text import View
from tests.compose import PIECES
from tests.test_patterns import SCANNERS
from tests.test_rules import RULES

VARIANTS = {
    "as_printed": lambda text: text,
    "thin_spaces": lambda text: text.replace(" ", "\u202f"),
    "curly_quotes": lambda text: text.replace("'", "’").replace('"', "”"),
    "no_accents": lambda text: "".join(
        c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)
    ),
    "accents_apart": lambda text: unicodedata.normalize("NFD", text),
    "capitals": str.upper,
    "line_breaks": lambda text: text.replace(" ", "\n"),
    "wide_spaces": lambda text: text.replace(" ", "  "),
}
SCANNED: dict[str, Rule | Scanner] = {
    **{
        r.id: r
        for r in RULES
        if r.scanner.begins or r.holds or (r.needs and r.values.get("scope") != "within")
    },
    **SCANNERS,
    "legal forms": forms.form_scanner(),
    "bodies": names._any_head(),
    "posts": posts._posts(),
}
# Of their rules those are tried that may match what stands at a place.
CHOICES = (phrases._rules(), wish_kinds._kind_rules(), cues._behind())
# What may stand before a cue within a unit.
BEFORE_CUE = (" ", "\t", "\n", "\f", "'", "(", '"', "-")
COURTS = ("cassation", "appeal", "written", "oral")


@pytest.fixture(scope="module")
def texts(request) -> list[str]:
    """The seed ruling and composed ones; with corpora, all of theirs."""
    folder = request.config.getoption("--corpora")
    raw = request.config.rootpath / "data" / "raw"
    found = ["".join(PIECES), *(p.read_text(encoding="utf-8") for p in sorted(raw.glob("*.txt")))]
    for source in sorted(folder.glob("*.rulings.jsonl")) if folder else ():
        with source.open(encoding="utf-8") as lines:
            found += [record.get("text") or record["html"] for record in map(json.loads, lines)]
    return found


@pytest.fixture(scope="module", params=list(VARIANTS.values()), ids=list(VARIANTS))
def views(request, texts) -> list[View]:
    """All texts, changed in one way."""
    return [View.of(request.param(text)) for text in texts]


def begins_word(folded: str, at: int) -> bool:
    """Whether no letter stands before a letter, no digit before a digit."""
    before, first = folded[at - 1 : at] or " ", folded[at : at + 1]
    return not any(re.fullmatch(f"{kind}{kind}", before + first) for kind in ("[a-z]", "[0-9]"))


def spans(hits: Iterable[re.Match[str]]) -> list[tuple[int, int]]:
    return [hit.span() for hit in hits]


def test_every_rule_finds_what_its_pattern_finds(views):
    """Where words begin that its matches begin with, and with `needs`, as without."""
    wrong = {
        name
        for view in views
        for name, by in SCANNED.items()
        if spans(by.scan(view)) != spans(by.pattern.finditer(getattr(view, by.on)))
    }
    assert wrong == set()


@pytest.mark.parametrize("choice", CHOICES, ids=["heads", "requests", "cues"])
def test_rules_are_tried_where_they_match(views, choice):
    rules = {r.id: r for some in (*choice.known.values(), choice.others) for r in some}
    wrong = {
        rule.id
        for view in views
        for rule in rules.values()
        for hit in rule.pattern.finditer(view.folded)
        if rule not in choice.tried(view.spaced, hit.start())
    }
    assert wrong == set()


def test_sums_are_found_with_and_without_words_that_lead_up_to_them(views):
    wrong = set()
    for view in views:
        for start in range(0, len(view.folded), 190):
            stretch = view.folded, start, start + 260
            found = {hit.span() for hit in reach.SUM.finditer(*stretch)}
            also = {hit.span() for hit in reach.MISREAD.finditer(view.plain, *stretch[1:])}
            if not found <= set(reach.sums(view, *stretch[1:])) <= found | also:
                wrong.add(view.folded[start : start + 260])
    assert wrong == set()


def test_words_that_begin_requests_are_found_by_their_ends_and_first_letters(views):
    wrong = [
        view.folded[:60]
        for view in views
        if spans(starts.words(view, 0, len(view.folded)))
        != spans(starts._WORD.finditer(view.folded))
    ]
    assert wrong == []


def test_cues_are_found_together_as_one_by_one(views):
    wrong = set()
    for view in views:
        for start in range(0, len(view.folded), 390):
            end = start + 400
            found = cues.last_cues(view, motifs._CUES, start, end)
            wrong |= {n for n, at in found.items() if at != cues.last_cue(view, n, start, end)}
    assert wrong == set()


@pytest.mark.parametrize("court", COURTS)
@pytest.mark.parametrize("scope", ["heading", "start"])
def test_cues_that_open_a_unit_are_tried_where_they_match(views, scope, court):
    cues = [r for r in load_rules("sections") if r.values["scope"] == scope and counts(r, court)]
    openings = Openings.of(scope, court)
    wrong = set()
    for view in [*views, View.of("M. DURAND :\n")]:
        for word in FIRST_STEM.finditer(view.folded):
            at, stem = word.start(), word[0]
            hit = openings.match(view, at, stem) if begins_word(view.folded, at) else None
            tried = cues[: cues.index(hit[0])] if hit else cues
            if begins_word(view.folded, at):
                wrong |= {cue.id for cue in tried if cue.pattern.match(view.folded, at)}
    assert wrong == set()


@pytest.mark.parametrize("court", COURTS)
def test_cues_within_a_unit_stand_where_their_words_do(views, court):
    needed = NeededWords.of(court)
    wrong = set()
    for view in views:
        tried = set(needed.places(view, len(view.folded)))
        for number, cue in enumerate(needed.cues):
            for hit in cue.pattern.finditer(getattr(view, cue.on)):
                at = hit.start()
                if ((at, number) in tried) != (view.folded[at - 1 : at] in BEFORE_CUE):
                    wrong.add(cue.id)
    assert wrong == set()


def test_parties_are_called_where_the_words_for_them_stand(views):
    for view in views:
        text = resolve.one_blank(view.folded)
        kinds = spans(matches_at(called._KIND, text, word_starts(view, called._KIND_WORDS)))
        alone = spans(h for h in called._KIND.finditer(text) if begins_word(text, h.start()))
        assert kinds == alone
        roles = spans(matches_at(called._ROLE, text, called._role_starts(view)))
        alone = spans(
            hit
            for hit in called._ROLE.finditer(text)
            if begins_word(text, hit.start())
            or (text[: hit.start()].endswith("co") and begins_word(text, hit.start() - 2))
        )
        assert roles == alone
