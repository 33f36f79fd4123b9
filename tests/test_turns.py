"""Turns of dispositifs and of pleadings that are read apart from what they stand in."""

from decimal import Decimal

import pytest

from arret_extract.pipeline import extract

TEXT = """TRIBUNAL JUDICIAIRE DE CUSSET

JUGEMENT DU 22 OCTOBRE 2024

N° RG 23/00123

DEMANDEUR :

M. Paul ROBIN
représenté par Me Anne LE GOFF, avocat au barreau de RIOM

DÉFENDEURS :

La S.A.S. OUEST BÂTIMENT
représentée par Me Jean MARTINEAU, avocat au barreau de RIOM

La société AXA FRANCE IARD
représentée par Me Jean MARTINEAU, avocat au barreau de RIOM

M. Luc MOREAU
non comparant

EXPOSÉ DU LITIGE

M. Robin a confié des travaux à la société Ouest Bâtiment.

{pleadings}

MOTIFS

{reasons}

PAR CES MOTIFS

Le tribunal,

{orders}
"""
ROBIN, OUEST, AXA, MOREAU = range(4)


def read(
    orders="Déboute M. Robin ;",
    pleadings="M. Robin demande réparation.",
    reasons="Le préjudice est établi.",
):
    return extract(TEXT.format(orders=orders, pleadings=pleadings, reasons=reasons), model="none")


def paid(ruling):
    return [
        (o.value, set(o.payer_ids), set(o.payee_ids))
        for o in ruling.orders
        if o.kind == "condamnation"
    ]


@pytest.mark.parametrize(
    "aside",
    [
        ", assurée par la société AXA France IARD,",
        ", assurée auprès de la société AXA France IARD,",
        ", garantie par la société AXA France IARD,",
        ", substituée par M. Moreau,",
        ", dont M. Moreau est le gérant,",
    ],
)
def test_whom_an_aside_names_pays_nothing(aside):
    found = read(f"Condamne la société Ouest Bâtiment{aside} à payer à M. Robin 5 000 euros ;")
    assert paid(found) == [(Decimal(5000), {OUEST}, {ROBIN})]


@pytest.mark.parametrize(
    ("orders", "payers"),
    [
        ("Dit que la société Ouest Bâtiment et M. Moreau ont commis des fautes à l'égard de "
         "M. Robin ;\n\nLes condamne in solidum à lui payer 5 000 euros ;", {OUEST, MOREAU}),
        ("Dit que la société Ouest Bâtiment et M. Moreau ont nui à M. Robin ;\n\nLes condamne à "
         "payer à M. Robin 5 000 euros ;", {OUEST, MOREAU}),
        ("Reçoit M. Robin en son action dirigée contre M. Moreau et la société Ouest Bâtiment ;"
         "\n\nLes condamne in solidum à lui payer 5 000 euros ;", {OUEST, MOREAU}),
        ("Prononce la résiliation du bail conclu entre M. Robin et M. Moreau aux torts de ce "
         "dernier ;\n\nLe condamne à payer à M. Robin 5 000 euros ;", {MOREAU}),
    ],
)  # fmt: skip
def test_a_pronoun_means_none_of_those_who_are_paid(orders, payers):
    assert paid(read(orders)) == [(Decimal(5000), payers, {ROBIN})]


def test_who_pays_what_was_granted_before():
    found = read(
        "Alloue à M. Robin la somme de 5 000 euros ;\n\n"
        "Dit que cette somme sera versée par la société AXA France IARD ;"
    )
    assert paid(found) == [(Decimal(5000), {AXA}, {ROBIN})]


@pytest.mark.parametrize(
    ("share", "value"),
    [
        ("la moitié de la somme de 5 000 euros, soit 2 500 euros", 2500),
        ("les deux tiers de la somme de 6 000 euros, soit la somme de 4 000 euros", 4000),
        ("60 % de la somme de 5 000 euros, soit 3 000 euros", 3000),
    ],
)
def test_a_share_is_what_it_comes_to(share, value):
    found = read(f"Condamne M. Moreau à payer à M. Robin {share} ;")
    assert [o.value for o in found.orders] == [Decimal(value)]


