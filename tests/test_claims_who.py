"""Claims: for whom each sum is asked, and against whom."""

from decimal import Decimal

import pytest

from arret_extract.stages import claims
from tests.case import ruling_of
from tests.test_claims import claims_of

FAMILY = (
    ("ALPHA", "appelant", "personne_morale"),
    ("Luc DURIEU", "intime", "personne_physique"),
    ("Eva MARTEL", "intime", "personne_physique"),
)
THREE = (
    ("ALPHA", "appelant", "personne_morale"),
    ("BETA", "intime", "personne_morale"),
    ("GAMMA", "intime", "personne_morale"),
)


def test_the_party_named_behind_a_sum_is_whose_it_is():
    found = claims_of(
        "Monsieur Luc DURIEU et Madame Eva MARTEL demandent à la cour de condamner la société ALPHA"
        " à leur payer :\n- au titre du préjudice moral, la somme de 900 euros à Monsieur Luc"
        " DURIEU, et celle de 800 euros à Madame Eva MARTEL,\n- la somme de 700 euros en"
        " application de l'article 700 du code de procédure civile.\n",
        FAMILY,
    )
    assert [(c.value, c.claimant_ids) for c in found] == [
        (Decimal("900.00"), (1,)),
        (Decimal("800.00"), (2,)),
        (Decimal("700.00"), (1, 2)),
    ]


def test_a_sum_that_names_nobody_is_for_the_party_of_the_one_before_it():
    found = claims_of(
        "Luc DURIEU et Eva MARTEL demandent à la cour de :\n- condamner la société ALPHA à payer à"
        " Luc DURIEU la somme de 900 euros au titre de son préjudice moral et celle de 800 euros au"
        " titre de la perte de marge ;\n- condamner la société ALPHA à payer à Eva MARTEL la somme"
        " de 700 euros au titre de son préjudice moral, et à leur payer 600 euros au titre de"
        " l'article 700 du code de procédure civile.\n",
        FAMILY,
    )
    assert [c.claimant_ids for c in found] == [(1,), (1,), (2,), (1, 2)]


def test_a_party_before_a_colon_heads_the_sums_after_it():
    found = claims_of(
        "Les intimés demandent à la cour d'allouer les sommes suivantes :\n- à Luc DURIEU, fils :"
        " 900 euros au titre du préjudice moral, 800 euros au titre des frais d'obsèques,\n"
        "- à Eva MARTEL : 700 euros au titre du préjudice moral.\n",
        FAMILY,
    )
    assert [c.claimant_ids for c in found] == [(1,), (1,), (2,)]


def test_what_another_did_in_what_a_party_says_is_not_his_plea():
    found = claims_of(
        "Luc DURIEU et Eva MARTEL font valoir que les prêts étaient nuls et que la société BETA a"
        " soutenu abusivement une entreprise perdue. Ils sollicitent la somme de 900 euros.",
        (
            ("Luc DURIEU", "appelant", "personne_physique"),
            ("Eva MARTEL", "appelant", "personne_physique"),
            ("BETA", "intime", "personne_morale"),
            ("GAMMA", "intime", "personne_morale"),
        ),
    )
    assert [c.claimant_ids for c in found] == [(0, 1)]


def test_who_is_to_be_paid_asks_with_the_one_who_speaks():
    found = claims_of(
        "Monsieur Luc DURIEU demande à la cour de condamner la société ALPHA à payer à Monsieur Luc"
        " DURIEU et Madame Eva MARTEL la somme de 900 euros.",
        FAMILY,
    )
    assert [c.claimant_ids for c in found] == [(1, 2)]


@pytest.mark.parametrize(
    ("words", "against"),
    [
        pytest.param("La société ALPHA réclame à la société GAMMA 900 euros.", (2,), id="asked"),
        pytest.param("La société ALPHA réclame 900 euros.", (1, 2), id="all"),
        pytest.param(
            "La société ALPHA demande à la cour de condamner la société BETA, assureur de la"
            " société GAMMA, à lui payer 900 euros.",
            (1,),
            id="only_described",
        ),
        pytest.param(
            "La société ALPHA demande à la cour de condamner l'assureur BETA à payer 900 euros.",
            (1,),
            id="by_its_trade",
        ),
        pytest.param(
            "La société BETA conclut au rejet des demandes de l'une quelconque des parties.",
            (0, 2),
            id="whoever",
        ),
        pytest.param(
            "La société ALPHA sollicite l'expulsion de la société GAMMA.", (2,), id="tenant"
        ),
        pytest.param(
            "La société ALPHA sollicite la réparation du dommage causé au four loué à la société"
            " GAMMA : 900 euros.",
            (1, 2),
            id="named_in_passing",
        ),
        pytest.param(
            "La société ALPHA sollicite le paiement par la société GAMMA de 900 euros.",
            (2,),
            id="who_is_to_pay",
        ),
    ],
)
def test_whom_a_request_is_aimed_at(words, against):
    assert [c.against_ids for c in claims_of(words, THREE)] == [against]


