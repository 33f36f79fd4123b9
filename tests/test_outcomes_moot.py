"""What a court does not come to, and what goes with what it grants or leaves as it was judged."""

from decimal import Decimal

import pytest

from arret_extract.stages import claims, outcomes
from tests.case import APPEAL, ASKED, ASKED_ON_APPEAL, FIRST, PAYS, answers, outcomes_of, ruling_of

THREE = (*FIRST, ("GAMMA", "defendeur", "personne_morale"))
ON_APPEAL = (
    ("ALPHA", "appelant", "personne_morale"),
    ("Paul MARTIN", "intime", "personne_physique"),
    ("Anne DURAND", "intime", "personne_physique"),
)
PRICE = "condamner la société BETA à lui payer la somme de 20 000 euros au titre du prix"


@pytest.mark.parametrize(
    ("granted", "later", "result"),
    [
        ("20 000", "ordonner une expertise", "sans_objet"),
        ("20 000", "ordonner l'exécution provisoire", "accueillie"),
        ("9 000", "ordonner une expertise", "rejetee"),
    ],
)
def test_who_has_all_that_he_asks_first_needs_no_more(granted, later, result):
    ruling = outcomes_of(
        moyens=ASKED + f"- à titre principal, {PRICE},\n- à titre subsidiaire, {later}.\n",
        motifs="La demande a été examinée.\n",
        dispositif=PAYS.format(granted)
        + " ;\nOrdonne l'exécution provisoire ;\nDéboute la société ALPHA du surplus ;\n",
    )
    assert answers(ruling)[-1] == result


@pytest.mark.parametrize(
    ("payer", "granted", "results"),
    [
        ("BETA", "15 000", ["partiellement_accueillie", "sans_objet"]),
        ("GAMMA", "9 000", ["rejetee", "accueillie"]),
    ],
)
def test_what_is_asked_of_another_should_the_first_fail_is_not_granted_with_it(
    payer, granted, results
):
    asked = "condamner la société {} à lui payer {} euros de dommages et intérêts"
    ruling = outcomes_of(
        THREE,
        moyens=ASKED + f"- à titre principal, {asked.format('BETA', '20 000')},\n"
        f"- à titre subsidiaire, {asked.format('GAMMA', '9 000')}.\n",
        motifs="La demande a été examinée.\n",
        dispositif=PAYS.format(granted).replace("BETA", payer) + " de dommages et intérêts ;\n",
    )
    assert answers(ruling) == results


def test_costs_asked_twice_are_granted_once():
    costs = "condamner la société BETA aux dépens"
    ruling = outcomes_of(
        moyens=ASKED + f"- à titre principal, {PRICE},\n- {costs},\n- à titre subsidiaire, ordonner"
        f" une expertise,\n- {costs}.\n",
        motifs="La demande a été examinée.\n",
        dispositif=PAYS.format("20 000") + " ;\nCondamne la société BETA aux dépens ;\n",
    )
    assert answers(ruling, "depens") == ["accueillie", "sans_objet"]


@pytest.mark.parametrize(
    ("order", "result"),
    [
        ("Réserve les autres demandes et les dépens", "sans_objet"),
        ("Sursoit à statuer sur les autres demandes", "sans_objet"),
        ("Rejette les autres demandes", "rejetee"),
    ],
)
def test_what_no_order_answers_is_put_off_where_the_rest_is(order, result):
    ruling = outcomes_of(
        moyens=ASKED + f"- {PRICE},\n- condamner la société BETA à lui payer la somme de 6 000"
        " euros à titre de dommages et intérêts.\n",
        motifs="La demande a été examinée.\n",
        dispositif=PAYS.format("20 000") + f" au titre du prix ;\n{order} ;\n",
    )
    assert answers(ruling) == ["accueillie", result]


@pytest.mark.parametrize(
    ("dispositif", "result"),
    [
        ("Déboute la société ALPHA de ses demandes ;\n", "sans_objet"),
        (PAYS.format("20 000") + " ;\n", "rejetee"),
        ("Déboute la société BETA de sa demande de garantie ;\n", "rejetee"),
    ],
)
def test_who_pays_nothing_need_not_be_kept_safe(dispositif, result):
    ruling = outcomes_of(
        THREE,
        moyens=ASKED + f"- {PRICE}.\nLa société BETA demande au tribunal de condamner la société"
        " GAMMA à la garantir de toute condamnation.\n",
        motifs="La demande a été examinée.\n",
        dispositif=dispositif,
    )
    assert answers(ruling)[-1] == result