@pytest.mark.parametrize(
    ("words", "head"),
    [
        ("au titre des frais de procédure", "article_700"),
        ("pour frais de procédure", "article_700"),
        ("au titre des frais de procédure d'exécution", "frais"),
        ("au titre de sa contribution à l'insuffisance d'actif", "dommages_interets"),
        ("pour indécence du logement", "dommages_interets"),
    ],
)
def test_what_a_sum_is_for(words, head):
    found = read(f"Condamne M. Moreau à payer à M. Robin 5 000 euros {words} ;")
    assert [o.head for o in found.orders] == [head]


def asked(ruling):
    return [(c.kind, c.value, c.claim_rank) for c in ruling.claims if c.claimant_ids == (ROBIN,)]


CONDEMN = "de condamner M. Moreau à lui payer 5 000 euros"


@pytest.mark.parametrize(
    "pleadings",
    [
        f"M. Robin demande, au visa de l'article 873, alinéa 2, du code de procédure civile, "
        f"{CONDEMN}.",
        "M. Robin prétend enfin au paiement de 5 000 euros par M. Moreau.",
        "M. Robin prétend en outre au paiement de 5 000 euros.",
        f"M. Robin sollicite, au visa des articles 514-3 et 521 du code de procédure civile et du "
        f"décret n° 2002-120 du 30 janvier 2002 :\n- {CONDEMN}.",
    ],
)
def test_a_visa_or_an_adverb_between_the_verb_and_what_is_asked(pleadings):
    assert asked(read(pleadings=pleadings)) == [("condamnation", Decimal(5000), "principal")]


def test_ranks_before_any_verb():
    found = read(
        pleadings="M. Robin demande au tribunal de déclarer M. Moreau irrecevable, subsidiairement "
        "de dire que sa demande est mal fondée, et dans tous les cas de fixer sa créance à 5 000 "
        "euros."
    )
    assert [(kind, rank) for kind, _, rank in asked(found)] == [
        ("irrecevabilite", "principal"),
        ("rejet", "subsidiaire"),
        ("fixation", "en_tout_etat_de_cause"),
    ]


@pytest.mark.parametrize(
    ("pleadings", "wanted"),
    [
        ("M. Robin sollicite l'autorisation de consigner la somme de 9 212 euros.",
         [("autre", None)]),
        ("M. Robin sollicite l'arrêt de l'exécution provisoire.", [("execution_provisoire", None)]),
        ("M. Robin sollicite qu'il soit enjoint à M. Moreau de délivrer une attestation sous "
         "astreinte de 50 euros par jour.", [("injonction", Decimal(50))]),
        ("M. Robin estime que l'aide doit être évaluée à 11 euros de l'heure.",
         []),
    ],
)  # fmt: skip
def test_sums_that_are_no_claim_of_their_own(pleadings, wanted):
    assert [claim[:2] for claim in asked(read(pleadings=pleadings))] == wanted


@pytest.mark.parametrize(
    ("reasons", "role"),
    [
        ("Cette pénibilité et la dévalorisation qu'il subit justifient 5 000 euros.", "alloue"),
        ("Pour le déficit, M. Robin recevra 5 000 euros.", "alloue"),
        ("Déficit temporaire : sur la base de 25 euros par jour, 5 000 euros.", "alloue"),
        ("Le déficit sera fixé, le point étant de 5 000 euros, à sa juste mesure.", "fait"),
    ],
)
def test_what_reasons_grant_and_what_they_reckon_from(reasons, role):
    found = read(reasons=reasons)
    assert [a.role for a in found.amounts if a.value == 5000] == [role]


