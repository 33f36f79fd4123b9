"""Claims: who tells them and where, whom they are aimed at, how sure they are."""

from decimal import Decimal

import pytest

from arret_extract.stages import claims
from tests.case import APPEAL, FIRST, ruling_of
from tests.test_claims import claims_of, sums_of

COUPLE = (
    ("ALPHA", "demandeur", "personne_morale"),
    ("Jean DURIEU", "defendeur", "personne_physique"),
)


@pytest.mark.parametrize(
    ("pronoun", "claimants"),
    [("Elle sollicite", (0,)), ("Il sollicite", (1,)), ("Il est par ailleurs sollicité", (1,))],
)
def test_a_pronoun_that_the_last_speaker_does_not_fit(pronoun, claimants):
    found = claims_of(
        "La société ALPHA demande le paiement de la somme de 900 euros.\n"
        "Monsieur Jean DURIEU soutient que la dette est prescrite.\n"
        f"{pronoun} la somme de 700 euros.",
        COUPLE,
    )
    assert found[-1].claimant_ids == claimants


@pytest.mark.parametrize("which", ["dernières", "ultimes"])
def test_the_submissions_of_another_end_a_list(which):
    found = claims_of(
        "La société ALPHA demande à la cour de :\n- condamner la société BETA à lui payer 900 euros"
        f" ;\nVu les {which} conclusions par lesquelles la société BETA demande à la cour de"
        " condamner la société ALPHA à lui payer 700 euros."
    )
    assert [c.claimant_ids for c in found] == [(0,), (1,)]


def told_in(motifs, moyens="Vu les conclusions des parties.\n", parties=APPEAL):
    ruling = ruling_of(parties, moyens=moyens, motifs=motifs)
    claims.add_rows(ruling)
    return [(c.kind, c.value, c.claimant_ids) for c in ruling.claims]


@pytest.mark.parametrize(
    "words",
    [
        "Sur la recevabilité de la demande de dommages et intérêts\n\nLa société ALPHA réclame",
        "Sur la clause pénale et les factures\n\nLa société ALPHA réclame",
        "Pour s'opposer à la clause pénale, la société ALPHA réclame",
        "L'expert relève\nque le contrat porte une clause pénale\nLa société ALPHA réclame",
        "Si le tribunal a levé l'astreinte, la société ALPHA réclame",
        "Déboutée de sa demande de dommages et intérêts, la société ALPHA réclame",
    ],
)
def test_what_is_told_beside_a_sum_of_the_reasons_is_not_what_it_is_for(words):
    moyens = "La société ALPHA conclut à l'infirmation.\n"
    ruling = ruling_of(APPEAL, moyens=moyens, motifs=words + " 700 euros. Il est dû.\n")
    claims.add_rows(ruling)
    assert [c.head for c in ruling.claims if c.value] == ["principal"]


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("allouée par le tribunal et à 700 euros celle de l'article 700", ["900.00", "700.00"]),
        ("allouée par le tribunal ainsi que celle de 700 euros", ["900.00", "700.00"]),
        ("allouée par le tribunal à hauteur de 700 euros", ["900.00"]),
    ],
)
def test_beside_what_the_first_judge_allowed(words, values):
    found = sums_of(f"La société ALPHA demande de porter à 900 euros l'indemnité {words}.\n")
    assert [str(value) for _, value in found] == values


@pytest.mark.parametrize(
    "motifs",
    [
        "Attendu que ce chef sera accueilli pour la somme demandée par la société ALPHA de"
        " 4 200 euros.\n",
        "Attendu qu'il sera alloué la somme de 4 200 euros telle que demandée par la société"
        " ALPHA.\n",
        "Attendu que la société ALPHA réclame à ce titre 4 200 euros, qu'il lui sera alloué"
        " 3 100 euros.\n",
    ],
)
def test_sums_that_the_reasons_call_asked(motifs):
    assert told_in(motifs) == [("condamnation", Decimal("4200.00"), (0,))]


def test_who_is_heard_in_the_reasons_asks_by_his_lawyer():
    found = told_in(
        "La société BETA déclare qu'elle a payé. Son conseil sollicite l'infirmation du jugement.\n"
    )
    assert found == [("infirmation", None, (1,))]


