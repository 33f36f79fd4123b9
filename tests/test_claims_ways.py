"""Claims: the ways in which rulings tell what is asked, one case a way."""

from dataclasses import replace
from decimal import Decimal

import pytest

from arret_extract.stages import claims
from tests.case import FIRST, ruling_of
from tests.test_claims import claims_of

THREE = (
    ("ALPHA", "demandeur", "personne_morale"),
    ("BETA", "defendeur", "personne_morale"),
    ("GAMMA ASSURANCES", "defendeur", "personne_morale"),
)
LEASED = (
    ("DE LA TOUR", "demandeur", "personne_morale"),
    ("BETA", "defendeur", "personne_morale"),
)


@pytest.mark.parametrize(
    ("moyens", "found"),
    [
        pytest.param(
            "La société ALPHA demande que la société BETA soit condamnée à lui payer 900 euros, que"
            " soit ordonnée la capitalisation des intérêts et que l'exécution provisoire soit"
            " prononcée.",
            [("condamnation", "900.00"), ("autre", None), ("execution_provisoire", None)],
            id="wishes",
        ),
        pytest.param(
            "La société BETA conclut au débouté des demandes formées à son encontre, ainsi qu'à la"
            " condamnation de la société ALPHA au paiement de 900 euros.",
            [("rejet", None), ("condamnation", "900.00")],
            id="and_to",
        ),
        pytest.param(
            "La société BETA conclut au rejet et à la validation de la saisie.",
            [("rejet", None), ("constat", None)],
            id="to_hold_valid",
        ),
        pytest.param(
            "La société ALPHA demande de dire que la société BETA devra la garantir de toutes"
            " condamnations.",
            [("condamnation", None)],
            id="to_be_kept_safe",
        ),
        pytest.param(
            "Vu les conclusions de la société BETA tendant au rejet de la requête et à la"
            " condamnation de la société ALPHA à lui payer 900 euros ;",
            [("rejet", None), ("condamnation", "900.00")],
            id="what_pleadings_are_for",
        ),
        pytest.param(
            "La société ALPHA sollicite l'autorisation de céder le bail et conclut à la validité du"
            " congé.",
            [("autre", None), ("constat", None)],
            id="leave_and_validity",
        ),
        pytest.param(
            "La société BETA demande à être autorisée à vendre l'immeuble au prix de 900 euros.",
            [("autre", None)],
            id="leave_to_sell",
        ),
        pytest.param(
            "La société BETA demande à pouvoir régler sa dette à raison de 90 euros par mois.",
            [("autre", None)],
            id="time_to_pay",
        ),
        pytest.param(
            "La société ALPHA a assigné la société BETA aux fins de voir, sur le fondement de"
            " l'article 514-3, arrêter l'exécution provisoire et, subsidiairement, être autorisée à"
            " consigner la somme de 900 euros.",
            [("execution_provisoire", None), ("autre", None)],
            id="a_ground_before_what_is_asked",
        ),
        pytest.param(
            "La société ALPHA demande au juge de :\n- à titre principal, ordonner la mainlevée de"
            " la saisie ;\n- à titre subsidiaire, cantonner la saisie à la somme de 900 euros ;\n",
            [("autre", None), ("fixation", "900.00")],
            id="a_seizure_for_less",
        ),
        pytest.param(
            "La société ALPHA demande au juge de mentionner le montant de sa créance, soit 900"
            " euros.",
            [("fixation", "900.00")],
            id="what_a_debt_comes_to",
        ),
        pytest.param(
            "La société BETA sollicite le paiement d'une facture d'un montant de 900 euros.",
            [("condamnation", "900.00")],
            id="an_invoice_to_pay",
        ),
        pytest.param(
            "La société BETA conclut au rejet.\nLe ministère public conclut à la confirmation"
            " du jugement.",
            [("rejet", None)],
            id="an_officer_is_no_party",
        ),
        pytest.param(
            "La société ALPHA a assigné la société BETA aux fins que le loyer soit porté à la somme"
            " de 900 euros.",
            [("fixation", "900.00")],
            id="wish_of_a_summons",
        ),
        pytest.param(
            "La société BETA demande que le paiement de sa dette soit échelonné.",
            [("autre", None)],
            id="noun_of_a_wish",
        ),
        pytest.param(
            "La société ALPHA requiert le prononcé de l'exécution provisoire.",
            [("execution_provisoire", None)],
            id="prononce_de",
        ),
        pytest.param(
            "La société ALPHA demande au tribunal d'ordonner, en vertu de l'article 515 du code,"
            " l'exécution provisoire.",
            [("execution_provisoire", None)],
            id="ordered_behind_an_aside",
        ),
        pytest.param(
            "La société ALPHA sollicite du tribunal qu'il déboute la société BETA, qu'il la"
            " condamne à payer 900 euros.",
            [("rejet", None), ("condamnation", "900.00")],
            id="wishes_in_the_active",
        ),
        pytest.param(
            "La société ALPHA a conclu au rejet de la demande et sollicité que la société BETA soit"
            " condamnée à payer 900 euros.",
            [("rejet", None), ("condamnation", "900.00")],
            id="one_auxiliary",
        ),
        pytest.param(
            "La société BETA conclut à l'irrecevabilité des demandes et à leur rejet ; elle"
            " sollicite d'être mise hors de cause.",
            [("irrecevabilite", None), ("rejet", None), ("autre", None)],
            id="passive",
        ),
        pytest.param(
            "La société ALPHA demande que son préjudice soit fixé ainsi :\n- frais : 700 euros\n"
            "- perte : 800 euros\net que la société BETA soit condamnée à payer 900 euros.",
            [("fixation", "700.00"), ("fixation", "800.00"), ("condamnation", "900.00")],
            id="wish_behind_a_list",
        ),
        pytest.param(
            "La société ALPHA sollicite la condamnation de la société BETA à payer 900 euros au"
            " titre des loyers et 800 euros de dommages et intérêts. Elle a actualisé sa demande à"
            " la somme de 950 euros.",
            [("condamnation", "950.00"), ("condamnation", "800.00")],
            id="brought_up_to_date",
        ),
        pytest.param(
            "La société BETA soulève in limine litis l'incompétence du tribunal.",
            [("procedure", None)],
            id="plea_raised",
        ),
        pytest.param(
            "La société BETA soulève le problème de la livraison.", [], id="problem_raised"
        ),
        pytest.param(
            "La société ALPHA demande au tribunal de :\ne condamner la société BETA à lui payer 900"
            " euros,\no ordonner l'exécution provisoire.\n",
            [("condamnation", "900.00"), ("execution_provisoire", None)],
            id="bullets_read_as_letters",
        ),
        pytest.param(
            "La société ALPHA conclut au rejet. Elle poursuit que la société BETA doit 900 euros.",
            [("rejet", None)],
            id="goes_on",
        ),
        pytest.param(
            "La société ALPHA cite trois loyers : 700 euros, 800 euros, 900 euros.",
            [],
            id="cites_examples",
        ),
        pytest.param(
            "La société ALPHA SA demande au tribunal de condamner la société BETA aux dépens.",
            [("depens", None)],
            id="legal_form_behind_the_name",
        ),
        pytest.param(
            "La société ALPHA sollicite la rectification du jugement, qui condamne la société BETA"
            " à payer 900 euros.",
            [("autre", None)],
            id="rectification",
        ),
    ],
)
def test_ways_of_asking(moyens, found):
    told = [(c.kind, c.value) for c in claims_of(moyens, FIRST)]
    assert told == [(k, v and Decimal(v)) for k, v in found]


