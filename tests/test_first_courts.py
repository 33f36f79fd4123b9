"""Rulings of first judges and rare courts: what their forms print, order and ask."""

import datetime as dt
from decimal import Decimal

import pytest

from arret_extract import extract
from arret_extract.ruling import Ruling

HEAD = (
    "TRIBUNAL JUDICIAIRE DE DAX\n\nJUGEMENT DU 3 mai 2021\n\nDEMANDERESSE :\n\nMadame Odile BRUN\n"
    "demeurant 2 rue Haute 40100 DAX\n\nDÉFENDEUR :\n\nMonsieur Jean VIAL\ndemeurant 3 rue Haute "
    "40100 DAX\n\nEXPOSÉ DU LITIGE\n\nLes faits sont connus.\n\nMOTIFS\n\nLa demande est fondée.\n"
    "\nPAR CES MOTIFS\n\n"
)


def ordered(dispositif: str) -> list[tuple[str, str | None, str | None]]:
    ruling = extract(HEAD + dispositif, "none")
    return [(o.kind, o.head, str(o.value) if o.value else None) for o in ruling.orders]


ORDERS = [
    pytest.param(
        "CONSTATE l'acquisition, à la date du 3 mars 2021, de la clause résolutoire ;",
        [("resiliation", None, None)],
        id="a_clause_with_words_between",
    ),
    pytest.param(
        "Dit que Mme BRUN devra consigner au greffe, à peine de caducité, une somme de 800 euros ;",
        [("fixation", "frais", "800.00")],
        id="a_deposit_lest_it_lapse",
    ),
    pytest.param(
        "Rappelle que les décisions du juge de l'exécution sont exécutoires de plein droit ;",
        [("execution_provisoire", None, None)],
        id="executory_of_right",
    ),
    pytest.param(
        "Liquide l'astreinte à la somme de 900 euros et condamne M. VIAL à payer cette somme à "
        "Mme BRUN ;",
        [("condamnation", "astreinte", "900.00")],
        id="a_penalty_counted_and_paid",
    ),
    pytest.param(
        "Fixe à 120 euros par mois et par enfant, soit 240 euros au total, la contribution de "
        "M. VIAL à l'entretien des enfants ;",
        [("fixation", "pension", "120.00")],
        id="what_it_makes_in_all",
    ),
    pytest.param(
        "Dit que M. VIAL devra reprendre le véhicule à ses frais ;",
        [("injonction", None, None)],
        id="what_one_shall_do",
    ),
    pytest.param(
        "Ordonne la publicité du présent jugement ;", [("autre", None, None)], id="published"
    ),
    pytest.param(
        "Ordonne la majoration de la rente à son maximum ;",
        [("fixation", "pension", None)],
        id="raised",
    ),
    pytest.param(
        "Condamne M. VIAL à un emprisonnement de QUATRE MOIS ;\n\nDit qu'il sera sursis à "
        "l'exécution de cette peine ;",
        [("autre", None, None)] * 2,
        id="a_sentence_and_its_suspension",
    ),
    pytest.param(
        "Informons les parties que la présente ordonnance est susceptible d'appel ;",
        [("constat", None, None)],
        id="told_is_not_reversed",
    ),
    pytest.param(
        "Reçoit l'opposition en la forme ;\n\nAu fond, la dit injustifiée ;",
        [("recevabilite", None, None), ("rejet", None, None)],
        id="found_unjustified",
    ),
    pytest.param(
        "Dit que Mme BRUN reprendra l'usage de son nom ;", [("autre", None, None)], id="her_name"
    ),
    pytest.param(
        "Fixe à douze mois le délai d'examen de la clôture ;", [("constat", None, None)], id="term"
    ),
    pytest.param(
        "Madame BRUN, Juge départiteur, statuant publiquement :\n\nRejette la demande ;",
        [("rejet", None, None)],
        id="a_judge_s_title",
    ),
    pytest.param(
        "Rejette la requête.\n\nLa République mande et ordonne au préfet des Landes de pourvoir "
        "à l'exécution du présent jugement.",
        [("rejet", None, None)],
        id="how_it_is_enforced",
    ),
]


