"""Rulings of family judges: what they order and are asked, one case a way."""

from decimal import Decimal

import pytest

from arret_extract import extract
from arret_extract.records import Claim, Order

HEAD = (
    "TRIBUNAL JUDICIAIRE DE DAX\n\nJUGEMENT DU 3 mai 2021\n\nDEMANDERESSE :\n\nMadame Odile BRUN\n"
    "demeurant 2 rue Haute 40100 DAX\n\nDÉFENDEUR :\n\nMonsieur Jean VIAL\ndemeurant 3 rue Haute "
    "40100 DAX\n\nEXPOSÉ DU LITIGE\n\nLes parties sont les parents de Luc.\n\n"
)
WIFE, MAN = (0,), (1,)


def said(row: Order | Claim) -> tuple[str, str | None, str | None]:
    return row.kind, row.head, str(row.value) if row.value else None


def ordered(dispositif: str) -> list[Order]:
    return extract(f"{HEAD}MOTIFS\n\nElle est fondée.\n\nPAR CES MOTIFS\n\n{dispositif}\n").orders


def asked(moyens: str) -> list[Claim]:
    return extract(f"{HEAD}{moyens}\n\nMOTIFS\n\nIl en est débattu.\n\nPAR CES MOTIFS\n\n").claims


@pytest.mark.parametrize(
    ("dispositif", "found"),
    [
        pytest.param(
            "FIXE la part contributive de M. VIAL à l'entretien de l'enfant à la somme de 130 "
            "euros et au besoin l'y condamne ;\n\nINDEXE cette contribution ;",
            [("fixation", "pension", "130.00"), ("autre", None, None)],
            id="a_part_that_is_a_sum",
        ),
        pytest.param(
            "CONDAMNE en tant que de besoin M. VIAL au paiement de ladite pension ;\n\nPLACE "
            "l'enfant chez sa mère ;",
            [("autre", None, None)],
            id="to_pay_what_was_fixed",
        ),
        pytest.param(
            "DIT que l'enfant portera le nom de BRUN ;\n\nORDONNE le changement de prénom ;",
            [("autre", None, None)] * 2,
            id="a_name",
        ),
        pytest.param(
            "ATTRIBUE préférentiellement à Mme BRUN l'immeuble, à charge pour elle de verser une "
            "soulte de 900 euros ;",
            [("autre", None, None)],
            id="a_house_allotted",
        ),
        pytest.param(
            "CONDAMNE M. VIAL à payer à Mme BRUN la somme de 900 euros sur le fondement de "
            "l'article 266 du code civil ;",
            [("condamnation", "dommages_interets", "900.00")],
            id="what_a_divorce_does",
        ),
        pytest.param(
            "CONDAMNE M. VIAL à payer à Mme BRUN une provision pour frais d'instance de 900 euros "
            ";\n\nPORTE à 300 euros par mois la pension due par M. VIAL ;",
            [("condamnation", "provision", "900.00"), ("fixation", "pension", "300.00")],
            id="what_the_case_costs",
        ),
        pytest.param(
            "FIXE la contribution de M. VIAL à l'entretien et à l'éducation de Luc à 90 euros ;"
            "\n\nCONDAMNE M. VIAL à payer à Mme BRUN la somme de 350 euros par mois ;",
            [("fixation", "pension", "90.00"), ("condamnation", "pension", "350.00")],
            id="month_by_month",
        ),
    ],
)
def test_what_is_ordered(dispositif: str, found: list[tuple[str, str | None, str | None]]) -> None:
    assert [said(o) for o in ordered(dispositif)] == found


@pytest.mark.parametrize(
    ("dispositif", "payers", "payees"),
    [
        ("DIT que M. VIAL doit récompense à la communauté à hauteur de 900 euros ;", MAN, ()),
        ("DIT que la communauté doit récompense à M. VIAL de la somme de 900 euros ;", (), MAN),
        ("FIXE la récompense due par la communauté à M. VIAL à la somme de 900 euros ;", (), MAN),
        ("DIT que l'indivision est redevable envers M. VIAL de la somme de 900 euros ;", (), MAN),
        ("DIT que M. VIAL devra rapporter à la succession la somme de 900 euros ;", MAN, ()),
        ("FIXE à 900 € la pension due au titre du devoir de secours par M. VIAL ;", MAN, ()),
    ],
)
def test_who_owes(dispositif: str, payers: tuple[int, ...], payees: tuple[int, ...]) -> None:
    (order,) = ordered(dispositif)
    assert order.kind == "fixation"
    assert (order.payer_ids, order.payee_ids, order.value) == (payers, payees, Decimal(900))