def test_a_company_may_go_by_its_own_name():
    text = TEXT.replace("La S.A.S. OUEST BÂTIMENT", "La Société des Etablissements OUEST-BOIS")
    found = extract(
        text.format(
            orders="Condamne la Société OUEST-BOIS à payer à M. Robin 5 000 euros ;",
            pleadings="M. Robin demande réparation.",
            reasons="Le préjudice est établi.",
        ),
        model="none",
    )
    assert paid(found) == [(Decimal(5000), {OUEST}, {ROBIN})]


CHEFS = """CONSEIL DE PRUD'HOMMES DE SAINT-NAZAIRE
JUGEMENT DU 24 FÉVRIER 2014
N° RG F 12/00345

Monsieur Luc LE GOFF
représenté par Me Anne VIAL, avocat
DEMANDEUR

SAS ATLANTIQUE BOIS
représentée par Me Jean ROC, avocat

SAS TEMPORIS
représentée par Me Jean PIC, avocat
DÉFENDERESSES

Chefs de la demande

- Rappel de salaire 4 000,00 Euros
- Article 700 du Code de Procédure Civile 1 500,00 Euros

Demandes reconventionnelles
SAS ATLANTIQUE BOIS
- Débouter M. LE GOFF de toutes ses demandes
- Article 700 du Code de Procédure Civile 2 000,00 Euros
SAS TEMPORIS
- Article 700 du Code de Procédure Civile 800,00 Euros

LES FAITS

M. Le Goff a été engagé le 3 mars 2010 par la société Atlantique Bois.

MOTIFS

La demande est fondée.

PAR CES MOTIFS

Le conseil déboute M. Le Goff.
"""


def test_each_side_stands_above_its_counterclaims():
    found = extract(CHEFS, model="none")
    sums = [(c.claimant_ids, c.value) for c in found.claims if c.value]
    assert sums == [((0,), 4000), ((0,), 1500), ((1,), 2000), ((2,), 800)]


COUNTERCLAIMS = CHEFS[CHEFS.index("Demandes reconventionnelles") : CHEFS.index("LES FAITS")]


@pytest.mark.parametrize(
    ("heading", "asks"),
    [
        ("Demandes reconventionnelles de M. A... et de la SAS TEMPORIS", (1, 2)),
        ("Chefs de la demande reconventionnelle", (1, 2)),
        ("A titre reconventionnel", (1, 2)),
        ("Demandes en défense", (1, 2)),
        ("Demandes de la SAS TEMPORIS", (2,)),
        ("Demandes de la SAS TEMPORIS à l'encontre de M. A...", (2,)),
        ("- Demande de frais", (0,)),
        ("Demande de garantie par la SAS TEMPORIS", (0,)),
        ("Demandes de dommages-intérêts formées contre la SAS TEMPORIS", (0,)),
    ],
)
def test_a_heading_tells_whose_the_list_below_is(heading, asks):
    below = f"{heading}\n- Indemnité de 800,00 Euros\n\n"
    found = extract(CHEFS.replace(COUNTERCLAIMS, below), model="none")
    assert [c.claimant_ids for c in found.claims if c.value] == [(0,), (0,), asks]


