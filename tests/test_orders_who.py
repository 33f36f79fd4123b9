"""Who pays and who is paid: names that are one party, parties that nobody knows, what follows."""

from dataclasses import replace
from typing import cast

import pytest

from arret_extract.mentions.resolve import PartyIndex
from arret_extract.records import Party
from arret_extract.ruling import Ruling
from arret_extract.vocabulary import PartyKind, PartyRole
from tests.test_orders import read


@pytest.mark.parametrize(
    ("dispositif", "payers", "payees", "sure"),
    [
        pytest.param(
            'Condamne M. MARTIN à payer à la société ALPHA "ALPHA" 700 euros au titre du prêt',
            (0,), (1,), True, id="called_twice",
        ),
        pytest.param(
            "Condamne M. MARTIN et la société OMEGA à payer à la société ALPHA 700 euros au titre "
            "du prêt",
            (0,), (1,), False, id="another_pays_too",
        ),
        pytest.param(
            "Condamne M. MARTIN et OMEGA à payer à la société ALPHA 700 euros au titre du prêt",
            (0,), (1,), False, id="a_name_alone_pays_too",
        ),
        pytest.param(
            "Condamne MARTIN à payer à la société ALPHA 700 euros au titre du prêt",
            (0,), (1,), True, id="a_surname_behind_the_verb",
        ),
        pytest.param(
            "Condamne la société ALPHA, venant aux droits de la société OMEGA, à payer à M. MARTIN "
            "700 euros au titre du prêt",
            (1,), (0,), True, id="named_to_describe",
        ),
        pytest.param(
            "Condamne M. MARTIN à payer à la société ALPHA et à Mme ROY la somme de 700 euros au "
            "titre du prêt",
            (0,), (1,), False, id="another_is_paid_too",
        ),
        pytest.param(
            "CONDAMNE M. MARTIN A PAYER A LA SOCIETE ALPHA 700 EUROS AU TITRE DU PRET A COMPTER DU "
            "3 MAI", (0,), (1,), True, id="capitals",
        ),
        pytest.param(
            "Condamne M. MARTIN à payer à la société ALPHA la somme totale de 700 euros",
            (0,), (1,), False, id="a_whole",
        ),
        pytest.param(
            "Condamne M. MARTIN au paiement de la somme due, avec intérêts du 3 mai au 8 juin pour "
            "la société ALPHA, outre la somme de 700 euros au titre du prêt",
            (0,), (), False, id="interest_for_another",
        ),
    ],
)  # fmt: skip
def test_parties_of_a_sum(
    dispositif: str, payers: tuple[int, ...], payees: tuple[int, ...], sure: bool
) -> None:
    [order] = read(dispositif).orders
    assert (order.payer_ids, order.payee_ids, order.confidence >= 0.9) == (payers, payees, sure)


@pytest.mark.parametrize(
    ("dispositif", "confidence"),
    [
        ("Condamne la société ALPHA à payer à M. MARTIN 700 euros au titre du prêt", 0.9),
        ("Condamne la société ALPHA à payer à M. MARTIN 700 euros", 0.7),
        ("Condamne la société ALPHA au paiement de 700 euros au titre du prêt", 0.7),
        ("Condamne la société OMEGA à payer à M. MARTIN 700 euros au titre du prêt", 0.5),
    ],
)
def test_what_is_inferred_is_trusted_less(dispositif: str, confidence: float) -> None:
    [order] = read(dispositif).orders
    assert order.confidence == confidence


@pytest.mark.parametrize(
    ("dispositif", "payers", "in_solidum", "sure"),
    [
        pytest.param(
            "Condamne in solidum les intimées aux dépens.\nLiquide les dépens à 70 euros.",
            (), False, False, id="who_bears_them_is_told_before",
        ),
        pytest.param(
            "Condamne M. MARTIN à payer 700 euros à la société ALPHA ;\nCondamne la société OMEGA "
            "aux dépens.\nLiquide les dépens à 70 euros.",
            (), False, False, id="nobody_known",
        ),
        pytest.param(
            "Met les dépens à la charge de OMEGA.", (), False, False, id="a_name_that_is_unknown"
        ),
        pytest.param(
            "Laisse les dépens à la charge du Trésor public.", (), False, True, id="the_state"
        ),
        pytest.param(
            "Déboute M. MARTIN de ses demandes.\nLaisse les dépens à sa charge.",
            (0,), False, True, id="his_own",
        ),
    ],
)  # fmt: skip
def test_who_bears_the_costs(
    dispositif: str, payers: tuple[int, ...], in_solidum: bool, sure: bool
) -> None:
    last = read(dispositif).orders[-1]
    assert last.kind == "depens"
    assert (last.payer_ids, last.in_solidum, last.confidence >= 0.9) == (payers, in_solidum, sure)


