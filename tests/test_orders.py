from decimal import Decimal
from typing import cast

import pytest

from arret_extract.records import Party, Section
from arret_extract.ruling import Ruling
from arret_extract.stages import amounts, claims, orders, outcomes
from arret_extract.vocabulary import PartyRole, SectionKind

HEADER = "Monsieur Paul MARTIN, appelant\nla société ALPHA, intimée\nMadame Lea DURAND, intimée\n"
PARTIES = (
    ("Paul MARTIN", "Monsieur", "appelant"),
    ("ALPHA", None, "intime"),
    ("Lea DURAND", "Madame", "intime"),
)


def read(dispositif: str, reasons: str = "", before: str = "", first: bool = False) -> Ruling:
    """A ruling made of parts, its sections and parties given."""
    parts = (
        ("parties", HEADER),
        ("moyens", before),
        ("motifs", reasons),
        ("dispositif", dispositif),
    )
    ruling = Ruling("r", "".join(text for _, text in parts))
    start = 0
    for kind, text in parts:
        ruling.sections.append(
            Section(
                section_id=len(ruling.sections),
                kind=cast(SectionKind, kind),
                start_char=start,
                end_char=start + len(text),
            )
        )
        start += len(text)
    roles = {"appelant": "demandeur", "intime": "defendeur"} if first else {}
    for number, (name, civility, role) in enumerate(PARTIES):
        at = ruling.text.index(name)
        ruling.parties.append(
            Party(
                party_id=number,
                name=name,
                civility=civility,
                role=cast(PartyRole, roles.get(role, role)),
                kind="personne_physique" if civility else "personne_morale",
                start_char=at,
                end_char=at + len(name),
            )
        )
    ruling.decide("jurisdiction", "tribunal_judiciaire" if first else "cour_d_appel", None, "test")
    amounts.add_rows(ruling)
    orders.add_rows(ruling)
    if first:
        claims.add_rows(ruling)
        outcomes.add_rows(ruling)
    return ruling


def rows(
    ruling: Ruling,
) -> list[tuple[str, str | None, int | None, tuple[int, ...], tuple[int, ...]]]:
    return [
        (o.kind, o.head, None if o.value is None else int(o.value), o.payer_ids, o.payee_ids)
        for o in ruling.orders
    ]


@pytest.mark.parametrize(
    ("dispositif", "expected"),
    [
        pytest.param(
            "Condamne la société ALPHA à payer à Monsieur MARTIN la somme de 1 000 euros à titre "
            "de dommages et intérêts et celle de 500 euros au titre de l'article 700 ;",
            [
                ("condamnation", "dommages_interets", 1000, (1,), (0,)),
                ("condamnation", "article_700", 500, (1,), (0,)),
            ],
            id="two_sums",
        ),
        pytest.param(
            "Condamne les intimées aux dépens.", [("depens", "depens", None, (1, 2), ())], id="role"
        ),
        pytest.param(
            "Condamne M. MARTIN à payer au titre de l'article 700 :\n"
            "- à la société ALPHA 300 euros ;\n- à Mme DURAND 400 euros.",
            [
                ("condamnation", "article_700", 300, (0,), (1,)),
                ("condamnation", "article_700", 400, (0,), (2,)),
            ],
            id="list_of_payees",
        ),
        pytest.param(
            "Condamne M. MARTIN à payer 300 euros à la société ALPHA et 400 euros à Mme DURAND au "
            "titre de l'article 700",
            [
                ("condamnation", "article_700", 300, (0,), (1,)),
                ("condamnation", "article_700", 400, (0,), (2,)),
            ],
            id="payee_after",
        ),
        pytest.param(
            "Rejette la demande formée par Mme DURAND et la condamne à payer à M. MARTIN la somme "
            "de 900 euros en application de l'article 700",
            [("rejet", None, None, (), ()), ("condamnation", "article_700", 900, (2,), (0,))],
            id="pronoun",
        ),
        pytest.param(
            "Alloue à M. MARTIN au titre du prêt 500 euros à la charge de la société ALPHA",
            [("condamnation", "principal", 500, (1,), (0,))],
            id="granted_at_ones_charge",
        ),
        pytest.param(
            "Dit que la société ALPHA devra payer à M. MARTIN 500 euros au titre du prêt",
            [("condamnation", "principal", 500, (1,), (0,))],
            id="shall_pay",
        ),
        pytest.param(
            "Dit que la société ALPHA devra restituer à M. MARTIN la somme de 500 euros, avec "
            "intérêts à compter de ce jour",
            [("condamnation", "principal", 500, (1,), (0,))],
            id="shall_give_money_back",
        ),
        pytest.param(
            "Condamne la société ALPHA à payer à M. MARTIN 800 euros au titre de la facture avec "
            "intérêts sur la somme de 600 euros à compter de ce jour, ainsi qu'aux dépens",
            [("condamnation", "principal", 800, (1,), (0,)), ("depens", "depens", None, (1,), ())],
            id="base_of_interest",
        ),
        pytest.param(
            "Condamne M. MARTIN aux dépens, liquidés à la somme de 70 euros dont 12 euros de TVA",
            [("depens", "depens", 70, (0,), ())],
            id="costs_with_their_sum",
        ),
        pytest.param(
            "Condamne M. MARTIN à payer à la société ALPHA 4 000 F (soit 609,80 euros) au titre de "
            "l'article 700",
            [("condamnation", "article_700", 4000, (0,), (1,))],
            id="two_currencies",
        ),
        pytest.param(
            "Déboute M. MARTIN de sa demande de 500 euros ; Autorise Me Roy à recouvrer les dépens",
            [("rejet", None, None, (), ())],
            id="sums_refused_and_distraction",
        ),
        pytest.param(
            "Confirme le jugement sauf à préciser que la créance s'élève à 900 euros",
            [("confirmation", None, None, (), ()), ("fixation", "principal", 900, (), ())],
            id="corrected_sum",
        ),
        pytest.param(
            "Confirme l'ordonnance en ce qu'elle a fixé à 900 euros la pension de M. MARTIN",
            [("confirmation", None, None, (), ())],
            id="confirmed_sum",
        ),
        pytest.param(
            "Fixe à 800 euros la consignation à verser par M. MARTIN pour l'expert",
            [("fixation", "frais", 800, (0,), ())],
            id="expert_deposit",
        ),
        pytest.param(
            "Ordonne à la société ALPHA de remettre les clés sous astreinte de 50 euros par jour",
            [("injonction", "astreinte", 50, (1,), ())],
            id="astreinte",
        ),
    ],
)
def test_orders(dispositif: str, expected: object) -> None:
    assert rows(read(dispositif)) == expected


