"""Claims told in narrative: appeals in turn, demands contested, arguments that end in a request."""

from decimal import Decimal

import pytest

from tests.case import FIRST
from tests.test_claims import claims_of


def told(moyens, *parties):
    return [(c.kind, c.head, c.value and str(c.value)) for c in claims_of(moyens, *parties)]


@pytest.mark.parametrize(
    ("moyens", "kinds"),
    [
        pytest.param(
            "La société BETA forme appel incident sur le quantum et réclame 5 000 euros.",
            ["infirmation", "condamnation"],
            id="appeal_in_turn",
        ),
        pytest.param(
            "La société BETA a également relevé appel incident, soutenant que le bail a pris fin.",
            ["infirmation"],
            id="appeal_in_turn_for_reasons",
        ),
        pytest.param(
            "La société BETA forme appel incident et sollicite la réformation du jugement.",
            ["infirmation"],
            id="appeal_in_turn_with_what_it_asks",
        ),
        pytest.param(
            "Formant appel incident, la société BETA demande le paiement de 900 euros.",
            ["condamnation"],
            id="appeal_in_turn_told_aside",
        ),
        pytest.param(
            "La société BETA conteste le montant de la demande formée par la société ALPHA.",
            ["rejet"],
            id="contested_demand",
        ),
        pytest.param(
            "La société BETA conteste le montant des demandes et conclut à leur rejet.",
            ["rejet"],
            id="contested_demand_asked_too",
        ),
        pytest.param(
            "La société BETA conteste les conclusions de l'expert.", [], id="contested_report"
        ),
        pytest.param(
            "La société BETA soutient que la demande est tardive et doit être rejetée.",
            ["rejet"],
            id="must_be_refused",
        ),
        pytest.param(
            "La société BETA considère que le bailleur est mal fondé, doit en être débouté et"
            " condamné au paiement de la somme de 900 euros.",
            ["rejet", "condamnation"],
            id="must_be_dismissed_and_condemned",
        ),
        pytest.param(
            "La société BETA soutient que la demande doit être rejetée. Elle conclut au débouté.",
            ["rejet"],
            id="argued_and_asked",
        ),
        pytest.param(
            "La société BETA fait valoir que la clause est nulle, ce qui doit conduire la cour à"
            " infirmer le jugement.",
            ["infirmation"],
            id="leads_the_court_to_reverse",
        ),
        pytest.param(
            "La société BETA estime qu'il n'y a pas lieu d'ordonner une expertise.",
            ["rejet"],
            id="no_room_for",
        ),
        pytest.param(
            "La société BETA conclu à la confirmation du jugement.",
            ["confirmation"],
            id="misspelt_present",
        ),
        pytest.param(
            "La société ALPHA produit le contrat conclu à la suite de leurs pourparlers.",
            [],
            id="what_was_concluded",
        ),
        pytest.param(
            "La société BETA conclut au débouté faute de preuve.", ["rejet"], id="for_want_of"
        ),
        pytest.param(
            "La société BETA conclut à l'irrecevabilité de l'appel, subsidiairement à son mal"
            " fondé.",
            ["irrecevabilite", "rejet"],
            id="ill_founded",
        ),
        pytest.param(
            "La société ALPHA sollicite l'augmentation des indemnités allouées.",
            ["infirmation"],
            id="more_than_awarded",
        ),
        pytest.param(
            "La société ALPHA sollicite la minoration des sommes réclamées par la société BETA.",
            ["rejet"],
            id="less_than_asked",
        ),
        pytest.param(
            "La société ALPHA demande la réduction du droit à indemnisation de moitié.",
            ["constat"],
            id="right_reduced",
        ),
        pytest.param(
            "La société ALPHA demande la restitution des sommes versées en exécution de"
            " l'ordonnance et de l'exécution provisoire du jugement entrepris.",
            ["condamnation"],
            id="what_was_paid_provisionally",
        ),
        pytest.param(
            "La société BETA demande à la cour de confirmer le jugement et de dire exécutoire son"
            " arrêt.",
            ["confirmation", "execution_provisoire"],
            id="enforceable",
        ),
        pytest.param(
            "La société BETA, intimée, et sollicitant une augmentation des indemnités allouées,"
            " conclut à la condamnation de la société ALPHA à lui payer 900 euros.",
            ["infirmation", "condamnation"],
            id="participle_then_verb",
        ),
        pytest.param(
            "La société BETA conclut à la responsabilité entière de la société ALPHA, à l'absence"
            " de faute de sa part et au rejet de la demande.",
            ["constat", "constat", "rejet"],
            id="findings",
        ),
        pytest.param(
            "La société ALPHA demande à la cour de condamner la société BETA, en l'absence de"
            " contestation, à payer 900 euros.",
            ["condamnation"],
            id="finding_told_aside",
        ),
        pytest.param(
            "Les parties sollicitent qu'il soit sursis à statuer.", ["procedure"], id="stay"
        ),
        pytest.param(
            "La société BETA demande acte de son désistement.", ["procedure"], id="withdrawal"
        ),
        pytest.param(
            "La société BETA sollicite désormais la mise à la charge de la société ALPHA des frais"
            " d'huissier.",
            ["condamnation"],
            id="charged_with",
        ),
        pytest.param(
            "La société BETA a conclu le 3 mai 2005 à la confirmation du jugement.",
            ["confirmation"],
            id="date_of_the_submissions",
        ),
        pytest.param(
            "La société ALPHA demande la réformation du jugement et l'application de l'article 699"
            " du code de procédure civile.",
            ["infirmation"],
            id="distraction_of_costs",
        ),
        pytest.param(
            "La société ALPHA demande de déduire de cette somme la provision de 900 euros.",
            ["autre"],
            id="deduction",
        ),
        pytest.param(
            "La société BETA demande de dire la société ALPHA mal fondée en son appel, l'en"
            " débouter.",
            ["constat", "rejet"],
            id="ill_founded_and_so_dismissed",
        ),
        pytest.param(
            "La société BETA demande de déclarer la société ALPHA irrecevable et mal fondée en son"
            " appel et de l'en débouter.",
            ["irrecevabilite", "rejet"],
            id="barred_and_dismissed",
        ),
        pytest.param(
            "La société BETA demande que le jugement soit infirmé, la demande rejetée et la société"
            " ALPHA condamnée aux dépens.",
            ["infirmation", "rejet", "depens"],
            id="one_auxiliary_for_three",
        ),
        pytest.param(
            "La société BETA demande de voir la société ALPHA déboutée de ses demandes et condamnée"
            " à lui payer 900 euros.",
            ["rejet", "condamnation"],
            id="to_see_one_dismissed",
        ),
        pytest.param(
            "La société ALPHA sollicite contre la société BETA la somme de 900 euros.",
            ["condamnation"],
            id="against_whom_first",
        ),
        pytest.param(
            "La société ALPHA demande de constater le jeu de la clause résolutoire et la"
            " résiliation du bail.",
            ["resiliation"],
            id="lease_that_ends",
        ),
    ],
)
def test_requests_told_in_narrative(moyens, kinds):
    assert [kind for kind, _, _ in told(moyens)] == kinds


