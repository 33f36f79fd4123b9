"""Hard-wrapped texts: line breaks inside paragraphs are blanks in the view, others stay."""

import textwrap

import pytest

from arret_extract.printing.wraps import unwrapped
from arret_extract.text import View

PARAGRAPHS = [
    "COUR D'APPEL DE RENNES",
    "M. Paul ROBIN\n12 rue des Lilas\n35000 RENNES",
    "représenté par Me Anne LE GOFF, avocat au barreau de RENNES, et par la SCP DURAND ET "
    "MARTINEAU-LAFORGE, avocats au barreau de NANTES",
    "Par acte du 3 mars 2020, M. Robin a fait assigner la société Ouest Bâtiment devant le "
    "tribunal judiciaire afin d'obtenir réparation des désordres qui affectent sa maison et que "
    "l'expert désigné en référé a constatés dans un rapport déposé le 12 mai 2021.",
    "Il demande à la cour de :\n- condamner la société Ouest Bâtiment à lui payer la somme de "
    "12 000 euros au titre des travaux de reprise\n- condamner la même aux dépens de première "
    "instance et d'appel, qui comprendront les frais de l'expertise\n- débouter la société",
    "La société Ouest Bâtiment soutient que les désordres ont pour cause un défaut d'entretien de "
    "l'immeuble, que le maître de l'ouvrage a accepté les travaux sans réserve et que sa demande "
    "est en tout cas excessive au regard du devis que l'expert a retenu.",
]


def wrap(paragraphs, width):
    """The paragraphs, their lines broken at a width."""
    lines = (line for paragraph in paragraphs for line in paragraph.split("\n"))
    wrapped = (textwrap.fill(line, width, break_on_hyphens=False) for line in lines)
    return "\n".join(wrapped)


@pytest.mark.parametrize("width", [60, 72, 80, 100])
def test_paragraphs_are_whole_again_at_any_width(width):
    whole = "\n".join(PARAGRAPHS)
    assert unwrapped(wrap(PARAGRAPHS, width)) == whole


@pytest.mark.parametrize("width", [60, 80])
def test_lines_printed_at_double_spacing_are_joined_too(width):
    text = "\n".join(p for p in PARAGRAPHS if "\n" not in p)
    printed = wrap(text.split("\n"), width).replace("\n", "\f")
    assert unwrapped(printed).replace("\f", "\n") == text


@pytest.mark.parametrize("mark", ["–", "—", "▪", "●", "\uf0b7", "»", "?"])
def test_items_behind_any_mark_keep_their_lines(mark):
    before = "les frais d'expertise et ceux des travaux de la maison"
    view = View.of(f"{wrap(PARAGRAPHS, 56)}\n{before}\n{mark} dire")
    assert view.plain[-7] == "\n"


def test_view_of_a_wrapped_text_leads_back_to_it():
    raw = wrap(PARAGRAPHS, 80)
    view = View.of(raw)
    words = "12 000 euros au titre des travaux de reprise"
    start = view.plain.index(words)
    quoted = view.quote(view.span(start, start + len(words)))
    assert "\n" in quoted
    assert quoted.replace("\n", " ") == words


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        pytest.param("qu'il a fait assigner par acte du 3 mars 2020 devant", "M. Robin", True),
        pytest.param("la somme qu'il a versée par provision à la S.A. R. B.", "Robin", True),
        pytest.param("les intérêts au taux légal sur cent mille francs (100 000", "F) dus", True),
        pytest.param("les frais d'expertise et ceux des travaux de la maison.", "Robin", False),
        pytest.param("les frais d'expertise et ceux des travaux de la maison ;", "dire", False),
        pytest.param("les frais d'expertise et ceux des travaux de la maison", "a) dire", False),
        pytest.param("les frais d'expertise et ceux des travaux de la maison", "2. dire", False),
        pytest.param("les frais d'expertise", "de la maison", False),
    ],
)
def test_a_full_line_goes_on_unless_it_is_closed_or_an_item_follows(before, after, joined):
    text = f"{wrap(PARAGRAPHS, 56)}\n{before}\n{after}"
    assert unwrapped(text).endswith(f"{before} {after}") is joined


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\n\n".join(PARAGRAPHS), id="paragraphs"),
        pytest.param(
            "Déboute M. Robin de ses demandes.\nLe condamne aux dépens.\n" * 9, id="short"
        ),
        pytest.param(
            "- condamner la société à payer la somme de 500 euros\n"
            "- débouter la société de ses demandes reconventionnelles\n" * 9,
            id="items",
        ),
        pytest.param(
            "dire que la société doit réparer les désordres\n"
            "la condamner aux dépens\n"
            "rejeter toutes les demandes de la société et celles de son assureur\n" * 9,
            id="small_letters",
        ),
        pytest.param("Me Anne LE GOFF\n12 rue des Lilas\n35000 RENNES\n" * 9, id="addresses"),
        pytest.param("", id="empty"),
    ],
)
def test_other_texts_stay(text):
    assert unwrapped(text) == text