@pytest.mark.parametrize(
    ("pleadings", "wanted"),
    [
        ("M. Robin souhaite s'acquitter de sa dette en douze mensualités.", [("autre", None)]),
        ("M. Robin demande à se libérer par versements de 150 euros par mois.", [("autre", None)]),
        ("M. Robin sollicite l'autorisation de s'acquitter de sa dette en 24 mensualités de 100 "
         "euros.", [("autre", None)]),
        ("M. Robin demande un échéancier de 24 mois à raison de 200 euros par mois.",
         [("autre", None)]),
        ("M. Robin demande d'ordonner la restitution du trop-versé, à savoir 600 euros.",
         [("condamnation", Decimal(600))]),
        ("M. Robin demande d'ordonner à M. Moreau de lui verser 600 euros.",
         [("condamnation", Decimal(600))]),
        ("M. Robin demande de condamner M. Moreau à lui restituer le capital de 600 euros.",
         [("condamnation", Decimal(600))]),
        ("M. Robin demande d'ordonner à M. Moreau de lui restituer le véhicule, d'une valeur de "
         "600 euros.", [("injonction", None)]),
        ("M. Robin demande d'ordonner à M. Moreau de restituer les sommes sous astreinte de 50 "
         "euros par jour.", [("injonction", Decimal(50))]),
        ("M. Robin demande la publication du jugement, sous astreinte de 50 euros par jour.",
         [("injonction", Decimal(50))]),
        ("M. Robin demande la réduction à 100 euros de l'indemnité de 900 euros.",
         [("fixation", Decimal(100))]),
    ],
)  # fmt: skip
def test_time_to_pay_deeds_and_money_to_be_restored(pleadings, wanted):
    assert [claim[:2] for claim in asked(read(pleadings=pleadings))] == wanted


def test_a_lender_faces_the_borrower_though_another_keeps_it_safe():
    found = read(
        pleadings="M. Robin demande de condamner la société Ouest Bâtiment à lui payer 5 000 "
        "euros.\n\nLa société Axa France Iard demande reconventionnellement le paiement de 8 000 "
        "euros.",
        orders="Condamne M. Moreau à payer à M. Robin la somme de 600 euros ;\n\n"
        "Condamne la société Axa France Iard à payer à M. Robin la somme de 1 000 euros ;\n\n"
        "Condamne M. Moreau à garantir la société Axa France Iard de cette condamnation ;",
    )
    claims = [c.against_ids for c in found.claims if c.claimant_ids == (AXA,)]
    assert claims == [(ROBIN,)]


def test_a_debt_is_fixed_against_who_stands_for_the_debtor():
    liquidator = "Maître Luc MOREAU, ès qualités de liquidateur de la S.A.S. OUEST BÂTIMENT"
    text = TEXT.replace("OUEST BÂTIMENT", "ROC").replace("M. Luc MOREAU", liquidator)
    pleadings = (
        "M. Robin demande de fixer sa créance au passif de la société Ouest Bâtiment à la somme "
        "de 5 000 euros."
    )
    found = extract(
        text.format(pleadings=pleadings, reasons="Le dommage est établi.", orders="Déboute."),
        model="none",
    )
    assert [(c.kind, c.against_ids) for c in found.claims] == [("fixation", (MOREAU,))]


R_AND_M = "M. Robin et M. Moreau"
O_AND_A = "la société Ouest Bâtiment et la société AXA France IARD"


@pytest.mark.parametrize(
    "before",
    [
        f"Déboute {R_AND_M} de leur action dirigée contre {O_AND_A}",
        f"Déboute {R_AND_M} de leurs demandes formées à l'encontre de {O_AND_A}",
        f"Constate le désistement de {R_AND_M} de leur instance engagée contre {O_AND_A}",
        f"Dit que {R_AND_M} sont mal fondés en leurs demandes dirigées contre {O_AND_A}",
    ],
)
def test_who_was_dismissed_bears_the_costs(before):
    costs = read(f"{before} ;\n\nLes condamne aux dépens ;").orders[-1]
    assert set(costs.payer_ids) == {ROBIN, MOREAU}


@pytest.mark.parametrize(
    "before",
    [
        f"Reçoit {R_AND_M} en leurs demandes à l'encontre de {O_AND_A}",
        f"Dit que {O_AND_A} sont responsables à l'égard de {R_AND_M}",
    ],
)
def test_who_answers_for_it_pays(before):
    found = read(f"{before} ;\n\nLes condamne à payer à M. Robin 5 000 euros ;")
    assert paid(found) == [(Decimal(5000), {OUEST, AXA}, {ROBIN})]


