"""The same parties however a header prints their sides, and a ruling their names."""

import pytest

from arret_extract.pipeline import extract
from arret_extract.records import Party

HEAD = "COUR D'APPEL DE PAU\n1ère chambre civile\nARRÊT DU 3 MAI 2011\nN° RG 10/01234\n\n"
FIRST = "Monsieur Paul Brun\n3 rue Haute 64000 Pau\nreprésenté par Me Pic, avocat au barreau de Pau"
OTHER = (
    "Madame Anne Lys\n4 rue Basse 64000 Pau\nreprésentée par Me Roux, avocat au barreau de Pau\n\n"
    "SA Orge\n7 quai Vert 64000 Pau\nreprésentée par Me Roux, avocat au barreau de Pau"
)
TAIL = "\n\nEXPOSÉ DU LITIGE\n\nPar jugement du 3 mai 2010, le tribunal a rejeté la demande.\n"
APPEAL = [("Paul Brun", "appelant"), ("Anne Lys", "intime"), ("Orge", "intime")]
SUIT = [("Paul Brun", "demandeur"), ("Anne Lys", "defendeur"), ("Orge", "defendeur")]


def parties(text: str) -> list[Party]:
    return list(extract(text).parties)


def named(text: str) -> list[tuple[str, str]]:
    return [(p.name, p.role) for p in parties(text)]


@pytest.mark.parametrize(
    ("first", "other", "found"),
    [
        ("D'UNE PART :", "D'AUTRE PART :", APPEAL),
        ("ENTRE, d'une part :", "ET, d'autre part :", APPEAL),
        ("ENTRE D'UNE PART", "ET D'AUTRE PART", APPEAL),
        ("Appelant.", "Intimées.", APPEAL),
        ("DEMANDEUR EN APPEL", "DÉFENDEURS EN APPEL", APPEAL),
        ("EN DEMANDE :", "EN DÉFENSE :", SUIT),
        ("En demande", "En défense", SUIT),
    ],
)
def test_a_side_is_read_from_what_stands_over_its_names(first, other, found):
    assert named(f"{HEAD}{first}\n\n{FIRST}\n\n{other}\n\n{OTHER}{TAIL}") == found


@pytest.mark.parametrize(
    "block",
    [
        "Appelante Compagnie Orge 3 rue Haute 64000 PAU représentée par Me Pic, avoué Intimée "
        "CAISSE DU LAC 4 rue Basse 64000 PAU représentée par Me Roux, avoué",
        "PARTIES EN CAUSE : Appelante et demanderesse : Compagnie Orge représentée par Me Pic, "
        "avoué ET : Intimée et défenderesse : CAISSE DU LAC représentée par Me Roux, avoué",
    ],
)
def test_sides_in_small_letters_on_one_line(block):
    text = f"COUR D'APPEL DE PAU ARRÊT DU 3 MAI 2011 {block} COMPOSITION DE LA COUR : M. Val"
    assert [role for _, role in named(text)] == ["appelant", "intime"]


def test_a_judge_s_clerk_is_no_lawyer_of_the_first_side():
    text = (
        "TRIBUNAL DE GRANDE INSTANCE DE PAU\n\nN° RG : 09/1234\n\nORDONNANCE DE RÉFÉRÉ\n\n"
        "rendue le 28 septembre 2009\n\npar Jean Val, vice-président,\n\nAssisté de Lise Mas, "
        "Greffier.\n\nLa société Orge\n\n3 rue Haute\n\nreprésentée par Me Pic, avocat au barreau "
        "de PAU\n\nC/\n\nLa société Blé\n\nnon comparante\n\nDÉBATS\n\nA l'audience du 14 "
        "septembre 2009,\n\nVu l'assignation délivrée le 2 juillet 2009,\n"
    )
    assert named(text) == [("Orge", "demandeur"), ("Blé", "defendeur")]


