"""Headers of tribunaux de grande instance and de commerce: parties and numbers of their layouts."""

import pytest

from arret_extract.readers.html import html_to_text
from arret_extract.ruling import Ruling
from arret_extract.stages import header, sections
from tests.test_parties import read

HEAD = "TRIBUNAL DE COMMERCE DE PAU\n\nJUGEMENT DU 3 MAI 2011\n\n"
TAIL = (
    "\n\nCOMPOSITION DU TRIBUNAL\n\nMme Rive, présidente\n\nEXPOSÉ DU LITIGE\n\nLe 2 mai, la "
    "banque a consenti un prêt.\n"
)


def named(text: str) -> list[tuple[str, str]]:
    return [(p.name, p.role) for p in read(text).parties]


@pytest.mark.parametrize(
    ("printed", "name", "form"),
    [
        ("SOCIETE ANONYME HLM DU LAC", "HLM DU LAC", "SA"),
        ("La société à responsabilité limitée LE PIN", "LE PIN", "SARL"),
        ("Société civile immobilière DE LA TOUR", "DE LA TOUR", "SCI"),
        ("SOCIETE EN NOM COLLECTIF dénommée ROC ET CIE", "ROC ET CIE", "SNC"),
        ("SOCIETE ANONYME D'HLM DU LAC", "SOCIETE ANONYME D'HLM DU LAC", None),
        ("CAISSE D'EPARGNE DU LAC (SADIR)", "CAISSE D'EPARGNE DU LAC", "SA"),
        ("SCC CAISSE DE CREDIT MUTUEL DU LAC", "CAISSE DE CREDIT MUTUEL DU LAC", "SCC"),
        ("BANQUE DU LAC SA CITE DE L'EAU", "BANQUE DU LAC", "SA"),
        ("COMITE D'ENTREPRISE DE LA SA ORGE", "COMITE D'ENTREPRISE DE LA SA ORGE", None),
        ("AL SA BANQUE DU LAC", "BANQUE DU LAC", "SA"),
        ("S A R L LE ROC", "LE ROC", "SARL"),
        ("LE PIN, SARL", "LE PIN", "SARL"),
        ("SAS ORGE 2000\n\n[…]", "ORGE 2000", "SAS"),
        ("SAS ORGE 29 […]", "ORGE", "SAS"),
        ("S.C.P. A B C - LOU ROC\n\nAVOCAT DEMANDERESSE", "A B C - LOU ROC", "SCP"),
    ],
)
def test_a_form_is_no_part_of_the_name(printed, name, form):
    text = f"{HEAD}DEMANDERESSE\n\n{printed}\n\nDEFENDEUR\n\nM. Luc Mas{TAIL}"
    party = read(text).parties[0]
    assert (party.name, party.legal_form) == (name, form)


@pytest.mark.parametrize(
    "name",
    [
        "Monsieur Jean, Paul ROC",
        "Monsieur A , B C D",
        "Madame Odile, Anne VIAL épouse PIN",
        "Cyril, A B",
        "Z, C, D E",
    ],
)
def test_first_names_are_parted_by_commas(name):
    bare = name.removeprefix("Monsieur ").removeprefix("Madame ")
    text = f"{HEAD}DEMANDERESSE\n\nSA ORGE\n\nDEFENDEUR\n\n{name}{TAIL}"
    assert named(text) == [("ORGE", "demandeur"), (bare, "defendeur")]


def test_persons_parted_by_commas_are_several():
    text = f"{HEAD}DEMANDEURS\n\nMonsieur Jean ROC, Madame Anne LYS\n\nDEFENDEUR\n\nSA ORGE{TAIL}"
    assert [name for name, _ in named(text)] == ["Jean ROC", "Anne LYS", "ORGE"]


BANK = ("BANQUE DU LAC", "demandeur")