def test_what_is_offered_in_the_reasons_is_offered_by_the_other_side():
    found = told_in(
        "Attendu que le préjudice de Monsieur Jean DURIEU sera indemnisé à la somme offerte de"
        " 4 200 euros.\n",
        parties=COUPLE,
    )
    assert found == [("fixation", Decimal("4200.00"), (0,))]


def test_reasons_add_no_sums_where_the_parties_were_heard():
    found = told_in(
        "Attendu que la société ALPHA réclame la somme de 4 200 euros.\n",
        "La société ALPHA demande la condamnation de la société BETA à lui payer 700 euros.\n",
    )
    assert [value for _, value, _ in found] == [Decimal("700.00")]


def test_a_social_body_asks_its_outlay():
    found = claims_of(
        "La caisse primaire d'assurance maladie demande la somme de 700 euros au titre des frais"
        " médicaux.",
        (
            ("ALPHA", "appelant", "personne_morale"),
            ("CAISSE PRIMAIRE D'ASSURANCE MALADIE", "intime", "personne_morale"),
        ),
    )
    assert [(c.head, c.claimant_ids) for c in found] == [("principal", (1,))]


def test_a_new_heading_of_a_list_goes_on_with_it():
    found = sums_of(
        "La société ALPHA demande à ce tribunal de :\n"
        "Condamner la société BETA à lui régler :\n"
        "Au titre du premier prêt : la somme de 700 euros jusqu'à parfait paiement.\n"
        "Au titre du second prêt : la somme de 900 euros jusqu'à parfait paiement.\n",
        FIRST,
    )
    assert [value for _, value in found] == [Decimal("700.00"), Decimal("900.00")]


@pytest.mark.parametrize(
    "update",
    [
        "La société ALPHA maintient sa demande en paiement à hauteur de la somme de 950 euros.",
        "La société ALPHA porte sa demande à la somme de 950 euros.",
        "La société ALPHA actualise sa créance à la somme de 950 euros.",
        "A l'audience, la société ALPHA a maintenu ses demandes et actualisé sa créance à la somme"
        " de 950 euros.",
    ],
)
def test_a_figure_brought_up_to_date_takes_the_place_of_the_first(update):
    found = claims_of(
        "La société ALPHA a assigné la société BETA en paiement de la somme de 700 euros au titre"
        f" des loyers impayés.\n{update}\n",
        FIRST,
    )
    assert [(c.head, c.value) for c in found] == [("principal", Decimal("950.00"))]


def test_provisional_execution_aside_leaves_its_sum_to_the_condemnation():
    found = claims_of(
        "La société ALPHA demande au tribunal de condamner la société BETA, sous le bénéfice de"
        " l'exécution provisoire, à lui payer la somme de 700 euros et les dépens.",
        FIRST,
    )
    assert [(c.kind, c.value) for c in found] == [
        ("condamnation", Decimal("700.00")),
        ("execution_provisoire", None),
        ("depens", None),
    ]


def test_the_victim_is_the_person_whose_damage_is_spoken_of():
    found = told_in(
        "Attendu que le préjudice de Monsieur Jean DURIEU est certain.\n"
        "Que la victime réclame la somme de 4 200 euros ;\n",
        parties=COUPLE,
    )
    assert found == [("condamnation", Decimal("4200.00"), (1,))]


def test_who_a_relative_pronoun_stands_for_asks():
    found = claims_of(
        "Vu l'assignation délivrée à la requête de la société ALPHA qui sollicite la somme de"
        " 700 euros.",
        (("BETA", "demandeur", "personne_morale"), ("ALPHA", "defendeur", "personne_morale")),
    )
    assert [c.claimant_ids for c in found] == [(1,)]


def test_what_is_to_be_deducted_is_not_asked():
    found = sums_of(
        "La société ALPHA réclame une somme de 20 000 euros dont à déduire le capital"
        " représentatif de la rente, qui s'élève à 14 900 euros."
    )
    assert [value for _, value in found] == [Decimal("20000.00")]


THREE = (
    ("ALPHA", "demandeur", "personne_morale"),
    ("BETA", "defendeur", "personne_morale"),
    ("GAMMA", "defendeur", "personne_morale"),
)