def test_whom_copies_are_sent_to_opposes_nobody():
    text = (
        "TRIBUNAL DE GRANDE INSTANCE DE PAU\n\nJUGEMENT DU 16 Juin 2016\n\nGREFFIER\n\nMadame Mas,"
        "\n\nCopie revêtue de la formule\n\nexécutoire délivrée\n\nle\n\nà\n\nCAISSE DU LAC, dont "
        "le siège est à Pau\n\nreprésentée par Me Pic, avocat au barreau de PAU\n\nC/\n\nMme Anne "
        "Lys, demeurant à Pau\n\ndéfaillante\n\nEXPOSÉ DU LITIGE\n\nLe 30 août 2006, elle a "
        "emprunté.\n"
    )
    assert named(text) == [("CAISSE DU LAC", "demandeur"), ("Anne Lys", "defendeur")]


ORDER = (
    "APPELANTE\n\nMadame Lise {x} veuve {y}\n\nINTIMÉS\n\nMonsieur Luc {z}\n\nMonsieur Jean {w}\n\n"
    "PAR CES MOTIFS\n\nLA COUR,\n\nCondamne M. Luc {z} à payer à Mme veuve {y} la somme de 900 "
    "euros.\n"
)


@pytest.mark.parametrize("print_", ["{}...", "{}…", "{}***", "[{}]", "{}"])
def test_who_pays_whom_under_pseudonyms_of_any_print(print_):
    names = {key: print_.format(key.upper()) for key in "xyzw"}
    ruling = extract(HEAD + ORDER.format(**names))
    assert ruling.parties[0].name == f"Lise {names['x']} veuve {names['y']}", "as printed"
    (order,) = (o for o in ruling.orders if o.value)
    assert (order.payer_ids, order.payee_ids) == ((1,), (0,))


def test_a_lawyer_before_a_party_whose_name_is_hidden():
    text = (
        "COUR D'APPEL DE PAU ARRET du 27 FEVRIER 2002 Parties : - SCP PIC MONSIEUR [Z] Isidore "
        "demeurant : 9 rue Haute 64000 PAU Avocat : Maître ROUX \n APPELANT \n ---- - SCP MAS "
        "MADAME [Y] Anne demeurant : 2 rue Basse 64000 PAU Avocat : Maître VAL \n INTIMEE \n "
        "INSTRUCTION CLOTUREE le 25 Septembre 2001\n"
    )
    assert named(text) == [("[Z] Isidore", "appelant"), ("[Y] Anne", "intime")]


@pytest.mark.parametrize("hidden", ["B...", "B…", "B***"])
def test_a_clerk_goes_by_the_whole_of_his_pseudonym(hidden):
    head = f"COMPOSITION DE LA COUR\n\nMadame Val, présidente\n\nGreffier : Mme Lise {hidden}\n\n"
    members = extract(HEAD + head + TAIL).court_members
    assert [m.name for m in members] == ["Val", f"Lise {hidden}"]


def test_the_first_judges_do_not_sit_in_the_court():
    text = (
        HEAD
        + "COMPOSITION DE LA COUR\n\nMadame Val, présidente\n\nGreffier : Mme Mas\n\n"
        + (
            "PAR CES MOTIFS ET CEUX NON CONTRAIRES DES PREMIERS JUGES\n\nLA COUR,\n\nConfirme le "
            "jugement.\n"
        )
    )
    assert [m.name for m in extract(text).court_members] == ["Val", "Mas"]


QUASHED = (
    "{top} R É P U B L I Q U E F R A N Ç A I S E _____ AU NOM DU PEUPLE FRANÇAIS _____ ARRÊT DE LA "
    "COUR DE CASSATION, {chamber}, DU 5 DÉCEMBRE 2024 {who} a formé {pourvoi} contre l'arrêt rendu "
    "le 4 octobre 2022 par la cour d'appel de Pau, dans le litige l'opposant à Mme Anne Lys, "
    "défenderesse à la cassation. Le dossier a été communiqué au procureur général. "
    + "Mot. "
    * 200
)


