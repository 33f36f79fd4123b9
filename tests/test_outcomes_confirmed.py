"""What became of claims where a judgment is confirmed, reversed or left in part."""

from decimal import Decimal

import pytest

from tests.case import APPEAL, outcomes_of

IN_PART = "partiellement_accueillie"


def answer(ruling, said):
    """The answer to the first claim that has some words, and what it was granted."""
    claims = (c for c in ruling.claims if said in ruling.text[c.start_char : c.end_char])
    claim = min(claims, key=lambda c: c.end_char - c.start_char)
    outcome = ruling.outcomes[claim.claim_id]
    return outcome.result, outcome.awarded


JUDGED = (
    "Par jugement du 4 mai 2013, le tribunal a condamné la société BETA à payer à la société ALPHA"
    " la somme de {}.\n"
)


def test_who_wants_the_one_sum_granted_raised_keeps_it_where_the_judgment_stands():
    ruling = outcomes_of(
        APPEAL,
        facts=JUDGED.format("85.000 F en réparation de son préjudice corporel"),
        moyens="La société ALPHA demande à la cour que l'indemnité soit portée à 120.000 F.\n",
        dispositif="Confirme le jugement en toutes ses dispositions ;\n",
    )
    assert answer(ruling, "120.000") == (IN_PART, Decimal("85000.00"))


@pytest.mark.parametrize(
    ("saved", "granted"),
    [
        pytest.param("sur le montant du préjudice soumis à recours", "30000.00", id="another"),
        pytest.param("sur le montant des sommes allouées", "0.00", id="all_sums"),
    ],
)
def test_a_sum_is_left_where_another_is_changed(saved, granted):
    ruling = outcomes_of(
        APPEAL,
        facts=JUDGED.format(
            "85.000 F au titre de son préjudice soumis à recours et celle de 30.000 F au titre de"
            " son préjudice personnel"
        ),
        moyens="La société ALPHA demande à la cour de porter à 150.000 F l'indemnisation de son"
        " préjudice soumis à recours et à 50.000 F celle de son préjudice personnel.\n",
        dispositif=f"Confirme le jugement sauf {saved} ;\nPorte à 110.000 F la somme due à la"
        " société ALPHA au titre de son préjudice soumis à recours ;\n",
    )
    assert answer(ruling, "150.000") == (IN_PART, Decimal("110000.00"))
    assert answer(ruling, "à 50.000 F")[1] == Decimal(granted)


def test_a_claim_refused_by_its_words_is_not_what_the_first_judge_granted():
    ruling = outcomes_of(
        APPEAL,
        facts=JUDGED.format("3 000 euros au titre des réparations"),
        moyens="La société ALPHA demande à la cour de condamner la société BETA à lui payer la"
        " somme de 4 000 euros au titre de la perte de valeur du véhicule.\n",
        dispositif="Confirme le jugement ;\nDéclare irrecevable la demande de la société ALPHA au"
        " titre de la perte de valeur du véhicule ;\n",
    )
    assert answer(ruling, "4 000") == ("rejetee", Decimal("0.00"))
    assert ruling.outcomes[0].order_id == 1


@pytest.mark.parametrize(
    ("dispositif", "result"),
    [
        pytest.param(
            "Infirme le jugement ;\nRappelle que le présent arrêt vaut titre pour la restitution"
            " des sommes versées ;\n",
            "accueillie",
            id="title",
        ),
        pytest.param("Infirme le jugement ;\n", "sans_objet", id="by_law"),
        pytest.param("Confirme le jugement ;\n", "rejetee", id="upheld"),
    ],
)
def test_what_was_paid_under_a_judgment_comes_back_with_its_reversal(dispositif, result):
    ruling = outcomes_of(
        APPEAL,
        moyens="La société ALPHA demande à la cour d'infirmer le jugement, de débouter la société"
        " BETA de toutes ses demandes et d'ordonner la restitution des sommes versées en exécution"
        " du jugement.\n",
        dispositif=dispositif,
    )
    assert answer(ruling, "restitution")[0] == result