@pytest.mark.parametrize(
    ("block", "names"),
    [
        pytest.param(
            "LE PIN (SARL)\n\n[…]\n\n[…]\n\nA B ès qual. caution\n\n[…] REPRESENTANT(S) : Me ROC",
            ["LE PIN", "A B"],
            id="with_a_quality",
        ),
        pytest.param(
            "A B - […] C D - 12, allée Haute - 64000 PAU", ["A B", "C D"], id="behind_an_address"
        ),
        pytest.param(
            "A B […] non comparant\n\nC D […] non comparant", ["A B", "C D"], id="on_its_line"
        ),
        pytest.param(
            "Jean ROC\n\n[…]\n\nOdile VIAL\n\n[…]\n\ndéfaillants",
            ["Jean ROC", "Odile VIAL"],
            id="like_the_one_before",
        ),
        pytest.param(
            "A B\n\n[…]\n\nROC ET VAL (SAS)\n\n[…]", ["A B", "ROC ET VAL"], id="form_behind_it"
        ),
        pytest.param(
            "M. A B\nné le […] à […]\n\ndemeurant […]", ["A B"], id="an_address_is_no_party"
        ),
    ],
)
def test_a_second_party_has_no_civility(block, names):
    text = f"{HEAD}DEMANDEUR(S) : BANQUE DU LAC - 1, place Haute\n\nDEFENDEUR(S) : {block}{TAIL}"
    assert named(text) == [BANK, *((name, "defendeur") for name in names)]


def test_the_first_party_stands_below_the_lines_of_the_head():
    lawyer = "\n[…]\nreprésentée par Me Lou PIC, avocat au barreau de PAU"
    text = (
        f"TRIBUNAL DE GRANDE INSTANCE DE PAU\n\nAFFAIRE N° RG : 10/15517\n\nSOGEDIM{lawyer}\n\n"
        f"DEMANDEUR\n\nC/\n\nSAS ORGE{lawyer}\n\nDEFENDEUR{TAIL}"
    )
    assert named(text) == [("SOGEDIM", "demandeur"), ("ORGE", "defendeur")]


def test_a_side_behind_its_party_names_the_lawyer():
    text = (
        f"{HEAD}N° 2014F518\n\nSOGEDIM, dont le siège est […]\n\nDemanderesse Me PIC Avocat à LYON"
        "\n\nC/\n\nMe A VIAL, ès qualités de liquidateur, demeurant […]\n\nDéfenderesse "
        f"défaillante{TAIL}"
    )
    assert named(text) == [("SOGEDIM", "demandeur"), ("A VIAL", "defendeur")]


def test_the_cause_is_between_the_parties():
    text = (
        f"{HEAD}En la cause d'entre :\n\nSOGEDIM, dont le siège est […] ;\n\nDemanderesse "
        "comparant par Maître PIC, Avocat au Barreau de PAU,\n\nD'une part,\n\nET\n\n1° - "
        f"Monsieur A B, né le […]\n\nDéfendeur défaillant,\n\nD'autre part,{TAIL}"
    )
    assert named(text) == [("SOGEDIM", "demandeur"), ("A B", "defendeur")]


def test_those_told_of_the_suit_are_interveners():
    text = (
        f"{HEAD}DEMANDEUR\n\nBANQUE DU LAC\n\nDEFENDERESSE\n\nS.A.R.L. LE PIN\n\nnon comparante\n\n"
        f"E F:(Dénonces)\n\nDIRECTION GENERALE DES IMPOTS\n\nnon comparante{TAIL}"
    )
    assert named(text)[2] == ("DIRECTION GENERALE DES IMPOTS", "intervenant")


def test_a_second_case_has_sides_of_its_own():
    text = (
        f"{HEAD}ENTRE :\n\nSA ORGE, demanderesse, comparant par Me PIC\n\nET :\n\nSARL LE PIN, "
        "défenderesse, comparant par Me ROC\n\nET ENTRE :\n\nSARL LE PIN, demanderesse\n\nET :\n\n"
        f"SAS BRISE, défenderesse{TAIL}"
    )
    assert named(text) == [
        ("ORGE", "demandeur"),
        ("LE PIN", "defendeur"),
        ("BRISE", "defendeur"),
    ]


def test_lawyers_stand_in_parentheses():
    text = (
        f"{HEAD}Société ORGE S.A.R.L.\n3 rue Haute\n(Maître Lou PIC, avocat au barreau de Pau)\n\n"
        "C/\n\nMonsieur A B\n4 rue Basse\n(Maître Jean ROC, avocat au barreau de Pau)" + TAIL
    )
    ruling = read(text)
    assert [p.name for p in ruling.parties] == ["ORGE", "A B"]
    assert [(c.name, c.party_id) for c in ruling.counsel] == [("Lou PIC", 0), ("Jean ROC", 1)]