@pytest.mark.parametrize(
    "words",
    [
        "outre intérêts sur la somme principale de 800 euros",
        "dans la limite de son engagement de caution de 5 000 euros",
        "au titre du crédit d'investissement de 5 000 euros",
    ],
)
def test_sums_told_beside_what_is_asked(words):
    found = claims_of(
        "La société ALPHA demande à la cour de condamner la société BETA à payer 900 euros"
        f" {words}."
    )
    assert [c.value for c in found] == [Decimal("900.00")]


def test_up_to_what_one_answers_is_asked_where_no_other_sum_is():
    found = claims_of(
        "La société ALPHA demande à la cour de condamner la société BETA à payer les loyers dans la"
        " limite de son engagement de 900 euros."
    )
    assert [c.value for c in found] == [Decimal("900.00")]


@pytest.mark.parametrize(
    ("moyens", "head"),
    [
        ("Au titre de son préjudice moral, la société ALPHA réclame 900 euros.", "prejudice_moral"),
        (
            "La société ALPHA demande à la cour de :\nVu l'article 700 du code de procédure civile,"
            "\n- condamner la société BETA à payer 900 euros.\n",
            "article_700",
        ),
        (
            "La société ALPHA demande à la cour de condamner la société BETA au paiement des"
            " intérêts sur les loyers.",
            "interets",
        ),
        (
            "La société ALPHA demande à la cour de supprimer la prestation compensatoire,"
            " subsidiairement de la fixer à 900 euros.",
            "pension",
        ),
    ],
)
def test_heads_told_before_the_sum(moyens, head):
    assert claims_of(moyens)[-1].head == head


def test_words_of_a_sum_s_own_are_not_those_of_the_sum_before_it():
    asked = "La société ALPHA demande à la cour de condamner la société BETA à lui payer 900 euros"
    for before, after, heads in (
        ("de dommages et intérêts pour dol", "des moules", ("dommages_interets", "principal")),
        ("au titre du gardiennage", "des bâches", ("prejudice_materiel", "prejudice_materiel")),
    ):
        found = claims_of(f"{asked} {before}, et celle de 500 euros au titre {after}.")
        assert [c.head for c in found] == list(heads)