@pytest.mark.parametrize(
    ("orders", "wanted"),
    [
        ("Alloue à M. Robin la somme de 5 000 euros ;\n\nOrdonne une expertise et fixe à 2 000 "
         "euros la provision ;\n\nDit que cette somme sera avancée par M. Robin ;",
         [(Decimal(5000), set(), {ROBIN})]),
        ("Alloue à M. Robin la somme de 5 000 euros ;\n\nAlloue à M. Robin la somme de 6 000 euros "
         ";\n\nDit que ces sommes seront versées par la société AXA France IARD et M. Moreau ;",
         [(Decimal(5000), {AXA, MOREAU}, {ROBIN}), (Decimal(6000), {AXA, MOREAU}, {ROBIN})]),
        ("Condamne la société AXA France IARD et ses assurés, dont M. Moreau, à payer à M. Robin "
         "5 000 euros ;", [(Decimal(5000), {AXA, MOREAU}, {ROBIN})]),
    ],
)  # fmt: skip
def test_sums_that_are_said_to_be_paid_by_others(orders, wanted):
    assert paid(read(orders)) == wanted


@pytest.mark.parametrize(
    ("pleadings", "wanted"),
    [
        ("M. Robin demande de condamner M. Moreau à lui remettre les clés sous astreinte de "
         "50 €/jour.", [("injonction", Decimal(50))]),
        ("M. Robin demande de réduire l'indemnité d'éviction à 3 000 euros et l'indemnité de "
         "remploi à la somme de 2 000 euros.",
         [("fixation", Decimal(3000)), ("fixation", Decimal(2000))]),
        ("M. Robin demande la réduction de la clause pénale à 1 euro, subsidiairement à la somme "
         "de 500 euros.", [("fixation", Decimal(1)), ("fixation", Decimal(500))]),
        ("M. Robin demande d'ordonner à M. Moreau de justifier du paiement des cotisations, à "
         "peine de 100 euros par jour de retard.", [("injonction", Decimal(100))]),
        ("M. Robin demande de débouter M. Moreau de ses demandes, échéancier, délais et autres.",
         [("rejet", None)]),
        ("M. Robin oppose la prescription biennale de l'article L. 114-1 du code des assurances.",
         [("irrecevabilite", None)]),
        ("M. Robin évalue son dommage à 4 000 euros.", [("condamnation", Decimal(4000))]),
        ("M. Robin prétend à 4 000 euros.", [("condamnation", Decimal(4000))]),
    ],
)  # fmt: skip
def test_what_is_asked_by_few_words(pleadings, wanted):
    assert [claim[:2] for claim in asked(read(pleadings=pleadings))] == wanted


@pytest.mark.parametrize(
    ("pleadings", "against"),
    [
        ("M. Robin réclame in solidum à la société Ouest Bâtiment et à M. Moreau la somme de "
         "5 000 euros.", {OUEST, MOREAU}),
        ("M. Robin sollicite enfin, de l'ensemble des défendeurs, 5 000 euros.",
         {OUEST, AXA, MOREAU}),
        ("M. Robin demande à être garanti par la société Ouest Bâtiment au titre du toit et par "
         "M. Moreau pour les baies.", {OUEST, MOREAU}),
        ("M. Robin recherche la garantie de M. Moreau.", {MOREAU}),
        ("M. Robin veut être garanti par M. Moreau.", {MOREAU}),
        ("M. Robin soutient que M. Moreau doit le relever et garantir de toute condamnation.",
         {MOREAU}),
    ],
)  # fmt: skip
def test_whom_it_is_asked_of(pleadings, against):
    found = read(pleadings=pleadings)
    assert [set(c.against_ids) for c in found.claims] == [against]


