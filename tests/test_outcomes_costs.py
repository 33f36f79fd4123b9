"""Who bears the costs, and how far what is read of them is trusted."""

import pytest

from tests.case import APPEAL, ASKED, ASKED_ON_APPEAL, FIRST, outcomes_of

IN_PART = "partiellement_accueillie"
THREE = (*FIRST, ("GAMMA", "defendeur", "personne_morale"))


def told(ruling):
    """The answer to the one claim for costs, its order and trust."""
    claim = next(c for c in ruling.claims if c.kind == "depens")
    outcome = ruling.outcomes[claim.claim_id]
    return outcome.result, outcome.order_id, outcome.confidence


@pytest.mark.parametrize(
    "kept",
    [
        pytest.param("Laisse aux parties la charge des dépens qu'elles ont exposés", id="left"),
        pytest.param("Laisse à chacune des parties la charge de ses dépens", id="each"),
        pytest.param("Dit que chaque partie conservera ses propres dépens", id="own"),
        pytest.param("Dit que les parties supporteront chacune leurs dépens", id="all"),
        pytest.param("Fait masse des dépens et les laisse à leur charge", id="together"),
    ],
)
def test_costs_that_each_keeps(kept):
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA aux entiers dépens.\n",
        motifs="L'équité le commande.\n",
        dispositif=f"Déboute la société ALPHA de ses demandes ;\n{kept} ;\n",
    )
    assert told(ruling)[0] == "rejetee"


@pytest.mark.parametrize(
    ("dispositif", "sure"),
    [
        pytest.param("Condamne la société BETA aux dépens", True, id="as_asked"),
        pytest.param(
            "Condamne la société BETA aux dépens, liquidés à 70,20 euros", False, id="sum"
        ),
        pytest.param("Condamne la société BETA aux dépens d'appel", False, id="instance"),
    ],
)
def test_costs_are_sure_where_one_order_has_the_very_party_bear_them(dispositif, sure):
    ruling = outcomes_of(
        moyens=ASKED + "- condamner la société BETA aux entiers dépens.\n",
        motifs="La demande est fondée.\n",
        dispositif=f"{dispositif} ;\n",
    )
    result, order_id, trust = told(ruling)
    assert (result, order_id, trust >= 0.9) == ("accueillie", 0, sure)


@pytest.mark.parametrize(
    ("dispositif", "result"),
    [
        ("Condamne la société BETA aux dépens", "partiellement_accueillie"),
        ("Condamne in solidum la société BETA et la société GAMMA aux dépens", "accueillie"),
    ],
)
def test_costs_borne_by_fewer_than_were_to_bear_them_together(dispositif, result):
    ruling = outcomes_of(
        THREE,
        moyens=ASKED + "- condamner in solidum la société BETA et la société GAMMA aux dépens.\n",
        motifs="La demande est fondée.\n",
        dispositif=f"{dispositif} ;\n",
    )
    assert told(ruling)[0] == result


def test_costs_refused_by_name():
    ruling = outcomes_of(
        moyens="La société BETA demande de condamner la société ALPHA aux dépens.\n",
        motifs="La société BETA perd son procès.\n",
        dispositif="Condamne la société BETA aux dépens ;\nDéboute la société BETA de sa demande de"
        " condamnation de la société ALPHA aux dépens ;\n",
    )
    assert told(ruling)[:2] == ("rejetee", 1)


@pytest.mark.parametrize(
    ("judged", "result"),
    [
        pytest.param("5 000 euros à titre de dommages et intérêts", IN_PART, id="won_below"),
        pytest.param(None, "rejetee", id="lost_below"),
    ],
)
def test_costs_of_both_instances_where_each_keeps_those_of_appeal(judged, result):
    below = (
        f"a condamné la société BETA à payer à la société ALPHA la somme de {judged}"
        if judged
        else "a débouté la société ALPHA"
    )
    ruling = outcomes_of(
        APPEAL,
        facts=f"Par jugement du 4 mai 2013, le tribunal {below}.\n",
        moyens=ASKED_ON_APPEAL + "- condamner la société BETA à lui payer 9 000 euros à titre de"
        " dommages et intérêts,\n- condamner la société BETA aux entiers dépens tant de première"
        " instance que d'appel.\n",
        motifs="Le jugement sera confirmé.\n",
        dispositif="Confirme le jugement en toutes ses dispositions ;\nDit que chacune des parties"
        " conservera la charge de ses propres dépens d'appel ;\n",
    )
    assert told(ruling)[0] == result


def test_a_call_in_guarantee_that_has_no_object_puts_nothing_off():
    ruling = outcomes_of(
        THREE,
        moyens="La société ALPHA demande au tribunal de condamner la société BETA à lui payer la"
        " somme de 8 000 euros à titre de dommages et intérêts.\nLa société BETA demande au"
        " tribunal de condamner la société GAMMA à la garantir de toute condamnation.\n",
        motifs="Aucun désordre n'est démontré.\n",
        dispositif="Déboute la société ALPHA de ses demandes ;\nDit que l'appel en garantie formé"
        " par la société BETA est sans objet ;\n",
    )
    assert [o.result for o in ruling.outcomes] == ["rejetee", "sans_objet"]


def test_who_withdraws_against_one_is_not_refused_with_the_rest():
    ruling = outcomes_of(
        APPEAL,
        moyens="La société ALPHA demande à la cour de constater son désistement à l'égard de la"
        " société GAMMA et de condamner la société BETA à lui payer la somme de 8 000 euros.\n",
        motifs="La créance n'est pas établie.\n",
        dispositif="Confirme le jugement ;\nRejette les demandes de la société ALPHA ;\n",
    )
    claim = next(c for c in ruling.claims if c.kind == "procedure")
    assert ruling.outcomes[claim.claim_id].result == "accueillie"
