"""How labour courts and those of social security order, ask and name: employers, funds, unions."""

import pytest

from arret_extract import extract

WORKER = "Madame Lise BRUN\n3 rue Haute\n40100 DAX\nreprésentée par Me Lou PIC, avocat\n\n"
FIRM = "SARL ORGE\n4 rue Basse\n40100 DAX\nreprésentée par Me Jean VIAL, avocat\n\n"
INSURER = "S.A. BLÉ ASSURANCES\n5 rue Basse\n40100 DAX\nreprésentée par Me Jean VIAL, avocat\n\n"
FUND = "CPAM DES LANDES\n6 rue Basse\n40100 DAX\nreprésentée par Mme Anne ROY\n\n"
ASKS = "Mme BRUN demande la condamnation de la SARL ORGE à lui payer 900 € de dommages et intérêts."


def first(dispositif, moyens=ASKS, others=FIRM, motifs="La demande est fondée."):
    """The tables of a judgment of first instance."""
    return extract(
        f"CONSEIL DE PRUD'HOMMES DE DAX\n\nJUGEMENT DU 3 MAI 2019\n\nDEMANDEUR\n\n{WORKER}"
        f"DÉFENDEURS\n\n{others}FAITS\n\nMme BRUN a été licenciée le 4 avril 2018 à la suite d'un "
        f"accident du travail.\n\nPRÉTENTIONS DES PARTIES\n\n{moyens}\n\nMOTIFS\n\n{motifs}\n\n"
        f"PAR CES MOTIFS\n\nLe tribunal, statuant publiquement,\n\n{dispositif}\n\nLe greffier",
        "none",
    )


def appeal(judged, moyens, dispositif, others=FIRM, side="INTIMÉES"):
    """The tables of an appeal."""
    return extract(
        f"COUR D'APPEL DE PAU\n\nCHAMBRE SOCIALE\n\nARRÊT DU 3 MAI 2021\n\nAPPELANTE\n\n{WORKER}"
        f"{side}\n\n{others}FAITS\n\nMme BRUN a eu un accident du travail.\n\nPar jugement "
        f"du 3 mai 2019, le tribunal {judged}\n\nPRÉTENTIONS DES PARTIES\n\n{moyens}\n\nMOTIFS\n\n"
        f"Sur le préjudice\n\nIl sera fait droit à la demande.\n\nPAR CES MOTIFS\n\nLa cour,\n\n"
        f"{dispositif}\n\nLe greffier",
        "none",
    )


def ordered(ruling):
    return [(o.kind, o.head, o.payer_ids, o.payee_ids) for o in ruling.orders]


@pytest.mark.parametrize(
    ("provision", "order"),
    [
        (
            "Ordonne à la SARL ORGE de verser à Mme BRUN, à titre de provision, la somme de 900 €.",
            ("condamnation", "provision", (1,), (0,)),
        ),
        (
            "Ordonne le remboursement par la SARL ORGE à Pôle emploi des indemnités de chômage "
            "versées à Mme BRUN, dans la limite de six mois.",
            ("condamnation", "principal", (1,), ()),
        ),
        ("Ordonne la majoration au maximum de la rente.", ("fixation", "pension", (), ())),
        ("Dit que la rente sera majorée au taux maximum.", ("fixation", "pension", (), ())),
        ("Fixe au maximum la majoration de la rente.", ("fixation", "pension", (), ())),
        (
            "Valide la contrainte du 3 mai 2018 pour la somme de 900 €, dont 800 € en cotisations "
            "et 100 € en majorations de retard.",
            ("fixation", "principal", (), ()),
        ),
    ],
)
def test_what_such_courts_order(provision, order):
    assert ordered(first(provision)) == [order]


def test_who_gets_a_sum_back_is_not_paid_it():
    ruling = first(
        "Dit que la CPAM des Landes versera cette somme à Mme BRUN et en récupérera le montant "
        "auprès de la SARL ORGE.",
        others=FIRM + FUND,
    )
    assert ordered(ruling) == [("condamnation", None, (2,), (0,))]


@pytest.mark.parametrize(
    "besides", [INSURER, "SYNDICAT CGT DES LANDES\n5 rue Basse\n40100 DAX\n\n"]
)
def test_the_employer_is_no_insurer_and_no_union(besides):
    asks = "La CPAM des Landes sollicite la condamnation de l'employeur à lui rembourser 900 €."
    ruling = first("Rejette la demande.", asks, FIRM + besides + FUND)
    assert [c.against_ids for c in ruling.claims if c.claimant_ids == (3,)] == [(1,)]