def test_a_silent_sum_is_for_what_the_reasons_give_it() -> None:
    ruling = read(
        "Condamne M. MARTIN à payer à la société ALPHA la somme de 900 euros.",
        reasons="Il est équitable d'allouer 900 euros au titre de l'article 700.\n",
    )
    assert [o.head for o in ruling.orders] == ["article_700"]


def test_an_order_names_its_sum_and_is_found_in_the_text() -> None:
    ruling = read(
        "Condamne in solidum les intimées à payer à M. MARTIN la somme de 1 000,50 euros."
    )
    [order] = ruling.orders
    assert order.in_solidum
    assert order.value == Decimal("1000.50")
    assert order.currency == "EUR"
    assert order.amount_id == 0
    assert ruling.text[order.start_char : order.end_char].startswith("Condamne in solidum")
    assert any(e.table == "orders" and e.row_id == 0 for e in ruling.evidence)


@pytest.mark.parametrize(
    "dispositif",
    [
        "",
        "\x00",
        "Condamne",
        "à payer 5 €",
        "Condamne " * 300,
        "5 € " * 300,
        " " * 3000,
        "\u200f;;",
    ],
)
def test_odd_dispositifs_are_read(dispositif: str) -> None:
    ruling = read(dispositif)
    for order in ruling.orders:
        assert 0 <= order.start_char <= order.end_char <= len(ruling.text)


@pytest.mark.parametrize(
    ("dispositif", "kinds"),
    [
        (
            "Rectifie l'erreur matérielle de l'arrêt et dit qu'aux lieu et place de : « Confirme "
            "le "
            "jugement », il y a lieu de lire : « Infirme le jugement et condamne la société ALPHA "
            "à "
            "payer 300 euros » ;\nLaisse les dépens à la charge du Trésor public.",
            ["autre", "depens"],
        ),
        (
            "Rectifie l'arrêt et condamne la société ALPHA, dite « ALPHA ET FILS », aux dépens.",
            ["autre", "depens"],
        ),
    ],
)
def test_what_a_rectification_quotes_orders_nothing(dispositif: str, kinds: list[str]) -> None:
    assert [order.kind for order in read(dispositif).orders] == kinds


def test_without_a_dispositif_there_is_no_order_and_no_outcome() -> None:
    ruling = Ruling("r", "Rien")
    orders.add_rows(ruling)
    assert ruling.orders == []
    assert ruling.decision.outcome is None