@pytest.mark.parametrize(
    ("top", "chamber", "who", "pourvoi", "number"),
    [
        (
            "CIV. 2 LM COUR DE CASSATION _____ Audience publique du 5 décembre 2024 Cassation Mme "
            "VAL, président Arrêt n° 1174 F-D Pourvoi n° A 22-23.709",
            "DEUXIÈME CHAMBRE CIVILE",
            "La société Orge, dont le siège est à Pau,",
            "le pourvoi n° A 22-23.709",
            "1174",
        ),
        (
            "N° H 24-80.533 F-D N° 01299 MAS2 5 DÉCEMBRE 2024 CASSATION M. VAL président,",
            "CHAMBRE CRIMINELLE",
            "M. Paul Brun",
            "un pourvoi",
            "01299",
        ),
    ],
)
def test_a_ruling_of_the_cour_de_cassation_on_one_line(top, chamber, who, pourvoi, number):
    ruling = extract(QUASHED.format(top=top, chamber=chamber, who=who, pourvoi=pourvoi))
    name = "Paul Brun" if "Brun" in who else "Orge"
    assert [(p.name, p.role) for p in ruling.parties] == [
        (name, "demandeur_au_pourvoi"),
        ("Anne Lys", "defendeur_au_pourvoi"),
    ]
    assert ruling.decision.decision_number == number
    assert str(ruling.decision.decision_date) == "2024-12-05"


def test_nobody_s_birth_is_the_day_of_a_ruling_on_one_line():
    text = (
        "TRIBUNAL JUDICIAIRE DE PAU ORDONNANCE N RG 23/10686 Nous, Anne Val, juge des libertés et "
        "de la détention, avons rendu la décision suivante concernant: LA PERSONNE EN SOINS "
        "PSYCHIATRIQUES : Monsieur Paul Brun né le 11 Juin 1988 4, rue Haute 64000 PAU absent "
        "représenté par Me Pic, avocat MINISTÈRE PUBLIC Absent " + "Mot. " * 200
    )
    assert extract(text).decision.decision_date is None


def test_the_day_of_a_judgment_behind_the_name_of_the_people():
    text = (
        "Tribunal de commerce de Pau Deuxième chambre Au nom du peuple français Jugement du "
        "24/03/2017 Demandeur (s) : SOCIETE ORGE Représentant(s) : Me Pic Défendeur(s) : Anne Lys "
        "Représentant(s) : Me Roux Débats à l'audience du 14/10/2016 Exposé du litige Elle doit. "
        + "Mot. "
        * 200
    )
    assert str(extract(text).decision.decision_date) == "2017-03-24"


def test_an_address_in_a_paragraph_of_its_own_hides_no_claimant():
    text = (
        "COUR DE CASSATION\n\nArrêt n° 1075 F-D\n\nPourvoi n° X 23-16.925\n\nARRÊT DE LA COUR DE "
        "CASSATION, CHAMBRE SOCIALE, DU 23 OCTOBRE 2024\n\nM. Paul Brun, domicilié 7, rue Haute\n\n"
        "64000 Pau, a formé le pourvoi n° X 23-16.925 contre l'arrêt rendu le 14 avril 2023 par la "
        "cour d'appel de Pau, dans le litige l'opposant à Mme Anne Lys, défenderesse à la "
        "cassation.\n\nLe dossier a été communiqué au procureur général.\n"
    )
    assert named(text) == [
        ("Paul Brun", "demandeur_au_pourvoi"),
        ("Anne Lys", "defendeur_au_pourvoi"),
    ]


BETWEEN = "ENTRE :\n\nSA Orge\n7 quai Vert 64000 Pau\n\nET :\n\nMadame Anne Lys\n4 rue Basse\n\n"
COMMERCE = "TRIBUNAL DE COMMERCE DE PAU\n\nJUGEMENT DU 3 MAI 2011\n\n"
ENDS = "PAR CES MOTIFS\n\nConfirme.\n"


@pytest.mark.parametrize(
    ("above", "below"),
    [
        pytest.param("Assignation délivrée à la requête de la Demanderesse.\n\n", "", id="stop"),
        pytest.param("", "Copie à l'avocat de la Défenderesse.\n\n", id="copy_to"),
        pytest.param("Avocats\n\nEn demande\nMe Pic\n\nEn défense\nMe Roux\n\n", "", id="lawyers"),
        pytest.param(
            "", "Pièces\n\nEn demande\n\nBail\n\nEn défense\n\nAttestation\n\n", id="bail"
        ),
        pytest.param("", "Le Défendeur Syndicat de l'immeuble Les Pins conclut.\n\n", id="body"),
        pytest.param("", "Le Demandeur présent à l'audience a été entendu.\n\n", id="present"),
        pytest.param(
            "",
            "Vu l'assignation\n\nd'une part : une provision\n\nd'autre part : une clé\n\n",
            id="part",
        ),
    ],
)
def test_what_heads_no_side(above, below):
    found = named(COMMERCE + above + BETWEEN + below + ENDS)
    assert found == [("Orge", "demandeur"), ("Anne Lys", "defendeur")]