@pytest.mark.parametrize(
    "pleadings",
    [
        "Selon la société Axa France Iard, la garantie n'est pas due. Elle conclut au débouté.",
        "Selon la société Axa France Iard, la garantie n'est pas due ; elle conclut au débouté.",
        "Pour la société Axa France Iard, rien n'est dû : elle conclut au débouté.",
        "La position de la société Axa France Iard est que rien n'est dû. Elle conclut au débouté.",
    ],
)
def test_whose_view_was_told_goes_on_speaking(pleadings):
    found = read(pleadings=f"M. Robin demande 5 000 euros.\n\n{pleadings}")
    assert [c.claimant_ids for c in found.claims] == [(ROBIN,), (AXA,)]


def test_chefs_of_one_against_two():
    heading = "Chefs de la demande de M. Le Goff à l'encontre des deux sociétés :"
    found = extract(CHEFS.replace("Chefs de la demande\n", f"{heading}\n"), model="none")
    assert [c.value for c in found.claims if c.claimant_ids == (0,)] == [4000, 1500]


@pytest.mark.parametrize(
    ("reasons", "role"),
    [
        ("M. Robin percevait 12 euros de l'heure, pour un total de 5 000 euros.", "fait"),
        ("L'assistance par tierce personne, sur la base de 12 euros de l'heure, s'entend pour un "
         "total de 5 000 euros.", "alloue"),
        ("Le tribunal avait retenu que l'atteinte justifiait 5 000 euros.", "fait"),
    ],
)  # fmt: skip
def test_totals_of_wages_and_of_damage(reasons, role):
    found = read(reasons=reasons)
    assert [a.role for a in found.amounts if a.value == 5000] == [role]


@pytest.mark.parametrize(
    ("pleadings", "wanted"),
    [
        ("M. Robin indique avoir exposé 8 914 euros, soit 5 102 euros de frais et 3 812 euros "
         "d'indemnités journalières. Il en poursuit le recouvrement, outre l'indemnité forfaitaire "
         "de 760 euros.", [("condamnation", Decimal(8914)), ("condamnation", Decimal(760))]),
        ("M. Robin demande la liquidation de l'astreinte à 13 500 euros, soit 90 jours à 150 "
         "euros, le prononcé d'une astreinte définitive de 200 euros par jour de retard et 3 000 "
         "euros au titre de son préjudice moral.",
         [("fixation", Decimal(13500)), ("injonction", Decimal(200)),
          ("condamnation", Decimal(3000))]),
        ("M. Robin sollicite le débouté de la société Ouest Bâtiment ; en tout état de cause, "
         "2 000 euros pour ses frais de procès.",
         [("rejet", None), ("condamnation", Decimal(2000))]),
        ("M. Robin sollicite la confirmation du jugement ainsi qu'une somme de 2 000 euros.",
         [("confirmation", None), ("condamnation", Decimal(2000))]),
    ],
)  # fmt: skip
def test_what_is_recovered_or_asked_beside(pleadings, wanted):
    assert [claim[:2] for claim in asked(read(pleadings=pleadings))] == wanted


@pytest.mark.parametrize(
    ("pleadings", "claimants"),
    [
        ("La société Ouest Bâtiment demande 5 000 euros. M. Moreau demande réparation. Tous deux "
         "réclament en outre la somme de 1 500 euros.", {OUEST, MOREAU}),
        ("La société Ouest Bâtiment, à laquelle s'associe M. Moreau, ne conteste pas le principe. "
         "Elle offre la somme de 1 500 euros.", {OUEST, MOREAU}),
    ],
)  # fmt: skip
def test_two_who_ask_together(pleadings, claimants):
    found = read(pleadings=pleadings)
    assert [set(c.claimant_ids) for c in found.claims if c.value == 1500] == [claimants]


APPEAL = TEXT.replace("TRIBUNAL JUDICIAIRE DE CUSSET\n\nJUGEMENT", "COUR D'APPEL DE RIOM\n\nARRÊT")
APPEAL = APPEAL.replace("DEMANDEUR :", "APPELANT :").replace("DÉFENDEURS :", "INTIMÉS :")


