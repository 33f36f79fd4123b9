"""Sums of money: in digits, in words, side by side, and without their currency."""

import datetime as dt
from decimal import Decimal

import pytest

from arret_extract.ruling import Ruling
from arret_extract.stages import amounts
from tests.marks import unmark

SHOWN = " Le prix était de 900 euros."


def read(text, day=None):
    ruling = Ruling("r", text)
    if day:
        ruling.decide("decision_date", day, None, "test")
    amounts.add_rows(ruling)
    return ruling.amounts


def check(case, values, day=None):
    text, spans = unmark(case)
    found = read(text, day)
    assert [(a.start_char, a.end_char) for a in found] == spans
    assert [a.value for a in found] == [Decimal(v) for v in values]
    assert all(text[a.start_char : a.end_char] == a.text for a in found)
    return found


@pytest.mark.parametrize(
    ("case", "values"),
    [
        pytest.param("paiera [[482.463,03 euros]]", ["482463.03"], id="points"),
        pytest.param("paiera [[193 525,63 €]]", ["193525.63"], id="blanks"),
        pytest.param("le taux de l'astreinte à [[20 €]] par jour", ["20"], id="rate_of_a_penalty"),
        pytest.param("paiera [[7460, 03 euros]]", ["7460.03"], id="blank_in_decimals"),
        pytest.param("paiera [[2. 000 €]]", ["2000.00"], id="blank_after_point"),
        pytest.param("paiera [[56. 406, 14 €]]", ["56406.14"], id="blanks_everywhere"),
        pytest.param("la somme de [[1 5 000 €]]", ["15000.00"], id="torn"),
        pytest.param("la somme de [[7 62,25 €]]", ["762.25"], id="torn_before_decimals"),
        pytest.param("la somme de [[1 500 000 €]]", ["1500000.00"], id="not_torn"),
        pytest.param("dans le lot 1 [[5 000 €]]", ["5000.00"], id="another_number_beside"),
        pytest.param("le 3 mai 2 001 [[500 €]] dus", ["500.00"], id="a_torn_year"),
        pytest.param("mai et [[2 001 500 €]] dus", ["2001500.00"], id="no_year"),
        pytest.param("paiera [[1,234.50 $]]", ["1234.50"], id="english"),
        pytest.param("paiera [[122,904,40 F]]", ["122904.40"], id="commas"),
        pytest.param("paiera [[18.843.01 euros]]", ["18843.01"], id="points_everywhere"),
        pytest.param("paiera [[250.OOOF]]", ["250000.00"], id="letters_for_noughts"),
        pytest.param("paiera [[i 000 €]]", ["1000.00"], id="letter_for_one"),
        pytest.param("payé [[l04. 000 €]]", ["104000.00"], id="letter_for_one_before_a_nought"),
        pytest.param("paiera [[2,500 €]] au titre", ["2500.00"], id="comma_for_thousands"),
        pytest.param("paiera [[3.400 000 €]]", ["3400000.00"], id="point_and_blank"),
        pytest.param(
            "franc de rente = 16.119\t[[117.378,56 €]]", ["117378.56"], id="a_tab_parts_columns"
        ),
        pytest.param("la valeur du point de [[1,234 €]]", ["1.23"], id="a_rate_with_mills"),
        pytest.param("paiera [[8.000.000 d'euros]]", ["8000000.00"], id="of_millions"),
        pytest.param("paiera [[trois millions de francs]]", ["3000000.00"], id="millions_in_words"),
        pytest.param(
            "de [[1,5]] à [[2 millions d'euros]]", ["1500000.00", "2000000.00"], id="scale"
        ),
        pytest.param("paiera [[15 KE]] et [[2,5 KEUR]]", ["15000.00", "2500.00"], id="thousands"),
        pytest.param("la parcelle 123 KE et le lot 4 KE", [], id="a_parcel"),
        pytest.param("paiera [[1 500 €uros]]", ["1500.00"], id="sign_for_a_letter"),
        pytest.param("paiera [[£ 3,500]] ([[US$ 20]])", ["3500.00", "20.00"], id="signs_before"),
        pytest.param("paiera [[100.000 yens]]", ["100000.00"], id="far_currency"),
        pytest.param("paiera [[1 € symbolique]]", ["1.00"], id="symbolic_in_digits"),
        pytest.param("payé [[152 F 45]].", ["152.45"], id="cents_at_the_end"),
        pytest.param(
            "paiera [[mille deux cents (1.200 €)]]", ["1200.00"], id="words_before_brackets"
        ),
        pytest.param(
            "paiera [[MILLE EUROS - 1.000 € -]], [[deux euros, soit 2 €]] et [[3 €]], soit [[4 €]]",
            ["1000.00", "2.00", "3.00", "4.00"],
            id="said_twice",
        ),
        pytest.param(
            "Loyer : [[650,00]]\n\nCharges : [[45,00]]\n\nNote : 12,50\n\nDû : [[900 €]]",
            ["650.00", "45.00", "900.00"],
            id="lines_of_an_account",
        ),
        pytest.param(
            "[[9 €]] x 151,67 = [[1 365,03 €]]", ["9.00", "1365.03"], id="hours_of_a_month"
        ),
        pytest.param(
            "Prix : [[450.000]] dont [[45.000]] d'acompte et [[900 F]]",
            ["450000.00", "45000.00", "900.00"],
            id="part_of_a_price",
        ),
        pytest.param(
            "la somme de [[3.000]] et celle de [[1.000 F]]", ["3000.00", "1000.00"], id="that_of"
        ),
        pytest.param("Article 700 : [[1500]]\n\nDû : [[900 €]]", ["1500.00", "900.00"], id="title"),
        pytest.param("paiera [[0,79 euros]]", ["0.79"], id="cents"),
        pytest.param("remorquage pour [[1.234 F. 94 c.]]", ["1234.94"], id="cents_after_a_point"),
        pytest.param("paiera [[12 345 €67]]", ["12345.67"], id="cents_behind_the_sign"),
        pytest.param(
            "soit [[945 euros 97]] dont [[44 euros 12]] de frais, [[306 € 59]] TTC",
            ["945.97", "44.12", "306.59"],
            id="cents_before_what_a_sum_is",
        ),
        pytest.param(
            "[[900 euros]] 15 jours après, [[500 euros]] 10 et 15 mois plus tard",
            ["900.00", "500.00"],
            id="a_number_of_something_else",
        ),
        pytest.param("créance de [[31 971 € 25]], outre", ["31971.25"], id="cents_before_a_comma"),
        pytest.param("[[31 € 25]] au titre du prêt", ["31.25"], id="cents_before_what_it_is_for"),
        pytest.param("dans les [[500 €]] 12 mois après", ["500.00"], id="no_cents"),
        pytest.param("paiera [[2.500,-- €]]", ["2500.00"], id="dashes_for_cents"),
        pytest.param("paiera [[1 .000 €]]", ["1000.00"], id="blank_before_point"),
        pytest.param("paiera [[15OO euros]]", ["1500.00"], id="letters_for_last_noughts"),
        pytest.param("paiera [[1.500,oo €]]", ["1500.00"], id="letters_for_cents"),
        pytest.param("2o [[500 €]]", ["500.00"], id="letter_for_degree"),
        pytest.param("paiera [[l.000 €]]", ["1000.00"], id="letter_for_one_before_a_point"),
        pytest.param("paiera [[1 500 euros]]au titre", ["1500.00"], id="glued_behind"),
        pytest.param("paiera [[1 500 Èuros]]", ["1500.00"], id="accent_for_the_sign"),
        pytest.param("la somme de [[2000 F]] au titre", ["2000.00"], id="a_sum_like_a_year"),
        pytest.param("[[2000 F]], soit [[304,90 €]]", ["2000.00", "304.90"], id="year_in_francs"),
        pytest.param("en 2000 F. Roc a vendu", [], id="a_year_before_an_initial"),
        pytest.param(
            "de [[1.000]], [[2.000]] et [[3.000 euros]]",
            ["1000.00", "2000.00", "3000.00"],
            id="one_currency_for_three",
        ),
        pytest.param("payé [[l 500 €]]", ["1500.00"], id="letter_for_one_and_hundreds"),
        pytest.param("paiera [[trois cents €]]", ["300.00"], id="words_before_a_sign"),
        pytest.param("paiera [[2 mille euros]]", ["2000.00"], id="thousand_in_words"),
        pytest.param("paiera [[1 500,00 ¬]]", ["1500.00"], id="sign_as_negation"),
        pytest.param("entre [[150]] et [[200 €]]", ["150.00", "200.00"], id="one_currency_for_two"),
        pytest.param("le taux horaire de [[18 €]]", ["18.00"], id="what_an_hour_costs"),
        pytest.param("paiera [[479.406 € 10 c.]]", ["479406.10"], id="cents_after"),
        pytest.param("un capital de [[1,2 M€]]", ["1200000.00"], id="millions"),
        pytest.param("un capital de [[2 millions d'euros]]", ["2000000.00"], id="millions_word"),
        pytest.param("environ [[15 K€]]", ["15000.00"], id="thousands"),
        pytest.param("la somme de [[1 500 ç]] à ce titre", ["1500.00"], id="sign_as_c_cedilla"),
        pytest.param("la somme de [[1 500 ä]], outre", ["1500.00"], id="sign_as_a_diaeresis"),
        pytest.param("la somme de [[1 500 \x80]] à ce titre", ["1500.00"], id="sign_as_control"),
        pytest.param("[[8.000 F]]. ([[1.219,59 €]])", ["8000.00", "1219.59"], id="two_currencies"),
        pytest.param("en 2010 [[500 euros]]", ["500.00"], id="year_before"),
        pytest.param("le 31/12/2010 [[500 euros]]", ["500.00"], id="date_before"),
        pytest.param("[[mille cinq cents euros]]", ["1500.00"], id="words"),
        pytest.param("[[soixante et onze francs]]", ["71.00"], id="words_francs"),
        pytest.param("[[deux cents euros trente-six cents]]", ["200.36"], id="words_with_cents"),
        pytest.param("à [[l'euro symbolique]]".replace("[[l'", "l'[["), ["1.00"], id="symbolic"),
        pytest.param("[[trois mille euros (3.000 €)]]", ["3000.00"], id="words_and_digits"),
        pytest.param("[[3.000 € (trois mille euros)]]", ["3000.00"], id="digits_and_words"),
        pytest.param("[[TROIS MILLE EUROS (3. 000 )]]", ["3000.00"], id="sign_lost_in_brackets"),
        pytest.param("[[trois mille (3.000) euros]]", ["3000.00"], id="currency_last"),
        pytest.param("article 700 du code", [], id="article_is_no_sum"),
        pytest.param(
            "au titre de l'art 700 CPC, de l'art. 700 CPC", [], id="article_in_short_is_no_sum"
        ),
        pytest.param("Article 700 [[500 euros]]", ["500.00"], id="a_sum_behind_an_article"),
        pytest.param("Total [[700 500 euros]]", ["700500.00"], id="seven_hundred_thousand"),
        pytest.param("une surface de 1 200 m² à 4,5 %", [], id="area_and_rate"),
        pytest.param("Arrêt n° 1174 F-D", [], id="number_of_a_ruling"),
        pytest.param("Décision n° 10673 F\nN° T 24-82.475 F", [], id="number_of_a_decision"),
        pytest.param("en 2014 F. Durand", [], id="year_and_initial"),
        pytest.param("tél. 04.76.12.34.56", [], id="telephone"),
        pytest.param("la zone euro", [], id="no_number"),
        pytest.param("au taux de 3,15€ à compter", [], id="rate_with_a_sign"),
        pytest.param("sur la base d'un euro de rente viagère", [], id="unit_of_a_table"),
        pytest.param("souscrit par Mons1eur A", [], id="a_digit_within_a_word"),
        pytest.param("en mai 2014\u0fad ; [[1 500 \u0f66]]", ["1500.00"], id="dirt_behind_a_year"),
        pytest.param("payer [[500 €]] et 8$-*", ["500.00"], id="scan_dirt"),
        pytest.param("payer [[500 €]], soit [[80 $]] (dollars)", ["500.00", "80.00"], id="dollars"),
    ],
)
def test_sums(case, values):
    check(case, values)