OTHER = ("autre", None, None)


@pytest.mark.parametrize(
    ("moyens", "found"),
    [
        pytest.param(
            "Mme BRUN sollicite l'attribution de la jouissance gratuite du logement, une pension "
            "alimentaire de 600 euros par mois, une provision pour frais d'instance de 900 euros "
            "et une contribution à l'entretien de l'enfant de 300 euros par mois.",
            [
                OTHER,
                ("condamnation", "pension", "600.00"),
                ("condamnation", "provision", "900.00"),
                ("condamnation", "pension", "300.00"),
            ],
            id="sums_beside_a_right",
        ),
        pytest.param(
            "Mme BRUN demande au juge de :\n. transférer la résidence de l'enfant à son domicile ;"
            "\n. supprimer sa contribution ;\n. partager par moitié les frais.",
            [OTHER] * 3,
            id="points_for_bullets",
        ),
        pytest.param(
            "Mme BRUN sollicite un droit de visite une fin de semaine sur deux. Elle demande la "
            "suppression de sa contribution et le partage par moitié des frais de scolarité.",
            [OTHER] * 3,
            id="nouns",
        ),
        pytest.param(
            "Mme BRUN demande que la résidence de l'enfant soit fixée à son domicile, que soit "
            "accordé au père un droit de visite et que la contribution de celui-ci soit fixée à "
            "150 euros par mois.",
            [OTHER, OTHER, ("fixation", "pension", "150.00")],
            id="wishes",
        ),
        pytest.param(
            "Mme BRUN demande au juge de :\n- dire que M. VIAL devra rapporter à la succession la "
            "somme de 900 euros,\n- fixer l'indemnité d'occupation due par M. VIAL à l'indivision "
            "à la somme de 500 euros par mois,\n- débouter M. VIAL de sa demande de prestation "
            "compensatoire,\n- ordonner la mention prévue par la loi.",
            [
                ("fixation", "principal", "900.00"),
                ("fixation", "indemnite", "500.00"),
                ("rejet", "pension", None),
                OTHER,
            ],
            id="among_heirs",
        ),
        pytest.param(
            "Mme BRUN sollicite le divorce. Elle réclame une pension de 250 euros par mois.",
            [OTHER, ("condamnation", "pension", "250.00")],
            id="a_pension",
        ),
        pytest.param(
            "Mme BRUN demande au juge de dire que la communauté lui doit récompense à hauteur de "
            "900 euros.",
            [("fixation", "principal", "900.00")],
            id="what_the_estate_owes",
        ),
        pytest.param(
            "M. VIAL demande de débouter Mme BRUN de sa demande de prestation compensatoire, "
            "subsidiairement de la réduire à 900 euros.",
            [("rejet", "pension", None), ("fixation", "pension", "900.00")],
            id="it_in_part",
        ),
        pytest.param(
            "Mme BRUN demande au juge de :\n- faire interdiction à M. VIAL "
            "d'entrer en relation avec "
            "elle,\n- fixer la contribution à l'entretien et à l'éducation de "
            "l'enfant à 90 euros.\n"
            "\nM. VIAL offre de verser 50 euros par mois.",
            [
                ("injonction", None, None),
                ("fixation", "pension", "90.00"),
                ("condamnation", "pension", "50.00"),
            ],
            id="an_offer_to_ones_kin",
        ),
        pytest.param(
            "Mme BRUN sollicite :\n- la fixation de la résidence de Luc à son domicile,\n- dire "
            "que M. VIAL est redevable envers l'indivision d'une indemnité d'occupation de 90 "
            "euros.\n\n"
            "M. VIAL demande de rejeter la demande d'indemnité d'occupation.",
            [OTHER, ("fixation", "indemnite", "90.00"), ("rejet", "indemnite", None)],
            id="what_the_estate_is_owed",
        ),
    ],
)
def test_what_is_asked(moyens: str, found: list[tuple[str, str | None, str | None]]) -> None:
    assert [said(c) for c in asked(moyens)] == found