@pytest.mark.parametrize(
    ("dispositif", "expected"),
    [
        pytest.param(
            "Condamne la société ALPHA à payer à M. MARTIN :\n- 900 euros au titre du prêt ;\n"
            "- dit que cette somme portera intérêts au taux légal ;\n"
            "- la somme de 500 euros au titre de l'article 700.",
            [
                ("condamnation", "principal", 900, (1,), (0,)),
                ("constat", "interets", None, (), ()),
                ("condamnation", "article_700", 500, (1,), (0,)),
            ],
            id="list_resumed_after_another_verb",
        ),
        pytest.param(
            "Dit que la somme de 900 euros portera intérêts ;\nOrdonne la radiation.",
            [("constat", "interets", None, (), ()), ("procedure", None, None, (), ())],
            id="interest_is_no_list",
        ),
        pytest.param(
            "Condamne M. MARTIN, au titre d'un prêt de 9 000 euros, à payer à la société ALPHA la "
            "somme de 700 euros au titre du solde du prêt",
            [("condamnation", "principal", 700, (0,), (1,))],
            id="paid_after_the_verb",
        ),
        pytest.param(
            "Condamne M. MARTIN à payer à la société ALPHA à titre provisionnel :\n- 700 euros au "
            "titre des loyers,\n- 80 euros au titre de l'article 700.",
            [
                ("condamnation", "provision", 700, (0,), (1,)),
                ("condamnation", "article_700", 80, (0,), (1,)),
            ],
            id="list_of_provisions",
        ),
        pytest.param(
            "Condamne M. MARTIN à verser la société ALPHA la somme de 700 euros au titre du prêt",
            [("condamnation", "principal", 700, (0,), (1,))],
            id="payee_without_a_word",
        ),
        pytest.param(
            "Condamne M. MARTIN à restituer à la société ALPHA la somme de 700 euros au titre du "
            "prêt",
            [("condamnation", "principal", 700, (0,), (1,))],
            id="restitution_of_a_sum",
        ),
        pytest.param(
            "Condamne M. MARTIN aux dépens, dont frais de greffe liquidés à la somme de 70,20 "
            "euros, dont TVA 11,70 euros.",
            [("depens", "depens", 70, (0,), ())],
            id="liquidated_costs",
        ),
        pytest.param(
            "Condamne M. MARTIN aux dépens, liquide les dépens à la somme de 70,20 euros.",
            [("depens", "depens", 70, (0,), ())],
            id="costs_liquidated_right_behind",
        ),
        pytest.param(
            "Condamne M. MARTIN aux dépens.\nLiquide les dépens à la somme de 70,20 euros.",
            [("depens", "depens", None, (0,), ()), ("depens", "depens", 70, (), ())],
            id="costs_liquidated_apart",
        ),
        pytest.param(
            "Condamne M. MARTIN à payer à la société ALPHA la somme de 700 euros, soit 600 euros "
            "en capital et 100 euros d'intérêts.",
            [("condamnation", "principal", 700, (0,), (1,))],
            id="what_a_sum_is_made_of",
        ),
        pytest.param(
            "Fixe la pension alimentaire due par M. MARTIN à 700 euros et au besoin l'y condamne.",
            [("fixation", "pension", 700, (0,), ())],
            id="condemned_to_what_was_fixed",
        ),
        pytest.param(
            "Condamne la société ALPHA à payer à M. MARTIN la somme de 700 euros au titre du prêt "
            "et à lui remettre les clés sous astreinte de 50 euros par jour.",
            [
                ("condamnation", "principal", 700, (1,), (0,)),
                ("injonction", "astreinte", 50, (1,), ()),
            ],
            id="to_pay_and_to_do",
        ),
        pytest.param(
            "Condamne la société ALPHA à remettre à M. MARTIN les clés et à lui payer la somme de "
            "700 euros au titre du prêt.",
            [
                ("condamnation", "principal", 700, (1,), (0,)),
                ("injonction", None, None, (1,), ()),
            ],
            id="to_do_and_to_pay",
        ),
        pytest.param(
            "Condamne la société ALPHA à payer à M. MARTIN la somme de 1 200 euros TTC (1 000 "
            "euros HT) au titre du prêt.",
            [("condamnation", "principal", 1200, (1,), (0,))],
            id="the_same_without_tax",
        ),
        pytest.param(
            "Réduit l'indemnité de 2 000 euros à 700 euros au titre du préjudice moral.",
            [("fixation", "prejudice_moral", 700, (), ())],
            id="from_one_sum_to_another",
        ),
        pytest.param(
            "Condamne la société ALPHA à payer à M. MARTIN la différence entre 3 000 euros et "
            "2 300 euros, soit 700 euros au titre du prêt.",
            [("condamnation", "principal", 700, (1,), (0,))],
            id="a_difference",
        ),
        pytest.param(
            "Condamne la société ALPHA à payer à M. MARTIN, à titre de provision à valoir sur son "
            "préjudice évalué à 5 000 euros, la somme de 700 euros.",
            [("condamnation", "provision", 700, (1,), (0,))],
            id="what_a_loss_is_put_at",
        ),
        pytest.param(
            "Condamne la société ALPHA à payer à M. MARTIN 700 euros au titre du prêt avec "
            "intérêts à compter du 3 mai sur 500 euros et à compter du jugement sur 200 euros.",
            [("condamnation", "principal", 700, (1,), (0,))],
            id="two_bases_of_interest",
        ),
        pytest.param(
            "Dit que la société ALPHA sera garantie par M. MARTIN.",
            [("condamnation", None, None, (0,), (1,))],
            id="guaranteed_by_another",
        ),
        pytest.param(
            "Condamne M. MARTIN à hauteur de 70 % à payer à la société ALPHA 700 euros au titre "
            "du prêt.",
            [("condamnation", "principal", 700, (0,), (1,))],
            id="a_share_is_no_limit",
        ),
        pytest.param(
            "Condamne la société ALPHA à payer à M. MARTIN, après déduction de la provision de 200 "
            "euros, la somme de 700 euros.",
            [("condamnation", "principal", 700, (1,), (0,))],
            id="a_provision_deducted",
        ),
        pytest.param(
            "Condamne M. MARTIN aux dépens,\n\nLiquide les dépens à la somme de 70,20 euros.",
            [("depens", "depens", None, (0,), ()), ("depens", "depens", 70, (), ())],
            id="costs_liquidated_in_a_paragraph_of_their_own",
        ),
        pytest.param(
            "Prononce une amende civile de 700 euros à l'encontre de M. MARTIN.",
            [("condamnation", "amende", 700, (0,), ())],
            id="a_fine_is_the_treasurys",
        ),
        pytest.param(
            "Dit que M. MARTIN doit à la société ALPHA la somme de 700 euros au titre du prêt.",
            [("fixation", "principal", 700, (0,), (1,))],
            id="who_owes_whom",
        ),
        pytest.param(
            "Fixe à 700 euros les honoraires dus à la société ALPHA par M. MARTIN.",
            [("fixation", "principal", 700, (0,), (1,))],
            id="owed_to_one_by_another",
        ),
        pytest.param(
            "Dit que la décision est assujettie au droit fixe de 700 euros dont est redevable M. "
            "MARTIN.",
            [("fixation", "principal", 700, (0,), ())],
            id="who_is_liable_behind",
        ),
        pytest.param(
            "Admet la créance de M. MARTIN au passif de la société ALPHA pour 700 euros au titre "
            "du prêt.",
            [("fixation", "principal", 700, (1,), (0,))],
            id="a_claim_admitted",
        ),
        pytest.param(
            "La société ALPHA versera à M. MARTIN la somme de 700 euros au titre du prêt.\n"
            "Dépens à la charge de la société ALPHA.",
            [
                ("condamnation", "principal", 700, (1,), (0,)),
                ("depens", "depens", None, (1,), ()),
            ],
            id="who_shall_pay",
        ),
        pytest.param(
            "Fixe à 800 euros l'indemnité due par M. MARTIN à la société ALPHA au titre de"
            " l'article 700 du code de procédure civile.",
            [("condamnation", "article_700", 800, (0,), (1,))],
            id="costs_of_counsel_fixed",
        ),
        pytest.param(
            "Dit que les dépens suivront le sort de ceux du fond.",
            [("procedure", "depens", None, (), ())],
            id="costs_follow",
        ),
        pytest.param(
            "Avisons les parties que l'audience se tiendra le 3 mai.",
            [("procedure", None, None, (), ())],
            id="a_hearing_told",
        ),
        pytest.param(
            "Homologue le protocole d'accord du 3 mai.",
            [("autre", None, None, (), ())],
            id="an_agreement_approved",
        ),
        pytest.param(
            "Laisse les dépens à la charge de l'Etat.\nLe greffier\nNotifié à M. MARTIN",
            [("depens", "depens", None, (), ())],
            id="costs_end_with_their_sentence",
        ),
        pytest.param(
            "Fixe la créance de M. MARTIN au passif de la société ALPHA à 700 euros au titre du "
            "prêt",
            [("fixation", "principal", 700, (1,), (0,))],
            id="claim_fixed",
        ),
        pytest.param(
            "Dit que, compte tenu de la provision de 300 euros versée, M. MARTIN devra payer à la "
            "société ALPHA 700 euros au titre du prêt",
            [("condamnation", "principal", 700, (0,), (1,))],
            id="what_was_paid_before",
        ),
        pytest.param(
            "Fixe le préjudice corporel de M. MARTIN, déduction faite de la créance de la société "
            "ALPHA, à 700 euros",
            [("fixation", "prejudice_corporel", 700, (), (0,))],
            id="loss_fixed",
        ),
        pytest.param(
            "Fixe le préjudice moral de M. MARTIN à 700 euros ; Condamne la société ALPHA à payer "
            "à M. MARTIN la somme de 700 euros",
            [
                ("fixation", "prejudice_moral", 700, (), (0,)),
                ("condamnation", "prejudice_moral", 700, (1,), (0,)),
            ],
            id="paid_for_what_was_fixed",
        ),
        pytest.param(
            "Condamne la société OMEGA à payer à M. MARTIN la somme de 700 euros au titre du prêt "
            "; La condamne aux dépens.",
            [
                ("condamnation", "principal", 700, (), (0,)),
                ("depens", "depens", None, (), ()),
            ],
            id="an_unknown_payer_stays_unknown",
        ),
        pytest.param(
            "Reçoit l'appel.\nLe dit mal fondé.",
            [("recevabilite", None, None, (), ()), ("rejet", None, None, (), ())],
            id="object_first",
        ),
        pytest.param(
            "Condamne M. MARTIN à payer à la société ALPHA les sommes de :\n700 euros au titre du "
            "prêt, assortie des intérêts au taux de 5 % jusqu'au 3 mai 2012 soit 40 euros,\n"
            "900 euros au titre du compte, avec capitalisation des intérêts.",
            [
                ("condamnation", "principal", 700, (0,), (1,)),
                ("condamnation", "principal", 900, (0,), (1,)),
                ("autre", "interets", None, (), ()),
            ],
            id="interest_reckoned_and_compounded",
        ),
        pytest.param(
            "Condamne M. MARTIN au paiement des dépens, comprenant le coût de l'acte, soit 90 "
            "euros, et de la somme de 700 euros à la société ALPHA au titre du prêt",
            [
                ("condamnation", "principal", 700, (0,), (1,)),
                ("depens", "depens", None, (0,), ()),
            ],
            id="what_costs_comprise",
        ),
        pytest.param(
            "Condamne M. MARTIN aux dépens, dont le coût est de 90 euros",
            [("depens", "depens", 90, (0,), ())],
            id="what_costs_come_to",
        ),
        pytest.param(
            "Condamne M. MARTIN aux dépens, dont 9 euros de TVA",
            [("depens", "depens", None, (0,), ())],
            id="the_tax_on_costs",
        ),
        pytest.param(
            "Condamne M. MARTIN à payer à la société ALPHA le coût du constat, soit 90 euros",
            [("condamnation", "frais", 90, (0,), (1,))],
            id="what_a_cost_comes_to",
        ),
        pytest.param(
            "Liquide les dépens à la somme de $ ! 11 euros TTC.",
            [("depens", "depens", None, (), ())],
            id="a_damaged_sum_is_none",
        ),
        pytest.param(
            "Dit que M. MARTIN sera redevable du loyer à hauteur de 700 euros par an",
            [("fixation", "principal", 700, (0,), ())],
            id="measure_of_a_rent",
        ),
        pytest.param(
            "Admet la créance de la société ALPHA au passif de M. MARTIN à hauteur de 700 euros à"
            " titre privilégié et de 80 euros à titre chirographaire",
            [
                ("fixation", "principal", 700, (0,), (1,)),
                ("fixation", "principal", 80, (0,), (1,)),
            ],
            id="measure_of_a_debt_of_two_ranks",
        ),
        pytest.param(
            "Condamne la société ALPHA à payer à M. MARTIN la somme de 700 euros et à Mme DURAND "
            "la somme de 80 euros au titre de l'article 700. Dit n'y avoir lieu à expertise.",
            [
                ("condamnation", "article_700", 700, (1,), (0,)),
                ("condamnation", "article_700", 80, (1,), (2,)),
                ("rejet", None, None, (), ()),
            ],
            id="head_said_once_at_the_end",
        ),
        pytest.param(
            "Constate, au vu des pièces, que la somme s'élève à 700 euros ; Confirme, en "
            "application de la loi, le privilège du prêt qui s'élève à 700 euros",
            [("fixation", "principal", 700, (), ()), ("confirmation", None, None, (), ())],
            id="a_sum_told_is_not_corrected",
        ),
        pytest.param(
            "Condamne M. MARTIN à payer à la société ALPHA la somme de 700 euros au titre du "
            "capital restant dû pour le crédit d'équipement de 9 000 euros du 3 mai 2012",
            [("condamnation", "principal", 700, (0,), (1,))],
            id="loan_that_is_owed",
        ),
        pytest.param(
            "Condamne M. MARTIN à payer à la société ALPHA par provision la somme de 700 euros au "
            "titre des loyers, outre une indemnité d'occupation égale au montant du loyer.",
            [
                ("condamnation", "provision", 700, (0,), (1,)),
                ("condamnation", "provision", None, (0,), (1,)),
            ],
            id="provisional_sums_to_come",
        ),
        pytest.param(
            "Condamne M. MARTIN à payer à la société ALPHA :\n- 700 euros au titre des loyers ;\n"
            "- une indemnité mensuelle égale au montant du loyer ;\n"
            "- 80 euros au titre de l'article 700.",
            [
                ("condamnation", "principal", 700, (0,), (1,)),
                ("condamnation", "indemnite", None, (0,), (1,)),
                ("condamnation", "article_700", 80, (0,), (1,)),
            ],
            id="sums_to_come_in_a_list",
        ),
        pytest.param(
            "Condamne M. MARTIN aux dépens.\nFrais de greffe compris dans les dépens : 70 euros.",
            [("depens", "depens", None, (0,), ()), ("depens", "depens", 70, (0,), ())],
            id="costs_told_apart",
        ),
        pytest.param(
            "Rejette le pourvoi ;\nEn application de l'article 700, rejette la demande formée par "
            "M. [O] et condamne M. MARTIN à payer à la société ALPHA la somme de 700 euros.",
            [
                ("rejet", None, None, (), ()),
                ("rejet", "article_700", None, (), ()),
                ("condamnation", "article_700", 700, (0,), (1,)),
            ],
            id="a_civility_ends_no_sentence",
        ),
        pytest.param(
            "Déboute la Caisse des consignations de sa demande ; Déboute M. MARTIN de sa demande "
            "en remboursement du prêt ; Rejette l'ensemble des demandes, y compris d'astreinte",
            [
                ("rejet", None, None, (), ()),
                ("rejet", "principal", None, (), ()),
                ("rejet", None, None, (), ()),
            ],
            id="what_is_refused",
        ),
        pytest.param(
            "Rejette la demande de provision ; Dit n'y avoir lieu à provision",
            [("rejet", "provision", None, (), ()), ("rejet", "provision", None, (), ())],
            id="a_provision_refused",
        ),
        pytest.param(
            "Confirme le jugement sauf à condamner la société ALPHA à payer à M. MARTIN la somme "
            "de 700 euros au titre du prêt et à porter à 900 euros le préjudice moral",
            [
                ("confirmation", None, None, (), ()),
                ("condamnation", "principal", 700, (1,), (0,)),
                ("fixation", "prejudice_moral", 900, (), ()),
            ],
            id="a_sum_raised",
        ),
        pytest.param(
            "Renvoyons les parties à se pourvoir, mais dès à présent et par provision,\n"
            "Condamnons la société ALPHA à payer à M. MARTIN la somme de 700 euros.",
            [
                ("procedure", None, None, (), ()),
                ("condamnation", "provision", 700, (1,), (0,)),
            ],
            id="all_is_provisional",
        ),
        pytest.param(
            "Condamne la société ALPHA à payer à :\n1°/ - Monsieur MARTIN : la somme de 700 euros "
            "au titre du prêt,\n2°/ - L'Etat, représenté par M. Brun, la somme de 80 euros au "
            "titre de la dette,\n3°/ - Madame DURAND : la somme de 90 euros au titre du prêt",
            [
                ("condamnation", "principal", 700, (1,), (0,)),
                ("condamnation", "principal", 80, (1,), ()),
                ("condamnation", "principal", 90, (1,), (2,)),
            ],
            id="items_begin_with_who_is_paid",
        ),
        pytest.param(
            "Condamne la société ALPHA à payer à M. MARTIN 700 euros au titre du prêt et 80 euros "
            "à Mme DURAND au titre de l'article 700",
            [
                ("condamnation", "principal", 700, (1,), (0,)),
                ("condamnation", "article_700", 80, (1,), (2,)),
            ],
            id="one_before_and_one_behind",
        ),
        pytest.param(
            "Condamne M. MARTIN à payer à la société ALPHA la somme de 700 euros au titre de "
            "l'article 700 et déboute M. MARTIN de sa demande formée de ce chef.",
            [
                ("condamnation", "article_700", 700, (0,), (1,)),
                ("rejet", "article_700", None, (), ()),
            ],
            id="refused_for_the_same",
        ),
        pytest.param(
            "Ordonne le bornage des parcelles ; Fixe l'assiette de la servitude sur le chemin.",
            [("autre", None, None, (), ()), ("constat", None, None, (), ())],
            id="what_bounds_a_land",
        ),
        pytest.param(
            "Condamne Mme DURAND aux dépens.\n\nEn application de l'article 700 du code de "
            "procédure civile, rejette la demande de Mme DURAND et la condamne à payer à M. MARTIN "
            "la somme de 900 euros.",
            [
                ("depens", "depens", None, (2,), ()),
                ("rejet", "article_700", None, (), ()),
                ("condamnation", "article_700", 900, (2,), (0,)),
            ],
            id="costs_end_with_their_sentence",
        ),
        pytest.param(
            "Fixe la date des plaidoiries au 3 mars 2020.",
            [("procedure", None, None, (), ())],
            id="a_date_is_no_sum",
        ),
    ],
)
def test_orders_of_harder_provisions(
    dispositif: str,
    expected: list[tuple[str, str | None, int | None, tuple[int, ...], tuple[int, ...]]],
) -> None:
    assert rows(read(dispositif)) == expected


