"""Misread and parted digits, and hyphens at line ends, as a view has them."""

from decimal import Decimal

import pytest

from arret_extract.pipeline import extract
from arret_extract.text import View


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("le l2 mars 2OO5 et le ll avril 20l0", "le 12 mars 2005 et le 11 avril 2010"),
        ("du 3O juin l998 au O3/O2/2OOl", "du 30 juin 1998 au 03/02/2001"),
        (
            "à payer 1 5OO euros, l 500 € et 4.O65,3l F",
            "à payer 1 500 euros, 1 500 € et 4.065,31 F",
        ),
        (
            "2o 2o6,o4 F ; 2 OOO,OO € ; O,5O € ; ll.977,43 euros",
            "20 206,04 F ; 2 000,00 € ; 0,50 € ; 11.977,43 euros",
        ),
        ("l'article 76O ; RG 07/OO123", "l'article 760 ; RG 07/00123"),
        ("une somme de 1 0 0 0 euros", "une somme de 1000 euros"),
        ("une somme de 1 5 0 0 , 5 0 €", "une somme de 1500,50 €"),
        ("le 12 mai 20 10, la loi du 3 juin 1 9 85.", "le 12 mai 2010, la loi du 3 juin 1985."),
        ("la somme , puis l' appel d’ A", "la somme, puis l'appel d'A"),
        ("qu 'il conclut à l 'appel d’ A et d ’un B", "qu'il conclut à l'appel d'A et d'un B"),
        ("la somme\xa0, puis l'\u202fappel", "la somme, puis l'appel"),
        ("la somme de | 500 € au _ titre", "la somme de 500 € au titre"),
        ("le deman-\n  deur conclut", "le demandeur conclut"),
        ("celui-\nci l'a peut-\r\nêtre dit", "celui-ci l'a peut-être dit"),
    ],
)
def test_digits_and_words_are_whole(raw, plain):
    assert View.of(raw).plain.replace("\n", " ") == plain


@pytest.mark.parametrize(
    "text",
    [
        "10o Chambre, 2o) préjudices, l 121-1, l121-1, B2O, H2O, 9h30",
        "doit-il 500 euros ? Il 500 euros. io 20 F. oo 20 euros. 2o 300 euros",
        "lots 1 2 3 et 4, article 700 500 euros, 2 500 euros, la somme de 12 345 euros",
        "de 5 l 20 €, le 01 45 67 89 00, 18 12 2023, RG 2014F01101, 5 l'avait",
        "Portalis 35L7-V-B7I-CFPO, le sol 200 €, mai 20 10 000 euros",
        "Noms | Parts | Sommes, a | 1 | 2, page _ 3",
        "il dit 'oui', à 'non', les 'parts A', R 'x', L 'OREAL, les lots C 'garage'",
        "A - B-\nC, le 3-\n4 mars, X.-\nY",
    ],
)
def test_other_words_stay(text):
    assert View.of(text).plain == text


def test_a_long_paragraph_stays_one():
    raw = f"{'Attendu que la société le dit et ' * 6} le deman-\ndeur {'le conteste et ' * 12}\n"
    assert "demandeur le conteste" in View.of(raw).plain


def test_a_justified_text_has_single_blanks():
    raw = "Attendu  que la   société  Alpha doit  la somme  de  500 €\n" * 5
    view = View.of(raw)
    assert "\t" not in view.plain
    at = view.plain.index("la somme de 500")
    assert view.quote(view.span(at, at + 15)).split() == ["la", "somme", "de", "500"]


def test_columns_stay_apart_in_other_texts():
    prose = "Attendu que les loyers de l'année entière restent dus par la société Alpha.\n"
    assert View.of(f"{prose * 3}mars  500\navril  600").plain.count("\t") == 2


def test_rows_quote_the_text_as_it_is():
    text = (
        "PAR CES MOTIFS\nCondamne M. Durand à payer à Mme Petit la somme de l 5OO euros au ti-\ntre"
    )
    (amount,) = extract(text, "none").amounts
    assert amount.value == Decimal(1500)
    assert amount.text == text[amount.start_char : amount.end_char] == "l 5OO euros"