@pytest.mark.parametrize(
    ("moyens", "dispositif", "results"),
    [
        pytest.param(
            "Mme BRUN demande de fixer la résidence de l'enfant à son domicile.\n\nM. VIAL demande "
            "de fixer la résidence de l'enfant à son domicile.",
            "FIXE la résidence de l'enfant chez la mère ;",
            ["accueillie", "rejetee"],
            id="one_home",
        ),
        pytest.param(
            "Mme BRUN demande de fixer la résidence de l'enfant à son domicile.",
            "FIXE la résidence de l'enfant en alternance au domicile de chacun des parents ;",
            ["rejetee"],
            id="two_homes",
        ),
        pytest.param(
            "Mme BRUN demande de prononcer le divorce aux torts exclusifs du mari.\n\nM. VIAL "
            "demande de prononcer le divorce aux torts exclusifs de l'épouse.",
            "Prononce aux torts exclusifs du mari le divorce de Mme BRUN et M. VIAL ;",
            ["accueillie", "rejetee"],
            id="whose_fault",
        ),
        pytest.param(
            "Mme BRUN demande de prononcer le divorce aux torts exclusifs du mari.",
            "Prononce le divorce aux torts partagés des époux ;",
            ["partiellement_accueillie"],
            id="a_fault_of_both",
        ),
        pytest.param(
            "Mme BRUN demande de dire que l'enfant portera le nom de VIAL et de fixer la pension à "
            "300 euros par mois.",
            "Fixe à 300 euros par mois la pension alimentaire due par M. VIAL à Mme BRUN ;\n\n"
            "Ordonne la transcription en marge de l'acte de l'enfant ;\n\nRejette la demande "
            "tendant au changement de nom de l'enfant ;",
            ["rejetee", "accueillie"],
            id="no_sum_brings_a_name",
        ),
        pytest.param(
            "Mme BRUN demande de dire que l'enfant est de nationalité française.",
            "Dit que l'enfant n'est pas de nationalité française ;",
            ["rejetee"],
            id="what_is_not",
        ),
        pytest.param(
            "Mme BRUN demande d'accorder à M. VIAL un droit de visite et d'hébergement.",
            "Accorde à M. VIAL un droit de visite ;",
            ["partiellement_accueillie"],
            id="no_nights",
        ),
        pytest.param(
            "Mme BRUN demande de suspendre le droit de visite du père.",
            "Dit que le père exercera son droit de visite à l'espace rencontre ;",
            ["rejetee"],
            id="visits_go_on",
        ),
        pytest.param(
            "Mme BRUN demande de partager par moitié les frais exceptionnels.",
            "Dit que les frais exceptionnels seront partagés par moitié ;\n\nDéboute Mme BRUN du "
            "surplus de ses demandes ;",
            ["accueillie"],
            id="halves",
        ),
        pytest.param(
            "Mme BRUN demande de lui attribuer la jouissance du domicile conjugal.\n\nM. VIAL "
            "demande de lui attribuer la jouissance du domicile conjugal.",
            "Attribue à Mme BRUN la jouissance du domicile conjugal ;",
            ["accueillie", "rejetee"],
            id="whose_house",
        ),
        pytest.param(
            "Mme BRUN demande de statuer ce que de droit sur les dépens.",
            "Laisse à chaque partie la charge de ses dépens ;",
            ["accueillie"],
            id="costs_as_the_law_has_it",
        ),
        pytest.param(
            "Mme BRUN demande que les dépens soient employés en frais privilégiés de partage.",
            "Ordonne l'emploi des dépens en frais privilégiés de partage ;",
            ["accueillie"],
            id="costs_of_the_estate",
        ),
    ],
)
def test_what_becomes_of_it(moyens: str, dispositif: str, results: list[str]) -> None:
    text = f"{HEAD}{moyens}\n\nMOTIFS\n\nIl en est débattu.\n\nPAR CES MOTIFS\n\n{dispositif}\n"
    assert [o.result for o in extract(text).outcomes] == results


def test_what_is_paid_for_each_child() -> None:
    text = (
        f"{HEAD}Mme BRUN demande de fixer la contribution de M. VIAL à 300 euros par mois et par "
        "enfant.\n\nMOTIFS\n\nIl en est débattu.\n\nPAR CES MOTIFS\n\nFixe à 440 euros, soit 220 "
        "euros par enfant, la contribution mensuelle de M. VIAL à l'entretien des enfants ;\n"
    )
    (outcome,) = extract(text).outcomes
    assert (outcome.result, outcome.awarded) == ("partiellement_accueillie", Decimal(220))