@pytest.mark.parametrize(("dispositif", "found"), ORDERS)
def test_orders(dispositif: str, found: list[tuple[str, str | None, str | None]]) -> None:
    assert ordered(dispositif) == found


def test_who_pays_a_penalty_that_was_counted() -> None:
    ruling = extract(
        HEAD + "Liquide l'astreinte à 900 euros et condamne M. VIAL à payer ladite somme à Mme "
        "BRUN ;",
        "none",
    )
    assert [(o.payer_ids, o.payee_ids) for o in ruling.orders] == [((1,), (0,))]


STATE = (
    "TRIBUNAL ADMINISTRATIF\nDE PAU\n\nN° 1801234\n\nM. B... V...\n\nAudience du 3 mars 2020\n"
    "Décision du 24 mars 2020\n\nVu la procédure suivante :\n\nPar une requête, enregistrée le 3 "
    "mai 2018, M. A... V..., représenté par Me Roux, demande au tribunal :\n\n1°) de condamner la "
    "commune de Lys à lui verser la somme de 900 euros.\n\nPar un mémoire en défense, enregistré "
    "le 5 juin 2018, la commune de Lys, représentée par Me Pic, conclut au rejet de la requête et "
    "à ce que la somme de 500 euros soit mise à la charge du requérant.\n\nConsidérant ce qui "
    "suit :\n\n1. La demande est fondée.\n\nD É C I D E :\n\nArticle 1er : La commune de Lys est "
    "condamnée à verser à M. V... la somme de 900 euros.\n"
)


def test_an_administrative_judge() -> None:
    ruling = extract(STATE, "none")
    assert ruling.decision.rg_numbers == ("1801234",)
    assert [(p.name, p.role) for p in ruling.parties] == [
        ("A... V...", "demandeur"),
        ("commune de Lys", "defendeur"),
    ]
    assert [(c.name, c.party_id) for c in ruling.counsel] == [("Roux", 0), ("Pic", 1)]
    assert [(o.payer_ids, o.payee_ids) for o in ruling.orders] == [((1,), (0,))]
    assert [(c.kind, c.claimant_ids, c.value) for c in ruling.claims] == [
        ("condamnation", (0,), Decimal(900)),
        ("rejet", (1,), None),
        ("condamnation", (1,), Decimal(500)),
    ]


@pytest.mark.parametrize(
    ("court", "roles"),
    [
        pytest.param("COUR ADMINISTRATIVE D'APPEL DE LYS", ["appelant", "intime"], id="appeal"),
        pytest.param("CONSEIL D'ETAT", ["demandeur", "defendeur"], id="council"),
    ],
)
def test_sides_by_the_administrative_court(court: str, roles: list[str]) -> None:
    text = STATE.replace("TRIBUNAL ADMINISTRATIF\nDE PAU", court)
    assert [p.role for p in extract(text, "none").parties] == roles


CRIMINAL = (
    "TRIBUNAL CORRECTIONNEL DE DAX\n\nJugement du : 3 mai 2017\n\nENTRE :\n\nPARTIE CIVILE :\n\n"
    "Madame [U] [P], demeurant : [Adresse 5]\n\nET\n\nPrévenu\nNom : [X] [L]\nné le 4 avril 1990 à "
    "DAX\nNationalité : française\nSituation pénale : libre\ncomparant\n\nPrévenu du chef de :\n"
    "VIOLENCE faits commis le 14 février 2016 à DAX\n\nDEBATS\n\nLa présidente a interrogé le "
    "prévenu.\n\nMe ROUX a été entendu en sa plaidoirie et a sollicité 900 euros de dommages et "
    "intérêts.\n\nLe prévenu demande la relaxe.\n\nLe tribunal, après en "
    "avoir délibéré, a statué en ces termes :\n\nIl est prévenu d'avoir commis des violences.\n\n"
    "MOTIFS\n\nLes faits sont établis.\n\nPAR CES MOTIFS\n\nLe tribunal, statuant publiquement et "
    "contradictoirement à l'égard de [X] [L] et [U] [P],\n\nCondamne [X] [L] à payer à [U] [P] la "
    "somme de 500 euros ;\n"
)