@pytest.mark.parametrize(
    ("case", "values"),
    [
        pytest.param("la somme de [[1 500]] au titre de l'article", ["1500.00"], id="sum_of"),
        pytest.param("une indemnité de [[500]] ;", ["500.00"], id="indemnity"),
        pytest.param("Souffrances\n\n[[8.000]]\n\nAgrément\n\n[[3.000]]\n", ["8000.00", "3000.00"]),
        pytest.param("soit ([[1.200]] + [[7.479,36]])", ["1200.00", "7479.36"], id="computation"),
        pytest.param("soit ([[1.200]] + [[700]] + [[5.100]])", ["1200", "700", "5100"], id="terms"),
        pytest.param("un loyer de [[3225,60]] hors taxes", ["3225.60"], id="without_tax"),
        pytest.param("des mensualités de [[3.243,38]] e et", ["3243.38"], id="sign_as_letter"),
        pytest.param("la somme de [[1.500]] ? au titre", ["1500"], id="sign_as_question_mark"),
        pytest.param("perdu 9029 en 2002 + 22 en 2003", [], id="years"),
        pytest.param("dispositions des articles L. 211. 9 et L. 211. 13 ;", [], id="article"),
        pytest.param("une piste de 1.200 mètres", [], id="length"),
        pytest.param("RCS Paris B 572 084 697,", [], id="siren"),
        pytest.param("la somme de 12 mensualités", [], id="count"),
        pytest.param("depuis le 18.05.2006.", [], id="date"),
        pytest.param("un taux de 6,50 %", [], id="rate"),
        pytest.param("évalué à 3,517 -trois et demi", [], id="three_decimals"),
    ],
)
def test_sums_without_currency(case, values):
    check(case + SHOWN.replace("900 euros", "[[900 euros]]"), [*values, "900.00"])