def test_a_worth_that_is_fixed_is_no_offer() -> None:
    text = (
        f"{HEAD}Mme BRUN demande de fixer la valeur de la maison à 5 000 euros.\n\nMOTIFS\n\nIl en "
        "est débattu.\n\nPAR CES MOTIFS\n\nFixe la valeur de la maison à 4 000 euros ;\n\nFixe à "
        "900 euros la créance de M. VIAL ;\n"
    )
    (outcome,) = extract(text).outcomes
    assert (outcome.result, outcome.awarded) == ("partiellement_accueillie", Decimal(4000))


def test_where_a_ward_lives_is_no_party() -> None:
    text = (
        "COUR D'APPEL DE DAX\n\nARRET DU 3 mai 2021\n\nAPPELANT :\n\nM. Jean VIAL\n2 rue Haute\n"
        "40100 DAX\n\nEN PRESENCE DE :\n\nMme Odile BRUN\nEHPAD Les Tilleuls\n40100 DAX\n"
        "représentée par Me Anne PIC, avocat au barreau de DAX\n\nComposition de la cour :\n\nMme "
        "ROC, président\n\nFAITS\n\nIls sont connus.\n\nPAR CES MOTIFS\n\nConfirme le jugement.\n"
    )
    ruling = extract(text)
    assert [p.name for p in ruling.parties] == ["Jean VIAL", "Odile BRUN"]
    assert [(c.name, c.party_id) for c in ruling.counsel] == [("Anne PIC", 1)]
    assert [s.kind for s in ruling.sections][:3] == ["header", "parties", "header"]


def test_the_prosecutor_of_a_caption_is_the_party() -> None:
    text = (
        "TRIBUNAL JUDICIAIRE DE DAX\n\nJUGEMENT DU 3 mai 2021\n\nAFFAIRE :\n\nOdile BRUN\n\nC/\n\n"
        "MINISTERE PUBLIC\n\nDEMANDERESSE\n\nMadame Odile BRUN\n2 rue Haute\n40100 DAX\n\n"
        "DEFENDEUR\n\nMONSIEUR LE PROCUREUR DE LA REPUBLIQUE\nprès le tribunal de Dax\n\n"
        "MOTIFS\n\nIl en est débattu.\n\nPAR CES MOTIFS\n\nRejette la demande.\n"
    )
    parties = [(p.name, p.role) for p in extract(text).parties]
    assert parties == [("Odile BRUN", "demandeur"), ("PROCUREUR DE LA REPUBLIQUE", "defendeur")]


def test_a_duty_that_moves_no_money_has_no_payer() -> None:
    (order,) = ordered("INTERDIT à M. VIAL d'entrer en contact avec Mme BRUN ;")
    assert (order.kind, order.payer_ids) == ("injonction", ())


def test_an_appellant_who_wants_no_pension_loses_with_the_judgment() -> None:
    text = (
        "COUR D'APPEL DE DAX\n\nARRET DU 3 mai 2021\n\nAPPELANT :\n\nM. Jean VIAL\n\nINTIMEE :\n\n"
        "Mme Odile BRUN\n\nFAITS\n\nPar jugement du 3 mai 2020, le juge aux affaires familiales a "
        "fixé la pension alimentaire à 230 euros par mois.\n\nM. VIAL demande à la cour de dire "
        "n'y avoir lieu à contribution alimentaire.\n\nMme BRUN demande à la cour de porter la "
        "pension alimentaire à 300 euros par mois.\n\nMOTIFS\n\nIl en est débattu.\n\nPAR CES "
        "MOTIFS\n\nConfirme le jugement sauf en ce qui concerne le droit de visite ;\n\nDit que M. "
        "VIAL exercera son droit de visite le mercredi ;\n"
    )
    assert [o.result for o in extract(text).outcomes] == ["rejetee", "rejetee"]