def party(number: int, name: str, civility: str | None) -> Party:
    kind: PartyKind = "personne_physique" if civility else "personne_morale"
    return Party(
        party_id=number, name=name, civility=civility, role="intime", kind=kind,
        start_char=0, end_char=0,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("names", "text", "expected"),
    [
        pytest.param(
            [("ABC BANQUE POPULAIRE DELTA", None)], "la BANQUE POPULAIRE DELTA", [(0,)], id="sigle"
        ),
        pytest.param([("Cabinet DELTA", None)], "le cabinet DELTA", [(0,)], id="small_letter"),
        pytest.param([("Cabinet DELTA", None)], "le cabinet dentaire", [], id="another_word"),
        pytest.param([("Luc X... Y...", "Monsieur")], "M. X...", [(0,)], id="first_surname"),
        pytest.param(
            [("Luc X...", "Monsieur"), ("Lea Y...", "Madame"), ("Ana Z...", "Madame")],
            "aux consorts X... Y...", [(0, 1)], id="consorts_of_two_names",
        ),
        pytest.param(
            [("Luc Jean Vial", "Monsieur")], "à Luc Vial", [(0,)], id="first_of_several"
        ),
        pytest.param(
            [("Luc Vial", "Monsieur"), ("Lea Vial", "Madame"), ("Ana Vial", "Madame")],
            "Luc et Ana Vial", [(0, 2)], id="pair_of_one_name",
        ),
        pytest.param(
            [("Jean Luc Vial", "Monsieur")], "M. Jean-Luc Vial", [(0,)], id="hyphen"
        ),
        pytest.param(
            [("Caisse agricole des artisans", None)], "la C. A. A.", [(0,)], id="sigle_apart"
        ),
        pytest.param(
            [("MUTUELLE ASSURANCE DES ARTISANS DELTAMUT", None)],
            "la DELTAMUT et la DELTAMUT SUD", [(0,)], id="brand",
        ),
        pytest.param([("CAISSE PRIMAIRE DU MORVAN", None)], "dans le MORVAN", [], id="place"),
        pytest.param(
            [("CAISSE DE CREDIT RURAL DE BRENNE", None)],
            "la Caisse du Crédit Rural de la Brenne", [(0,)], id="linked_otherwise",
        ),
        pytest.param([("GARAGE DELTA", None)], "la société GARAGE DE DELTA", [(0,)], id="one_more"),
        pytest.param([("GARAGE DELTA", None)], "un garage du delta", [], id="no_name"),
        pytest.param(
            [("CREDIT DE BRENNE", None), ("CREDIT DE LA BRENNE", None)],
            "le CREDIT DU BRENNE", [], id="linked_otherwise_by_two",
        ),
        pytest.param(
            [("CAISSE PRIMAIRE (C.P.) de BRENNE", None)], "le tribunal de BRENNE", [],
            id="place_in_capitals",
        ),
        pytest.param(
            [("AGENT DU TRESOR PUBLIC Direction de Brenne", None)], "Le ministère PUBLIC", [],
            id="one_of_several_in_capitals",
        ),
        pytest.param([("Syndicat XYZ de Brenne", None)], "le XYZ", [(0,)], id="sigle_in_a_name"),
        pytest.param([("ABC DELTA", None)], "la S.A. A. B. C. DELTA", [(0,)], id="points"),
    ],
)  # fmt: skip
def test_names_told_by_a_part(
    names: list[tuple[str, str | None]], text: str, expected: list[tuple[int, ...]]
) -> None:
    ruling = Ruling("r", text)
    ruling.parties += [party(i, *name) for i, name in enumerate(names)]
    assert [m.party_ids for m in PartyIndex.of(ruling).mentions(0, len(text))] == expected


