"""Parts of rights that are asked and granted, and sums that answer several claims."""

from decimal import Decimal
from fractions import Fraction

import pytest

from arret_extract.stages.outcomes.extent import granted_in_part, opposed, part_of
from tests.case import FIRST, outcomes_of

IN_PART = "partiellement_accueillie"


@pytest.mark.parametrize(
    ("said", "part"),
    [
        pytest.param("limiter a 50 % le droit a indemnisation", Fraction(1, 2), id="hundredths"),
        pytest.param("tenu a hauteur des deux tiers", Fraction(2, 3), id="two_thirds"),
        pytest.param("reduit d'un tiers son droit", Fraction(2, 3), id="less_by_a_third"),
        pytest.param("reduire de moitie le droit", Fraction(1, 2), id="less_by_half"),
        pytest.param("reduit le droit de 25 %", Fraction(3, 4), id="less_by_hundredths"),
        pytest.param("un tiers pour l'un, deux tiers pour l'autre", None, id="two_parts"),
        pytest.param("le droit est entier", None, id="none"),
    ],
)
def test_what_part_of_a_right_is_left(said, part):
    assert part_of(said) == part


@pytest.mark.parametrize(
    ("asked", "told", "result"),
    [
        pytest.param(
            "reduire de moitie le droit", "reduit d'un tiers le droit", IN_PART, id="more"
        ),
        pytest.param("limiter a 50 % le droit", "reduit le droit des 3/4", None, id="unread"),
        pytest.param("limiter aux deux tiers", "limite de moitie", "accueillie", id="less"),
        pytest.param("indemniser a 75 %", "tenu a hauteur de 50 %", IN_PART, id="victim"),
        pytest.param("limiter a 50 % le droit", "reduit de moitie le droit", None, id="same"),
        pytest.param("limiter le droit", "dit que le droit est entier", "rejetee", id="whole"),
        pytest.param("dire le droit entier", "limite le droit a 50 %", IN_PART, id="of_whole"),
    ],
)
def test_parts_asked_and_told(asked, told, result):
    assert opposed(asked, told) == result


def test_a_part_of_what_is_asked_whole():
    assert granted_in_part("garantir de toute condamnation", "garantir a hauteur de 50 %")
    assert not granted_in_part("garantir a hauteur de 50 %", "garantir a hauteur de 50 %")
    assert granted_in_part("garantir a hauteur de 70 %", "garantir a hauteur de 30 %")
    assert not granted_in_part("garantir a hauteur de 30 %", "garantir a hauteur de 70 %")


def answers(ruling):
    return [(o.result, o.awarded) for o in ruling.outcomes if o.claimed is not None]


def test_a_debt_and_damages_that_the_reasons_add_up_to_one_order():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui rembourser"
        " la somme de 2 340 euros, à lui payer celle de 1 500 euros à titre de dommages et intérêts"
        " pour préjudice moral et celle de 1 000 euros pour résistance abusive.\n",
        motifs="Il sera fait droit à la demande à hauteur de 2 340 euros. Le préjudice moral sera"
        " réparé par la somme de 800 euros. La demande pour résistance abusive n'est pas justifiée"
        " et sera rejetée.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 3 140 euros ;\n"
        "Rejette les autres demandes ;\n",
    )
    assert answers(ruling) == [
        ("accueillie", Decimal("2340.00")),
        (IN_PART, Decimal("800.00")),
        ("rejetee", Decimal("0.00")),
    ]


def test_heads_of_a_total_that_was_added_up_with_a_slip():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer :\n"
        "- 5 855,77 euros au titre du solde débiteur,\n- 658,08 euros au titre des intérêts,\n"
        "soit au total 6 543,85 euros.\n",
        motifs="La demande est fondée.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 6 543,85"
        " euros ;\n",
    )
    assert [result for result, _ in answers(ruling)] == ["accueillie"] * 3


def test_an_order_that_does_not_say_what_it_pays_answers_the_one_claim():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer la"
        " somme de 40 000 euros toutes causes de préjudices confondues.\n",
        motifs="Le préjudice sera réparé.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 19 600"
        " euros ;\n",
    )
    assert answers(ruling) == [(IN_PART, Decimal("19600.00"))]


def test_a_contract_found_void_is_one_that_was_to_be_annulled():
    ruling = outcomes_of(
        moyens="La société BETA demande de prononcer la nullité de son cautionnement.\n",
        dispositif="Déclare nul le cautionnement souscrit par la société BETA ;\n",
    )
    assert [(o.result, o.order_id) for o in ruling.outcomes] == [("accueillie", 0)]


def test_dismissal_of_a_party_that_was_refused_its_sums_and_granted_time():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de débouter la société BETA de l'ensemble de"
        " ses demandes.\nLa société BETA demande au tribunal de condamner la société ALPHA à lui"
        " payer 3 000 euros à titre de dommages et intérêts et de lui accorder un délai de paiement"
        " de vingt-quatre mois.\n",
        dispositif="Déboute la société BETA de sa demande de dommages et intérêts ;\nAccorde à la"
        " société BETA un délai de paiement de vingt-quatre mois ;\n",
    )
    assert ruling.outcomes[0].result == IN_PART


def test_what_is_asked_right_before_the_reasons_tells_no_sum_of_theirs():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer :\n"
        "- frais divers : 1 200 euros\n- souffrances endurées : 12 000 euros\n"
        "- préjudice sexuel : 8 000 euros\n",
        motifs="- frais divers\nLes honoraires sont justifiés à hauteur de 1 200 euros.\n"
        "- souffrances endurées\nCe poste sera réparé par l'allocation de la somme de 10 000"
        " euros.\n- préjudice sexuel\nIl n'est pas établi.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 11 200 euros en"
        " réparation de son préjudice corporel ;\n",
    )
    assert [o.awarded for o in ruling.outcomes] == list(map(Decimal, ("1200", "10000", "0.00")))


def test_a_deed_ordered_without_the_penalty_that_was_asked_with_it():
    ruling = outcomes_of(
        moyens="La société BETA demande au tribunal de condamner la société ALPHA à élaguer ses"
        " arbres sous astreinte de 50 euros par jour.\n",
        motifs="Les arbres dépassent la limite.\n",
        dispositif="Ordonne à la société ALPHA d'élaguer ses arbres ;\nDit n'y avoir lieu à"
        " astreinte ;\n",
    )
    assert answers(ruling) == [(IN_PART, Decimal("0.00"))]


def test_sums_that_were_to_be_less_are_less_whomever_the_request_is_aimed_at():
    ruling = outcomes_of(
        parties=(*FIRST, ("GAMMA", "defendeur", "personne_morale")),
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer la"
        " somme de 9 000 euros à titre de dommages et intérêts.\nLa société BETA demande au"
        " tribunal de réduire à de plus justes proportions les sommes allouées.\n",
        motifs="Le préjudice sera réparé.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 4 000 euros à"
        " titre de dommages et intérêts ;\n",
    )
    assert [o.result for o in ruling.outcomes] == [IN_PART, "accueillie"]


def test_a_sum_that_the_reasons_count_is_no_slip_of_the_pen():
    ruling = outcomes_of(
        FIRST,
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer la"
        " somme de 49 120,40 euros au titre des factures.\n",
        motifs="Déduction faite de l'avoir, la créance s'établit à la somme de 44 120,40 euros, que"
        " la société BETA sera condamnée à payer.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 44 120,40"
        " euros ;\n",
    )
    assert [(o.result, o.awarded) for o in ruling.outcomes] == [(IN_PART, Decimal("44120.40"))]