@pytest.mark.parametrize(
    ("block", "found"),
    [
        (
            "ENTRE :\n\nM. Paul Brun, demeurant à Pau\n\nD'une part :\n\nET :\n\nMme Anne Lys, "
            "demeurant à Pau\n\nD'autre part :\n\n",
            [("Paul Brun", "demandeur"), ("Anne Lys", "defendeur")],
        ),
        (
            "ENTRE\n\nM. Paul Brun, sans adresse connue\n\nà\n\nMme Anne Lys\n4 rue Basse\n\n",
            [("Paul Brun", "demandeur"), ("Anne Lys", "defendeur")],
        ),
        (
            "DEMANDEUR\n\nM. Paul Brun\n\nDÉFENDERESSE EN APPEL EN GARANTIE\n\nSA Orge\n\n",
            [("Paul Brun", "demandeur"), ("Orge", "defendeur")],
        ),
        (
            "DEMANDERESSE\n\nSA EDITIONS MADAME FIGARO\n\nDÉFENDERESSE\n\nSCI DE MONSIEUR ET "
            "MADAME ROSE\n\n",
            [("EDITIONS MADAME FIGARO", "demandeur"), ("DE MONSIEUR ET MADAME ROSE", "defendeur")],
        ),
    ],
)
def test_sides_and_names_that_such_words_leave_alone(block, found):
    assert named(COMMERCE + block + ENDS) == found


def test_who_intervenes_on_appeal_is_no_respondent():
    block = (
        "APPELANT\n\nM. Paul Brun\n\nINTIMÉE\n\nMme Anne Lys\n\nINTERVENANTE EN APPEL\n\nSA Orge\n"
    )
    assert named(f"{HEAD}{block}7 quai Vert\n\n{ENDS}")[-1] == ("Orge", "intervenant")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (HEAD + "Sur renvoi après l'arrêt n° 345 F-D rendu le 3 mai 2009\n\n" + ENDS, None),
        (HEAD + "Le chèque de 3 000 F n° 12345 du 3 mai 1998 a été rejeté.\n\n" + ENDS, None),
    ],
)
def test_the_number_of_another_ruling_is_not_this_one_s(text, number):
    assert extract(text).decision.decision_number == number


ALSACE = (
    "SARL Orge, dont le siège est 3 rue Haute à Colmar, représentée par Me Pic, avocat au barreau"
    " de Colmar",
    "Monsieur Paul Brun, 4 rue Basse à Colmar, représenté par Me Roux, avocat\n\nMadame Anne Lys, 4"
    " rue Basse à Colmar, non comparante",
)


@pytest.mark.parametrize("below", [True, False])
def test_sides_between_dashes_over_their_names_or_below(below):
    labels = ("- partie demanderesse -", "- parties défenderesses -")
    first, other = (
        f"{names}\n\n{label}" if below else f"{label}\n\n{names}"
        for names, label in zip(ALSACE, labels, strict=True)
    )
    text = (
        "TRIBUNAL DE GRANDE INSTANCE DE COLMAR\n\nJUGEMENT DU 3 MAI 2011\n\nDans la procédure"
        f" introduite par :\n\n{first}\n\nà l'encontre de :\n\n{other}{TAIL}"
    )
    assert named(text) == [
        ("Orge", "demandeur"),
        ("Paul Brun", "defendeur"),
        ("Anne Lys", "defendeur"),
    ]


def test_contre_on_its_line_parts_sides_though_one_alone_has_a_heading():
    text = (
        "TRIBUNAL DE COMMERCE DE PAU\n\nJUGEMENT DU 3 MAI 2011\n\nDemandeur(s) :\nSARL Orge\n"
        "Représentant : Me Pic\nContre :\nM. Paul Brun\nReprésentant : Me Roux" + TAIL
    )
    assert named(text) == [("Orge", "demandeur"), ("Paul Brun", "defendeur")]