@pytest.mark.parametrize(
    ("moyens", "parties", "sure"),
    [
        pytest.param(
            "La société ALPHA demande au tribunal de :\n- condamner la société BETA à lui payer"
            " 700 euros d'astreinte.\n",
            THREE,
            True,
            id="a_list_that_names_whom",
        ),
        pytest.param(
            "La société ALPHA demande au tribunal de :\n- condamner la débitrice à lui payer"
            " 700 euros d'astreinte.\n",
            THREE,
            False,
            id="whom_is_inferred",
        ),
        pytest.param(
            "La société ALPHA demande au tribunal de :\n- condamner la débitrice à lui payer"
            " 700 euros d'astreinte.\n",
            FIRST,
            True,
            id="only_one_it_may_be",
        ),
        pytest.param(
            "Il est demandé au tribunal de :\n- condamner la société BETA à payer 700 euros"
            " d'astreinte.\n",
            THREE,
            False,
            id="who_is_inferred",
        ),
        pytest.param(
            "La société BETA demande au tribunal de :\n- condamner la société ALPHA à lui payer"
            " 700 euros d'astreinte.\n",
            THREE,
            False,
            id="another_on_the_same_side",
        ),
        pytest.param(
            "La société ALPHA demande au tribunal de :\n- condamner la société BETA à lui payer"
            " 700 euros.\n",
            THREE,
            False,
            id="what_for_is_inferred",
        ),
        pytest.param(
            "La société ALPHA demande au tribunal de :\nA titre subsidiaire,\n- condamner la"
            " société BETA à lui payer 700 euros d'astreinte.\n",
            THREE,
            False,
            id="a_rank_that_may_not_reach_so_far",
        ),
    ],
)
def test_sure_claims_leave_nothing_to_infer(moyens, parties, sure):
    assert [c.confidence >= 0.9 for c in claims_of(moyens, parties)] == [sure]


def test_a_judgment_is_made_binding_on_the_party_it_is_to_bind():
    found = claims_of(
        "La société ALPHA demande au tribunal de déclarer le jugement opposable à la société"
        " GAMMA.",
        THREE,
    )
    assert [(c.kind, c.against_ids) for c in found] == [("constat", (2,))]


@pytest.mark.parametrize(
    ("whom", "against"),
    [
        ("in solidum la société BETA et la société DURIEU à payer", (1, 2)),
        ("solidairement Monsieur Jean DURIEU à payer", (1,)),
    ],
)
def test_who_owes_in_solidum(whom, against):
    parties = (
        ("ALPHA", "demandeur", "personne_morale"),
        ("Jean DURIEU", "defendeur", "personne_physique"),
        ("BETA", "defendeur", "personne_morale"),
    )
    found = claims_of(
        f"La société ALPHA demande au tribunal de condamner {whom} la somme de 700 euros.", parties
    )
    assert [tuple(sorted(c.against_ids)) for c in found] == [against]


def test_interest_is_what_a_request_without_a_sum_may_be_about():
    found = claims_of(
        "La société ALPHA demande au tribunal d'ordonner la capitalisation des intérêts et de"
        " rejeter la demande de dommages et intérêts.",
        FIRST,
    )
    assert [(c.kind, c.head) for c in found] == [
        ("autre", "interets"),
        ("rejet", "dommages_interets"),
    ]


def test_offers_keep_the_rank_of_what_they_follow():
    found = claims_of(
        "La société BETA demande à la cour, subsidiairement, de limiter le droit à"
        " indemnisation. Elle offre la somme de 700 euros."
    )
    assert [c.claim_rank for c in found] == ["subsidiaire", "subsidiaire"]


def test_a_rank_said_in_another_sentence_is_not_this_ones():
    found = claims_of(
        "La société BETA conclut subsidiairement à la confirmation. Elle sollicite la somme de"
        " 700 euros."
    )
    assert [c.claim_rank for c in found] == ["subsidiaire", "principal"]