@pytest.mark.parametrize(
    ("dispositif", "sure"),
    [
        pytest.param("Déboute M. MARTIN du surplus de ses demandes.", True, id="what_is_left"),
        pytest.param("Déboute M. MARTIN de sa demande de délais.", True, id="what_has_no_head"),
        pytest.param("Déboute M. MARTIN de sa demande en paiement.", False, id="an_unread_object"),
        pytest.param("Condamne M. MARTIN aux dépens.", True, id="costs"),
        pytest.param(
            "Condamne M. MARTIN aux dépens.\nLiquide les dépens à la somme de 70 euros.",
            False,
            id="costs_liquidated_say_not_who_pays",
        ),
    ],
)
def test_what_a_provision_does_not_say_itself_is_trusted_less(dispositif: str, sure: bool) -> None:
    assert (read(dispositif).orders[-1].confidence >= 0.9) is sure


@pytest.mark.parametrize(
    "dispositif",
    [
        pytest.param(
            "La cour, réformant le jugement déféré, condamnant la société ALPHA à payer à Monsieur "
            "MARTIN la somme de 1 000 F, rejetant toutes autres demandes.",
            id="gerunds",
        ),
        pytest.param(
            "La cour décide de :\n- infirmer le jugement ;\n- condamner la société ALPHA à payer à "
            "Monsieur MARTIN la somme de 1 000 euros ;\n- rejeter toutes autres demandes.",
            id="infinitives",
        ),
        pytest.param(
            "La cour, contradictoirement :\n- Infirmation du jugement ;\n- Condamnation de la "
            "société ALPHA à payer à Monsieur MARTIN 1 000 euros ;\n- Rejet du surplus.",
            id="nouns",
        ),
        pytest.param(
            "Met l'appellation et ce dont est appel au néant ; émendant, adjuge à Monsieur MARTIN, "
            "à la charge de la société ALPHA, la somme de 1 000 francs ; rejette le surplus.",
            id="of_old",
        ),
    ],
)
def test_dispositifs_of_unusual_form(dispositif: str) -> None:
    found = [row for row in rows(read("PAR CES MOTIFS\n" + dispositif)) if row[0] != "none"]
    assert [row[0] for row in found] == ["infirmation", "condamnation", "rejet"]
    assert found[1][2:] == (1000, (1,), (0,))


