"""Who pays and who is paid: names that are one party, parties that nobody knows, what follows."""

import pytest

from arret_extract.records import Party
from arret_extract.resolve import PartyIndex
from arret_extract.ruling import Ruling
from arret_extract.vocabulary import PartyKind
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
            (1, 2), True, False, id="as_before",
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
            [("Jean Luc Vial", "Monsieur")], "M. Jean-Luc Vial", [(0,), (0,)], id="hyphen"
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