@pytest.mark.parametrize(
    ("moyens", "kinds"),
    [
        ("La société BETA demande que soit ordonnée une expertise.", ["expertise"]),
        (
            "La société BETA conclut à la réformation, à son droit à indemnisation.",
            ["infirmation", "constat"],
        ),
        (
            "La société BETA conclut par des écritures déposées le 4 mars à la confirmation.",
            ["confirmation"],
        ),
        (
            "La société BETA sollicite la confirmation ainsi que la condamnation de la société"
            " ALPHA à lui verser 700 euros.",
            ["confirmation", "condamnation"],
        ),
        (
            "La société BETA a relevé appel incident pour voir la société ALPHA condamnée à réparer"
            " son préjudice.",
            ["condamnation"],
        ),
        ("La société ALPHA n'a fait assigner la société BETA en paiement que le 4 mars.", []),
        (
            "La société BETA sollicite la conversion de la sauvegarde en redressement judiciaire.",
            ["autre"],
        ),
        ("La société BETA demande de voir statuer sur le maintien de la mesure.", ["autre"]),
        (
            "La société BETA demande de prononcer à l'encontre de M. ROC une mesure de faillite"
            " personnelle d'une durée de dix ans, assortie de l'exécution provisoire.",
            ["autre", "execution_provisoire"],
        ),
    ],
)
def test_more_kinds_of_claims(moyens, kinds):
    assert [c.kind for c in claims_of(moyens)] == kinds


def test_that_sum_is_asked_with_what_stands_beside_it():
    found = claims_of(
        "La société BETA demande à la cour de :\n- juger que sa créance s'élève à 4 700 euros,\n"
        "- condamner la partie succombante au paiement de cette somme outre une indemnité de"
        " 760 euros.\n",
        THREE,
    )
    assert [(c.kind, c.value, c.against_ids) for c in found[1:]] == [
        ("condamnation", Decimal("4700.00"), (0, 2)),
        ("condamnation", Decimal("760.00"), (0, 2)),
    ]


def test_a_list_of_provisions():
    found = claims_of(
        "La société BETA demande que la société ALPHA soit condamnée à lui verser à titre"
        " provisionnel :\n- 900 euros au titre de la facture,\n- 400 euros à titre de dommages et"
        " intérêts,\n- 700 euros au titre de l'article 700 du code de procédure civile.\n"
    )
    assert [c.head for c in found] == ["provision", "provision", "article_700"]
    besides = "La société BETA demande de condamner la société ALPHA à payer par provision :\n- la"
    besides += " somme de 900 euros au titre des loyers, outre 400 euros de dommages et intérêts.\n"
    assert [c.head for c in claims_of(besides)] == ["provision", "dommages_interets"]


def test_a_sum_told_whose_payment_is_asked():
    found = claims_of(
        "La société BETA fait connaître le montant de ses débours, soit 4 700 euros, dont elle"
        " sollicite le remboursement, outre la somme de 760 euros au titre de l'indemnité.\n"
    )
    assert [c.value for c in found] == [Decimal("4700.00"), Decimal("760.00")]


def test_a_sigle_takes_its_letters_from_the_name():
    found = claims_of(
        "La société ALPHA demande la somme de 900 euros.\nLa MATRA sollicite la somme de 700"
        " euros.",
        (
            ("ALPHA", "appelant", "personne_morale"),
            ("MUTUELLE ARTISANALE DES TRANSPORTS", "intime", "personne_morale"),
            ("GAMMA", "intime", "personne_morale"),
        ),
    )
    assert [c.claimant_ids for c in found] == [(0,), (1,)]


def test_last_submissions_told_in_prose_take_the_place_of_the_summons():
    found = claims_of(
        "La société ALPHA a assigné la société BETA en paiement de la somme de 12 100 euros.\n"
        "Dans ses dernières conclusions, la société ALPHA sollicite la condamnation de la société"
        " BETA à lui payer la somme de 9 800 euros.\n",
        FIRST,
    )
    assert [c.value for c in found] == [Decimal("9800.00")]


@pytest.mark.parametrize(
    ("moyens", "kinds"),
    [
        (
            "La société ALPHA demande au tribunal de constater la résiliation du bail du fait du"
            " non-paiement des loyers.",
            ["resiliation"],
        ),
        (
            "La société ALPHA demande au tribunal de rejeter la fin de non-recevoir.",
            ["rejet"],
        ),
        (
            "La société ALPHA demande la condamnation de la société BETA à lui verser, avec"
            " exécution provisoire et capitalisation, la somme de 900 euros.",
            ["condamnation", "execution_provisoire"],
        ),
    ],
)
def test_words_within_a_request_are_no_requests(moyens, kinds):
    assert [c.kind for c in claims_of(moyens, FIRST)] == kinds


def test_costs_to_pay_are_costs_alone():
    found = sums_of(
        "La société ALPHA demande au tribunal de condamner la société BETA à lui payer les entiers"
        " dépens.",
        FIRST,
    )
    assert found == [("depens", None)]