def test_words_before_two_sums_are_those_of_both():
    found = claims_of(
        "La société ALPHA demande à la cour de condamner la société BETA à lui payer, à titre de"
        " dommages et intérêts, les sommes de 900 euros au titre du mensonge et 500 euros au titre"
        " de la tromperie."
    )
    assert [c.head for c in found] == ["dommages_interets"] * 2


def test_who_asks_behind_who_was_called_in():
    found = claims_of(
        "La société BETA a appelé en garantie la société GAMMA et la société ALPHA demande la"
        " condamnation in solidum des défenderesses à lui payer 900 euros.",
        (*FIRST, ("GAMMA", "defendeur", "personne_morale")),
    )
    assert [(c.claimant_ids, c.against_ids) for c in found if c.value] == [((0,), (1, 2))]


def test_a_summons_served_on_somebody_unnamed_narrows_nothing():
    found = claims_of(
        "La société ALPHA a fait assigner la société BETA ainsi que son assureur aux fins d'obtenir"
        " leur condamnation à lui payer 900 euros.",
        (*FIRST, ("GAMMA", "defendeur", "personne_morale")),
    )
    assert [c.against_ids for c in found] == [(1, 2)]


def test_what_a_party_lists_is_not_asked_again_where_it_argues_it():
    found = claims_of(
        "La société BETA demande à la cour de :\n- surseoir à statuer,\n- rejeter l'appel,\n"
        "- condamner la société ALPHA aux dépens.\nElle soutient qu'une plainte est pendante et"
        " sollicite donc le sursis à statuer."
    )
    assert [c.kind for c in found] == ["procedure", "rejet", "depens"]


def test_a_summons_to_pay_is_told_whole_by_its_sums():
    found = claims_of(
        "La société ALPHA a assigné la société BETA en paiement de sa créance. Elle demande la"
        " condamnation de la société BETA à lui payer 900 euros.",
        FIRST,
    )
    assert [c.value for c in found] == [Decimal("900.00")]


def test_lines_break_anywhere():
    found = claims_of(
        "La société BETA demande la confirmation du jugement et la condamnation de l'appelante à\n"
        "payer la\nsomme de 900 euros au titre de l'article 700 du code de procédure civile."
    )
    assert [c.kind for c in found] == ["confirmation", "condamnation"]


@pytest.mark.parametrize(
    ("moyens", "sides"),
    [
        pytest.param(
            "La société ALPHA demande la condamnation de la société BETA à lui payer 900 euros."
            " Elle sollicite en outre 800 euros au titre de l'article 700.",
            [((0,), (1,)), ((0,), (1,))],
            id="those_who_are_to_pay",
        ),
        pytest.param(
            "La société BETA et son assureur, la société GAMMA ASSURANCES demandent au tribunal de"
            " rejeter la demande.",
            [((1, 2), (0,))],
            id="insurer",
        ),
        pytest.param(
            "La société ALPHA demande au tribunal de fixer au passif de la société BETA les sommes"
            " de 900 euros au titre du prêt et de 800 euros au titre de l'article 700.",
            [((0,), (1,)), ((0,), (1,))],
            id="estate",
        ),
        pytest.param(
            "La société BETA demande à être garantie par la société GAMMA ASSURANCES.",
            [((1,), (2,))],
            id="kept_safe",
        ),
        pytest.param(
            "La société BETA demande que la société GAMMA ASSURANCES soit condamnée à payer 900"
            " euros. La société GAMMA ASSURANCES conclut au rejet de toutes les demandes formées à"
            " son encontre.",
            [((1,), (2,)), ((2,), (0, 1))],
            id="refusal_of_all_that_was_asked",
        ),
        pytest.param(
            "La société BETA soutient que la dette est éteinte.\nEstimant que la société ALPHA est"
            " fautive, elle demande au tribunal de rejeter la demande.",
            [((1,), (0,))],
            id="words_before_the_pronoun",
        ),
        pytest.param(
            "La société ALPHA réclame la somme de 900 euros à la société BETA.\nLa société OMEGA"
            " soutient que la vente est nulle. Elle demande au tribunal de rejeter la demande.",
            [((0,), (1,)), ((), ())],
            id="pronoun_of_a_stranger",
        ),
    ],
)
def test_who_asks_of_whom(moyens, sides):
    found = claims_of(moyens, THREE)
    assert [(c.claimant_ids, c.against_ids) for c in found] == sides


def test_a_name_that_begins_as_a_preposition_asks():
    found = claims_of(
        "La société BETA n'ayant pas réglé ses loyers, la SCI DE LA TOUR sollicite 900 euros.",
        LEASED,
    )
    assert [c.claimant_ids for c in found] == [(0,)]


def test_a_liquidator_is_called_by_his_title():
    ruling = ruling_of(
        (*FIRST, ("Paul LEROY", "defendeur", "personne_physique")),
        moyens="Maître LEROY, ès qualités, conclut au rejet. Me DURIEU, son avocat, plaide.",
    )
    ruling.parties[2] = replace(ruling.parties[2], civility="Maître")
    claims.add_rows(ruling)
    assert [c.claimant_ids for c in ruling.claims] == [(2,)]