@pytest.mark.parametrize(
    ("over", "under"),
    [
        ("CRÉANCIER POURSUIVANT :", "DÉBITEUR SAISI :"),
        ("DEMANDEUR A L'INJONCTION", "DEFENDEUR OPPOSANT"),
    ],
)
def test_what_qualifies_a_side_is_no_name(over, under):
    text = f"{HEAD}{over}\n\nBANQUE DU LAC\n\n{under}\n\nMonsieur A B{TAIL}"
    assert named(text) == [BANK, ("A B", "defendeur")]


def test_a_caption_names_a_party_a_line():
    text = (
        "TRIBUNAL DE GRANDE INSTANCE DE PAU\n\nAVIS DE RENVOI\n\nAffaire :\n\nS.C.I. ORGE\n\nC/\n\n"
        "Monsieur Z A\n\n[…]\n\nBANQUE DU LAC\n\nLE ROC, représenté par son liquidateur, la SARL "
        "VAL, 12 Bd Haut - […].\n\nMadame B A, en qualité de gérante\n\nMaître,\n\nJ'ai l'honneur"
        " de vous informer du renvoi.\n"
    )
    assert [name for name, _ in named(text)] == ["ORGE", "Z A", "BANQUE DU LAC", "LE ROC", "B A"]


@pytest.mark.parametrize(
    ("block", "told", "names"),
    [
        pytest.param(
            "AFFAIRE 10/00067\n\n[…]\n\nbailleresse\n\n[…] 64000 PAU\n\nreprésentée par Me Lou "
            "PIC, avocat au barreau de PAU\n\nC/\n\nlocataire\n\nBANQUE DU LAC\n\nreprésentée par "
            "Maître Jean ROC, avocat au barreau de PAU",
            "La SCI Orge a donné à bail à la Banque du Lac des locaux. La SCI demande un loyer.",
            [("Orge", "demandeur"), ("BANQUE DU LAC", "defendeur")],
            id="before_its_lawyer",
        ),
        pytest.param(
            "DEMANDERESSE\n\n[…]\n\nreprésentée par Me Lou PIC, avocat\n\nDEFENDERESSE\n\nSARL LE "
            "PIN",
            "PAR CES MOTIFS\n\nCondamne la SARL LE PIN à verser à la SCI DE L'ORGE 10 euros.",
            [("DE L'ORGE", "demandeur"), ("LE PIN", "defendeur")],
            id="paid_by_the_dispositif",
        ),
        pytest.param(
            "DEMANDERESSE\n\nSA BRISE\n\nreprésentée par Me Lou PIC, avocat\n\nDEFENDEUR\n\n[…]",
            "PAR CES MOTIFS\n\nCondamne Monsieur A B à payer à la SA BRISE 10 euros.",
            [("BRISE", "demandeur"), ("A B", "defendeur")],
            id="condemned_by_the_dispositif",
        ),
        pytest.param(
            "DEMANDERESSE\n\nSA BRISE\n\nreprésentée par Me Lou PIC, avocat",
            "PAR CES MOTIFS\n\nCondamne solidairement la SARL LE PIN et M. A B à payer à la SA "
            "BRISE 10 euros ; condamne la banque aux dépens.",
            [("BRISE", "demandeur"), ("LE PIN", "defendeur"), ("A B", "defendeur")],
            id="a_side_without_heading",
        ),
        pytest.param(
            "DEMANDERESSE\n\nSA BRISE\n\nreprésentée par Me Lou PIC, avocat",
            "Un arrêt de la cour d'appel de Dax le dit.\n\nPAR CES MOTIFS\n\nDéboute Mme B de sa "
            "demande.",
            [("BRISE", "demandeur"), ("B", "defendeur")],
            id="a_court_of_appeal_only_cited",
        ),
        pytest.param(
            "DEMANDEUR\n\nM. A B\n\nDEFENDERESSE\n\nLa S.A.R.L. […],\n\nreprésentée par Me Lou "
            "PIC, avocat",
            "M. A B a fait assigner la SARL […] en paiement.",
            [("A B", "demandeur"), ("[…]", "defendeur")],
            id="hidden_throughout_behind_its_form",
        ),
        pytest.param(
            "DEMANDERESSE\n\n[…]\n\nreprésentée par Me Lou PIC, avocat\n\nDEFENDERESSE\n\nSARL LE "
            "PIN",
            "Vu l'assignation délivrée à la requête du syndicat des copropriétaires DU LAC à la "
            "SARL LE PIN.",
            [("syndicat des copropriétaires DU LAC", "demandeur"), ("LE PIN", "defendeur")],
            id="who_had_it_served",
        ),
    ],
)
def test_who_the_header_does_not_name(block, told, names):
    assert named(f"{HEAD}{block}\n\nCOMPOSITION DU TRIBUNAL\n\nMme Rive\n\n{told}\n") == names