def test_what_was_excepted_is_reversed_alone():
    found = extract(
        APPEAL.format(
            pleadings="M. Moreau demande de confirmer le jugement.",
            reasons="La prestation compensatoire est trop faible.",
            orders="Confirme le jugement en toutes ses dispositions, excepté celle relative à la "
            "prestation compensatoire ;\n\nLe réforme de ce seul chef et statuant à nouveau,\n\n"
            "Condamne M. Moreau à verser à M. Robin un capital de 85 000 euros ;",
        ),
        model="none",
    )
    assert [o.kind for o in found.orders] == ["confirmation", "infirmation", "condamnation"]
    assert [o.result for o in found.outcomes] == ["partiellement_accueillie"]


def test_costs_of_the_civil_action():
    found = read(
        "Dit que les frais de l'action civile, en ce compris ceux de l'expertise, seront supportés "
        "par M. Moreau ;"
    )
    assert [(o.kind, o.payer_ids) for o in found.orders] == [("depens", (MOREAU,))]


@pytest.mark.parametrize(
    ("pleadings", "claimants", "head"),
    [
        ("En réplique, la société Axa France Iard fait plaider l'existence de contestations. Elle "
         "conclut au rejet des prétentions de M. Robin et sollicite 3 000 euros pour les frais "
         "exposés.", {AXA}, "article_700"),
        ("La société Axa France Iard conclut au rejet. Elle chiffre ses frais, à la charge du "
         "demandeur, à 3 000 euros.", {AXA}, "article_700"),
        ("La société Ouest Bâtiment et M. Moreau concluent au rejet. M. Moreau rappelle sa bonne "
         "foi et tous deux prétendent à 3 000 euros de frais irrépétibles.", {OUEST, MOREAU},
         "article_700"),
    ],
)  # fmt: skip
def test_who_speaks_is_not_lost_on_the_way(pleadings, claimants, head):
    found = read(pleadings=f"M. Robin demande réparation.\n\n{pleadings}")
    asked = [(set(c.claimant_ids), c.head) for c in found.claims if c.value == 3000]
    assert asked == [(claimants, head)]


@pytest.mark.parametrize(
    ("pleadings", "against"),
    [
        ("M. Robin soutient que la société Ouest Bâtiment, assurée auprès de la société Axa France "
         "Iard, doit être condamnée à lui payer 9 000 euros.", [{OUEST}]),
        ("M. Robin demande à être garanti par la société Ouest Bâtiment, la police ayant été "
         "souscrite par la société Axa France Iard.", [{OUEST}]),
        ("M. Robin soutient que son contrat doit le garantir contre le vol.", []),
        ("M. Robin soutient que la société Ouest Bâtiment prétend à 5 000 euros sans droit.", []),
    ],
)  # fmt: skip
def test_whom_an_aside_names_is_asked_nothing(pleadings, against):
    found = read(pleadings=pleadings)
    assert [set(c.against_ids) for c in found.claims] == against


@pytest.mark.parametrize(
    "rest",
    [
        "subsidiairement, 5 000 euros au plus.",
        "subsidiairement, la somme de 5 000 euros sera réduite.",
    ],
)
def test_a_limit_is_not_asked_to_be_paid(rest):
    found = read(pleadings=f"M. Moreau conclut au débouté de M. Robin ; {rest}")
    assert [c.kind for c in found.claims] == ["rejet"]


@pytest.mark.parametrize("rest", ["assureur de M. Moreau", "entre les mains de M. Moreau"])
def test_who_is_told_beside_the_payer_pays_nothing(rest):
    found = read(
        "Alloue à M. Robin 1 000 euros ;\n\nDit que cette somme sera versée par la société AXA "
        f"France IARD, {rest} ;"
    )
    assert paid(found) == [(Decimal(1000), {AXA}, {ROBIN})]
