import pytest

from arret_extract.matching.search import phrase_starts, word_starts
from arret_extract.text import View
from tests.marks import unmark


@pytest.mark.parametrize(
    ("case", "words"),
    [
        pytest.param("La [[Société]] X et la [[société]] Y", {"societe"}, id="case_and_accents"),
        pytest.param("[[Sis]] à Nice, il a saisi", {"sis"}, id="not_inside_a_word"),
        pytest.param(
            "la [[SARL]]2 et l'[[EURL]]", {"eurl", "sarl"}, id="letters_apart_from_digits"
        ),
        pytest.param("rien", {"tout"}, id="none"),
    ],
)
def test_word_starts(case, words):
    text, spans = unmark(case)
    assert word_starts(View.of(text), words) == [start for start, _ in spans]


@pytest.mark.parametrize(
    ("case", "phrase"),
    [
        pytest.param("M. [[Martin]], Mme [[Martin]]", "Martin", id="name"),
        pytest.param("Saint-[[Martin]] et Montmartin", "Martin", id="no_end_of_a_word"),
        pytest.param("[[Jean Le Goff]] et Jean Legoff", "Jean Le Goff", id="several_words"),
        pytest.param("M. [[[L]]] et [M]", "[L]", id="pseudonym_in_brackets"),
        pytest.param("Mme [[X...]], Mme Y...", "X...", id="short_pseudonym"),
        pytest.param("[[Œuvre]] et chef d'[[Œuvre]]", "Œuvre", id="ligature"),
        pytest.param("[[Ларина]] et Ларин", "Ларина", id="another_script"),
        pytest.param("[[ter ter]] ter", "ter ter", id="none_over_another"),
        pytest.param("rien", "", id="empty"),
    ],
)
def test_phrase_starts(case, phrase):
    text, spans = unmark(case)
    view = View.of(text)
    assert list(phrase_starts(view, view.plain, phrase)) == [start for start, _ in spans]