@pytest.mark.parametrize(
    ("dispositif", "payees"),
    [
        pytest.param(
            "la société ALPHA à payer les sommes suivantes :\n- Monsieur Paul MARTIN : 1 000 €\n"
            "- Madame Lea DURAND : 500 €",
            [(0,), (2,)],
            id="items",
        ),
        pytest.param(
            "la société ALPHA à payer :\n1°/ Pour M. MARTIN :\n- la somme de 1 000 € au titre des "
            "soins,\n- la somme de 700 € ;\n2°/ Pour Mme DURAND : 500 €",
            [(0,), (0,), (2,)],
            id="headings",
        ),
    ],
)
def test_sums_go_to_those_whose_name_they_stand_under(
    dispositif: str, payees: list[tuple[int, ...]]
) -> None:
    ruling = read(f"Condamne {dispositif}.")
    assert [o.payee_ids for o in ruling.orders] == payees
    assert {o.payer_ids for o in ruling.orders} == {(1,)}


def test_who_was_condemned_is_the_subject_of_the_next_sentence() -> None:
    ruling = read(
        "La société ALPHA est condamnée à payer à Monsieur MARTIN 1 000 euros.\nElle lui versera "
        "également 500 euros au titre de l'article 700."
    )
    assert [(o.payer_ids, o.payee_ids) for o in ruling.orders] == [((1,), (0,))] * 2