def test_a_form_with_hidden_names() -> None:
    ruling = extract(CRIMINAL, "none")
    assert [(p.name, p.role) for p in ruling.parties] == [
        ("[U] [P]", "partie_civile"),
        ("[X] [L]", "prevenu"),
    ]
    assert ruling.decision.adversarial == "contradictoire"
    kinds = [s.kind for s in ruling.sections if s.kind not in ("header", "parties")]
    assert kinds[-4:] == ["moyens", "facts", "motifs", "dispositif"]


def test_a_prevenu_who_stays_away_is_not_heard() -> None:
    text = CRIMINAL.replace("[X] [L] et [U] [P],", "[U] [P] et par défaut à l'égard de [X] [L],")
    assert extract(text, "none").decision.adversarial != "contradictoire"


QUASHED = (
    "COUR DE CASSATION\n\nAudience publique du 3 mai 2013\n\nRejet\n\nStatuant sur le pourvoi "
    "formé par la société Bois et Cie, dont le siège est 3 rue Haute, 40100 Dax,\n\ncontre l'arrêt "
    "rendu le 1er décembre 2011 par la cour d'appel de Pau, dans le litige l'opposant :\n\n1°/ à "
    "M. Jean "
    "Vial,\n\n2°/ à Mme Odile Brun,\n\ndomiciliés tous deux 3 rue Basse, 40100 Dax,\n\ndéfendeurs "
    "à la cassation ;\n\nPAR CES MOTIFS :\n\nREJETTE le pourvoi ;\n"
)


def test_those_whom_a_pourvoi_of_the_old_form_is_against() -> None:
    assert [(p.name, p.role) for p in extract(QUASHED, "none").parties] == [
        ("Bois et Cie", "demandeur_au_pourvoi"),
        ("Jean Vial", "defendeur_au_pourvoi"),
        ("Odile Brun", "defendeur_au_pourvoi"),
    ]


LABOUR = (
    "CONSEIL DE PRUD'HOMMES DE DAX\n\nJUGEMENT DU 3 mai 2018\n\nMadame Odile BRUN\n2 rue Haute\n"
    "40100 DAX\nDEMANDEUR\n\nSARL BOIS SEC\n3 rue Basse\n40100 DAX\nDÉFENDEUR\n\nChefs de la "
    "demande\n\n- Dire le licenciement sans cause réelle et sérieuse\n- Indemnité de "
    "licenciement 1 200,00 Euros\n- Rappel de salaires 300,50 Euros\n- "
    "Article 700 du Code de procédure civile 800,00 Euros\n\nDemande reconventionnelle : article "
    "700 du code de procédure civile 500,00 Euros\n\nFAITS\n\nMme BRUN "
    "a été embauchée en 2010.\n\nMOTIFS\n\nLe licenciement est fondé.\n\nPAR CES MOTIFS\n\nDéboute "
    "Mme BRUN de ses demandes.\n"
)


def test_chefs_de_demande_are_asked() -> None:
    ruling = extract(LABOUR, "none")
    found = [(c.claimant_ids, c.against_ids, c.kind, c.head, c.value) for c in ruling.claims]
    assert found == [
        ((0,), (1,), "constat", None, None),
        ((0,), (1,), "condamnation", "indemnite", Decimal(1200)),
        ((0,), (1,), "condamnation", "principal", Decimal("300.50")),
        ((0,), (1,), "condamnation", "article_700", Decimal(800)),
        ((1,), (0,), "condamnation", "article_700", Decimal(500)),
    ]
    assert {a.role for a in ruling.amounts} == {"demande"}


def test_what_is_asked_behind_a_writ() -> None:
    text = HEAD.replace("Monsieur Jean VIAL", "La SARL BOIS SEC").replace(
        "Les faits sont connus.",
        "Mme BRUN a acheté un poêle. Par acte du 3 mars 2021, elle a fait assigner en référé la "
        "SARL BOIS SEC afin de solliciter, sur le fondement de l'article 145 du code de procédure "
        "civile, l'organisation d'une expertise et la condamnation de la SARL BOIS SEC à lui payer "
        "900 euros à titre de provision.",
    )
    ruling = extract(text + "Rejette la demande ;", "none")
    assert [(c.kind, c.value) for c in ruling.claims] == [
        ("expertise", None),
        ("condamnation", Decimal(900)),
    ]