BOTH = (("Paul MARTIN", "Monsieur"), ("Lea MARTIN", "Madame"), ("BERNARD", None), ("DELTAS", None))
FORMS = {2: "SCI"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("à M. MARTIN et à son épouse", [(0,), (1,)], id="his_wife"),
        pytest.param("à Mme MARTIN et à son mari", [(1,), (0,)], id="her_husband"),
        pytest.param("M. MARTIN et son épouse Lea MARTIN", [(0,), (1,)], id="his_wife_by_name"),
        pytest.param("aux sociétés intimées", [(2, 3)], id="companies_of_a_role"),
        pytest.param("aux parties intimées", [(0, 1, 2, 3)], id="parties_of_a_role"),
        pytest.param("aux époux intimés", [(0, 1)], id="persons_of_a_role"),
        pytest.param("la société intimée", [], id="one_of_two_companies"),
        pytest.param("à chaque partie", [(0, 1, 2, 3)], id="each_party"),
        pytest.param("la société MARTIN", [], id="a_company_is_not_her_namesake"),
        pytest.param("la société DELTA", [(3,)], id="without_its_last_s"),
    ],
)
def test_parties_called_otherwise(text: str, expected: list[tuple[int, ...]]) -> None:
    ruling = Ruling("r", text)
    for number, (name, civility) in enumerate(BOTH):
        ruling.parties.append(party(number, name, civility))
    found = PartyIndex.of(ruling).mentions(0, len(ruling.view.plain))
    assert [m.party_ids for m in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("pour l'enfant, le père versera à la mère", [(0,), (1,)], id="parents"),
        pytest.param("le divorce ; l'époux versera à l'épouse", [(0,), (1,)], id="spouses"),
        pytest.param("le père de M. Roc", [], id="no_child_of_theirs"),
        pytest.param("condamne la SCI et la SARL", [(2,)], id="legal_form"),
        pytest.param("la SCI VIAL", [], id="form_of_another"),
    ],
)
def test_parties_called_by_what_they_are(text: str, expected: list[tuple[int, ...]]) -> None:
    ruling = Ruling("r", text)
    for number, (name, civility) in enumerate(BOTH[:3]):
        ruling.parties.append(replace(party(number, name, civility), legal_form=FORMS.get(number)))
    found = PartyIndex.of(ruling).mentions(0, len(ruling.view.plain))
    assert [m.party_ids for m in found] == expected


def test_who_is_said_to_be_a_civil_party_beside_the_side_on_appeal() -> None:
    text = (
        "Monsieur Luc Vial, prévenu, appelant\nMadame Lea Roy, partie civile, intimée\n"
        "le condamne à verser à la partie civile"
    )
    ruling = Ruling("r", text)
    for number, (name, role) in enumerate((("Luc Vial", "appelant"), ("Lea Roy", "intime"))):
        at = text.index(name)
        ruling.parties.append(
            replace(
                party(number, name, "Madame" if number else "Monsieur"),
                role=cast(PartyRole, role), start_char=at, end_char=at + len(name),
            )
        )  # fmt: skip
    found = PartyIndex.of(ruling).mentions(text.index("le condamne"), len(text))
    assert [m.party_ids for m in found] == [(1,)]


@pytest.mark.parametrize(
    ("names", "text", "expected"),
    [
        pytest.param(
            [("Luc BERNARD", "Monsieur"), ("BERNARD", None)],
            "la société BERNARD, M. BERNARD, l'entreprise BERNARD et BERNARD",
            [(1,), (0,), (1,), (1,)], id="a_person_and_a_company",
        ),
        pytest.param(
            [("Luc BERNARD", "Monsieur"), ("BERNARD", None)],
            "condamné Jules BERNARD", [], id="another_person",
        ),
        pytest.param(
            [("Lise-Anne Vial", "Madame"), ("Jean Luc Roy", "Monsieur")],
            "à Lise Anne Vial et à Jean-Luc Roy", [(0,), (1,)], id="hyphens",
        ),
    ],
)  # fmt: skip
def test_names_that_others_bear(
    names: list[tuple[str, str | None]], text: str, expected: list[tuple[int, ...]]
) -> None:
    ruling = Ruling("r", text)
    for number, (name, civility) in enumerate(names):
        ruling.parties.append(party(number, name, civility))
    found = PartyIndex.of(ruling).mentions(0, len(ruling.view.plain))
    assert [m.party_ids for m in found] == expected


