"""Claims told in passing, under the name of each party, in several lists, or dropped."""

from decimal import Decimal

import pytest

from arret_extract.stages import claims
from tests.case import FIRST, ruling_of
from tests.test_claims import claims_of

THREE = (
    ("ALPHA", "demandeur", "personne_morale"),
    ("BETA", "defendeur", "personne_morale"),
    ("GAMMA", "defendeur", "personne_morale"),
)
INTEREST = ("autre", "interets", None)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "condamner la société BETA à la relever et garantir de toute condamnation et à lui"
            " payer la somme de 900 euros au titre de l'article 700 du code de procédure civile",
            [("condamnation", None, None), ("condamnation", "article_700", Decimal("900.00"))],
            id="warranty",
        ),
        pytest.param(
            "condamner la société BETA à lui verser diverses indemnités au titre de son préjudice"
            " moral, outre la somme de 900 euros au titre de l'article 700",
            [
                ("condamnation", "prejudice_moral", None),
                ("condamnation", "article_700", Decimal("900.00")),
            ],
            id="several_indemnities",
        ),
        pytest.param(
            "condamner la société BETA à restituer la provision et à lui payer la somme de 900"
            " euros au titre de l'article 700",
            [
                ("condamnation", "principal", None),
                ("condamnation", "article_700", Decimal("900.00")),
            ],
            id="to_give_back",
        ),
        pytest.param(
            "condamner la société BETA à lui payer une provision de 800 euros, une indemnité"
            " d'occupation et une indemnité de 900 euros au titre de l'article 700",
            [
                ("condamnation", "provision", Decimal("800.00")),
                ("condamnation", "article_700", Decimal("900.00")),
                ("condamnation", "indemnite", None),
            ],
            id="occupation_beside_another_indemnity",
        ),
        pytest.param(
            "condamner la société BETA à lui payer la somme provisionnelle de 900 euros au titre"
            " des loyers, outre la clause pénale de 10 %",
            [
                ("condamnation", "provision", Decimal("900.00")),
                ("condamnation", "clause_penale", None),
            ],
            id="penalty",
        ),
        pytest.param(
            "condamner la société BETA à lui payer la somme de 900 euros au titre des factures avec"
            " les intérêts légaux capitalisés",
            [("condamnation", "principal", Decimal("900.00")), INTEREST],
            id="interest_on_interest",
        ),
        pytest.param(
            "condamner la société BETA à lui payer la somme de 900 euros au titre des factures, la"
            " décision à intervenir étant assortie de l'exécution provisoire",
            [
                ("condamnation", "principal", Decimal("900.00")),
                ("execution_provisoire", None, None),
            ],
            id="provisional",
        ),
        pytest.param(
            "condamner la société BETA à lui payer la somme de 900 euros au titre de l'article 700"
            " du code de procédure civile en sus des dépens",
            [("condamnation", "article_700", Decimal("900.00")), ("depens", "depens", None)],
            id="costs_above",
        ),
        pytest.param(
            "confirmer le jugement, sauf en ce qu'il a rejeté la demande de délais",
            [("confirmation", None, None), ("infirmation", None, None)],
            id="save",
        ),
        pytest.param(
            "confirmer le jugement en ce qu'il a rejeté la demande de délais",
            [("confirmation", None, None)],
            id="no_save",
        ),
        pytest.param(
            "annuler l'engagement de caution à hauteur de la somme de 900 euros",
            [("resiliation", None, None)],
            id="what_a_contract_was_for",
        ),
    ],
)
def test_what_a_request_asks_in_passing(words, found):
    told = claims_of(f"La société ALPHA demande à la cour de {words}.")
    assert [(c.kind, c.head, c.value) for c in told] == found


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("mettre hors de cause la société ALPHA", "autre"),
        ("ordonner la mise hors de cause de la société ALPHA", "autre"),
        ("déchoir la société BETA de son droit aux intérêts", "autre"),
        ("prononcer la déchéance du droit aux intérêts", "autre"),
        ("constater la déchéance du contrat", "constat"),
        ("homologuer le protocole d'accord du 3 mai 2010", "autre"),
        ("homologuer le rapport de l'expert", "constat"),
        ("limiter la condamnation à de plus justes proportions", "autre"),
        ("ramener les demandes à de plus justes proportions", "rejet"),
        ("ne pas fixer de loyer provisionnel", "rejet"),
        ("dire que les intérêts échus seront eux-mêmes productifs d'intérêts", "autre"),
        ("dire qu'à défaut de paiement d'une seule échéance, le solde sera exigible", "autre"),
        ("constater que son patrimoine lui permettant de s'acquitter suffit", "constat"),
        ("déclarer irrecevable et en tout cas mal fondé l'appel", "irrecevabilite"),
        ("déclarer mal fondé l'appel", "rejet"),
        ("constater le caractère mal fondé de l'opposition", "constat"),
        ("constater que l'opposition est recevable", "recevabilite"),
        ("ordonner la majoration de la rente à son maximum", "fixation"),
        ("écarter des débats la pièce n° 5", "procedure"),
        ("que la pièce n° 5 soit écartée des débats", "procedure"),
        ("solliciter l'avis de la Cour de cassation", "procedure"),
        ("prononcer l'annulation de l'engagement de caution", "resiliation"),
        ("prononcer l'annulation de l'ordonnance", "annulation"),
        ("dire que le remboursement devra s'effectuer en une fois", "constat"),
        ("dire que la société BETA devra communiquer ses comptes", "injonction"),
        ("un réaménagement de la dette", "autre"),
    ],
)
def test_the_kind_of_a_request(words, kind):
    de = "" if words.startswith(("un ", "que ")) else "de "
    assert [c.kind for c in claims_of(f"La société ALPHA demande {de}{words}.")] == [kind]