def test_a_number_whose_degree_became_a_letter_numbers_parties():
    text = (
        "COUR D'APPEL DE PAU\nARRÊT DU 3 MAI 2011\na, dans l'affaire opposant :\n"
        "1o Monsieur Paul Brun, demeurant 3 rue Haute à Pau,\nreprésenté par Me Pic, avoué,\n"
        "Appelant d'un jugement rendu le 3 mai 2010,\nà :\n"
        "1o Madame Anne Lys, demeurant 4 rue Basse à Pau,\nreprésentée par Me Roux, avoué,\n"
        "2o La société anonyme Orge, dont le siège est à Pau,\nreprésentée par Me Val, avoué,\n"
        "3o La MUTUELLE DU LAC, dont le siège est à Pau,\nn'ayant pas constitué avoué,\nIntimées"
        + TAIL
    )
    assert [name for name, _ in named(text)] == ["Paul Brun", "Anne Lys", "Orge", "MUTUELLE DU LAC"]


SPEAKS = "\n3 rue Basse 64000 Pau\nreprésentés par Me Roux, avocat au barreau de Pau"


@pytest.mark.parametrize(
    ("block", "found"),
    [
        ("Mme Lise Pic\n4 rue Haute 64000 Pau\nsociété Orge", ["Lise Pic", "Orge"]),
        ("société Orge\n4 rue Haute 64000 Pau\nMme Lise Pic", ["Orge", "Lise Pic"]),
        ("1- SARL Blé, au capital de 1 000 €\n2- société Orge", ["Blé", "Orge"]),
        ("Mme Lise Pic\n4 rue Haute 64000 Pau\nORGE SARL", ["Lise Pic", "ORGE"]),
        ("Mme Lise Pic\n4 rue Haute 64000 Pau\nOrge Dorée, SAS", ["Lise Pic", "Orge Dorée"]),
        ("Mme Lise Pic\n4 rue Haute 64000 Pau\net\nORGE DORÉE S.A.", ["Lise Pic", "ORGE DORÉE"]),
        ("Mme Lise Pic, retraitée ; La société Orge ; SA BLÉ", ["Lise Pic", "Orge", "BLÉ"]),
        ("SAS BLÉ, représentée par Me Val (Dax) ; Mme Lise Pic", ["BLÉ", "Lise Pic"]),
        ("SAS BLÉ\nagissant par son gérant\nLa SARL ORGE", ["BLÉ", "ORGE"]),
        ("SAS BLÉ\nagissant par ses dirigeants légaux\nMme Lise Pic née A...", ["BLÉ"]),
        ("Mme Lise A... née A...\nnée le 3 mai 1960 à Dax", ["Lise A... née A..."]),
        ("SAS BLÉ, 4 rue Haute 64000 Pau, ni présente ni représentée, la société Orge Dorée",
         ["BLÉ", "Orge Dorée"]),
        ("Mme Lise Pic\n4 rue Haute 64000 Pau\nsalariée de la\nsociété Orge", ["Lise Pic"]),
        ("Mme Lise Pic\nexerçant sous l'enseigne\nOrge Dorée SARL", ["Lise Pic"]),
        ("Société BLÉ SA\nSASU Orge, sise 4 rue Haute 64000 Pau", ["BLÉ", "Orge"]),
        ("SAS BLÉ\nreprésentée par Me Val, avocat plaidant,\nL'Association ORGE",
         ["BLÉ", "Association ORGE"]),
        ("1o M. Luc Pic, représenté par Me Val, avocat, 2o la société ORGE, 3o la CPAM des Landes",
         ["Luc Pic", "ORGE", "CPAM des Landes"]),
        ("Mme Lise Pic\n4 rue Haute 64000 Pau\nvenant aux droits de\nOrge SARL", ["Lise Pic"]),
        ("SAS BLÉ\nprise en la personne de son gérant\nMonsieur Luc Pic", ["BLÉ"]),
        ("SAS BLÉ, 5 rue Haute 64000 Pau\nagissant par son président\nSAS ORGE", ["BLÉ"]),
        ("SNC BLÉ, prise en la personne de son gérant,\nla société ORGE", ["BLÉ"]),
        ("Syndicat des copropriétaires LE PRÉ, représenté par son syndic en exercice\nLa SARL ORGE",
         ["Syndicat des copropriétaires LE PRÉ"]),
        ("SAS BLÉ, agissant par son représentant légal, M. Luc Pic, de nationalité belge", ["BLÉ"]),
        ("Mme Lise Pic, mineure, représentée par ses représentants légaux, M. Luc Pic, né le 3 mai"
         " 1970 à Dax, et Mme Eve Pic", ["Lise Pic"]),
        ("Mme Lise Pic\nTour Orge SA", ["Lise Pic"]),
        ("SAS BLÉ\nDevenue Orge SAS", ["BLÉ"]),
        ("SAS BLÉ, venant aux droits de : la société ORGE ; la société PRÉ", ["BLÉ"]),
        ("SAS BLÉ, représentée par Me Val, avocat ; Cabinet DUC, avocat plaidant", ["BLÉ"]),
        ("Mme Lise Pic\nGérante de Orge SARL", ["Lise Pic"]),
        ("SAS BLÉ\nEn liquidation, SAS", ["BLÉ"]),
        ("SAS BLÉ, représentée par Me Val ; SCP DUC ET PRE, avocats ; SA ORGE", ["BLÉ", "ORGE"]),
    ],
)  # fmt: skip
def test_where_a_party_of_a_side_begins(block, found):
    text = f"{HEAD}APPELANTS :\n\n{block}{SPEAKS}\n\nINTIMÉ :\n\n{FIRST}{TAIL}"
    assert named(text) == [*((name, "appelant") for name in found), ("Paul Brun", "intime")]