@pytest.mark.parametrize(
    ("changed", "result"),
    [
        pytest.param("la perte de gains", "rejetee", id="left"),
        pytest.param("le préjudice d'agrément", "accueillie", id="changed"),
    ],
)
def test_a_point_of_the_judgment_that_is_to_be_dismissed(changed, result):
    ruling = outcomes_of(
        APPEAL,
        moyens="La société ALPHA demande à la cour de rejeter la demande au titre du préjudice"
        " d'agrément.\nLa société BETA conclut à la confirmation du jugement.\n",
        dispositif=f"Infirme le jugement sur {changed} ;\nConfirme le jugement pour le surplus ;\n",
    )
    assert answer(ruling, "agrément")[0] == result


def test_who_wants_all_dismissed_has_a_part_where_the_judgment_stands_in_part():
    ruling = outcomes_of(
        APPEAL,
        moyens="La société ALPHA demande à la cour de réformer le jugement et de débouter la"
        " société BETA de toutes ses demandes.\nLa société BETA demande à la cour de confirmer le"
        " jugement et de condamner la société ALPHA à lui payer 1 800 euros au titre de l'article"
        " 700 du code de procédure civile.\n",
        dispositif="Infirme le jugement en ce qu'il a alloué des dommages et intérêts ;\nDéboute la"
        " société BETA de sa demande de dommages et intérêts ;\nConfirme le jugement pour le"
        " surplus ;\nDit n'y avoir lieu à application de l'article 700 du code de procédure"
        " civile ;\n",
    )
    assert answer(ruling, "débouter")[0] == IN_PART


def test_sums_of_the_first_judge_answer_claims_in_their_order():
    ruling = outcomes_of(
        APPEAL,
        facts=JUDGED.format(
            "12 000 euros au titre des souffrances endurées, celle de 16 000 euros au titre du"
            " déficit fonctionnel permanent et celle de 3 000 euros au titre du préjudice"
            " esthétique"
        ),
        moyens="La société ALPHA demande à la cour de condamner la société BETA à lui payer :\n"
        "- 20 000 euros au titre des souffrances endurées,\n- 30 000 euros au titre du déficit"
        " fonctionnel permanent,\n- 6 000 euros au titre du préjudice esthétique.\n",
        motifs="Le déficit sera mieux réparé.\n",
        dispositif="Confirme le jugement sauf en ce qu'il a fixé à 16 000 euros ce qui est dû au"
        " titre du déficit permanent ;\nCondamne la société BETA à payer à la société ALPHA"
        " la somme de 21 600 euros au titre du déficit fonctionnel permanent ;\n",
    )
    assert [o.awarded for o in ruling.outcomes] == list(map(Decimal, ("12000", "21600", "3000")))


def test_a_sum_that_the_reasons_hold_well_judged_is_left_with_the_rest():
    ruling = outcomes_of(
        APPEAL,
        facts="Par jugement du 9 mars 2000, le tribunal a alloué à la société ALPHA une indemnité"
        " de 300.000 F au titre de la tierce personne.\n",
        moyens="La société ALPHA demande à la cour que l'indemnité au titre de la tierce personne"
        " soit fixée à 900.000 F et que soit porté à 80.000 F le pretium doloris.\n",
        motifs="Le besoin d'une tierce personne justifie une indemnité de 540.000 F.\nLe pretium"
        " doloris a été exactement réparé par la somme de 40.000 F.\n",
        dispositif="Réforme partiellement le jugement,\nFixe l'indemnité due au titre de la tierce"
        " personne à 540.000 F,\nConfirme pour le surplus,\n",
    )
    assert [o.awarded for o in ruling.outcomes] == [Decimal("540000.00"), Decimal("40000.00")]