def test_whoever_firmly_opposes_asks_to_refuse():
    found = claims_of("La société BETA s'est fermement opposée à tout délai.")
    assert [(c.kind, c.claimant_ids) for c in found] == [("rejet", (1,))]


def test_what_is_said_of_the_sums_ends_no_list():
    found = claims_of(
        "La société ALPHA demande à la cour de :\n- condamner la société BETA à lui payer 900"
        " euros. L'ensemble de ces sommes avec intérêts ;\n- condamner la société BETA aux dépens."
    )
    assert [c.kind for c in found] == ["condamnation", "depens"]


def test_plus_signs_are_bullets():
    found = claims_of(
        "La société ALPHA demande à la cour :\n+ d'infirmer le jugement,\n+ de débouter la société"
        " BETA de ses demandes."
    )
    assert [c.kind for c in found] == ["infirmation", "rejet"]


def test_submissions_told_under_the_name_of_each_party():
    found = claims_of(
        "Il est fait référence aux conclusions tendant à ce que la cour :\n"
        "pour la société ALPHA, appelante,\n- dise et juge que la vente est parfaite,\n"
        "- condamne la société BETA à lui payer la somme de 900 euros et aux dépens.\n"
        "pour la société BETA, intimée\n- confirme le jugement en toutes ses dispositions.\n"
    )
    assert [(c.kind, c.claimant_ids) for c in found] == [
        ("constat", (0,)),
        ("condamnation", (0,)),
        ("depens", (0,)),
        ("confirmation", (1,)),
    ]


def test_what_the_court_is_to_do_is_a_list():
    found = claims_of(
        "La société ALPHA a déposé des conclusions tendant à ce que la cour :\n- infirme le"
        " jugement,\n- déboute la société BETA de ses demandes."
    )
    assert [c.kind for c in found] == ["infirmation", "rejet"]


def test_headings_of_debts_name_no_party():
    found = claims_of(
        "La société ALPHA demande à la cour de :\npour le prêt consenti :\n- condamner la société"
        " BETA à lui payer 900 euros.\n"
    )
    assert [(c.kind, c.claimant_ids) for c in found] == [("condamnation", (0,))]


