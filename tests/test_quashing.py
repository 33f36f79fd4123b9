"""Rulings of the Cour de cassation without a head, as its Bulletin printed them; others' days."""

import datetime as dt

import pytest

from arret_extract import extract

REASONS = (
    "QUE LA COUR D'APPEL A DEBOUTE VIAL ; ATTENDU QU'EN STATUANT AINSI ELLE A VIOLE LE TEXTE "
    "SUSVISE ; PAR CES MOTIFS : "
)
QUASHES = "CASSE ET ANNULE L'ARRET RENDU LE 3 MAI 1971 PAR LA COUR D'APPEL DE PAU"
OPENINGS = [
    "SUR LE MOYEN UNIQUE : VU L'ARTICLE 1382 DU CODE CIVIL ; ATTENDU, SELON L'ARRET ATTAQUE, ",
    "VU L'ARTICLE 1382 DU CODE CIVIL ; ATTENDU, SELON L'ARRET ATTAQUE, ",
    "ATTENDU, SELON L'ARRET ATTAQUE, ",
    "CASSATION ET REJET SUR LES POURVOIS FORMES PAR VIAL ; LA COUR, VU LES MEMOIRES ; ATTENDU ",
    "LA COUR, SUR LE MOYEN UNIQUE, PRIS DE LA VIOLATION DE L'ARTICLE 3 ; ATTENDU ",
]


@pytest.mark.parametrize("opening", OPENINGS)
def test_a_pourvoi_is_answered_by_the_cour_de_cassation(opening: str) -> None:
    ruling = extract(opening + REASONS + QUASHES, model="none")
    decision = ruling.decision
    assert (decision.jurisdiction, decision.outcome) == ("cassation", "cassation")
    assert decision.decision_date is None
    assert decision.appealed_court == "cour d'appel de Pau"
    assert decision.appealed_date == dt.date(1971, 5, 3)
    assert [s.kind for s in ruling.sections][-1] == "dispositif"


def test_the_pourvoi_names_its_party_and_the_answer_is_read() -> None:
    ruling = extract(
        "REJET du pourvoi formé par :\n- VIAL Luc,\ncontre l'arrêt de la cour d'appel de Pau, en "
        "date du 3 mai 1996, qui l'a condamné pour vol.\nLA COUR,\nVu le mémoire produit ;\n"
        "Attendu que le moyen n'est pas fondé ;\nREJETTE le pourvoi.",
        model="none",
    )
    assert (ruling.decision.jurisdiction, ruling.decision.outcome) == ("cassation", "rejet")
    assert ruling.decision.appealed_court == "cour d'appel de Pau"


def test_a_place_in_brackets_is_that_of_the_court_attacked() -> None:
    ruling = extract(
        "Sur le moyen unique :\n\nAttendu, selon l'arrêt attaqué (Pau, 3 mai 2002), que M. VIAL a "
        "été engagé ;\n\nMais attendu que le moyen n'est pas fondé ;\n\nPAR CES MOTIFS :\n\n"
        "REJETTE le pourvoi ;",
        model="none",
    )
    assert ruling.decision.appealed_court == "cour d'appel de Pau"
    assert ruling.decision.appealed_date == dt.date(2002, 5, 3)


def test_a_court_of_appeal_may_quote_a_cassation() -> None:
    ruling = extract(
        "Sur le moyen tiré de la prescription :\n\nAttendu que l'appelant invoque un arrêt qui "
        "casse et annule ;\n\nPAR CES MOTIFS\n\nLa Cour, confirme le jugement rendu le 3 mai 1992 "
        "par le tribunal de grande instance de Pau",
        model="none",
    )
    assert ruling.decision.jurisdiction != "cassation"


OTHERS = [
    "statuant sur renvoi après cassation d'un arrêt rendu le 3 mars 2008 par la cour de Pau",
    "Sur renvoi d'un arrêt de la Cour de cassation du 3 mars 2008",
    "Requête en rectification de l'arrêt rendu le 3 mars 2008 par la cour de céans",
    "Opposition à l'arrêt du 3 mars 2008",
    "Décision attaquée : arrêt du 3 mars 2008 de la cour d'appel de Pau",
]


@pytest.mark.parametrize("other", OTHERS)
@pytest.mark.parametrize("head", ["ARRÊT DU :\nN° 10/01234\n", "Arrêt n° 12\n", "N° 10/01234\n"])
def test_the_day_of_another_ruling_is_not_its_own(head: str, other: str) -> None:
    ruling = extract(
        f"COUR D'APPEL DE LYON\n{head}{other}\nAPPELANT : M. VIAL\nINTIMEE : la société BOIS SEC\n"
        "FAITS\nM. VIAL a relevé appel.\nPAR CES MOTIFS\nLa Cour confirme le jugement.",
        model="none",
    )
    assert ruling.decision.decision_date is None