@pytest.mark.parametrize(
    ("dispositif", "heads"),
    [
        pytest.param(
            "à payer à Monsieur MARTIN les sommes suivantes :\nRappel de salaire : 4 512 € brut\n"
            "Dommages et intérêts : 3 000 € net\nArticle 700 du CPC : 1 200 €\n",
            ["principal", "dommages_interets", "article_700"],
            id="labels_and_sums_before_tax",
        ),
        pytest.param(
            "à payer à Monsieur MARTIN 800 € (huit cents euros et dix centimes) en principal, "
            "celle de 300 € à titre de dommages-intérêts et celle de 600 € au titre de l'article "
            "700 ;",
            ["principal", "dommages_interets", "article_700"],
            id="in_words_too",
        ),
        pytest.param(
            "à payer à Madame DURAND 800 € et celle de 600 € au titre de l'article 700",
            ["principal", "article_700"],
            id="costs_are_not_shared",
        ),
        pytest.param(
            "à payer à Madame DURAND 800 € et celle de 60 € à titre de clause pénale",
            ["principal", "clause_penale"],
            id="nor_is_a_penalty",
        ),
        pytest.param(
            "à payer à Madame DURAND 800 € et 600 € au titre de l'article 700 en première instance "
            "et en appel",
            ["article_700", "article_700"],
            id="costs_of_two_instances",
        ),
        pytest.param(
            "à payer à Madame DURAND, à titre de prestation compensatoire, un capital de 900 € ;",
            ["pension"],
            id="a_capital",
        ),
        pytest.param(
            "à payer à Monsieur DURAND 800 euros,\net à Madame DURAND 600 euros\npréjudice moral :"
            " 900 euros",
            ["principal", "principal", "prejudice_moral"],
            id="the_label_of_the_sum_below",
        ),
    ],
)
def test_what_listed_sums_are_for(dispositif: str, heads: list[str]) -> None:
    assert [o.head for o in read(f"Condamne la société ALPHA {dispositif}").orders] == heads