LISTS = (
    "Par acte du 3 mai 2010, la société ALPHA demande au tribunal de :\n"
    "- condamner la société BETA à lui payer la somme de 900 euros,\n"
    "- ordonner la capitalisation des intérêts,\n- ordonner l'exécution provisoire,\n"
    "- condamner la société BETA aux dépens.\n"
    "Par acte du 5 juin 2010, la société ALPHA demande au tribunal de :\n"
    "- condamner la société {} à lui payer la somme de 900 euros,\n"
    "- ordonner la capitalisation des intérêts,\n- ordonner l'exécution provisoire,\n"
    "- condamner la société {} aux dépens.\n"
)


@pytest.mark.parametrize(("name", "count"), [("GAMMA", 8), ("BETA", 4)])
def test_lists_against_others_stand_beside_each_other(name, count):
    assert len(claims_of(LISTS.format(name, name), parties=THREE)) == count


def cassation(**sections):
    ruling = ruling_of(
        (
            ("ALPHA", "demandeur_au_pourvoi", "personne_morale"),
            ("BETA", "defendeur_au_pourvoi", "personne_morale"),
            ("GAMMA", "defendeur_au_pourvoi", "personne_morale"),
        ),
        **sections,
    )
    ruling.decide("jurisdiction", "cassation", None, "case")
    claims.add_rows(ruling)
    return [(c.kind, c.claimant_ids, c.against_ids) for c in ruling.claims]


def test_demands_refused_before_the_cour_de_cassation_are_those_of_either_side():
    found = cassation(
        dispositif="REJETTE le pourvoi ;\nEn application de l'article 700 du code de procédure"
        " civile, rejette les demandes ;\n"
    )
    assert found == [("condamnation", (0,), (1, 2)), ("condamnation", (1, 2), (0,))]


def test_a_demand_of_one_refused():
    found = cassation(
        dispositif="CASSE ET ANNULE ;\nVu l'article 700 du code de procédure civile, rejette la"
        " demande de la société BETA et la condamne à payer à la société ALPHA 900 euros ;\n"
    )
    assert found[-1] == ("condamnation", (1,), (0,))


def test_a_pourvoi_dropped_against_some():
    found = cassation(
        facts="Il est donné acte à la société ALPHA du désistement de son pourvoi en ce qu'il est"
        " dirigé contre la société GAMMA.\n"
    )
    assert found == [("procedure", (0,), (2,))]


def test_who_is_assigned_is_warned_of_no_penalty():
    found = claims_of(
        "La société ALPHA demande de condamner la société BETA à lui payer la somme de 900 euros"
        " au titre des loyers et la clause pénale, soit 90 euros.",
        parties=FIRST,
    )
    assert [c.value for c in found] == [Decimal("900.00"), Decimal("90.00")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "fixer son préjudice à :\n- 900 euros pour elle-même,\n- 700 euros pour sa fille.\n"
            "Elle demande la condamnation de la société BETA à lui payer ces sommes",
            [("condamnation", Decimal("900.00")), ("condamnation", Decimal("700.00"))],
            id="these_sums",
        ),
        pytest.param(
            "fixer son préjudice à 900 euros et de condamner la société BETA à lui payer 700 euros",
            [("fixation", Decimal("900.00")), ("condamnation", Decimal("700.00"))],
            id="another_sum",
        ),
        pytest.param(
            "constater l'engagement de caution de la société BETA à hauteur de 900 euros",
            [("constat", Decimal("900.00"))],
            id="how_far_one_is_bound",
        ),
        pytest.param(
            "dire que les sommes réclamées ne sont dues qu'à concurrence de 900 euros",
            [("constat", Decimal("900.00"))],
            id="how_much_is_due",
        ),
        pytest.param(
            "ne pas ordonner l'exécution provisoire", [("rejet", None)], id="no_enforcement"
        ),
        pytest.param(
            "recevoir la société ALPHA en ses écritures et l'y dire bien fondée",
            [("recevabilite", None)],
            id="received_and_well_founded",
        ),
        pytest.param(
            "débouter la société BETA, plus généralement rejeter toutes demandes",
            [("rejet", None), ("rejet", None)],
            id="more_generally",
        ),
        pytest.param(
            "faire droit à son appel incident sur le préjudice",
            [("infirmation", None)],
            id="incident",
        ),
        pytest.param("limiter les préjudices à la somme admise", [("fixation", None)], id="limit"),
    ],
)
def test_what_is_asked_of_sums_and_measures(words, found):
    told = claims_of(f"La société ALPHA demande à la cour de {words}.")
    assert [(c.kind, c.value) for c in told] == found