def test_the_liquidation_pays_by_who_winds_up():
    others = (
        "S.E.L.A.R.L. BLÉ, prise en la personne de Me Luc ROC, ès qualités de liquidateur "
        "judiciaire de la SARL ORGE\n5 rue Basse\n40100 DAX\nreprésentée par Me Jean VIAL\n\n"
    )
    ruling = first("Dit que les dépens seront inscrits au passif de la liquidation.", others=others)
    assert ordered(ruling) == [("depens", "depens", (1,), ())]


@pytest.mark.parametrize(
    "about", ["AT : Monsieur Luc ROC", "MP : Madame Anne ROC", "Salarié : M. Luc ROC"]
)
def test_whose_accident_it_is_is_no_party(about):
    ruling = first("Rejette la demande.", others=f"SARL ORGE\n4 rue Basse\n40100 DAX\n{about}\n\n")
    assert [p.name for p in ruling.parties] == ["Lise BRUN", "ORGE"]


def test_a_post_that_the_judge_indemnified_is_upheld():
    ruling = appeal(
        "a fixé l'indemnisation de Mme BRUN à :\n- souffrances endurées : 800 €,\n- préjudice "
        "esthétique : 400 €.",
        "Mme BRUN demande à la cour de :\n- réformer le jugement ;\n- fixer son préjudice comme "
        "suit :\nsouffrances endurées : 1 500 €\npréjudice esthétique : 700 €",
        "INFIRME le jugement en ce qu'il a fixé à 800 € l'indemnisation des souffrances endurées ;"
        "\nLE CONFIRME pour le surplus ;\nFIXE l'indemnisation de Mme BRUN au titre des "
        "souffrances endurées à la somme de 1 000 €.",
    )
    given = [(o.result, o.awarded) for o in ruling.outcomes if o.claimed is not None]
    assert given == [("partiellement_accueillie", 1000), ("partiellement_accueillie", 400)]


def test_what_is_annulled_is_not_what_is_kept():
    ruling = first(
        "Rejette la demande d'annulation de l'avertissement du 3 mai 2017 ;\nAnnule la mise à pied "
        "disciplinaire du 4 juin 2017.",
        "Mme BRUN demande au conseil de :\n- annuler l'avertissement du 3 mai 2017,\n- annuler la "
        "mise à pied disciplinaire du 4 juin 2017.",
    )
    assert [o.result for o in ruling.outcomes] == ["rejetee", "accueillie"]


def test_the_last_state_of_what_is_asked():
    ruling = first(
        "Rejette les demandes.",
        "Dernier état des demandes :\n\n- Salaire de mars 2018 : 900 €\n- Salaire d'avril 2018 : "
        "900 €\n- Remise de l'attestation rectifiée, sous astreinte de 20 € par jour\n- Dépens\n\n"
        "La SARL ORGE s'en rapporte.",
    )
    assert [(c.kind, c.head, c.value) for c in ruling.claims] == [
        ("condamnation", "principal", 900),
        ("condamnation", "principal", 900),
        ("injonction", "astreinte", 20),
        ("depens", "depens", None),
    ]


def test_mean_wages_are_not_granted():
    ruling = first(
        "Rappelle que l'exécution provisoire est de droit dans la limite de neuf mois de salaire, "
        "la moyenne des trois derniers mois étant fixée à 1 613 €."
    )
    assert [a.role for a in ruling.amounts] == ["demande", "fait"]


def test_sums_of_the_ruling_that_is_quashed():
    ruling = extract(
        "COUR DE CASSATION\n\nARRÊT DE LA COUR DE CASSATION, CHAMBRE SOCIALE, DU 3 MAI 2022\n\n"
        "Mme Lise Brun a formé le pourvoi n° P 20-10.001 contre l'arrêt rendu le 4 mai 2020 par la "
        "cour d'appel de Pau, dans le litige l'opposant à la société Orge, défenderesse à la "
        "cassation.\n\nFaits et procédure\n\n1. Mme Brun a été engagée en 2010.\n\nExamen du moyen"
        "\n\nEnoncé du moyen\n\n2. La salariée fait grief à l'arrêt de limiter à la somme de 900 "
        "euros le rappel de salaire.\n\nRéponse de la Cour\n\n3. Le moyen est fondé.\n\nPAR CES "
        "MOTIFS, la Cour :\n\nCASSE ET ANNULE, mais seulement en ce qu'il limite à la somme de 900 "
        "euros le rappel de salaire, l'arrêt rendu le 4 mai 2020 ;\n\nCondamne la société Orge aux "
        "dépens ;",
        "none",
    )
    assert {a.role for a in ruling.amounts} == {"premiere_instance"}
