"""Outcomes: heads of damage whose order is less than they add up to; offers; who was misread."""

from decimal import Decimal
from fractions import Fraction

import pytest

from arret_extract.stages.outcomes.extent import part_of, parts_of
from tests.case import APPEAL, ASKED_ON_APPEAL, outcomes_of
from tests.test_outcomes import IN_PART, REFUSED, answers

POSTS = (
    "La société ALPHA demande au tribunal de condamner la société BETA à lui payer :\n"
    "- déficit fonctionnel temporaire : 3 000 euros,\n- souffrances endurées : 12 000 euros,\n"
    "- préjudice esthétique : 3 000 euros.\n"
)
GRANTED = (
    "Déficit fonctionnel temporaire : ce poste sera évalué à la somme de 2 400 euros.\n\n"
    "Souffrances endurées : il sera alloué la somme de 8 000 euros.\n\n"
    "Préjudice esthétique : il sera fixé à la somme de 2 000 euros.\n\n"
)
ORDER = (
    "Condamne la société BETA à payer à la société ALPHA la somme de {} euros en réparation de son"
    " préjudice corporel ;\n"
)


@pytest.mark.parametrize(
    ("motifs", "total", "granted"),
    [
        pytest.param(
            "La faute de la victime justifie de réduire d'un quart son droit à indemnisation.\n\n"
            + GRANTED
            + "Le préjudice s'élève à 12 400 euros, soit après réduction 9 300 euros.\n",
            "9 300",
            ["1800.00", "6000.00", "1500.00"],
            id="a_part_of_the_right",
        ),
        pytest.param(
            GRANTED + "Il revient à la victime 12 400 euros, dont à déduire la provision de 4 000"
            " euros.\n",
            "8 400",
            ["2400.00", "8000.00", "2000.00"],
            id="paid_on_account",
        ),
        pytest.param(
            "Le droit à réparation est réduit de moitié.\n\n" + GRANTED,
            "12 400",
            ["2400.00", "8000.00", "2000.00"],
            id="an_order_that_is_not_cut",
        ),
    ],
)
def test_heads_add_up_to_more_than_what_is_left(motifs, total, granted):
    ruling = outcomes_of(moyens=POSTS, motifs=motifs, dispositif=ORDER.format(total))
    assert [awarded for _, _, awarded in answers(ruling)] == [Decimal(g) for g in granted]


def test_parts_that_are_left():
    assert parts_of("reduit d'un quart, puis limite a 60 %") == [Fraction(3, 4), Fraction(3, 5)]
    assert part_of("reduit d'un quart, puis limite a 60 %") is None


def test_a_post_has_what_the_reasons_grant_on_it_not_what_all_are_granted():
    ruling = outcomes_of(
        APPEAL,
        moyens="La société ALPHA demande à la cour de porter à 40 000 euros l'indemnité due au"
        " titre de l'incidence professionnelle.\n",
        motifs="Souffrances endurées : le premier juge a justement alloué la somme de 8 000 euros."
        "\n\nIncidence professionnelle : il sera alloué la somme de 10 000 euros.\n",
        dispositif="Infirme le jugement ;\n" + ORDER.format("18 000"),
    )
    assert answers(ruling) == [(Decimal("40000.00"), IN_PART, Decimal("10000.00"))]


@pytest.mark.parametrize(
    "refusal",
    [
        "Elle ne justifie pas d'un préjudice moral distinct.",
        "La demande au titre du préjudice moral ne peut prospérer.",
        "La société ALPHA sera donc déboutée de ce chef.",
    ],
)
def test_words_that_refuse_under_a_heading(refusal):
    ruling = outcomes_of(
        APPEAL,
        moyens="La société ALPHA demande à la cour de condamner la société BETA à lui payer :\n"
        "- la somme de 15 000 euros à titre de dommages et intérêts,\n"
        "- la somme de 4 000 euros en réparation de son préjudice moral.\n",
        motifs="Sur les dommages et intérêts\n\nL'indemnité sera portée à 11 250 euros.\n\n"
        f"Sur le préjudice moral\n\n{refusal}\n",
        dispositif="Infirme le jugement sur le montant des dommages et intérêts ;\nCondamne la"
        " société BETA à payer à la société ALPHA la somme de 11 250 euros à titre de dommages et"
        " intérêts ;\nConfirme le jugement pour le surplus ;\n",
    )
    assert answers(ruling)[1] == (Decimal("4000.00"), REFUSED, Decimal("0.00"))


THREE = (
    ("ALPHA", "appelant", "personne_morale"),
    ("BETA", "intime", "personne_morale"),
    ("GAMMA", "intime", "personne_morale"),
)


def test_sums_paid_under_a_judgment_come_back_by_law():
    ruling = outcomes_of(
        APPEAL,
        moyens=ASKED_ON_APPEAL + "- condamner la société BETA à lui rembourser la somme de 14 000"
        " euros versée en exécution du jugement.\n",
        motifs="L'infirmation emporte restitution.\n",
        dispositif="Infirme le jugement ;\nRappelle que le présent arrêt constitue le titre ouvrant"
        " droit à restitution des sommes versées ;\n",
    )
    assert answers(ruling) == [(Decimal("14000.00"), "sans_objet", None)]


def test_what_refuses_costs_refuses_nothing_else():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal d'ordonner l'application du tarif convenu.\n",
        motifs="Le tarif a été examiné.\n",
        dispositif="Dit n'y avoir lieu d'ordonner l'application de l'article 700 du code de"
        " procédure civile ;\n",
    )
    assert [o.order_id for o in ruling.outcomes] == [None]


def test_the_same_sum_asked_should_another_claim_fail_is_trusted_less():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal, à titre subsidiaire, de condamner la société"
        " BETA à lui payer la somme de 9 412,30 euros au titre du prêt.\n",
        motifs="Le prêt est établi.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 9 412,30 euros"
        " au titre du prêt ;\n",
    )
    assert [o.result for o in ruling.outcomes] == ["accueillie"]
    assert ruling.outcomes[0].confidence < 0.9