@pytest.mark.parametrize(
    ("head", "names"),
    [
        pytest.param(
            "Procédure : COMPAGNIE DU LAC SAS\n\nNous, Luc ROC, juge-commissaire de la procédure,"
            "\n\n- Que lors de la vérification des créances, la créance de :\n\n- BANQUE DU LAC\n\n"
            "- A été contestée",
            [("COMPAGNIE DU LAC", "defendeur"), BANK],
            id="claim_declared",
        ),
        pytest.param(
            "Nous, M. ROC, juge-commissaire de la liquidation judiciaire de la SARL LE PIN,\n\nVu "
            "la requête de la SELARL VIAL, ès qualités de liquidateur judiciaire,",
            [("LE PIN", "defendeur"), ("VIAL", "demandeur")],
            id="request_of_the_liquidator",
        ),
        pytest.param(
            "Dossier : REDRESSEMENT JUDICIAIRE LE PIN (SARL)\n\nCréancier : BANQUE DU LAC\n\nNous,"
            " juge-commissaire au redressement judiciaire de la société LE PIN,",
            [("LE PIN", "defendeur"), BANK],
            id="labels",
        ),
    ],
)
def test_an_order_of_the_juge_commissaire(head, names):
    text = f"TRIBUNAL DE COMMERCE DE PAU\n\nORDONNANCE\n\n{head}\n\nPar ces motifs, admettons.\n"
    assert named(text) == names


def test_a_text_in_small_letters():
    text = (
        "Tribunal de commerce de pau\n\nJugement du 05/12/2007\n\nDemandeur : banque du lac 40, rue"
        " haute\n\nRepresentant(s) : me pic lou\n\nDefendeur (s) : monsieur x y 20, avenue basse "
        "64000 pau\n\nVu le desistement,\n"
    )
    assert named(text) == [("banque du lac", "demandeur"), ("x y", "defendeur")]


def test_the_cells_of_a_table_are_the_sides():
    company = "<p>Société {}</p><p>représentée par Me Lou PIC, avocat au barreau de PAU</p>"
    page = (
        "<p>TRIBUNAL DE GRANDE INSTANCE DE PAU</p><table><tr><td>DEMANDEURS AVOCATS</td><td>"
        f"DEFENDEURS AVOCATS</td></tr><tr><td>{company.format('ORGE')}</td><td>"
        f"{company.format('BRISE')}{company.format('VAL')}</td></tr></table><p>ORDONNANCE DE "
        "CLÔTURE</p>"
    )
    assert named(html_to_text(page)[0]) == [
        ("ORGE", "demandeur"),
        ("BRISE", "defendeur"),
        ("VAL", "defendeur"),
    ]


@pytest.mark.parametrize(
    ("printed", "numbers"),
    [
        ("N° RG: 2008F00963\n\n2e Chambre\n\nJonction avec 2009F00431 et 2010F00151", 3),
        ("N° RG : 2010F00123 - JONCTION : 2010F00456, 2010F00789", 3),
        ("NUMERO DE REPERTOIRE: 2016-2467\n\nN° DE REPERTOIRE : 2016 002467", 1),
        ("N° RG : 08/00512\n\nET ENCORE : N° RG :08/1341", 2),
    ],
)
def test_numbers_of_joined_cases(printed, numbers):
    ruling = Ruling("r", f"TRIBUNAL DE COMMERCE DE PAU\n\n{printed}\n\nDEMANDEUR\n\nSA ORGE{TAIL}")
    header.add_rows(ruling)
    assert len(ruling.decision.rg_numbers) == numbers