@pytest.mark.parametrize(
    ("between", "other"),
    [("E N T R E", "E T"), ("ENTRE", "ET"), ("Entre :", "Et :")],
)
def test_et_on_its_line_joins_parties_whose_heading_stands_behind(between, other):
    first = f"Mme Lise Pic\n4 rue Haute 64000 Pau\net\nLa SARL Orge{SPEAKS}"
    ruling = extract(f"{HEAD}{between}\n\n{first}\nAPPELANTES\n{other}\n\n{FIRST}\nINTIMÉ\n{TAIL}")
    assert [(p.name, p.role) for p in ruling.parties] == [
        ("Lise Pic", "appelant"), ("Orge", "appelant"), ("Paul Brun", "intime"),
    ]  # fmt: skip
    assert [(c.name, c.party_id) for c in ruling.counsel] == [("Roux", 0), ("Roux", 1), ("Pic", 2)]


@pytest.mark.parametrize("stroke", [" / ", " : / "])
def test_a_side_on_appeal_and_before_the_first_judge(stroke):
    text = f"{HEAD}APPELANT{stroke}DÉFENDEUR :\n\n{FIRST}\n\nINTIMÉES{stroke}DEMANDERESSES :\n\n"
    assert named(text + OTHER + TAIL) == APPEAL


@pytest.mark.parametrize(
    ("said", "role", "at_the_next"),
    [
        ("intervenante volontaire\n4 rue Haute 64000 Pau", "intervenant", "appelant"),
        ("Intervenante forcée\nnée le 3 mai 1960", "intervenant", "appelant"),
        ("4 rue Haute 64000 Pau\n\nIntervenant volontaire", "appelant", "intervenant"),
        ("4 rue Haute 64000 Pau\n\nIntervenant volontaire :", "appelant", "intervenant"),
    ],
)
def test_who_intervenes_is_said_below_a_name_or_over_the_next(said, role, at_the_next):
    own = f"Madame Lise Val\n{said}\n\nMonsieur Luc Duc{SPEAKS}"
    ruling = extract(f"{HEAD}APPELANTS :\n\n{own}\n\nINTIMÉ :\n\n{FIRST}{TAIL}")
    assert [(p.name, p.role) for p in ruling.parties] == [
        ("Lise Val", role), ("Luc Duc", at_the_next), ("Paul Brun", "intime"),
    ]  # fmt: skip
    shared = role == "intervenant"
    assert [c.party_id for c in ruling.counsel] == ([0, 1, 2] if shared else [1, 2])