def test_who_pays_more_than_before_has_no_reversal_where_the_other_won_it():
    ruling = outcomes_of(
        APPEAL,
        facts="Par jugement du 4 mai 2013, le tribunal a condamné la société ALPHA à payer à la"
        " société BETA la somme de 5 000 euros en réparation de son préjudice matériel et a rejeté"
        " la demande au titre du préjudice moral.\n",
        moyens="La société ALPHA demande à la cour d'infirmer le jugement.\nLa société BETA demande"
        " à la cour d'infirmer le jugement sur le préjudice moral et de condamner la société ALPHA"
        " à lui payer la somme de 3 000 euros au titre de son préjudice moral.\n",
        motifs="Le préjudice moral est réel.\n",
        dispositif="Infirme le jugement en ce qu'il a rejeté la demande au titre du préjudice moral"
        " ;\nCondamne la société ALPHA à payer à la société BETA la somme de 1 000 euros en"
        " réparation de son préjudice moral ;\nConfirme le jugement pour le surplus ;\n",
    )
    assert answer(ruling, "infirmer le jugement")[0] == "rejetee"


def test_who_asks_back_what_the_first_judge_made_him_pay_is_not_granted_it():
    ruling = outcomes_of(
        APPEAL,
        facts="Par jugement du 4 mai 2013, le tribunal a condamné la société ALPHA à payer à la"
        " société BETA la somme de 44.382,71 euros.\n",
        moyens="La société ALPHA demande à la cour d'infirmer le jugement et de condamner la"
        " société BETA à lui payer 44.382,71 euros à titre de dommages-intérêts.\n",
        dispositif="Confirme le jugement ;\nDéboute la société ALPHA de ses demandes ;\n",
    )
    assert answer(ruling, "44.382,71") == ("rejetee", Decimal("0.00"))


@pytest.mark.parametrize(
    ("said", "granted"),
    [
        ("conformément au jugement", "22000.00"),
        ("ainsi que l'a justement retenu le tribunal", "22000.00"),
        ("le jugement étant confirmé sur ce point", "22000.00"),
        ("le jugement étant critiqué sur ce point", "0.00"),
    ],
)
def test_a_sum_granted_as_the_first_judge_did_is_left_with_the_rest(said, granted):
    ruling = outcomes_of(
        APPEAL,
        facts="Par jugement du 4 mai 2013, le tribunal a fixé les préjudices.\n",
        moyens="La société ALPHA demande à la cour de condamner la société BETA à lui payer :\n"
        "- souffrances endurées : 12 000 euros,\n- déficit fonctionnel permanent : 27 500 euros.\n",
        motifs="Les souffrances endurées seront réparées par la somme de 9 000 euros.\nLe déficit"
        f" fonctionnel permanent sera réparé par la somme de 22 000 euros, {said}.\n",
        dispositif="Infirme le jugement sur le montant des souffrances endurées ;\nCondamne la"
        " société BETA à payer à la société ALPHA la somme de 9 000 euros au titre des souffrances"
        " endurées ;\nConfirme le jugement pour le surplus ;\n",
    )
    assert answer(ruling, "27 500")[1] == Decimal(granted)


@pytest.mark.parametrize("verb", ["liquidé le préjudice", "fixé le préjudice"])
def test_what_the_first_judge_liquidated_stands_where_all_is_confirmed(verb):
    ruling = outcomes_of(
        APPEAL,
        facts=f"Par jugement du 4 mai 2013, le tribunal a {verb} de la société ALPHA ainsi :\n"
        "- souffrances endurées : 8 000 euros,\n- préjudice esthétique : 900 euros.\n",
        moyens="La société ALPHA demande à la cour de condamner la société BETA à lui payer 12 000"
        " euros en réparation des souffrances endurées.\n",
        dispositif="Confirme le jugement en toutes ses dispositions ;\n",
    )
    assert answer(ruling, "12 000") == (IN_PART, Decimal("8000.00"))


FAMILY = (
    ("ALPHA", "appelant", "personne_morale"),
    ("GAMMA", "appelant", "personne_morale"),
    ("DELTA", "appelant", "personne_morale"),
    ("BETA", "intime", "personne_morale"),
)