@pytest.mark.parametrize(
    ("moyens", "found"),
    [
        pytest.param(
            "La société ALPHA sollicite sur le fondement de l'article 1382 du code civil la"
            " condamnation de la société BETA à lui verser 900 euros.",
            [("condamnation", "principal", "900.00")],
            id="ground_before_a_noun",
        ),
        pytest.param(
            "La société ALPHA demande en application de l'article 1154 du code civil la"
            " capitalisation des intérêts.",
            [("autre", "interets", None)],
            id="ground_before_interest",
        ),
        pytest.param(
            "La société ALPHA sollicite d'une part l'expulsion de la société BETA et d'autre part"
            " le paiement de 900 euros de loyers.",
            [("expulsion", None, None), ("condamnation", "principal", "900.00")],
            id="on_the_one_hand",
        ),
        pytest.param(
            "La société BETA demande le rejet des demandes d'indemnité et de capitalisation.",
            [("rejet", "interets", None)],
            id="all_that_is_refused",
        ),
        pytest.param(
            "La société BETA demande à titre subsidiaire, en cas d'expertise, que la société ALPHA"
            " soit condamnée à verser une provision de 900 euros.",
            [("condamnation", "provision", "900.00")],
            id="should_it_be_ordered",
        ),
        pytest.param(
            "La société BETA demande le prononcé d'une expertise avant tout paiement.",
            [("expertise", None, None)],
            id="expertise_before",
        ),
        pytest.param(
            "La société BETA demande de dire que chaque partie gardera ses dépens et qu'il n'y a"
            " pas lieu à indemnité.",
            [("depens", "depens", None), ("rejet", None, None)],
            id="and_no_room_for",
        ),
        pytest.param(
            "La société ALPHA demande la condamnation de la société BETA à lui payer, avec"
            " exécution provisoire et capitalisation des intérêts, la somme de 900 euros de"
            " loyers.",
            [
                ("condamnation", "principal", "900.00"),
                ("execution_provisoire", None, None),
                ("autre", "interets", None),
            ],
            id="asides",
        ),
        pytest.param(
            "La société ALPHA sollicite la capitalisation des intérêts, la somme de 500 euros au"
            " titre de l'article 700 du code de procédure civile et les entiers dépens.",
            [
                ("autre", "interets", None),
                ("condamnation", "article_700", "500.00"),
                ("depens", "depens", None),
            ],
            id="costs_beside",
        ),
        pytest.param(
            "La société ALPHA réclame les frais d'expertise et 900 euros au titre de l'article 700"
            " du code de procédure civile.",
            [("condamnation", "frais", None), ("condamnation", "article_700", "900.00")],
            id="outlay_without_its_figure",
        ),
        pytest.param(
            "La société BETA fixait à 900 euros sa demande au titre de l'article 700 du code de"
            " procédure civile.",
            [("condamnation", "article_700", "900.00")],
            id="figure_before_its_demand",
        ),
        pytest.param(
            "La société ALPHA demande au tribunal de condamner la société BETA à payer 900 euros"
            " de loyers, pour un montant non prescrit de 900 euros.",
            [("condamnation", "principal", "900.00")],
            id="sum_told_twice",
        ),
        pytest.param(
            "La société ALPHA a assigné la société BETA pour qu'elle soit condamnée à lui payer la"
            " somme de 900 euros, en paiement des loyers.",
            [("condamnation", "principal", "900.00")],
            id="summons_that_wishes",
        ),
        pytest.param(
            "La société ALPHA demande de condamner la société BETA à payer la somme de 900 euros,"
            " outre intérêts de retard, au titre des indemnités d'occupation de l'année.",
            [("condamnation", "indemnite", "900.00")],
            id="title_of_a_sum",
        ),
        pytest.param(
            "La société ALPHA demande que la société BETA soit déclarée responsable et soit"
            " condamnée à lui verser 900 euros de loyers.",
            [("constat", None, None), ("condamnation", "principal", "900.00")],
            id="wish_that_goes_on",
        ),
        pytest.param(
            "La société ALPHA demande que sa demande soit déclarée recevable et la société BETA"
            " condamnée à lui payer 900 euros de loyers.",
            [("recevabilite", None, None), ("condamnation", "principal", "900.00")],
            id="one_auxiliary_for_both",
        ),
        pytest.param(
            "La société BETA estime que la société ALPHA ne peut prétendre qu'à un solde de 900"
            " euros de loyers.",
            [("fixation", "principal", "900.00")],
            id="all_that_one_may_claim",
        ),
        pytest.param(
            "La société ALPHA demande l'application de l'article 700 du code de procédure civile à"
            " hauteur de 900 euros.",
            [("condamnation", "article_700", "900.00")],
            id="article_applied",
        ),
    ],
)
def test_what_is_told_of_sums_and_beside_them(moyens, found):
    assert told(moyens, FIRST) == found