CENSURED = (
    "Sur le moyen unique :\n\nVu l'article 1382 du code civil ;\n\nAttendu que l'arrêt a violé ce "
    "texte ;\n\nPAR CES MOTIFS :\n\nCASSE ET ANNULE l'arrêt ;\n\nCondamne la société Orge aux "
    "dépens ;\n\n"
)
PLEAS = [
    (
        "SUR LE MOYEN UNIQUE : ATTENDU QUE DAME X... ET LA COMPAGNIE D'ASSURANCES L'ORGE FONT "
        "GRIEF A L'ARRET DE LES AVOIR CONDAMNEES ; PAR CES MOTIFS : REJETTE LE POURVOI FORME "
        "CONTRE L'ARRET RENDU LE 3 MAI 1971 PAR LA COUR D'APPEL DE PAU ; CONDAMNE LA DEMANDERESSE, "
        "ENVERS LE TRESORIER-PAYEUR GENERAL, A UNE AMENDE DE 600 FRANCS.",
        [("X...", "demandeur_au_pourvoi"), ("L'ORGE", "demandeur_au_pourvoi")],
    ),
    (
        "Attendu, selon l'arrêt attaqué (Pau, 3 mai 2008), que Mme X... a assigné la société Orge "
        "et M. Y... en paiement ;\n\nSur le moyen unique :\n\nAttendu que Mme X... fait grief à "
        "l'arrêt de rejeter sa demande ;\n\nPAR CES MOTIFS :\n\nREJETTE le pourvoi ;\n\nCondamne "
        "Mme X... aux dépens",
        [
            ("X...", "demandeur_au_pourvoi"),
            ("Orge", "defendeur_au_pourvoi"),
            ("Y...", "defendeur_au_pourvoi"),
        ],
    ),
    (
        "Sur le moyen unique :\n\nAttendu que la société Orge reproche à l'arrêt de l'avoir "
        "condamnée à payer 900 francs à M. X... ;\n\nPAR CES MOTIFS :\n\nREJETTE le pourvoi ;\n\n"
        "Condamne la société Orge, envers M. X..., aux dépens",
        [("Orge", "demandeur_au_pourvoi"), ("X...", "defendeur_au_pourvoi")],
    ),
    (
        "SUR LE MOYEN UNIQUE : ATTENDU QUE LA SOCIETE ORGE FAIT GRIEF A L'ARRET DE L'AVOIR "
        "CONDAMNEE A PAYER A X..., QU'ELLE AVAIT ENGAGE EN 1966, 900 FRANCS, AUX MOTIFS QUE LA "
        "RUPTURE ETAIT ABUSIVE ; MAIS ATTENDU QUE LE MOYEN N'EST PAS FONDE ; PAR CES MOTIFS : "
        "REJETTE LE POURVOI",
        [("ORGE", "demandeur_au_pourvoi"), ("X...", "defendeur_au_pourvoi")],
    ),
    (
        CENSURED
        + "MOYEN ANNEXE au présent arrêt\n\nMoyen produit par la SCP Roc et Brun, avocat aux "
        "Conseils, pour Mme X...\n\nIl est fait grief",
        [("X...", "demandeur_au_pourvoi"), ("Orge", "defendeur_au_pourvoi")],
    ),
    (
        CENSURED + "La condamne à payer à Mme X... la somme de 900 euros ;",
        [("Orge", "defendeur_au_pourvoi"), ("X...", "demandeur_au_pourvoi")],
    ),
    (
        "VU L'ARTICLE 1382 DU CODE CIVIL ; ATTENDU QUE DAME X... A ASSIGNE Y... EN PAIEMENT ; QUE "
        "POUR DEBOUTER DAME X... DE SA DEMANDE, L'ARRET ENONCE QU'IL N'EST PAS DE FAUTE ; PAR "
        "CES MOTIFS : CASSE ET ANNULE L'ARRET RENDU LE 3 MAI 1971 PAR LA COUR D'APPEL DE PAU",
        [("X...", "demandeur_au_pourvoi"), ("Y...", "defendeur_au_pourvoi")],
    ),
    (
        "Vu l'article 1134 du code civil ;\n\nAttendu, selon l'arrêt attaqué, que la Caisse de Pau "
        "(la caisse) a assigné M. X... en exécution ;\n\nAttendu que, pour débouter la caisse de "
        "sa demande, l'arrêt retient un abus ;\n\nPAR CES MOTIFS :\n\nCASSE ET ANNULE l'arrêt ;",
        [("Caisse de Pau", "demandeur_au_pourvoi"), ("X...", "defendeur_au_pourvoi")],
    ),
    (
        "Attendu, selon l'arrêt attaqué, que M. X... a été engagé en 1999 par la société Orge ;\n\n"
        "Sur le moyen unique :\n\nAttendu que l'employeur fait grief à l'arrêt de le condamner "
        "à payer au salarié une prime ;\n\nPAR CES MOTIFS :\n\nREJETTE le pourvoi ;",
        [("Orge", "demandeur_au_pourvoi"), ("X...", "defendeur_au_pourvoi")],
    ),
    (
        "Attendu, selon l'arrêt attaqué, que Mme X... et deux autres salariées de la société Orge "
        "ont réclamé une prime ;\n\nVu l'article 1134 du code civil ;\n\nAttendu que, pour "
        "débouter les salariées, l'arrêt retient un abus ;\n\nPAR CES MOTIFS :\n\n"
        "CASSE ET ANNULE l'arrêt ;",
        [("X...", "demandeur_au_pourvoi"), ("Orge", "defendeur_au_pourvoi")],
    ),
    (
        "REJET DU POURVOI DE X... (LUC), CONTRE UN ARRET DE LA COUR D'APPEL DE PAU, DU 3 MAI "
        "1971, QUI L'A CONDAMNE A PAYER A DAME Y... 900 FRANCS. LA COUR, SUR LE MOYEN UNIQUE, "
        "ATTENDU QUE LE DEMANDEUR, PREVENU, EST RESPONSABLE ; PAR CES MOTIFS : REJETTE LE "
        "POURVOI ; CONDAMNE LE DEMANDEUR A PAYER A DAME Y..., LA SOMME DE 100 FRANCS",
        [("X...", "demandeur_au_pourvoi"), ("Y...", "defendeur_au_pourvoi")],
    ),
]