def test_who_intervenes_behind_sides_printed_behind_their_parties():
    own = f"ENTRE\n\nMadame Lise Val{SPEAKS}\nAPPELANTE\nET\n\n{FIRST}\nINTIMÉ\n\n"
    assert named(f"{HEAD}{own}INTERVENANTE :\n\nOrge Dorée S.A.\n5 rue Haute 64000 Pau{TAIL}") == [
        ("Lise Val", "appelant"), ("Paul Brun", "intime"), ("Orge Dorée", "intervenant"),
    ]  # fmt: skip


def test_a_heading_in_the_plural_behind_parties_says_who_speaks_for_all():
    own = "1) SAS Orge, 3 rue Haute 75001 PARIS\n2) Monsieur Luc Duc, 5 rue Haute 75001 PARIS\n"
    own += "Parties demanderesses : comparant par Me Val, avocat (R123)\n\nET :\nSARL Blé\n"
    ruling = extract(
        "TRIBUNAL DE COMMERCE DE PARIS\n\nJUGEMENT DU 3 MAI 2011\n\nENTRE :\n"
        f"{own}Partie défenderesse : non comparante{TAIL}"
    )
    assert [(c.name, c.party_id) for c in ruling.counsel] == [("Val", 0), ("Val", 1)]


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("DEMANDEUR EN DIVORCE :", "DÉFENDERESSES EN DIVORCE :"),
        ("DEMANDEUR EN TIERCE OPPOSITION", "DÉFENDERESSES EN TIERCE OPPOSITION"),
        ("DEMANDEUR SUR RENVOI DE CASSATION :", "DÉFENDERESSES SUR RENVOI DE CASSATION :"),
        ("DEMANDEUR À LA SAISINE APRÈS RENVOI DE CASSATION :", "DÉFENDERESSES À LA SAISINE :"),
        ("D E M A N D E U R", "D E F E N D E R E S S E S"),
    ],
)
def test_what_qualifies_a_side_is_nobody_s_name(first, other):
    assert named(f"{HEAD}{first}\n\n{FIRST}\n\n{other}\n\n{OTHER}{TAIL}") == SUIT


@pytest.mark.parametrize(
    "name", ["ENTREPRISE ORGE", "SURGELÉS DE PAU", "A LA BONNE TABLE", "SUR MESURE SERVICE"]
)
@pytest.mark.parametrize("mark", ["\n", " "])
def test_a_body_below_a_side_qualifies_nothing(name, mark):
    own = f"{name}\n4 rue Haute 64000 Pau\nreprésentée par Me Roux, avocat au barreau de Pau"
    assert named(f"{HEAD}APPELANT :\n\n{FIRST}\n\nINTIMÉE{mark}{own}{TAIL}") == [
        ("Paul Brun", "appelant"), (name, "intime"),
    ]  # fmt: skip


def test_spaced_capitals_over_a_form_with_points():
    assert named(f"{HEAD}A P P E L A N T\n\n{FIRST}\n\nI N T I M E\n\nS.A. BLÉ{TAIL}") == [
        ("Paul Brun", "appelant"), ("BLÉ", "intime"),
    ]  # fmt: skip


def test_a_party_present_is_said_to_be_on_a_side_behind_its_name():
    own = "Partie demanderesse présente, assistée de Me Duc, avocat au barreau de Dax"
    text = f"ENTRE\n\nMadame Lise Val\n4 rue Haute 64000 Pau\n{own}\n\nET\n\nSARL Orge\n"
    text += "Partie défenderesse représentée par Me Roux, avocat au barreau de Pau"
    assert named(f"CONSEIL DE PRUD'HOMMES DE PAU\n\nJUGEMENT DU 3 MAI 2011\n\n{text}{TAIL}") == [
        ("Lise Val", "demandeur"), ("Orge", "defendeur"),
    ]  # fmt: skip


@pytest.mark.parametrize("firm", ["la SCP Duc", "la S.C.P. DUC", "la S.E.L.A.R.L. DUC"])
def test_firms_whose_form_has_points(firm):
    own = f"SAS BLÉ\n4 rue Haute 64000 Pau\ncomparant par {firm}, avocats au barreau de Pau"
    ruling = extract(f"{HEAD}APPELANTE :\n\n{own}\n\nINTIMÉ :\n\n{FIRST}{TAIL}")
    assert [(c.party_id, "d" in (c.firm or "").lower()) for c in ruling.counsel] == [
        (0, True),
        (1, False),
    ]