@pytest.mark.parametrize(
    "signatures",
    [
        "\n\n\nPARIS, le 22 octobre 2024",
        "\n\nLE GREFFIER,\nLE PREMIER PRÉSIDENT,",
        "\n\nFaite et jugée à Paris, le 10 mai 2010.",
        "\n\nRetenu à l'audience du 3 mai 2010 où siégeaient M. ROC, président, M. PIC, juge,",
        "\n\nFaite et rendue à Paris le 10 mai 2010",
        "\n\nAnne PIC, greffière\nLuc ROC, Président de chambre",
    ],
)
def test_what_stands_below_is_no_part_of_an_order(signatures: str) -> None:
    ruling = read("Condamne M. MARTIN aux dépens" + signatures)
    (order,) = ruling.orders
    assert ruling.text[order.start_char : order.end_char] == "Condamne M. MARTIN aux dépens"


@pytest.mark.parametrize(
    ("dispositif", "told"),
    [
        (
            "Confirme le jugement,\nY ajoutant,\nCondamne M. MARTIN aux dépens",
            "Confirme le jugement",
        ),
        ("Infirme le jugement et, statuant à nouveau :\nDéboute M. MARTIN", "Infirme le jugement"),
        (
            "Infirme le jugement de Luc X..., et statuant à nouveau,\nDéboute M. MARTIN",
            "Infirme le jugement de Luc X...",
        ),
        ("Confirme le jugement statuant à nouveau", "Confirme le jugement"),
    ],
)
def test_what_leads_on_to_the_next_is_no_part_of_an_order(dispositif: str, told: str) -> None:
    ruling = read(dispositif)
    order = ruling.orders[0]
    assert ruling.text[order.start_char : order.end_char] == told