@pytest.mark.parametrize(
    ("third", "result"),
    [
        ("GAMMA", "accueillie"),
        ("BETA", "rejetee"),
    ],
)
def test_who_is_asked_nothing_loses_nothing(third, result):
    ruling = outcomes_of(
        THREE,
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer la"
        f" somme de 20 000 euros au titre du prix.\nLa société {third} demande au tribunal de"
        " débouter la société ALPHA de ses demandes à son encontre.\n",
        motifs="La demande a été examinée.\n",
        dispositif=PAYS.format("20 000") + " ;\n",
    )
    assert answers(ruling, "rejet") == [result]


@pytest.mark.parametrize(
    ("order", "result"),
    [
        (
            "Condamne à titre provisionnel la société BETA à payer à la société ALPHA une indemnité"
            " d'occupation égale au loyer jusqu'à la libération des lieux",
            "accueillie",
        ),
        (
            "Fixe l'indemnité d'occupation due par la société BETA à la société ALPHA au montant du"
            " loyer jusqu'à la libération des lieux",
            "accueillie",
        ),
        ("Dit que chaque partie conserve ses frais", "rejetee"),
    ],
)
def test_a_rent_for_staying_on_is_granted_under_any_head(order, result):
    ruling = outcomes_of(
        moyens=ASKED + f"- {PRICE},\n- condamner la société BETA au paiement d'une indemnité"
        " d'occupation égale au loyer jusqu'à la libération des lieux.\n",
        motifs="La demande a été examinée.\n",
        dispositif=PAYS.format("20 000") + f" au titre du prix ;\n{order} ;\n",
    )
    assert answers(ruling)[-1] == result


def test_who_pays_under_the_judgment_upheld_has_not_won_against_it():
    ruling = outcomes_of(
        APPEAL,
        facts="Par jugement du 3 mars 2020, le tribunal a condamné la société BETA à payer à la"
        " société ALPHA la somme de 9 000 euros à titre de dommages et intérêts.\n",
        moyens="La société BETA demande à la cour de dire que la faute de la société ALPHA exclut"
        " toute réparation.\n",
        motifs="Le jugement a été examiné.\n",
        dispositif="Confirme le jugement ;\n",
    )
    assert answers(ruling) == ["rejetee"]


@pytest.mark.parametrize(
    "words",
    [
        "l'étalement de ses paiements",
        "un rééchelonnement de la dette",
    ],
)
def test_time_to_pay_by_whatever_name(words):
    ruling = outcomes_of(
        moyens=f"La société BETA sollicite {words}.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Accorde à la société BETA un délai de grâce de douze mois ;\n",
    )
    assert answers(ruling) == ["accueillie"]


MORAL = "la somme de {} euros en réparation de son préjudice moral"


@pytest.mark.parametrize(
    "judged",
    [
        "les sommes suivantes :\n- Monsieur Paul MARTIN, veuf : 9 000 euros,\n- Madame Anne"
        " DURAND : 4 000 euros,\n- Louis PETIT : 2 000 euros",
        "9 000 euros à Monsieur Paul MARTIN, 4 000 euros à Madame Anne DURAND et 2 000 euros à"
        " Louis PETIT",
    ],
)
def test_who_was_granted_each_sum_of_a_list(judged):
    ruling = outcomes_of(
        ON_APPEAL,
        facts="Par jugement du 3 mars 2020, le tribunal a alloué en réparation du préjudice moral"
        f" {judged}.\n",
        moyens="Madame Anne DURAND demande à la cour de condamner la société ALPHA à lui payer "
        + MORAL.format("30 000")
        + ".\nMonsieur Paul MARTIN demande à la cour de condamner la société ALPHA à lui payer "
        + MORAL.format("30 000")
        + ".\n",
        motifs="Le jugement a été examiné.\n",
        dispositif="Confirme le jugement en toutes ses dispositions ;\n",
    )
    assert [o.awarded for o in ruling.outcomes] == [Decimal("4000.00"), Decimal("9000.00")]


def test_a_sum_of_the_first_judge_in_the_money_asked():
    ruling = outcomes_of(
        APPEAL,
        facts="Par jugement du 3 mars 2000, le tribunal a condamné la société BETA à payer à la"
        " société ALPHA la somme de 65 595,70 francs au titre du préjudice moral.\n",
        moyens=ASKED_ON_APPEAL + "- condamner la société BETA à lui payer la somme de 15 000 euros"
        " au titre du préjudice moral.\n",
        motifs="Le jugement a été examiné.\n",
        dispositif="Confirme le jugement ;\n",
    )
    assert [o.awarded for o in ruling.outcomes] == [Decimal("10000.00")]