@pytest.mark.parametrize(
    ("dispositif", "payers", "payees"),
    [
        pytest.param(
            "Dit que Mme DURAND a droit à réparation.\nCondamne la société ALPHA à payer à cette "
            "dernière 700 euros à titre de dommages et intérêts", (1,), (2,), id="the_latter",
        ),
        pytest.param(
            "Déboute M. MARTIN et Mme DURAND de leurs demandes.\nCondamne ces derniers à payer à "
            "la société ALPHA 700 euros à titre de dommages et intérêts", (0, 2), (1,),
            id="both_of_them",
        ),
        pytest.param(
            "Condamne M. MARTIN à garantir la société ALPHA et condamne cette dernière à payer à "
            "Mme DURAND 700 euros à titre de dommages et intérêts", (1,), (2,), id="the_last_named",
        ),
        pytest.param(
            "Condamne M. MARTIN aux deux tiers des dépens et la société ALPHA au tiers restant",
            (0, 1), (), id="shares_of_the_costs",
        ),
        pytest.param(
            "Fixe à 5 000 euros l'indemnité due par M. MARTIN à la société ALPHA", (0,), (1,),
            id="due_by_and_to",
        ),
        pytest.param(
            "Fixe à 800 euros le loyer dû par la société ALPHA à Mme DURAND", (1,), (2,),
            id="rent_due_by_and_to",
        ),
        pytest.param(
            "Fixe à 800 euros la somme que Mme DURAND doit à M. MARTIN", (2,), (0,), id="who_owes",
        ),
        pytest.param(
            "Fixe à 800 euros la somme que M. MARTIN devra verser à Mme DURAND", (0,), (2,),
            id="who_shall_pay",
        ),
    ],
)  # fmt: skip
def test_who_is_meant(dispositif: str, payers: tuple[int, ...], payees: tuple[int, ...]) -> None:
    last = read(dispositif).orders[-1]
    assert (last.payer_ids, last.payee_ids) == (payers, payees)


@pytest.mark.parametrize(
    "dispositif",
    [
        "Condamne la société ALPHA à payer à M. MARTIN et à Mme DURAND les sommes respectives de "
        "700 euros et de 700 euros au titre de leur préjudice moral",
        "Condamne la société ALPHA à payer à M. MARTIN la somme de 700 euros et à Mme DURAND la "
        "même somme au titre de leur préjudice moral",
        "Condamne la société ALPHA à payer à M. MARTIN et à Mme DURAND les sommes de 700 euros et "
        "700 euros respectivement au titre de leur préjudice moral",
    ],
    ids=["respective", "the_same_sum", "respectively"],
)
def test_sums_that_go_to_one_each(dispositif: str) -> None:
    found = [(o.payee_ids, str(o.value), o.head) for o in read(dispositif).orders]
    assert found == [((0,), "700.00", "prejudice_moral"), ((2,), "700.00", "prejudice_moral")]


def test_what_all_are_paid() -> None:
    found = read(
        "Condamne la société ALPHA à payer à M. MARTIN la somme de 700 euros au titre du prêt, à "
        "Mme DURAND celle de 800 euros au titre du prêt et à tous deux celle de 90 euros au titre "
        "de l'article 700"
    ).orders
    assert [o.payee_ids for o in found] == [(0,), (2,), (0, 2)]


def test_lists_in_capitals_go_where_their_first_sum_goes() -> None:
    found = read(
        "CONDAMNE M. MARTIN A PAYER A LA SOCIETE ALPHA :\n- 700 EUROS A COMPTER DU 3 MAI AU TITRE "
        "DU PRET,\n- 800 EUROS A COMPTER DU 3 MAI AU TITRE DU COMPTE"
    ).orders
    assert [o.payee_ids for o in found] == [(1,), (1,)]


def test_a_whole_is_for_what_the_reasons_say() -> None:
    found = read(
        "Condamne M. MARTIN à payer à la société ALPHA la somme totale de 700 euros",
        reasons="Le préjudice moral de la société ALPHA sera réparé par la somme de 700 euros.\n",
    ).orders
    assert [o.head for o in found] == ["prejudice_moral"]


