"""Outcomes: the words of a sum tell which claim it answers; what is granted in part or apart."""

from decimal import Decimal

import pytest

from tests.case import APPEAL, outcomes_of
from tests.test_outcomes import IN_PART, REFUSED, answers

POSTS = (
    "La société ALPHA demande au tribunal de condamner la société BETA à lui payer :\n"
    "- souffrances endurées : 15.000 euros\n- préjudice esthétique : 4.000 euros\n"
    "- préjudice d'agrément : 8.000 euros\nsoit un total de 27.000 euros.\n"
)


def test_each_order_of_a_list_answers_the_claim_in_its_words():
    ruling = outcomes_of(
        moyens=POSTS,
        dispositif="Condamne la société BETA à payer à la société ALPHA :\n- 12.000 euros au titre"
        " des souffrances endurées,\n- 3.000 euros au titre du préjudice esthétique,\n- 4.000 euros"
        " au titre du préjudice d'agrément ;\n",
    )
    given = [awarded for _, _, awarded in answers(ruling)]
    assert given == [Decimal(v) for v in ("12000.00", "3000.00", "4000.00", "19000.00")]


def test_a_sum_in_the_words_of_one_claim_is_not_shared_with_others():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer :\n"
        "* 20.000 euros à titre d'indemnité de licenciement,\n* 5.000 euros à titre de dommages et"
        " intérêts pour brusque rupture.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA 15.000 euros à titre"
        " d'indemnité de licenciement ;\nRejette le surplus des demandes ;\n",
    )
    assert answers(ruling) == [
        (Decimal("20000.00"), IN_PART, Decimal("15000.00")),
        (Decimal("5000.00"), REFUSED, Decimal("0.00")),
    ]


@pytest.mark.parametrize(
    ("asked", "ordered", "results"),
    [
        pytest.param(
            "d'écarter l'exécution provisoire",
            "Rappelle que l'exécution provisoire est de droit",
            [REFUSED],
            id="without_provisional_execution",
        ),
        pytest.param(
            "- ne pas écarter l'exécution provisoire",
            "Rappelle que l'exécution provisoire est de droit",
            ["accueillie"],
            id="not_without_it",
        ),
        pytest.param(
            "d'ordonner l'exécution provisoire",
            "Dit n'y avoir lieu d'écarter l'exécution provisoire",
            ["accueillie"],
            id="no_need_to_be_without_it",
        ),
        pytest.param(
            "de condamner la société BETA aux dépens",
            "Dit que chaque partie conservera la charge de ses dépens",
            [REFUSED],
            id="each_keeps_its_costs",
        ),
        pytest.param(
            "de condamner la société BETA à la garantir intégralement",
            "Condamne la société BETA à garantir la société ALPHA à hauteur de 50 % des sommes",
            [IN_PART],
            id="kept_safe_in_part",
        ),
        pytest.param(
            "de constater la résiliation du bail, subsidiairement de prononcer la résiliation du"
            " bail",
            "Constate la résiliation du bail",
            ["accueillie", "sans_objet"],
            id="had_what_it_asked_first",
        ),
        pytest.param(
            "de prononcer la nullité du contrat, subsidiairement sa résolution",
            "Prononce la résolution du contrat",
            [REFUSED, "accueillie"],
            id="void_or_ended",
        ),
        pytest.param(
            "de déclarer irrecevable l'action engagée par le syndic sans habilitation",
            "Rejette la fin de non-recevoir ;\nDéclare irrecevable la demande d'annulation de la"
            " résolution",
            [REFUSED],
            id="inadmissible_is_something_else",
        ),
        pytest.param(
            "d'ordonner la remise des documents sociaux sous astreinte de 50 euros par jour",
            "Ordonne la remise des documents sociaux ;\nDit n'y avoir lieu à astreinte",
            [IN_PART],
            id="a_deed_without_its_penalty",
        ),
    ],
)
def test_the_answer_to_what_asks_no_sum(asked, ordered, results):
    colon = " de :\n" if asked.startswith("-") else " "
    ruling = outcomes_of(
        moyens=f"La société ALPHA demande au tribunal{colon}{asked}.\n", dispositif=f"{ordered} ;\n"
    )
    assert [o.result for o in ruling.outcomes] == results


def test_a_refusal_of_some_demands_dismisses_no_others():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer 900"
        " euros au titre de la facture et 800 euros à titre de dommages et intérêts.\nLa société"
        " BETA demande au tribunal de débouter la société ALPHA de ses demandes.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA 900 euros au titre de la"
        " facture ;\nDéboute la société ALPHA de ses demandes au titre des dommages-intérêts ;\n",
    )
    assert [o.result for o in ruling.outcomes] == ["accueillie", REFUSED, IN_PART]


@pytest.mark.parametrize(
    ("asked", "result"),
    [
        ("confirmer sa mise hors de cause", "accueillie"),
        ("confirmer le jugement sur le préjudice moral", REFUSED),
        ("confirmer le jugement", IN_PART),
        ("infirmer le jugement sur le préjudice moral", "accueillie"),
    ],
)
def test_a_point_of_the_judgment_fares_as_the_orders_that_name_it(asked, result):
    ruling = outcomes_of(
        APPEAL,
        moyens=f"La société BETA demande à la cour de {asked}.\n",
        dispositif="Confirme le jugement en ce qu'il a mis hors de cause la société BETA ;\n"
        "L'infirme sur le préjudice moral ;\n",
    )
    assert [o.result for o in ruling.outcomes] == [result]


def test_a_right_in_part_is_not_the_whole_of_it():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de dire que sa responsabilité est limitée à un"
        " tiers.\n",
        dispositif="Déclare la société ALPHA entièrement responsable ;\n",
    )
    assert [o.result for o in ruling.outcomes] == [REFUSED]


def test_an_offer_names_the_order_for_what_it_is_for():
    ruling = outcomes_of(
        (
            ("ALPHA", "appelant", "personne_morale"),
            ("Eva MARTEL", "intime", "personne_physique"),
        ),
        moyens="La société ALPHA offre 800 euros en réparation du préjudice moral de Madame Eva"
        " MARTEL.\n",
        dispositif="Condamne la société ALPHA à payer à Madame Eva MARTEL la somme de 900 euros en"
        " réparation de son préjudice moral ;\n",
    )
    assert [(o.result, o.order_id) for o in ruling.outcomes] == [(REFUSED, 0)]


@pytest.mark.parametrize(
    ("granted", "answer"),
    [
        ("personnel", [(REFUSED, "0.00"), (IN_PART, "900.00")]),
        ("soumis à recours", [(IN_PART, "900.00"), (REFUSED, "0.00")]),
    ],
)
def test_what_a_sum_told_before_its_title_is_for(granted, answer):
    ruling = outcomes_of(
        APPEAL,
        moyens="La société ALPHA demande à la cour que soient portées à 3.200 euros l'indemnité"
        " réparant son préjudice soumis à recours et à 1.300 euros celle réparant son préjudice"
        " personnel.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 900 euros en"
        f" réparation de son préjudice {granted} ;\n",
    )
    assert [(o.result, str(o.awarded)) for o in ruling.outcomes] == answer