def test_a_judgment_confirmed_save_that_a_sum_is_raised():
    found = told(
        "La société BETA conclut à la confirmation du jugement sauf à corriger l'erreur de calcul"
        " et à porter l'indemnité à la somme de 900 euros."
    )
    assert [(kind, value) for kind, _, value in found] == [
        ("confirmation", None),
        ("fixation", "900.00"),
    ]


def test_what_the_ruling_has_in_view_ends_a_list():
    found = claims_of(
        "Vu les conclusions par lesquelles la société BETA nous demande de :\n"
        "- constater la reprise des paiements,\n"
        "- lui accorder un délai de deux mois,\n"
        "Vu les observations orales de la société ALPHA qui s'oppose à tout délai ;\n",
        FIRST,
    )
    assert [(c.kind, c.claimant_ids) for c in found] == [
        ("constat", (1,)),
        ("autre", (1,)),
        ("rejet", (0,)),
    ]


def test_two_like_sums_are_asked_where_one_is_subsidiary():
    found = claims_of(
        "La société ALPHA demande de fixer le loyer à 900 euros ou, subsidiairement, que le loyer"
        " provisionnel soit fixé à 900 euros.",
        FIRST,
    )
    assert [c.value for c in found] == [Decimal("900.00"), Decimal("900.00")]


def test_who_is_called_in_sues_where_only_a_social_body_faces_the_appellant():
    found = claims_of(
        "Les héritiers concluent à la condamnation de la société ALPHA à leur payer la somme de"
        " 900 euros, déduction étant faite de la provision versée de 300 euros.",
        (
            ("ALPHA", "appelant", "personne_morale"),
            ("CAISSE PRIMAIRE D'ASSURANCE MALADIE", "intime", "personne_morale"),
            ("Eva MARTEL", "intervenant", "personne_physique"),
        ),
    )
    assert [(c.claimant_ids, c.value) for c in found] == [((2,), Decimal("900.00"))]


@pytest.mark.parametrize(
    "opening",
    [
        "Concluant à la confirmation du jugement, la société BETA réclame 900 euros.",
        "Par conclusions du 3 mai 2005 tendant à la confirmation du jugement et au paiement de 900"
        " euros, la société BETA soutient que le bail a pris fin.",
    ],
)
def test_whose_words_a_participle_opens(opening):
    found = claims_of(opening)
    assert [(c.kind, c.claimant_ids) for c in found] == [
        ("confirmation", (1,)),
        ("condamnation", (1,)),
    ]