@pytest.mark.parametrize(
    ("motifs", "dispositif", "told"),
    [
        (
            "Elle percevra une retraite de 320 euros par mois. Il lui sera alloué 400 euros.",
            "Condamne M. VIAL à payer à Mme BRUN la somme de 400 euros ;",
            [("fait", None), ("alloue", "principal")],
        ),
        (
            "Ses droits à retraite sont estimés à 410 euros. Il lui sera alloué 400 euros.",
            "Condamne M. VIAL à payer à Mme BRUN la somme de 400 euros ;",
            [("fait", None), ("alloue", "principal")],
        ),
    ],
)
def test_what_somebody_will_earn(
    motifs: str, dispositif: str, told: list[tuple[str, str | None]]
) -> None:
    text = f"{HEAD}MOTIFS\n\n{motifs}\n\nPAR CES MOTIFS\n\n{dispositif}\n"
    assert [(a.role, a.head) for a in extract(text).amounts][:2] == told


def test_what_was_paid_for_a_house_is_not_judged() -> None:
    text = (
        "COUR D'APPEL DE DAX\n\nARRET DU 3 mai 2021\n\nAPPELANT :\n\nM. Jean VIAL\n\nINTIMEE :\n\n"
        "Mme Odile BRUN\n\nFAITS\n\nLeur divorce a été prononcé par jugement du 3 mai 2010, qui a "
        "fixé la date de ses effets au 4 mai.\n\nIls ont une maison acquise en 1994 au prix de "
        "9 000 euros.\n\nMOTIFS\n\nIl en est débattu.\n\nPAR CES MOTIFS\n\nConfirme le jugement ;\n"
    )
    assert [a.role for a in extract(text).amounts] == ["fait"]


def test_the_prosecutor_asks_for_himself() -> None:
    text = (
        "COUR D'APPEL DE DAX\n\nARRET DU 3 mai 2021\n\nAPPELANTE :\n\nMme "
        "Odile BRUN\n\nINTIMES :\n\n"
        "M. Jean VIAL\n\nMinistère public : l'affaire a été communiquée au procureur général\n\n"
        "FAITS\n\nMme BRUN a fait appel.\n\nMme BRUN demande à la cour d'infirmer le jugement.\n\n"
        "M. VIAL demande à la cour de confirmer le jugement.\n\nLe procureur général, par "
        "réquisitions du 3 mai, conclut à la confirmation.\n\nMOTIFS\n\nIl en "
        "est débattu.\n\nPAR CES "
        "MOTIFS\n\nConfirme le jugement ;\n"
    )
    ruling = extract(text)
    assert [(p.name, p.role) for p in ruling.parties][2:] == [("Ministère public", "partie_jointe")]
    assert [c.claimant_ids for c in ruling.claims] == [(0,), (1,), (2,)]


def test_brothers_named_together_share_the_costs() -> None:
    text = (
        "TRIBUNAL JUDICIAIRE DE DAX\n\nJUGEMENT DU 3 mai 2021\n\nDEMANDERESSE :\n\nMadame Odile "
        "BRUN\n2 rue Haute\n40100 DAX\n\nDÉFENDEURS :\n\nMonsieur Jean VIAL\n3 "
        "rue Haute\n40100 DAX\n"
        "\nMonsieur Luc VIAL\n4 rue Haute\n40100 DAX\n\nMOTIFS\n\nIl en est débattu.\n\nPAR CES "
        "MOTIFS\n\nCondamne Messieurs Jean et Luc VIAL aux dépens ;\n"
    )
    assert [o.payer_ids for o in extract(text).orders] == [(1, 2)]


def test_what_is_left_out_is_not_to_be_confirmed() -> None:
    text = (
        "COUR D'APPEL DE DAX\n\nARRET DU 3 mai 2021\n\nAPPELANTE :\n\nMme "
        "Odile BRUN\n\nINTIME :\n\n"
        "M. Jean VIAL\n\nFAITS\n\nMme BRUN a fait appel.\n\nM. VIAL demande à "
        "la cour de confirmer le "
        "jugement sauf en ce qu'il a fixé l'indemnité d'occupation.\n\nMOTIFS\n\nIl en est débattu."
        "\n\nPAR CES MOTIFS\n\nInfirme le jugement en ce qu'il a fixé la valeur du pavillon de "
        "Toulon et l'indemnité d'occupation ;\n\nConfirme le jugement pour le surplus ;\n"
    )
    assert extract(text).outcomes[0].result == "partiellement_accueillie"