def fields(text: str) -> Ruling:
    return extract(text, "none")


def test_the_number_of_a_criminal_ruling() -> None:
    head = "N° C 15-83.123 F-D\n\nN° 1874\n\nFAR\n3 MAI 2016\n\nREJET\n\nLA COUR DE CASSATION, "
    assert fields(head + "CHAMBRE CRIMINELLE,").decision.decision_number == "1874"
    cut = head.replace("N° 1874", "N° 2016")
    assert fields(cut + "CHAMBRE CRIMINELLE,").decision.decision_number is None


def test_a_juridiction_de_proximite_is_called_so() -> None:
    decision = fields("JURIDICTION DE PROXIMITE\nDE DAX\n\nJUGEMENT DU 3 mai 2008\n").decision
    assert (decision.court, decision.jurisdiction) == (
        "Juridiction de proximité de Dax",
        "tribunal_de_proximite",
    )


DATES = [
    pytest.param(
        "elle a saisi le juge des référés de ce tribunal qui, par ordonnance du {}, a commis M. A",
        "interim_order",
        id="by_the_judge_of_urgency",
    ),
    pytest.param("La CAF a été saisie le {}.", "event", id="a_fund_is_seized"),
    pytest.param(
        "L'assignation a été notifiée à la préfecture du Var le {}.", "event", id="told_the_prefect"
    ),
    pytest.param(
        "Par jugement du 4 mars 2014, signifié le {}, il a été condamné.", "event", id="served"
    ),
    pytest.param(
        "La convention collective nationale des entreprises de vente à distance de biens et de "
        "services du {} s'applique.",
        "law",
        id="an_agreement_of_a_trade",
    ),
]


@pytest.mark.parametrize(("sentence", "role"), DATES)
def test_dates(sentence: str, role: str) -> None:
    text = HEAD.replace("Les faits sont connus.", sentence.format("7 juin 2016"))
    ruling = extract(text + "Rejette la demande ;", "none")
    assert [d.role for d in ruling.dates if d.date == dt.date(2016, 6, 7)] == [role]


def test_an_expose_alone_on_its_line() -> None:
    text = HEAD.replace("EXPOSÉ DU LITIGE", "EXPOSÉ") + "Rejette la demande ;"
    assert "facts" in [s.kind for s in extract(text, "none").sections]


def test_what_a_judge_of_execution_is_asked() -> None:
    text = HEAD.replace(
        "Les faits sont connus.",
        "Par acte du 3 avril 2021, Mme BRUN a fait assigner M. VIAL aux fins de :\n- mainlevée "
        "de la "
        "saisie-attribution,\n- subsidiairement, cantonnement de ses effets à 900 euros,\n- délais "
        "de paiement,\n- condamnation de M. VIAL à lui verser 500 euros de dommages et intérêts.",
    )
    found = [(c.kind, c.value) for c in fields(text + "Rejette la demande ;").claims]
    assert found == [
        ("autre", None),
        ("fixation", Decimal(900)),
        ("autre", None),
        ("condamnation", Decimal(500)),
    ]


def test_what_is_asked_in_turn() -> None:
    text = HEAD.replace(
        "Les faits sont connus.",
        "Par acte du 3 avril 2021, Mme BRUN a fait assigner M. VIAL.\n\nM. VIAL conclut au "
        "débouté et "
        "reconventionnellement à la condamnation de Mme BRUN au paiement de la somme de 600 euros.",
    )
    found = [(c.kind, c.claimant_ids, c.value) for c in fields(text + "Rejette tout ;").claims]
    assert found == [("rejet", (1,), None), ("condamnation", (1,), Decimal(600))]


def test_the_prosecutor_of_a_first_court() -> None:
    text = CRIMINAL.replace(
        "ENTRE :\n\n", "ENTRE :\n\nMadame le PROCUREUR DE LA REPUBLIQUE, près ce tribunal\n\n"
    )
    assert [p.role for p in fields(text).parties] == [
        "ministere_public",
        "partie_civile",
        "prevenu",
    ]


