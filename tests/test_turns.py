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
    text = TEXT.replace("M. Luc MOREAU", "Maître Luc MOREAU, ès qualités de liquidateur judiciaire "
                        "de la S.A.S. OUEST BÂTIMENT")  # fmt: skip
    pleadings = "M. Robin demande de fixer sa créance au passif de la société Ouest Bâtiment à " \
                "la somme de 5 000 euros."  # fmt: skip
    found = extract(
        text.format(pleadings=pleadings, reasons="Le dommage est établi.", orders="Déboute."),
        model="none",
    )
    assert [(c.kind, c.against_ids) for c in found.claims] == [("fixation", (MOREAU,))]