def test_an_order_that_joins_names_both_cases():
    text = (
        "N° RÔLE : 16/03269\n\nTRIBUNAL DE GRANDE INSTANCE DE PAU\n\nORDONNANCE DE JONCTION\n\n"
        "Ordonnons la jonction de l'instance n°16/03269 du rôle avec celle inscrite sous le "
        "N°16/2524.\n"
    )
    ruling = Ruling("r", text)
    header.add_rows(ruling)
    assert ruling.decision.rg_numbers == ("16/03269", "16/2524")


@pytest.mark.parametrize(
    ("text", "court"),
    [
        ("TRIBUNAL DIE COMMERCE DE BAR ILE IDUC\n\nJUGEMENT DU 2 mai 2016", "de Bar-le-Duc"),
        ("TRIBUNAL DE COMMERCE DE VILLENEUVE-LA-HAUTE\n\nJUGEMENT", "de Villeneuve-la-Haute"),
    ],
)
def test_a_seat_with_letters_misread(text, court):
    ruling = Ruling("r", text + "\n\nDEMANDEUR\n\nSA ORGE\n")
    header.add_rows(ruling)
    assert ruling.decision.court == f"Tribunal de commerce {court}"


def test_a_seat_misread_is_printed_in_the_facts():
    text = (
        "20 FEVRIER 2013\n\nJugement du Tribunal de Commerce de Montag}3an\n\nDEMANDEUR\n\nSA ORGE"
        "\n\nDEFENDEUR\n\nM. A B\n\nFAITS\n\nSA ORGE a assigné M. A B devant le Tribunal de "
        "Commerce de Montauban.\n"
    )
    ruling = Ruling("r", text)
    for stage in (sections, header):
        stage.add_rows(ruling)
    assert ruling.decision.court == "Tribunal de commerce de Montauban"


def test_a_judge_alone_gives_an_order():
    ruling = Ruling(
        "r", "Nous, Juge des Référés, avons rendu sur le siège la décision suivante :\n"
    )
    header.add_rows(ruling)
    assert ruling.decision.nature == "ordonnance"


@pytest.mark.parametrize(
    ("printed", "members"),
    [
        pytest.param(
            "PRESIDENT M. PIC JUGES M. ROC M. VAL GREFFIER présent lors des débats Me LYS",
            [("PIC", "president"), ("ROC", "juge"), ("VAL", "juge"), ("LYS", "greffier")],
            id="titles_before_names",
        ),
        pytest.param(
            "Président - : MR LUC PIC\n\nJuge(s) : MR JEAN ROC MR PAUL VAL",
            [("LUC PIC", "president"), ("JEAN ROC", "juge"), ("PAUL VAL", "juge")],
            id="labels_with_a_dash",
        ),
        pytest.param(
            "PRESIDENT : E F\n\nJUGES : Michel PIC Olivier ROC",
            [("E F", "president"), ("Michel PIC", "juge"), ("Olivier ROC", "juge")],
            id="names_that_nothing_parts",
        ),
        pytest.param(
            "Président signataire M. Luc PIC Greffier signataire Melle Z A",
            [("Luc PIC", "president"), ("Z A", "greffier")],
            id="who_signs",
        ),
        pytest.param(
            "M. Luc PIC, Président M. Jean ROC, Juge, assistés de Mme LYS, Greffier",
            [("Luc PIC", "president"), ("Jean ROC", "juge"), ("LYS", "greffier")],
            id="titles_behind_names",
        ),
    ],
)
def test_members_of_a_commercial_court(printed, members):
    ruling = Ruling("r", f"{HEAD}{printed}\n\nDEMANDEUR\n\nSA ORGE{TAIL}")
    header.add_rows(ruling)
    assert [(m.name, m.role) for m in ruling.court_members][: len(members)] == members