@pytest.mark.parametrize(
    ("others", "against"),
    [
        pytest.param({}, (1, 2), id="by_standing"),
        pytest.param(
            {"facts": "La société ALPHA, assurée auprès de la société GAMMA, a livré le four.\n"},
            (1,),
            id="insurer",
        ),
        pytest.param(
            {
                "dispositif": "PAR CES MOTIFS\nCondamne in solidum la société ALPHA et la société"
                " GAMMA à payer à la société BETA la somme de 900 euros.\n"
            },
            (1,),
            id="debtors_together",
        ),
    ],
)
def test_respondents_may_stand_with_the_appellant(others, against):
    words = "La société ALPHA sollicite la somme de 700 euros.\n"
    ruling = ruling_of(THREE, **{"facts": "Vu l'appel.\n", "moyens": words, **others})
    claims.add_rows(ruling)
    assert [c.against_ids for c in ruling.claims] == [against]


def test_a_creditor_asks_all_who_owe_together():
    ruling = ruling_of(
        THREE,
        moyens="La société BETA conclut à la confirmation du jugement.\n",
        dispositif="PAR CES MOTIFS\nCondamne in solidum la société ALPHA et la société GAMMA à"
        " payer à la société BETA la somme de 900 euros.\n",
    )
    claims.add_rows(ruling)
    assert [c.against_ids for c in ruling.claims] == [(0, 2)]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("La société BETA demande au tribunal qu'il rejette la demande.", ["rejet"]),
        ("La société BETA demande qu'elle déclare la demande irrecevable.", ["irrecevabilite"]),
        (
            "La société BETA demande qu'il lui soit donné acte du paiement de 900 euros.",
            ["constat"],
        ),
        (
            "La société BETA demande que la décision soit revêtue de l'exécution provisoire.",
            ["execution_provisoire"],
        ),
        ("La société BETA demande le sursis à statuer.", ["procedure"]),
        ("La société BETA conclut à la prescription de l'action.", ["irrecevabilite"]),
        ("La société BETA demande de prononcer l'incompétence du juge.", ["procedure"]),
    ],
)
def test_requests_in_the_subjunctive(words, kinds):
    assert [c.kind for c in claims_of(words)] == kinds


@pytest.mark.parametrize(
    ("words", "sure"),
    [
        ("La société ALPHA demande à la cour de condamner la société BETA aux dépens.", True),
        ("La société ALPHA demande à la cour de débouter la société BETA de ses demandes.", False),
        ("La société ALPHA demande à la cour de rejeter le moyen de la société BETA.", False),
        (
            "La société ALPHA demande à la cour de condamner solidairement la société BETA aux"
            " dépens.",
            False,
        ),
        ("Les appelants. La société ALPHA sollicite la condamnation aux dépens.", False),
    ],
)
def test_what_tells_of_several_parties_or_of_nothing_certain_is_not_sure(words, sure):
    assert [c.confidence >= 0.9 for c in claims_of(words)] == [sure]


def test_a_lease_ends_for_those_to_be_evicted():
    found = claims_of(
        "La société ALPHA sollicite la résiliation du bail et l'expulsion de la société GAMMA.",
        THREE,
    )
    assert [(c.kind, c.against_ids) for c in found] == [("resiliation", (2,)), ("expulsion", (2,))]


def test_what_is_to_be_fixed_is_fixed_for_those_named():
    found = claims_of(
        "La société ALPHA demande à la cour de fixer les préjudices aux sommes suivantes :\n"
        "- 900 euros pour Monsieur Luc DURIEU\n- 800 euros pour Madame Eva MARTEL.\n",
        FAMILY,
    )
    assert [c.against_ids for c in found] == [(1,), (2,)]


def test_a_name_told_twice_is_the_subject_the_second_time():
    found = claims_of(
        "Vu les conclusions de la société ALPHA et de Madame Eva MARTEL pour Luc DURIEU, Luc DURIEU"
        " sollicite la réformation du jugement.",
        FAMILY,
    )
    assert [c.claimant_ids for c in found] == [(1,)]