@pytest.mark.parametrize(("text", "found"), PLEAS)
def test_who_complains_made_the_pourvoi(text: str, found: list[tuple[str, str]]) -> None:
    ruling = extract(text, model="none")
    assert [(p.name, p.role) for p in ruling.parties] == found
    assert [c.kind for c in ruling.claims][:1] == ["cassation"]


def test_whom_a_lawyer_spoke_for_stands_against_a_pourvoi_of_one() -> None:
    ruling = extract(
        "ARRÊT DE LA COUR DE CASSATION, CHAMBRE CRIMINELLE, DU 3 MAI 2021\n\nM. [R] [Z] a formé un "
        "pourvoi contre l'arrêt de la cour d'appel de Pau, en date du 3 mai 2020.\n\n"
        "Sur le rapport de M. Roc, conseiller, les observations de Me Pic, "
        "avocat de M. [Z], les observations de la SCP Gris, avocat de la caisse d'assurance du Gué "
        "et de Mme [U], et les conclusions de M. Dune, avocat général,\n\nPAR CES "
        "MOTIFS, la Cour :\n\nREJETTE le pourvoi ;",
        model="none",
    )
    assert [(p.name, p.role) for p in ruling.parties] == [
        ("[R] [Z]", "demandeur_au_pourvoi"),
        ("caisse d'assurance du Gué", "defendeur_au_pourvoi"),
        ("[U]", "defendeur_au_pourvoi"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "qui, dans la procédure suivie contre M. [U] du chef de vol, a prononcé sur les intérêts "
        "civils.\n\n",
        "qui l'a condamné pour vol.\n\nLe moyen critique l'arrêt en ce qu'il l'a condamné à "
        "indemniser M. [U], partie civile.\n\n",
    ],
)
def test_who_is_accused_or_partie_civile_faces_a_pourvoi_of_one(told: str) -> None:
    ruling = extract(
        "ARRÊT DE LA COUR DE CASSATION, CHAMBRE CRIMINELLE, DU 3 MAI 2021\n\nM. [R] [Z] a formé un "
        f"pourvoi contre l'arrêt de la cour d'appel de Pau, en date du 3 mai 2020, {told}PAR CES "
        "MOTIFS, la Cour :\n\nREJETTE le pourvoi ;\n\nFIXE à 900 euros la somme que M. [Z] devra "
        "payer à la société [1] au titre de l'article 618-1 du code de procédure pénale ;",
        model="none",
    )
    assert [p.name for p in ruling.parties] == ["[R] [Z]", "[U]", "[1]"]
    assert [o.payee_ids for o in ruling.orders] == [(), (2,)]


def test_a_firm_of_lawyers_that_is_paid_is_no_party() -> None:
    ruling = extract(
        "COUR DE CASSATION\n\nAttendu que M. VIAL fait grief à l'arrêt de le condamner ;\n\nMais "
        "attendu que le moyen n'est pas fondé ;\n\nPAR CES MOTIFS :\n\nREJETTE le pourvoi ;\n\nVu "
        "l'article 37 de la loi du 10 juillet 1991, condamne M. VIAL à payer à la SCP Roc et Brun "
        "la somme de 2 000 euros ;\n",
        model="none",
    )
    assert [p.name for p in ruling.parties] == ["VIAL"]