def test_a_name_that_a_line_breaks_is_one() -> None:
    [costs] = read("Met les dépens à la charge de Mme Lea\nDURAND").orders
    assert costs.payer_ids == (2,)


@pytest.mark.parametrize(
    "dispositif",
    [
        "Ordonne le remboursement par la société ALPHA à M. MARTIN de la somme de 700 euros",
        "Ordonne la restitution par la société ALPHA à M. MARTIN de la somme de 700 euros",
        "Ordonne le remboursement de la somme de 700 euros par la société ALPHA à M. MARTIN",
    ],
)
def test_who_pays_stands_behind_by(dispositif: str) -> None:
    [order] = read(dispositif).orders
    assert (order.kind, order.payer_ids, order.payee_ids) == ("condamnation", (1,), (0,))


@pytest.mark.parametrize(
    "how", [", solidairement avec", " in solidum avec", " également, conjointement avec"]
)
def test_one_pays_together_with_another(how: str) -> None:
    dispositif = (
        "Condamne la société ALPHA à payer à M. MARTIN 700 euros au titre du prêt ;\n"
        f"La condamne{how} Mme DURAND à payer à M. MARTIN 800 euros au titre du compte ;"
    )
    assert [o.payer_ids for o in read(dispositif).orders] == [(1,), (1, 2)]


@pytest.mark.parametrize("how", ["cette dernière", "elle", "celle-ci"])
def test_one_pays_together_with_whom_a_pronoun_means(how: str) -> None:
    dispositif = (
        "Condamne la société ALPHA à payer à M. MARTIN 700 euros au titre du prêt ;\n"
        f"Condamne Mme DURAND, in solidum avec {how}, à payer à M. MARTIN 800 euros ;"
    )
    assert [set(o.payer_ids) for o in read(dispositif).orders] == [{1}, {1, 2}]


def test_a_sum_for_what_the_one_before_was_for() -> None:
    ruling = read(
        "Condamne M. MARTIN à payer à la société ALPHA 700 euros au titre de l'article 700"
        " et à Mme DURAND la somme de 800 euros au même titre ;"
    )
    assert [(o.head, o.confidence) for o in ruling.orders] == [("article_700", 0.9)] * 2


def test_a_sum_for_what_the_order_before_was_for() -> None:
    ruling = read(
        "Condamne M. MARTIN à payer à la société ALPHA 700 euros au titre de l'article 700 ;\n"
        "Condamne Mme DURAND à payer à M. MARTIN la somme de 800 euros sur le même fondement ;"
    )
    assert [o.head for o in ruling.orders] == ["article_700"] * 2


@pytest.mark.parametrize("seam", [",\n", " ;\n", "\n", ",\n- "])
def test_a_sum_at_the_head_of_its_line_is_for_what_stands_behind_it(seam: str) -> None:
    first, second = "700 euros au titre du prêt", "800 euros au titre du préjudice moral"
    ruling = read(
        "Condamne M. MARTIN à payer à la société ALPHA les sommes suivantes :\n"
        f"{first}{seam}{second} ;"
    )
    assert [(str(o.value), o.head) for o in ruling.orders] == [
        ("700.00", "principal"),
        ("800.00", "prejudice_moral"),
    ]
    words = [ruling.text[o.start_char : o.end_char] for o in ruling.orders]
    assert first in words[0] and second not in words[0]
    assert first not in words[1] and second in words[1]


def test_a_line_over_a_sum_says_what_it_is_for() -> None:
    ruling = read(
        "Condamne M. MARTIN à payer à la société ALPHA :\nprêt :\n700 euros\npréjudice moral :\n"
        "800 euros"
    )
    assert [o.head for o in ruling.orders] == ["principal", "prejudice_moral"]


def test_for_oneself_and_for_another_parts_no_payees() -> None:
    ruling = read(
        "Condamne M. MARTIN à payer à la société ALPHA, agissant pour son compte et pour celui de"
        " ses filiales, et à Mme DURAND la somme de 700 euros au titre du prêt ;"
    )
    assert [o.payee_ids for o in ruling.orders] == [(1, 2)]