def test_an_order_against_another_answers_no_claim():
    ruling = outcomes_of(
        THREE,
        moyens=ASKED + "- condamner la société GAMMA à lui payer la somme de 1 300 euros en"
        " application de l'article 700 du code de procédure civile,\n- condamner la société BETA à"
        " lui payer la somme de 1 000 euros en application de l'article 700 du code de procédure"
        " civile.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 500 euros en"
        " application de l'article 700 du code de procédure civile ;\n",
    )
    assert [o.awarded for o in ruling.outcomes] == [Decimal("0.00"), Decimal("500.00")]


def test_an_order_that_no_claim_is_aimed_at_answers_one_for_the_same():
    ruling = outcomes_of(
        THREE,
        moyens=ASKED + "- condamner la société GAMMA à lui payer la somme de 2 000 euros en"
        " réparation de son préjudice moral.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 500 euros en"
        " réparation de son préjudice moral ;\n",
    )
    assert [o.awarded for o in ruling.outcomes] == [Decimal("500.00")]


def test_who_is_left_out_of_the_case_is_asked_nothing_more():
    ruling = outcomes_of(
        THREE,
        moyens=ASKED + f"- {PRICE},\n- condamner la société GAMMA à lui payer la somme de 7 000"
        " euros au titre de la caution.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Donne acte à la société ALPHA de son désistement à l'égard de la société GAMMA"
        " ;\n" + PAYS.format("20 000") + " au titre du prix ;\n",
    )
    assert [(o.result, o.order_id) for o in ruling.outcomes] == [
        ("accueillie", 1),
        ("sans_objet", 0),
    ]


@pytest.mark.parametrize(
    ("asked", "order", "result"),
    [
        ("réserver les dépens", "Réserve les dépens", "accueillie"),
        ("condamner la société BETA aux dépens", "Réserve les dépens", "sans_objet"),
        (
            "condamner la société BETA aux dépens",
            "Dit que les sociétés ALPHA et BETA supportent chacune la moitié des dépens",
            "partiellement_accueillie",
        ),
        (
            "dire que chaque partie supporte la moitié des dépens",
            "Condamne la société BETA à la moitié des dépens",
            "accueillie",
        ),
    ],
)
def test_costs_reserved_or_shared(asked, order, result):
    ruling = outcomes_of(
        moyens=ASKED + f"- {asked}.\n",
        motifs="La demande a été examinée.\n",
        dispositif=f"{order} ;\n",
    )
    assert answers(ruling) == [result]


@pytest.mark.parametrize(
    ("claim", "order", "result"),
    [
        (
            "prononcer la nullité de l'assignation",
            "Rejette le moyen tiré de la nullité de l'assignation",
            "rejetee",
        ),
        (
            "déclarer irrecevable l'action de la société ALPHA",
            "Rejette la fin de non-recevoir de la société BETA",
            "rejetee",
        ),
        (
            "déclarer irrecevable l'action de la société ALPHA",
            "Rejette l'exception de compensation",
            "sans_objet",
        ),
    ],
)
def test_a_defence_dismissed_while_the_rest_is_put_off(claim, order, result):
    ruling = outcomes_of(
        moyens=f"La société BETA demande au tribunal de :\n- {claim}.\n",
        motifs="La demande a été examinée.\n",
        dispositif=f"{order} ;\nSursoit à statuer sur l'ensemble des demandes ;\n",
    )
    assert answers(ruling) == [result]


@pytest.mark.parametrize(
    ("found", "result"),
    [
        ("l'absence d'opposition", "rejetee"),
        ("l'opposition", "accueillie"),
    ],
)
def test_a_finding_is_not_granted_by_its_contrary(found, result):
    ruling = outcomes_of(
        moyens=ASKED + "- constater l'opposition de la société BETA à l'injonction de payer.\n",
        motifs="La demande a été examinée.\n",
        dispositif=f"Constate {found} de la société BETA à l'injonction de payer ;\n",
    )
    assert answers(ruling) == [result]


def test_a_lease_that_ended_is_found_to_have():
    ruling = outcomes_of(
        moyens=ASKED + "- constater la résiliation du bail.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Constate que le bail a pris fin le 3 mai 2010 ;\n",
    )
    assert answers(ruling) == ["accueillie"]