@pytest.mark.parametrize(
    ("each", "granted"), [("à chacune ", "18000.00"), ("à la société GAMMA ", "0.00")]
)
def test_a_sum_left_to_each_of_several_is_granted_to_each(each, granted):
    ruling = outcomes_of(
        FAMILY,
        facts="Par jugement du 4 mai 2013, le tribunal a statué.\n",
        moyens="Les appelantes demandent à la cour de condamner la société BETA à payer :\n"
        "- à la société ALPHA : 35 000 euros au titre du préjudice d'affection,\n"
        "- à la société GAMMA : 25 000 euros au titre du préjudice d'affection,\n"
        "- à la société DELTA : 25 000 euros au titre du préjudice d'affection.\n",
        motifs="Sur le préjudice d'affection\nIl sera alloué à la société ALPHA la somme de 30 000"
        " euros.\nLe tribunal a fait une exacte appréciation du préjudice d'affection en allouant"
        f" {each}la somme de 18 000 euros.\n",
        dispositif="Réforme le jugement sur le préjudice de la société ALPHA ;\nCondamne la société"
        " BETA à payer à la société ALPHA la somme de 30 000 euros au titre du préjudice"
        " d'affection ;\nConfirme le jugement pour le surplus ;\n",
    )
    results = [(o.claimed, o.awarded) for o in ruling.outcomes if o.claimed]
    assert results == [
        (Decimal("35000.00"), Decimal("30000.00")),
        (Decimal("25000.00"), Decimal("18000.00")),
        (Decimal("25000.00"), Decimal(granted)),
    ]


@pytest.mark.parametrize(
    ("judgment", "result"), [("Confirme", "partiellement_accueillie"), ("Infirme", "accueillie")]
)
def test_who_wants_all_dismissed_has_not_what_the_judgment_keeps(judgment, result):
    ruling = outcomes_of(
        APPEAL,
        facts="Par jugement du 4 mai 2013, le tribunal a condamné la société ALPHA à payer à la"
        " société BETA la somme de 900 euros.\n",
        moyens="La société ALPHA demande à la cour d'infirmer le jugement et de débouter la société"
        " BETA de toutes ses demandes. La société BETA demande à la cour de confirmer le jugement"
        " et de condamner la société ALPHA à lui payer 10 000 euros de dommages-intérêts.\n",
        dispositif=f"{judgment} le jugement ;\nRejette la demande de dommages-intérêts ;\n",
    )
    assert ruling.outcomes[1].result == result


@pytest.mark.parametrize("point", ["de ce chef", "sur ce point"])
def test_a_sum_is_left_where_the_court_reverses_the_point_that_it_names(point):
    ruling = outcomes_of(
        APPEAL,
        facts=JUDGED.format("8.430 euros au titre de l'indemnité de fin de contrat"),
        moyens="La société ALPHA demande à la cour de condamner la société BETA à lui payer"
        " la somme de 8.430 euros à titre d'indemnité compensatrice de la rupture.\n",
        dispositif="Confirme le jugement sauf en ce qu'il a rejeté la demande de publication ;\n"
        f"L'infirme {point} ;\nOrdonne la publication ;\n",
    )
    assert answer(ruling, "8.430") == ("accueillie", Decimal("8430.00"))


@pytest.mark.parametrize(("ordered", "result"), [("14 000", "rejetee"), ("9 000", "accueillie")])
def test_who_owes_a_sum_has_it_upheld_where_no_more_is_ordered(ordered, result):
    ruling = outcomes_of(
        APPEAL,
        moyens="La société BETA demande à la cour de confirmer le jugement en ce qu'il l'a"
        " condamnée à payer 9 000 euros de dommages et intérêts.\n",
        dispositif="Confirme le jugement sauf sur le montant des dommages et intérêts ;\nCondamne"
        f" la société BETA à payer à la société ALPHA {ordered} euros de dommages et intérêts ;\n",
    )
    assert answer(ruling, "9 000")[0] == result