def test_a_fixed_duty_is_no_fine() -> None:
    text = CRIMINAL + (
        "\nCondamne [X] [L] au paiement d'une amende de 300 euros ;\n\nEn application de l'article "
        "1018 A du code général des impôts, la présente décision est assujettie à un droit fixe de "
        "procédure de 127 euros dont est redevable [X] [L] ;\n"
    )
    heads = {str(o.value): o.head for o in fields(text).orders}
    assert (heads["300.00"], heads["127.00"]) == ("amende", "frais")


QUESTION = (
    "SOC.\n\nCF\n\nCOUR DE CASSATION\n\nAudience publique du 7 juillet 2021\n\nARRÊT DE LA COUR DE "
    "CASSATION, CHAMBRE SOCIALE, DU 7 JUILLET 2021\n\nPar mémoire spécial présenté le 14 avril "
    "2021, la société Bois et Cie, société par actions simplifiée, dont le siège est [Adresse 2], "
    "a formulé une question prioritaire de constitutionnalité à l'occasion du pourvoi n° P "
    "21-11.432 qu'elle a formé contre l'arrêt rendu le 26 novembre 2020 par la cour d'appel de "
    "Pau, dans une instance l'opposant à M. [G] [B], domicilié [Adresse 1], défendeur à la "
    "cassation.\n\nPAR CES MOTIFS, la Cour :\n\nDIT N'Y AVOIR LIEU À RENVOYER la question ;\n"
)


def test_who_asks_a_question_on_the_constitution() -> None:
    assert [(p.name, p.role) for p in fields(QUESTION).parties] == [
        ("Bois et Cie", "demandeur_au_pourvoi"),
        ("[G] [B]", "defendeur_au_pourvoi"),
    ]


def test_initials_under_a_chamber_are_no_millions() -> None:
    assert not fields(QUESTION.replace("SOC.\n\nCF", "CIV. 3\n\nMF")).amounts


CRIM = (
    "N° C 15-83.123 F-D\n\nN° 1874\n\n3 MAI 2016\n\nLA COUR DE CASSATION, CHAMBRE CRIMINELLE, en "
    "son "
    "audience publique tenue à PARIS, a rendu l'arrêt suivant :\n\nStatuant sur le pourvoi formé "
    "par :\n\n- M. Jean Vial,\n\ncontre l'arrêt de la cour d'appel de PAU, en date du 15 avril "
    "2015, qui l'a condamné ;\n\nSur le rapport de Mme le conseiller ROC, les observations de la "
    "société civile professionnelle PIC, BRUN et LOU, avocat en la Cour ;\n\nVu l'article 1382 du "
    "code civil ;\n\nAttendu que, pour condamner M. Vial à verser 900 euros à la partie civile, "
    "l'arrêt retient sa faute ;\n\nMais attendu qu'en se déterminant ainsi, la cour d'appel a "
    "violé ce texte ;\n\nPar ces motifs :\n\nCASSE et ANNULE l'arrêt ;\n"
)


def test_the_lawyer_whom_the_criminal_chamber_hears() -> None:
    assert [c.party_id for c in fields(CRIM).counsel] == [0]


def test_what_the_cour_de_cassation_reviews_is_not_awarded() -> None:
    assert [a.role for a in fields(CRIM).amounts] == ["premiere_instance"]
    annexed = QUASHED + (
        "\nMOYENS ANNEXES au présent arrêt\n\nMoyen produit par la SCP Pic, avocat aux "
        "Conseils\n\nIl "
        "est fait grief à l'arrêt attaqué d'avoir débouté la société Bois et Cie de sa demande en "
        "paiement de la somme de 900 euros ;\n\nAUX MOTIFS QUE le prêt de 500 euros est prouvé ;\n"
    )
    assert [a.role for a in fields(annexed).amounts] == ["premiere_instance", "fait"]


DEBTS = (
    "TRIBUNAL D'INSTANCE DE DAX\nService du surendettement des particuliers\n\nJUGEMENT DU 16 mai "
    "2016\n\nSur la contestation formée par :\n\nSA CREDIT BOIS, 3 rue Haute, 40100 "
    "DAX\n\nCREANCIERS "
    ":\n\nSIP DE DAX, non comparant\nOPH DES LANDES, non comparant\n\nCOMPOSITION DU TRIBUNAL\n\n"
    "Juge d'instance : Anne ROC\n\nMOTIFS\n\nLe recours est recevable.\n\nPAR CES "
    "MOTIFS\n\nRejette le "
    "recours.\n"
)


