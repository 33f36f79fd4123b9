"""Sums that must agree, and those that do not."""

from decimal import Decimal

import pytest

from arret_extract.stages import checks, claims, outcomes
from arret_extract.stages.checks.findings import figure, slip_apart
from tests.case import ruling_of


def checks_of(kind, **sections):
    ruling = ruling_of(**sections)
    claims.add_rows(ruling)
    outcomes.add_rows(ruling)
    checks.add_rows(ruling)
    return [(c.holds, c.detail) for c in ruling.checks if c.kind == kind]


def test_heads_before_their_total():
    found = checks_of(
        "heads_total",
        motifs="Le préjudice s'établit comme suit :\nfrais médicaux 1 200 euros\ngêne 300 euros\n"
        "Total 1 500 euros\n",
    )
    assert found == [(True, "1 200,00 € + 300,00 € = 1 500,00 €")]


def test_heads_after_their_total():
    found = checks_of(
        "heads_total",
        moyens="La société ALPHA réclame la somme de 1 500 euros, correspondant à :\n"
        "- réparations : 1 200 euros,\n- location : 300 euros.\n",
    )
    assert [holds for holds, _ in found] == [True]


def test_a_column_that_misses_its_total():
    found = checks_of(
        "heads_total",
        motifs="loyers 1 200 euros\ncharges 300 euros\ntaxes 210 euros\ntotal 1 720 euros\n",
    )
    assert found == [(False, "1 200,00 € + 300,00 € + 210,00 € = 1 710,00 €, et non 1 720,00 €")]


@pytest.mark.parametrize(
    ("motifs", "found"),
    [
        (
            "Le préjudice est de 1 710 euros (1 200 + 300,50 € + 209, 50).\n",
            [(True, "1 200,00 € + 300,50 € + 209,50 € = 1 710,00 €")],
        ),
        (
            "Le préjudice est évalué à 1 720 euros ( 1 200 euros + 510 ).\n",
            [(False, "1 200,00 € + 510,00 € = 1 710,00 €, et non 1 720,00 €")],
        ),
        ("Le préjudice est de 1 720 euros (1 200 x 1,2 + 280).\n", []),
        ("Le loyer est de 720 euros (12 + 3 chambres).\n", []),
    ],
    ids=["holds", "misses", "a_product", "no_sum_of_it"],
)
def test_additions_written_out_behind_their_total(motifs, found):
    assert checks_of("heads_total", motifs=motifs) == found


@pytest.mark.parametrize(
    "motifs",
    [
        "Elle a payé 300 euros puis 200 euros. Le total est de 5 000 euros.\n",
        "loyers 1 200 euros\ncharges 300 euros\nà déduire 210 euros\ntotal 1 290 euros\n",
        "soit la somme de 700 euros.\n",
    ],
    ids=["no_column", "deduction", "alone"],
)
def test_no_alarm_where_the_text_invites_no_sum(motifs):
    assert checks_of("heads_total", motifs=motifs) == []


def test_price_with_tax():
    found = checks_of("tax_total", motifs="Le devis est de 1 000 euros HT (1 200 euros TTC).\n")
    assert found == [(True, "1 000,00 € HT à 20 % font 1 200,00 € TTC")]


def test_the_same_price_printed_otherwise():
    found = checks_of(
        "tax_total",
        facts="Le prix était de 1 200,36 euros TTC.\n",
        motifs="Le devis est de 1 000,53 euros HT (1 200,64 euros TTC).\n",
    )
    assert [holds for holds, _ in found] == [True, False]
    assert found[1][1].endswith("font 1 200,64 € TTC, et non 1 200,36 € TTC")


def test_no_alarm_for_a_price_without_a_known_rate():
    assert checks_of("tax_total", motifs="1 000 euros HT (1 500 euros TTC)\n") == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("la somme de MILLE CINQ CENTS EUROS (1 500 euros)", [True]),
        ("la somme de MILLE CINQ CENTS EUROS (1 600 euros)", [False]),
        ("la somme de 1 500 euros", []),
    ],
)
def test_words_and_digits(words, found):
    dispositif = f"Condamne la société BETA à payer à la société ALPHA {words} ;\n"
    assert [h for h, _ in checks_of("words_digits", dispositif=dispositif)] == found


def motifs_and(dispositif, motifs="24 837,61"):
    return checks_of(
        "motifs_dispositif",
        motifs=f"Il convient de condamner la société BETA à payer la somme de {motifs} euros au"
        " titre des factures.\n",
        dispositif=f"Condamne la société BETA à payer à la société ALPHA la somme de {dispositif}"
        " euros au titre des factures ;\n",
    )


def test_the_dispositif_says_what_the_reasons_announced():
    assert motifs_and("24 837,61") == [(True, "motifs et dispositif : 24 837,61 €")]


def test_a_slip_of_the_pen_in_the_dispositif():
    assert motifs_and("24 887,61") == [(False, "dispositif : 24 887,61 €, motifs : 24 837,61 €")]


def test_another_sum_altogether_is_no_slip():
    assert motifs_and("9 000") == []


@pytest.mark.parametrize(
    ("left", "right", "slipped"),
    [
        ("20839.83", "20829.83", True),
        ("20839.83", "20893.83", True),
        ("5000.00", "6000.00", False),
        ("20839.83", "20839.83", False),
        ("20839.83", "2083.98", False),
    ],
)
def test_slip_apart(left, right, slipped):
    assert slip_apart(Decimal(left), Decimal(right)) is slipped


def test_figure():
    assert figure(Decimal("62680.03"), "EUR") == "62 680,03 €"
    assert figure(Decimal("5000"), "FRF") == "5 000,00 F"


def test_an_empty_ruling_has_no_checks():
    assert checks_of("heads_total", motifs="") == []