@pytest.mark.parametrize(
    ("dispositif", "told"),
    [
        (
            "Dit que pendant le cours de l'instance, la société ALPHA sera redevable du paiement du"
            " loyer à son montant actuel ;\n",
            [("fixation", "provision", None)],
        ),
        (
            "Fixe l'indemnité due par la société ALPHA à 900 euros par mois pendant la durée de la"
            " procédure, égale au loyer ;\n",
            [("fixation", None, None)],
        ),
        (
            "Fixe le montant du loyer provisionnel, pendant la durée de l'instance, au montant du"
            " loyer échu ;\n",
            [("fixation", "provision", None)],
        ),
        (
            "Condamne la société ALPHA en tous les dépens qui comprendront le coût du commandement"
            " qui s'élève à 71,30 euros, ainsi que les frais de greffe liquidés à 90,15 euros ;\n",
            [("depens", "depens", "71.30"), ("depens", "depens", "90.15")],
        ),
        (
            "Dit que la société ALPHA pourra s'en acquitter par fractions égales ;\n",
            [("autre", None, None)],
        ),
        (
            "Rappelle que l'expert devra joindre à son avis les observations des parties ;\n",
            [("constat", None, None)],
        ),
        (
            "Dit que le congé n'est pas fondé sur un motif légitime ;\n",
            [("constat", None, None)],
        ),
    ],
)
def test_provisional_rent_costs_of_two_kinds_and_time_to_pay(
    dispositif: str, told: list[tuple[str, str | None, str | None]]
) -> None:
    found = read(dispositif).orders
    assert [(o.kind, o.head, o.value and str(o.value)) for o in found] == told