@pytest.mark.parametrize(
    ("moyens", "found"),
    [
        ("La société BETA soutient que l'action est prescrite.", [("irrecevabilite", (1,))]),
        ("La société BETA soutient que l'action est fondée.", []),
        ("La société BETA estime la demande mal fondée.", [("rejet", (1,))]),
        ("La société ALPHA se désiste de son appel.", [("procedure", (0,))]),
        (
            "La société ALPHA a relevé appel de ce jugement en contestant sa responsabilité.",
            [("infirmation", (0,))],
        ),
        ("La société ALPHA a relevé appel de ce jugement le 3 mai 2010.", []),
        (
            "La société BETA soutient que l'action est prescrite. Elle demande à la cour de"
            " déclarer l'action irrecevable.",
            [("irrecevabilite", (1,))],
        ),
    ],
)
def test_what_an_argument_asks(moyens, found):
    assert [(c.kind, c.claimant_ids) for c in claims_of(moyens)] == found


def test_what_is_also_asked_leaves_the_summons():
    found = claims_of(
        "Par acte du 3 mai 2010, la société ALPHA a assigné la société BETA aux fins que le loyer"
        " soit porté à la somme de 900 euros.\nElle demande également :\n- la condamnation de la"
        " société BETA à lui payer 700 euros ;\n- l'exécution provisoire.",
        parties=FIRST,
    )
    assert [c.kind for c in found] == ["fixation", "condamnation", "execution_provisoire"]


def refused(motifs="", dispositif="", moyens="Vu les conclusions de la société ALPHA.\n"):
    ruling = ruling_of(moyens=moyens, motifs=motifs, dispositif=dispositif)
    claims.add_rows(ruling)
    return [(c.kind, c.head, c.claimant_ids) for c in ruling.claims]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Rejette la demande de la société BETA au titre de l'article 700", [(1,)]),
        ("Déboute la société BETA de sa demande fondée sur l'article 700", [(1,)]),
        ("Déboute chaque partie de sa demande au titre des frais irrépétibles", [(0,), (1,)]),
        (
            "Vu l'article 700 du code de procédure civile, rejette la demande de la société BETA",
            [(1,)],
        ),
        ("Condamne la société BETA à payer 500 euros au titre de l'article 700", []),
    ],
)
def test_costs_refused_were_asked(words, who):
    found = refused(dispositif=f"Confirme le jugement ;\n{words} ;\n")
    assert found == [("condamnation", "article_700", ids) for ids in who]


def test_a_demand_refused_was_asked():
    demand = "de sa demande en dommages et intérêts pour procédure abusive"
    found = refused(
        motifs=f"Attendu que la société BETA sera déboutée {demand}.\n",
        dispositif=f"Déboute la société BETA {demand} ;\n",
    )
    assert found == [("condamnation", "dommages_interets", (1,))]


def test_what_the_first_judge_refused_is_asked_of_no_one():
    assert not refused(motifs="Le tribunal a débouté la société BETA de sa demande en paiement.\n")


def test_items_without_bullets_end_at_a_pronoun():
    found = claims_of(
        "La société BETA réclame les sommes suivantes :\nIPP 900 \x80\ntierce personne 800 \x80\n"
        "elle réclame 700 \x80 au titre de l'article 700."
    )
    assert [c.value for c in found] == list(map(Decimal, ("900.00", "800.00", "700.00")))


def test_the_visa_of_a_closing_ends_a_list():
    found = claims_of(
        "La société ALPHA a assigné la société BETA en paiement :\n- de la somme de 900 euros.\n"
        "Vu l'ordonnance de clôture du 30 janvier 2014 et la consignation de 500 euros ;",
        parties=FIRST,
    )
    assert [c.value for c in found] == [Decimal("900.00")]