@pytest.mark.parametrize(
    ("dispositif", "results"),
    [
        (
            "Infirme partiellement le jugement ;\n",
            ["partiellement_accueillie", "partiellement_accueillie"],
        ),
        ("Infirme le jugement ;\n", ["accueillie", "rejetee"]),
    ],
)
def test_a_judgment_reversed_in_part_is_upheld_in_part(dispositif, results):
    ruling = ruling_of(
        APPEAL,
        moyens=ASKED_ON_APPEAL + "- infirmer le jugement.\nLa société BETA demande à la cour de :\n"
        "- confirmer le jugement.\n",
        motifs="Le jugement a été examiné.\n",
        dispositif=dispositif,
    )
    part = "infirmation_partielle" if "partiellement" in dispositif else "infirmation"
    ruling.decide("outcome", part, None, "case")
    claims.add_rows(ruling)
    outcomes.add_rows(ruling)
    assert answers(ruling) == results


def test_each_of_several_in_the_words_that_lead_up_to_the_sum():
    ruling = outcomes_of(
        (*APPEAL, ("GAMMA", "intime", "personne_morale")),
        moyens="La société BETA demande à la cour de condamner la société ALPHA à lui payer la"
        " somme de 2 000 euros en application de l'article 700 du code de procédure civile.\nLa"
        " société GAMMA demande à la cour de condamner la société ALPHA à lui payer la somme de"
        " 1 200 euros en application de l'article 700 du code de procédure civile.\n",
        motifs="La demande a été examinée.\n",
        dispositif="Condamne la société ALPHA à payer en application de l'article 700 du code de"
        " procédure civile à la société BETA et à la société GAMMA, à chacune d'elles, la somme de"
        " 1 200 euros ;\n",
    )
    assert [o.awarded for o in ruling.outcomes] == [Decimal("1200.00"), Decimal("1200.00")]


def test_a_global_sum_stands_at_one_of_the_heads_without_a_sum():
    ruling = outcomes_of(
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer la"
        " réparation de son préjudice moral et la réparation de son préjudice moral d'image.\n",
        motifs="La demande a été examinée.\n",
        dispositif=PAYS.format("4 000") + " au titre du préjudice moral ;\n",
    )
    assert [o.awarded for o in ruling.outcomes].count(Decimal("4000.00")) == 1


@pytest.mark.parametrize(
    ("asked", "motifs"),
    [
        ("à lui payer 3 000 euros à titre de dommages et intérêts pour résistance abusive",
         "La résistance n'a pas dégénéré en abus.\n"),
        ("à lui payer 3 000 euros à titre de dommages et intérêts",
         "La demande de dommages et intérêts ne saurait prospérer.\n"),
    ],
)  # fmt: skip
def test_what_the_court_came_to_is_refused_though_asked_behind_words_of_rank(asked, motifs):
    ruling = outcomes_of(
        THREE,
        moyens=ASKED + f"- {PRICE},\n- subsidiairement, condamner la société GAMMA à la garantir,\n"
        f"- condamner la société BETA {asked}.\n",
        motifs=motifs,
        dispositif=PAYS.format("20 000") + " au titre du prix ;\nRejette le surplus ;\n",
    )
    assert answers(ruling)[-1] == "rejetee"


@pytest.mark.parametrize(
    ("motifs", "result"),
    [
        ("La demande subsidiaire est dès lors sans objet.\n", "sans_objet"),
        ("La demande subsidiaire de la société BETA est dès lors sans objet.\n", "rejetee"),
        ("La faute n'est pas établie.\n", "rejetee"),
    ],
)
def test_what_the_reasons_say_they_need_not_come_to(motifs, result):
    ruling = outcomes_of(
        THREE,
        moyens=ASKED + f"- à titre principal, {PRICE},\n- à titre subsidiaire, condamner la société"
        " GAMMA à lui payer 30 000 euros de dommages et intérêts.\n",
        motifs=motifs,
        dispositif=PAYS.format("9 000") + " au titre du prix ;\nRejette le surplus ;\n",
    )
    assert answers(ruling)[-1] == result


def test_damages_refused_as_against_another_are_not_these():
    ruling = outcomes_of(
        THREE,
        moyens=ASKED + f"- {PRICE},\n- condamner la société BETA à lui payer 5 000 euros de"
        " dommages et intérêts.\n",
        motifs="La demande de dommages et intérêts formée contre la société GAMMA sera rejetée.\n",
        dispositif=PAYS.format("25 000") + " ;\n",
    )
    assert "rejetee" not in answers(ruling)