def test_holes_of_a_lost_sign():
    case = (
        "Il alloue la somme de [[1. 500]]  à M. A et la somme de [[800]]  à Mme B, puis 225  "
        "pour l'expert et [[1.300]]  à tous."
    ).replace("225", "[[225]]")
    found = check(case, ["1500", "800", "225", "1300"], dt.date(2009, 3, 4))
    assert {a.currency for a in found} == {"EUR"}


def test_no_currency_at_all_before_the_euro_is_no_sum():
    assert read("la somme de 1 500 au titre", dt.date(1995, 3, 4)) == []


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("100 euros", "EUR"),
        ("100 francs", "FRF"),
        ("100.000 F CFP", "XPF"),
        ("100.000 francs CFA", "XOF"),
        ("12'500 CHF", "CHF"),
        ("300 dollars", "USD"),
        ("40 £", "GBP"),
        ("100.000 francs belges", "BEF"),
        ("300 dollars canadiens", "CAD"),
        ("3.000 dinars algériens", "DZD"),
    ],
)
def test_currencies(text, currency):
    assert [a.currency for a in read(text)] == [currency]


def test_conversion_is_in_euros():
    found = read("la somme de 8.000 F. (1.219,59 ) à ce titre")
    assert [(a.value, a.currency) for a in found] == [
        (Decimal("8000.00"), "FRF"),
        (Decimal("1219.59"), "EUR"),
    ]


@pytest.mark.parametrize(
    ("text", "tax"),
    [
        ("58,50 € HT, puis", "HT"),
        ("71,30 € TTC", "TTC"),
        ("3 500 € par an hors taxes", "HT"),
        ("QUATRE EUROS, toutes taxes comprises", "TTC"),
        ("la somme hors taxe chiffrée à QUATRE EUROS", "HT"),
        ("4 euros, TTC ou non", None),
        ("3 500 € en tout", None),
        ("un loyer annuel HT et HC de 12.000€ à compter", "HT"),
        ("12 000 euros HT et HC (douze mille euros), à compter", "HT"),
        ("(12 000 euros toutes taxes comprises (douze mille euros))", "TTC"),
        ("douze mille euros hors taxes (12 000 € HT)", "HT"),
    ],
)
def test_tax(text, tax):
    assert [a.tax for a in read(text)] == [tax]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0",
        "€",
        "1 €" * 3,
        " " * 100_000,
        "1" * 100_000,
        "1." * 50_000,
        "\u200f12 €",
        "(" * 999,
    ],
)
def test_any_text(text):
    read(text)