@pytest.mark.parametrize(
    ("words", "head"),
    [
        (
            "de débouter la société BETA de sa demande au titre du préjudice moral",
            "prejudice_moral",
        ),
        (
            "de débouter la société BETA de ses demandes, et notamment de sa demande en garantie",
            None,
        ),
        ("de rejeter la demande fondée sur l'article 700", "article_700"),
    ],
)
def test_what_the_demand_to_be_refused_is_for(words, head):
    assert [c.head for c in claims_of(f"La société ALPHA demande à la cour {words}.")] == [head]


def test_who_is_summoned_and_absent_asks_nothing():
    found = claims_of(
        "La société ALPHA a assigné en référé constatation de la résiliation du bail la société"
        " BETA, qui n'a pas comparu, requérant sa condamnation à payer 900 euros.",
        THREE,
    )
    assert [(c.kind, c.claimant_ids) for c in found] == [
        ("resiliation", (0,)),
        ("condamnation", (0,)),
    ]


def test_a_sigle_is_the_only_body_of_two_parties():
    parties = (
        ("Office de l'habitat du Nord", "demandeur", "personne_morale"),
        ("Luc DURIEU", "defendeur", "personne_physique"),
    )
    found = claims_of(
        "Luc DURIEU conclut au rejet de la demande de l'Office de l'habitat du Nord.\nL'OPHLM de"
        " Lille sollicite 900 euros.",
        parties,
    )
    assert [c.claimant_ids for c in found] == [(1,), (0,)]


@pytest.mark.parametrize(
    ("words", "sure"),
    [
        pytest.param(
            "sollicite la condamnation de la société BETA à lui payer 900 euros au titre du"
            " préjudice moral.",
            True,
            id="told_directly",
        ),
        pytest.param(
            "demande à la cour de condamner la société BETA et la société DELTA à lui payer 900"
            " euros au titre du préjudice moral.",
            False,
            id="with_a_stranger",
        ),
        pytest.param(
            "demande à la cour de condamner la société BETA à lui payer la somme totale de 900"
            " euros au titre de la facture.",
            False,
            id="perhaps_a_total",
        ),
        pytest.param(
            "sollicite la condamnation de la société BETA aux dépens.", False, id="in_prose"
        ),
    ],
)
def test_what_is_told_directly_is_sure(words, sure):
    found = claims_of(f"La société ALPHA {words}", THREE)
    assert [c.confidence >= 0.9 for c in found] == [sure]


def test_each_partys_own_costs_are_asked_of_the_other_side():
    found = claims_of(
        "La société ALPHA demande à la cour de dire que chacune des parties conservera ses dépens.",
        THREE,
    )
    assert [(c.kind, c.against_ids) for c in found] == [("depens", (1, 2))]


def test_interest_is_owed_by_who_owes_the_sum():
    found = claims_of(
        "La société ALPHA demande à la cour de condamner la société BETA à payer 900 euros, de dire"
        " que cette somme portera intérêts au taux légal.\nConcernant la société GAMMA,\n- rejeter"
        " sa demande.",
        THREE,
    )
    assert [(c.head, c.against_ids) for c in found][1] == ("interets", (1,))


def test_who_is_held_with_the_appellant_stands_against_whom_they_pay():
    ruling = ruling_of(
        (THREE[0], ("OMEGA", "appelant", "personne_morale"), *THREE[1:]),
        moyens="La société GAMMA sollicite la somme de 700 euros.\n",
        dispositif="PAR CES MOTIFS\nFixe le préjudice de la société BETA à 900 euros.\nCondamne in"
        " solidum la société ALPHA et la société GAMMA à payer cette somme.\n",
    )
    claims.add_rows(ruling)
    assert [c.against_ids for c in ruling.claims] == [(2,)]


def test_who_critiqued_is_who_goes_on():
    found = claims_of(
        "La société ALPHA conclut à l'infirmation du jugement.\nLa société GAMMA a également"
        " critiqué le jugement.\nElle sollicite 700 euros.",
        THREE,
    )
    assert [c.claimant_ids for c in found] == [(0,), (2,)]


def test_whom_alone_is_who_was_spoken_of_last():
    found = claims_of(
        "Monsieur Luc DURIEU et Madame Eva MARTEL demandent à la cour de dire que Madame Eva MARTEL"
        " a été blessée, de condamner la société ALPHA à lui verser 900 euros, et à leur verser 800"
        " euros au titre de l'article 700.",
        FAMILY,
    )
    assert [c.claimant_ids for c in found] == [(1, 2), (2,), (1, 2)]