def test_creditors_of_a_debtor_are_called() -> None:
    ruling = fields(DEBTS)
    assert sorted((p.name, p.role) for p in ruling.parties) == [
        ("CREDIT BOIS", "demandeur"),
        ("OPH DES LANDES", "defendeur"),
        ("SIP DE DAX", "defendeur"),
    ]
    assert [m.name for m in ruling.court_members] == ["Anne ROC"]


FAILING = (
    "TRIBUNAL DE COMMERCE DE DAX\n\nJugement prononcé le 13 mars 2019\n\nProcédure : "
    "2018RJ0412\n\nA la "
    "suite du jugement du 12 septembre 2018 ayant ouvert une procédure de redressement judiciaire "
    "à l'égard de :\n\nSARL BOIS SEC\n3 rue Haute - 40100 DAX\n\nPar requête déposée le 20 février "
    "2019, Maître Jean PIC, mandataire judiciaire, a demandé la conversion.\n\nLe juge-commissaire "
    "est favorable.\n\nPAR CES MOTIFS\n\nPrononce la liquidation judiciaire.\n"
)


def test_a_debtor_and_his_mandataire() -> None:
    assert [(p.name, p.role) for p in fields(FAILING).parties] == [
        ("BOIS SEC", "defendeur"),
        ("Jean PIC", "demandeur"),
    ]


BENCH = [
    pytest.param(
        "Assesseurs bailleurs : M. ROC, M. PIC\nAssesseurs preneurs : M. LOU",
        ["ROC", "PIC", "LOU"],
        id="assessors_of_both_kinds",
    ),
    pytest.param(
        "Juges : Messieurs ROC et PIC\nGreffier présent uniquement lors des débats : Maître LOU",
        ["ROC", "PIC", "LOU"],
        id="a_clerk_of_the_debates_alone",
    ),
    pytest.param(
        "Présidente : Mme ROC Anne\n\nJugement prononcé par Anne ROC, Présidente",
        ["ROC Anne"],
        id="a_name_told_both_ways",
    ),
    pytest.param("Madame Anne ROC, Secrétaire\n", ["Anne ROC"], id="a_secretary"),
]


@pytest.mark.parametrize(("bench", "names"), BENCH)
def test_bench(bench: str, names: list[str]) -> None:
    text = HEAD.replace("EXPOSÉ", f"COMPOSITION DU TRIBUNAL :\n{bench}\n\nEXPOSÉ")
    assert [m.name for m in fields(text + "Rejette la demande ;").court_members] == names


MORE_DATES = [
    pytest.param(
        "Mme BRUN a saisi le {} la Commission de surendettement.", "event", id="a_commission"
    ),
    pytest.param(
        "L'URSSAF lui a adressé une lettre d'observations en date du {}.", "event", id="a_letter"
    ),
]


@pytest.mark.parametrize(("sentence", "role"), MORE_DATES)
def test_more_dates(sentence: str, role: str) -> None:
    text = HEAD.replace("Les faits sont connus.", sentence.format("7 juin 2016"))
    ruling = fields(text + "Rejette la demande ;")
    assert [d.role for d in ruling.dates if d.date == dt.date(2016, 6, 7)] == [role]


@pytest.mark.parametrize(
    ("court", "role"),
    [
        pytest.param("TRIBUNAL ADMINISTRATIF\nDE PAU", "summons", id="first"),
        pytest.param("COUR ADMINISTRATIVE D'APPEL DE LYON", "appeal", id="appeal"),
    ],
)
def test_what_a_petition_opens(court: str, role: str) -> None:
    text = STATE.replace("TRIBUNAL ADMINISTRATIF\nDE PAU", court).replace(
        "requête, enregistrée le 3 mai 2018,",
        "requête et un mémoire, enregistrés le 3 mai 2018 et le 5 juillet 2018,",
    )
    roles = {d.date: d.role for d in fields(text).dates}
    assert roles[dt.date(2018, 5, 3)] == role
    assert roles[dt.date(2018, 7, 5)] == "submissions"