@pytest.mark.parametrize(
    ("dispositif", "last"),
    [
        pytest.param(
            "Condamne la société ALPHA à payer 900 euros à Monsieur MARTIN ;\nDit que Monsieur "
            "MARTIN rendra la chose à la société ALPHA ;\nCondamne la même à payer 500 euros.",
            (1,), id="the_same",
        ),
        pytest.param(
            "Condamne in solidum la société ALPHA et Madame DURAND à payer 900 euros ;\nOrdonne à "
            "Madame DURAND de cesser les travaux ;\nLes condamne à payer 500 euros.",
            (1, 2), id="those_of_a_clause_before",
        ),
        pytest.param(
            "Ordonne à la société ALPHA de remettre à Monsieur MARTIN ses clés sous astreinte de "
            "50 euros par jour.",
            (1,), id="whom_it_is_done_to_does_not_pay",
        ),
        pytest.param(
            "Dit que la société ALPHA devra en outre rembourser à Monsieur MARTIN la somme de 500 "
            "euros.",
            (1,), id="besides",
        ),
    ],
)  # fmt: skip
def test_who_pays_at_last(dispositif: str, last: tuple[int, ...]) -> None:
    assert read(dispositif).orders[-1].payer_ids == last


@pytest.mark.parametrize(
    ("names", "text", "expected"),
    [
        pytest.param(
            [("Luc VIAL", "le sieur"), ("Ana ROC épouse VIAL", "Madame")],
            "condamne VIAL aux dépens", [(0,)], id="his_own_surname",
        ),
        pytest.param(
            [("Luc VIAL", "Monsieur"), ("Ana VIAL", "Madame")],
            "condamne VIAL aux dépens", [], id="the_own_surname_of_two",
        ),
        pytest.param(
            [("Luc VIAL", "Monsieur"), ("Ana VIAL", "Madame")],
            "à payer àMonsieur VIAL", [(0,)], id="a_blank_that_was_lost",
        ),
        pytest.param(
            [("Luc VIAL", "Monsieur"), ("GAN DELTA", None)], "M. VIAL et son assureur",
            [(0,), (1,)], id="insurer",
        ),
    ],
)  # fmt: skip
def test_names_without_civility(
    names: list[tuple[str, str | None]], text: str, expected: list[tuple[int, ...]]
) -> None:
    ruling = Ruling("r", text)
    ruling.parties += [party(i, *name) for i, name in enumerate(names)]
    assert [m.party_ids for m in PartyIndex.of(ruling).mentions(0, len(text))] == expected


@pytest.mark.parametrize(
    ("dispositif", "payees"),
    [
        pytest.param(
            "Condamne M. MARTIN à payer à :\n1°/ - Mme DURAND : la somme de 900 euros,\n"
            "Donne acte à la société ALPHA de ses réserves,\n2°/ - La société ALPHA, représentée "
            "par son gérant, dans le cadre de son propre recours, la somme de 500 euros.",
            [(2,), (1,)], id="a_list_that_another_verb_broke_into",
        ),
        pytest.param(
            "Condamne M. MARTIN à payer à Mme DURAND la somme de 900 euros et la même somme à "
            "l'association OMEGA.",
            [(2,), ()], id="an_association_that_nobody_knows",
        ),
    ],
)  # fmt: skip
def test_whom_each_sum_goes_to(dispositif: str, payees: list[tuple[int, ...]]) -> None:
    assert [o.payee_ids for o in read(dispositif).orders if o.value] == payees


@pytest.mark.parametrize(
    ("dispositif", "payees"),
    [
        (
            "Fixe la perte à :\n- 700 euros pour M. MARTIN,\n- 300 euros (trois cents euros) pour"
            " la société ALPHA ;",
            [(0,), (1,)],
        ),
        ("Fixe la perte à 700 euros pour M. MARTIN et la société ALPHA ;", [(0, 1)]),
    ],
)
def test_for_whom_a_sum_is(dispositif: str, payees: list[tuple[int, ...]]) -> None:
    assert [o.payee_ids for o in read(dispositif).orders] == payees


def test_a_pronoun_for_several_means_all_who_were_condemned():
    ruling = read(
        "Condamne in solidum M. MARTIN et la société ALPHA à payer 700 euros au titre du prêt ;\n"
        "Leur fait interdiction de vendre sous astreinte de 200 euros par jour ;\n",
    )
    assert [o.payer_ids for o in ruling.orders] == [(0, 1), (0, 1)]