def test_an_identical_sum_is_asked_once_more():
    found = claims_of(
        "Les intimés demandent à la cour de condamner la société ALPHA à payer :\n- à Luc DURIEU"
        " une indemnité de 900 euros au titre de l'article 700,\n- à Eva MARTEL une somme identique"
        " au même titre.\n",
        FAMILY,
    )
    assert [(c.value, c.claimant_ids) for c in found] == [
        (Decimal("900.00"), (1,)),
        (Decimal("900.00"), (2,)),
    ]


def test_who_asks_in_turn_with_an_adverb_before_the_verb():
    found = claims_of(
        "La société BETA sollicite un délai de grâce et reconventionnellement réclame une somme de"
        " 900 euros pour procédure abusive.\n",
        THREE,
    )
    assert [(c.kind, c.value) for c in found] == [
        ("autre", None),
        ("condamnation", Decimal("900.00")),
    ]


def test_a_ban_behind_what_the_same_are_to_pay():
    found = claims_of(
        "La société ALPHA demande à la cour de :\n- condamner la société BETA et la société GAMMA à"
        " lui verser 900 euros au titre du préjudice moral ;\n- leur faire interdiction d'utiliser"
        " le fichier, sous astreinte de 50 euros par infraction ;\n",
        THREE,
    )
    assert [(c.kind, c.head) for c in found] == [
        ("condamnation", "prejudice_moral"),
        ("injonction", "astreinte"),
    ]


def test_who_stands_before_a_request_in_the_passive_does_not_make_it():
    found = claims_of(
        "La faute de la société BETA étant établie, il est demandé par la société ALPHA que la cour"
        " lui alloue la somme de 900 euros à titre de dommages et intérêts.\n",
        THREE,
    )
    assert [c.claimant_ids for c in found] == [(0,)]


def test_submissions_that_tend_to_something_are_those_of_who_signified_them():
    found = claims_of(
        "Vu les conclusions signifiées le 3 mai 2004 par la société ALPHA, qui demande à la cour de"
        " réformer le jugement et de condamner les intimés à lui payer la somme de 900 euros ;\n"
        "Vu les conclusions signifiées le 8 juin 2004 par Monsieur Luc DURIEU, tendant à la"
        " confirmation du jugement et à lui allouer la somme de 700 euros ;\n",
        FAMILY,
    )
    assert [(c.kind, c.claimant_ids) for c in found] == [
        ("infirmation", (0,)),
        ("condamnation", (0,)),
        ("confirmation", (1,)),
        ("condamnation", (1,)),
    ]


def test_what_was_paid_is_told_and_what_is_left_is_asked():
    found = claims_of(
        "La société BETA demande à la cour de constater qu'elle a déjà réglé la somme de 900 euros"
        " et que le solde ne s'élève plus qu'à 700 euros.",
        THREE,
    )
    assert [(c.kind, c.value) for c in found] == [("constat", Decimal("700.00"))]


def test_a_writ_is_his_at_whose_request_it_was_served():
    found = claims_of(
        "Vu l'assignation délivrée le 3 mai 2004 à la requête de Monsieur Luc DURIEU et de Madame"
        " Eva MARTEL à l'encontre de la société ALPHA, tendant à voir ordonner une expertise et"
        " condamner la société ALPHA à leur payer une provision de 900 euros.\n",
        FAMILY,
    )
    assert [(c.kind, c.claimant_ids, c.against_ids) for c in found] == [
        ("expertise", (1, 2), (0,)),
        ("condamnation", (1, 2), (0,)),
    ]


@pytest.mark.parametrize(
    ("asked", "rows"),
    [
        (
            "condamner la société ALPHA à démolir le mur sous astreinte de 300 euros par jour de"
            " retard et à lui verser 900 euros à titre de dommages et intérêts",
            [("injonction", "300.00"), ("condamnation", "900.00")],
        ),
        (
            "donner acte à la société BETA de ce qu'elle reconnaît devoir la somme de 900 euros",
            [("constat", "900.00")],
        ),
        (
            "limiter la condamnation au plafond de la police, déduction faite d'une franchise de"
            " 10 % avec un maximum de 900 euros",
            [("constat", None)],
        ),
    ],
)
def test_sums_beside_what_is_asked(asked, rows):
    found = claims_of(f"La société BETA demande à la cour de {asked}.", THREE)
    assert [(c.kind, c.value and str(c.value)) for c in found] == rows


def test_whom_submissions_are_served_on_does_not_make_them():
    found = claims_of(
        "La société ALPHA expose qu'elle a tout payé. Par conclusions notifiées à la société BETA,"
        " tendant au paiement de 900 euros, elle maintient ses demandes.\n",
        THREE,
    )
    assert [c.claimant_ids for c in found if c.value] == [(0,)]
