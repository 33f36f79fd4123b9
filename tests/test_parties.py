"""Parties: blocks, captions, pourvois, narrative; names, roles, kinds, numbers, aliases."""

from itertools import pairwise

import pytest

from arret_extract.mentions.resolve import PartyIndex
from arret_extract.pipeline import extract
from arret_extract.ruling import Ruling
from arret_extract.stages import counsel, parties, sections
from arret_extract.text import fold


def read(text: str) -> Ruling:
    ruling = Ruling("r", text)
    for stage in (sections, parties, counsel):
        stage.add_rows(ruling)
    return ruling


def named(ruling: Ruling) -> list[tuple[str, str]]:
    return [(p.name, p.role) for p in ruling.parties]


HEAD = "COUR D'APPEL DE PAU\n\nARRÊT DU 3 MAI 2011\n\n"
TAIL = "\n\nCOMPOSITION DE LA COUR\n\nMadame Rive, présidente\n\nEXPOSÉ DU LITIGE\n\nLe 2 mai…\n"


@pytest.mark.parametrize(
    ("block", "found"),
    [
        pytest.param(
            "APPELANTE :\n\nMadame Odile Brun\nnée le 2 mai 1960 à Dax\n\nreprésentée par Me "
            "Lou Pic,"
            " avocat au barreau de DAX\n\nINTIMÉ :\n\nMonsieur Jean Vial\n\ndéfaillant",
            [("Odile Brun", "appelant"), ("Jean Vial", "intime")],
            id="sides_before",
        ),
        pytest.param(
            "ENTRE :\n\nMonsieur Luc X...\ndemeurant 3 rue Haute\nAPPELANT d'un jugement du "
            "tribunal\n"
            "D'une part,\n\nET :\n\nLa S.A. BOIS SEC\ndont le siège est à "
            "Pau\nINTIMÉE\nD'autre part,",
            [("Luc X...", "appelant"), ("BOIS SEC", "intime")],
            id="sides_after",
        ),
        pytest.param(
            "APPELANTS : Monsieur Luc X... né le 3 mai 1950 à DAX et Madame Lise Y... épouse X...,"
            " demeurant 3 rue Haute 40100 DAX représentés par Maître ROUX, avoué INTIMEE : "
            "Compagnie"
            " d'assurances BONNE FOI 7 rue Basse 64000 PAU représentée par la SCP PIC, avoués",
            [
                ("Luc X...", "appelant"),
                ("Lise Y... épouse X...", "appelant"),
                ("BONNE FOI", "intime"),
            ],
            id="without_line_breaks",
        ),
        pytest.param(
            "APPELANT - INTIMÉ INCIDENT\n\nM. [B] [C]\n\nINTIMÉE - APPELANTE INCIDENTE\n\nMme "
            "[D] [E]",
            [("[B] [C]", "appelant"), ("[D] [E]", "intime")],
            id="incident_keeps_its_side",
        ),
        pytest.param(
            "APPELANTS\n\n1°) Monsieur A Z\n\n2°) S.C.I. DU LAC, prise en la personne de son gérant"
            " Monsieur Paul Mas\n\nINTIMÉ\n\nSyndicat des copropriétaires du 3 rue Haute",
            [
                ("A Z", "appelant"),
                ("DU LAC", "appelant"),
                ("Syndicat des copropriétaires du 3 rue Haute", "intime"),
            ],
            id="numbered_and_represented",
        ),
        pytest.param(
            "APPELANT\n\nMonsieur le préfet du Gers\n\nINTIMÉE\n\nMme Anne Lys\n\nPARTIE "
            "INTERVENANTE\n\n"
            "CPAM DU GERS",
            [
                ("préfet du Gers", "appelant"),
                ("Anne Lys", "intime"),
                ("CPAM DU GERS", "intervenant"),
            ],
            id="authority_and_intervener",
        ),
    ],
)
def test_blocks(block, found):
    assert named(read(HEAD + block + TAIL)) == found


COMMERCE = "TRIBUNAL DE COMMERCE DE PAU\n\nJUGEMENT DU 3 MAI 2011\n\n"


@pytest.mark.parametrize(
    ("block", "found"),
    [
        pytest.param(
            "La CAISSE MUTUELLE DU NORD, dont le siège est à Pau\n\nDemanderesse Me PIC Avocat à"
            " PAU\n\nC/\n\nMadame Odile Brun, demeurant 3 rue Haute\n\nDéfenderesse défaillante",
            [("CAISSE MUTUELLE DU NORD", "demandeur"), ("Odile Brun", "defendeur")],
            id="lawyer_behind_a_side",
        ),
        pytest.param(
            "DEMANPDEUR ($) :\n\nBANQUE DU NORD - 3 rue Haute AYANT POUR REPRESENTANT : SCP PIC\n\n"
            "DEFENDEÈUR (S):\n\nA B - 4 rue Basse AYANT POUR REPRESENTANT : ME ROUX LOU\n\n"
            "A C - 4 rue Basse AYANT POUR REPRESENTANT : ME VIAL JEAN",
            [("BANQUE DU NORD", "demandeur"), ("A B", "defendeur"), ("A C", "defendeur")],
            id="misread_sides_and_letters_for_names",
        ),
        pytest.param(
            "Société BOIS SEC\n\n3 rue Haute\n\nreprésentée par Maître Lou PIC, avocat au barreau"
            " de PAU\n\nContre\n\nMadame Odile BRUN\n\nreprésentée par Maître Jean ROUX, avocat"
            " au barreau de PAU",
            [("BOIS SEC", "demandeur"), ("Odile BRUN", "defendeur")],
            id="parted_by_contre_alone",
        ),
        pytest.param(
            "DEMANDERESSE :\n\n[…]\n\nRep/assistant : Me Lou PIC - 12\n\nDÉFENDEURS :\n\n"
            "A X époux X B\n\nRep/assistant : Me Jean ROUX - 9\n\nTRIBUNAL DE GRANDE INSTANCE DE"
            " PAU",
            [("A X", "defendeur")],
            id="a_court_is_no_party",
        ),
    ],
)
def test_first_instance_blocks(block, found):
    assert named(read(COMMERCE + block + TAIL)) == found


def test_first_instance_sides_come_from_between_and_and():
    text = (
        "TRIBUNAL DE COMMERCE DE DAX\n\nENTRE\n\nSARL LE PIN\n3 rue Haute\n\nreprésentée par "
        "Me Roux\n\n"
        "ET\n\nMonsieur Y X\n\nnon comparant\n\nLES FAITS\n\nLa SARL LE PIN a livré des meubles.\n"
    )
    ruling = read(text)
    assert named(ruling) == [("LE PIN", "demandeur"), ("Y X", "defendeur")]
    assert [p.appearance for p in ruling.parties] == ["representee", "defaillante"]
    assert [p.legal_form for p in ruling.parties] == ["SARL", None]


def test_pourvoi_tells_claimants_from_defendants():
    text = (
        "COUR DE CASSATION\n\nARRÊT DU 5 MAI 2023\n\nLa société Belle Rive, société anonyme, "
        "dont le siège"
        " est [Adresse 1], a formé le pourvoi n° A 22-11.111 contre l'arrêt rendu le 4 mai "
        "2022 par la"
        " cour d'appel de Pau, dans le litige l'opposant :\n\n1°/ à M. [B] [C], domicilié "
        "[Adresse 2],"
        "\n\n2°/ à la caisse primaire d'assurance maladie du Gers, dont le siège est [Adresse "
        "3],\n\n"
        "défendeurs à la cassation.\n\nSur le rapport de Mme Dune, conseiller, les "
        "observations de la"
        " SCP Roc et Val, avocat de la société Belle Rive, et l'avis de M. Lys, après débats\n"
    )
    ruling = read(text)
    assert named(ruling) == [
        ("Belle Rive", "demandeur_au_pourvoi"),
        ("[B] [C]", "defendeur_au_pourvoi"),
        ("caisse primaire d'assurance maladie du Gers", "defendeur_au_pourvoi"),
    ]
    assert ruling.parties[0].legal_form == "SA"
    assert [(c.firm, c.party_id) for c in ruling.counsel] == [("SCP Roc et Val", 0)]


def test_a_numbered_list_of_defendants_is_read_to_its_end():
    seat = "société civile immobilière, dont le siège est [Adresse 1], [Localité 2]"
    names = [
        "Orge",
        "Seigle",
        "Avoine",
        "Millet",
        "Sorgho",
        "Lin",
        "Chanvre",
        "Colza",
        "Luzerne",
        "Lupin",
        "Vesce",
    ]
    against = "".join(f"\n\n{n}°/ à la société {x}, {seat}," for n, x in enumerate(names, 1))
    text = (
        "COUR DE CASSATION\n\nORDONNANCE DE DÉCHÉANCE\n\nM. [B] [C] a formé un pourvoi contre"
        " l'arrêt rendu le 4 mai 2022 par la cour d'appel de Pau, dans le litige l'opposant :"
        f"{against}\n\nAucun mémoire n'a été produit par la société Val.\n\nConstate"
    )
    ruling = read(text)
    assert named(ruling)[1:] == [(name, "defendeur_au_pourvoi") for name in names]
    assert {p.legal_form for p in ruling.parties[1:]} == {"SCI"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "Monsieur X... et la société BOIS SEC ont relevé appel du jugement. Madame Y... a fait"
            " assigner Monsieur X... devant le tribunal.",
            [("X...", "appelant"), ("BOIS SEC", "appelant"), ("Y...", "intime")],
            id="narrative",
        ),
        pytest.param(
            "Nous, président,\n\n- Mme Anne Lys, appelante, représentée par Me Roux, avocat au "
            "barreau"
            " de Pau\n\n- M. le préfet du Gers, intimé, absent\n\nVu la cour d'appel de Pau",
            [("Anne Lys", "appelant"), ("préfet du Gers", "intime")],
            id="apposition",
        ),
    ],
)
def test_without_blocks(text, found):
    assert named(read(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "Sur le pourvoi n° H 97-11.111 formé par M. Luc X..., demeurant 3, rue Haute, 40100 "
            "Dax,"
            "\n\nen cassation d'un arrêt rendu le 3 mai 1997 par la cour d'appel de Pau, au "
            "profit :"
            "\n\n1 / de la société Orge, société anonyme, dont le siège est 3, rue Basse, 64000 "
            "Pau,"
            "\n\n2 / de l'ASSEDIC du Gué, dont le siège est ...,\n\n3 / de M. Y..., ès qualités de "
            "liquidateur, demeurant ...,\n\ndéfendeurs à la cassation ;\n\nEn présence de M. Z... "
            ";",
            [
                ("Luc X...", "demandeur_au_pourvoi"),
                ("Orge", "defendeur_au_pourvoi"),
                ("ASSEDIC du Gué", "defendeur_au_pourvoi"),
                ("Y...", "defendeur_au_pourvoi"),
            ],
            id="au_profit",
        ),
        pytest.param(
            "Sur le pourvoi formé par :\n\n1 / M. Luc X...,\n\n2 / Mme Ana Y..., épouse X...,\n\n"
            "demeurant ensemble 3, rue Haute,\n\nen cassation d'un arrêt rendu le 3 mai 1997 par "
            "la "
            "cour d'appel de Pau, au profit de la société Orge, dont le siège est à Dax,\n\n"
            "défenderesse à la cassation ;\n\nLa société Orge a formé, par un mémoire du 4 mai "
            "1998, "
            "un pourvoi provoqué contre le même arrêt ;",
            [
                ("Luc X...", "demandeur_au_pourvoi"),
                ("Ana Y..., épouse X...", "demandeur_au_pourvoi"),
                ("Orge", "defendeur_au_pourvoi"),
            ],
            id="several_and_a_pourvoi_provoque",
        ),
        pytest.param(
            "Statuant sur le pourvoi formé par :\n\n- X... Luc,\n\n- La société Y..., partie "
            "civile,"
            "\n\ncontre l'arrêt de la cour d'appel de PAU, en date du 3 mai 2000, qui, pour vol, "
            "l'a "
            "condamné à 6 mois d'emprisonnement ;\n\nVu le mémoire produit ;",
            [("X... Luc", "demandeur_au_pourvoi"), ("Y...", "demandeur_au_pourvoi")],
            id="chambre_criminelle",
        ),
        pytest.param(
            "Vu le pourvoi formé par M. Luc X..., domicilié [...],\n\ncontre l'arrêt rendu le 3 "
            "mai 2016 par la cour d'appel de Pau, dans le litige l'opposant :\n\n1°/ à la société "
            "Orge, dont le siège est [...],\n\n2°/ à Mme Ana Y..., domiciliée [...],\n\n"
            "défenderesses à la cassation ;",
            [
                ("Luc X...", "demandeur_au_pourvoi"),
                ("Orge", "defendeur_au_pourvoi"),
                ("Ana Y...", "defendeur_au_pourvoi"),
            ],
            id="a_pourvoi_seen",
        ),
    ],
)
def test_pourvoi_formed_by(text, found):
    assert named(read("LA COUR DE CASSATION a rendu l'arrêt suivant :\n\n" + text)) == found


def test_a_firm_at_the_cour_de_cassation_goes_by_its_partners():
    ruling = read(
        "COUR DE CASSATION\n\nM. [U] [V], domicilié [Adresse 1], a formé le pourvoi n° A 22-11.111 "
        "contre l'arrêt rendu le 3 mai 2021 par la cour d'appel de Pau, dans le litige l'opposant :"
        "\n\n1°/ à la société Luc Roc, [G] [N] et Ana Pic, notaires associés, société par actions "
        "simplifiée, dont le siège est [Adresse 2],\n\n2°/ à la société Orge, dont le siège est "
        "[Adresse 3],\n\ndéfenderesses à la cassation.\n\n"
    )
    assert [(p.name, p.legal_form) for p in ruling.parties[1:]] == [
        ("Luc Roc, [G] [N] et Ana Pic, notaires associés", "SAS"),
        ("Orge", None),
    ]


def test_who_presides_is_no_party_where_no_blank_line_parts_a_header():
    ruling = read(
        "SOC.\nCOUR DE CASSATION\nAudience publique du 3 mai 2021\nMme RIVE, président\nArrêt n° 12"
        " F-D\nM. [U] [V], domicilié [Adresse 1], a formé le pourvoi n° A 22-11.111 contre l'arrêt"
        " rendu le 3 mai 2020 par la cour d'appel de Pau, dans le litige l'opposant à la société"
        " Orge, défenderesse à la cassation.\n"
    )
    assert [p.name for p in ruling.parties] == ["[U] [V]", "Orge"]


def test_a_form_behind_a_comma_is_the_body_s():
    ruling = read(
        HEAD + "APPELANTE\n\nLa société ORGE, SA au capital de 3 000 euros\n\nINTIMÉE\n\n"
        "La société BLÉ, dont le siège est à PAU" + TAIL
    )
    assert [p.legal_form for p in ruling.parties] == ["SA", None]


def test_hidden_name_is_read_in_the_facts():
    text = (
        "TRIBUNAL DE GRANDE INSTANCE DE DAX\n\nDEMANDERESSE\n\n[…]\n\ndont le siège est "
        "[…]\n\nreprésentée"
        " par Maître Roux, avocat au barreau de DAX\n\nDÉFENDERESSE\n\nS.A.R.L. LE PIN\n\nnon "
        "comparante\n\n"
        "EXPOSÉ\n\nPar acte du 3 mai 2010, la SCI DU LAC a fait assigner la SARL LE PIN devant "
        "le juge.\n"
    )
    ruling = read(text)
    assert named(ruling) == [("DU LAC", "demandeur"), ("LE PIN", "defendeur")]
    assert [(c.name, c.party_id) for c in ruling.counsel] == [("Roux", 0)]


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("LE PIN IARD, SA inscrite au registre", "SA"),
        ("Société LE PIN SA au capital de 500 euros", "SA"),
        ("LA BANQUE DU PIN - BDP, société anonyme au capital de 500 euros", "SA"),
        ("Société Le Pin, groupe Rivage, société anonyme, dont le siège est", "SA"),
        ("Société LE PIN, la société ORGE, société anonyme, assureur", None),
    ],
)
def test_form_behind_a_name(name, form):
    ruling = read(f"{HEAD}APPELANTE\n\n{name}\n\nINTIMÉ\n\nM. A B{TAIL}")
    assert ruling.parties[0].legal_form == form


@pytest.mark.parametrize(
    ("number", "siren"),
    [
        pytest.param("RCS de PAU sous le n° 732 829 320", "732829320", id="key_holds"),
        pytest.param("RCS de PAU sous le n° 732 829 321", None, id="key_fails"),
    ],
)
def test_siren(number, siren):
    ruling = read(
        HEAD + f"APPELANTE\n\nS.A. LE PIN, immatriculée au {number}\n\nINTIMÉ\n\nM. A B" + TAIL
    )
    assert ruling.parties[0].siren == siren


@pytest.mark.parametrize(
    ("block", "quality"),
    [
        pytest.param(
            "SELARL ROC ès qualités de liquidateur de la société LE PIN",
            "ès qualités de liquidateur de la société LE PIN",
            id="office",
        ),
        pytest.param(
            "S.A. ROC ès qualité d'assureur de la société LE PIN, agissant poursuites et"
            " diligences de son directeur",
            "ès qualité d'assureur de la société LE PIN",
            id="ends_before_who_acts",
        ),
        pytest.param(
            "M. Jean X..., pris en sa qualité de curateur de Luc Y..., né le 2 mai 1950",
            "pris en sa qualité de curateur de Luc Y...",
            id="keeps_the_points_of_a_name",
        ),
        pytest.param(
            "Mme Anne Brun agissant tant en son nom personnel qu'au nom de son fils Luc, née le"
            " 2 mai 1960",
            "agissant tant en son nom personnel qu'au nom de son fils Luc",
            id="for_a_child",
        ),
        pytest.param(
            "SELARL ROC représentée par Maître Luc VAL, ès qualités de mandataire judiciaire",
            "ès qualités de mandataire judiciaire",
            id="of_the_partner_named",
        ),
        pytest.param("La société ROC, ès qualités, dont le siège est à Pau", None, id="bare"),
        pytest.param(
            "S.A.R.L. LE PIN représentée par la SELARL ROC, prise en sa qualité de liquidateur",
            None,
            id="of_who_represents",
        ),
    ],
)
def test_quality_in_the_words_of_the_text(block, quality):
    text = f"{HEAD}APPELANTE\n\n{block}\n\nINTIMÉ\n\nM. A B{TAIL}"
    assert read(text).parties[0].quality == quality


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("SCI DU 14 RUE HAUTE", "DU 14 RUE HAUTE"),
        ("La SNC 3 bis avenue Basse", "3 bis avenue Basse"),
        ("S.A.R.L. LE BOULEVARD", "LE BOULEVARD"),
        ("SCI [Adresse 4], prise en la personne de son gérant", "[Adresse 4]"),
        ("SCI DU [Adresse 4]", "DU [Adresse 4]"),
    ],
)
def test_a_company_named_after_its_address(printed, name):
    ruling = read(f"{HEAD}APPELANTE\n\n{printed}\n14 rue Haute\n\nINTIMÉ\n\nM. A B{TAIL}")
    assert named(ruling) == [(name, "appelant"), ("A B", "intime")]


@pytest.mark.parametrize(
    "blocks",
    [
        "PARTIE(S) EN DEMANDE :\nSAS BRISE\n3 rue Haute\n\nPARTIE(S) EN DEFENSE :\nSARL LE PIN\n"
        "2 rue Basse\nnon comparante\n\nMr ROC, Président de chambre,\nMr VAL, juge\n",
        "DEMANDEUR A L'INJONCTION DE PAYER, DEFENDEUR A L'OPPOSITION :\nSAS BRISE, 3 rue Haute\n\n"
        "DEFENDEUR A L'INJONCTION DE PAYER, DEMANDEUR A L'OPPOSITION :\nSARL LE PIN, 2 rue Basse\n",
        "EN LA CAUSE DE : SAS BRISE, 3 rue Haute, demanderesse, comparant par Me PIC, Avocat,\n"
        "D'UNE PART\nET DE : SARL LE PIN, 2 rue Basse, défenderesse, non comparante,\nD'AUTRE"
        " PART\n",
        "Demandeur(s) : SAS BRISE, 3 rue Haute\nReprésentant(s) : Me PIC\n\nDéfendeur(s) : SARL LE"
        " PIN, 2 rue Basse\nReprésentant(s) : non comparant\nMinistère public : Madame Eva VAL\n",
    ],
    ids=["in_demand", "against_an_order_to_pay", "in_the_cause_of", "forms"],
)
def test_sides_as_tribunaux_de_commerce_head_them(blocks):
    text = "TRIBUNAL DE COMMERCE DE DAX\nJUGEMENT DU 3 MAI 2011\n\n" + blocks + TAIL
    assert named(read(text)) == [("BRISE", "demandeur"), ("LE PIN", "defendeur")]


def test_who_petitions_the_juge_commissaire_and_whom_against():
    text = (
        "TRIBUNAL DE COMMERCE DE DAX\n\nORDONNANCE DU JUGE-COMMISSAIRE\n\nLiquidation judiciaire :"
    )
    text += (
        " SARL LE PIN\n\nVu la requête en relevé de forclusion déposée le 4 mars 2011 par :\n\nLa"
    )
    text += " société BRISE SAS, dont le siège est 3 rue Haute,\nreprésentée par Me Lou PIC, avocat"
    text += " au barreau de Dax,\n\nà l'encontre de :\n\nLa SCP ROC, ès qualités de liquidateur de"
    text += " la SARL LE PIN, 2 rue Basse,\ncomparante,\n\nLa société BRISE expose qu'elle est"
    text += " créancière.\n\nPAR CES MOTIFS\n\nRelevons la société BRISE de la forclusion ;\n"
    assert named(read(text)) == [("BRISE", "demandeur"), ("ROC", "defendeur")]


def test_a_liquidator_who_speaks_for_his_firm_is_no_lawyer():
    block = "APPELANTES :\n\nS.A.R.L. LE PIN\n3 rue Haute\n\nSELARL ROC, représentée par Maître "
    block += "Luc VAL, ès qualités de liquidateur de la SARL LE PIN\n2 rue Basse\n\n"
    block += "Représentées par Me Lou PIC, avocat au barreau de DAX\n\nINTIMÉ\n\nM. A B"
    ruling = read(HEAD + block + TAIL)
    assert [p.appearance for p in ruling.parties] == ["representee", "representee", None]
    assert [(c.name, c.party_id) for c in ruling.counsel] == [("Lou PIC", 0), ("Lou PIC", 1)]


def test_span_holds_civility_and_form_and_nothing_else():
    block = (
        "APPELANTE\n\nLa S.A.R.L. LE PIN, 3 rue Haute\n\nINTIMÉE\n\n"
        "Madame Odile Brun née le 3 mai 1950"
    )
    ruling = read(HEAD + block + TAIL)
    assert [ruling.text[p.start_char : p.end_char] for p in ruling.parties] == [
        "S.A.R.L. LE PIN",
        "Madame Odile Brun",
    ]


def test_aliases_are_announced_or_used():
    block = "APPELANTE\n\nSociété LE PIN MARITIME (LPM)\n\nINTIMÉ\n\nMonsieur Jean Vial"
    facts = (
        "La société LE PIN MARITIME (la société) a vendu des meubles à M. Vial. LPM le conteste.\n"
    )
    ruling = read(HEAD + block + TAIL + facts)
    assert {"la société", "LPM"} <= set(ruling.parties[0].aliases)
    assert ruling.parties[1].aliases == ("Vial",)


@pytest.mark.parametrize(
    ("name", "facts", "aliases"),
    [
        ("MACIF RHÔNE ALPES", "La Macif Rhône Alpes conteste.", ()),
        ("MACIF RHÔNE ALPES", "La Macif Rhône conteste.", ("Macif Rhône",)),
        ("MACIF RHÔNE ALPES", "La Macif Rhône et la Macif.", ("Macif Rhône", "Macif")),
        ("CAISSE D’ÉPARGNE DU GERS", "La Caisse d’Épargne a payé.", ("Caisse d’Épargne",)),
        ("ATELIERS BRISE", "La société Ateliers Brise (la société Brise).", ("la société Brise",)),
    ],
)
def test_a_part_of_a_name_is_an_alias_where_it_stands_alone(name, facts, aliases):
    block = f"APPELANTE\n\n{name}\n\nINTIMÉ\n\nMonsieur Jean Vial"
    assert read(f"{HEAD}{block}{TAIL}{facts}\n").parties[0].aliases == aliases


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("SA COMPAGNIE FRANCAISE DU PIN", "COMPAGNIE FRANCAISE DU PIN"),
        ("SA COMPAGNIE GENERALE DU PIN", "COMPAGNIE GENERALE DU PIN"),
        ("SA COMPAGNIE LE PIN", "LE PIN"),
    ],
)
def test_what_kind_of_company_may_be_part_of_its_name(printed, name):
    block = f"APPELANTE\n\n{printed}, 3 rue Haute\n\nINTIMÉ\n\nMonsieur Jean Vial"
    assert read(HEAD + block + TAIL).parties[0].name == name


def test_an_alias_that_is_another_party_s_name_is_not_learnt():
    block = "APPELANTE\n\nS.A.R.L. LE PIN\n\nINTIMÉE\n\nS.A. BDG"
    facts = "LE PIN a ouvert un compte à la Banque du Grand Gers ci-après BDG, en 2004.\n"
    ruling = read(HEAD + block + TAIL + facts)
    assert ruling.parties[0].aliases == ()


BLOCK = (
    "APPELANTE\n\nS.A. LE PIN\n\nINTIMÉS\n\nMonsieur Jean X...\n\nMadame Lise X...\n\n"
    "CAISSE D’ÉPARGNE DU GERS"
)


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        pytest.param("condamne la société Le Pin", (0,), id="name"),
        pytest.param("condamne M. X... à payer", (1,), id="civility_tells_namesakes"),
        pytest.param("condamne Mme X... à payer", (2,), id="civility_tells_women"),
        pytest.param("condamne X... à payer", (), id="namesakes_without_civility"),
        pytest.param("condamne les époux X... à payer", (1, 2), id="couple"),
        pytest.param("condamne M. et Mme X... à payer", (1, 2), id="couple_in_short"),
        pytest.param("déboute les intimés", (1, 2, 3), id="role_plural"),
        pytest.param("déboute l'appelante", (0,), id="role"),
        pytest.param("déboute les parties", (0, 1, 2, 3), id="all"),
        pytest.param("condamne la caisse d'épargne du Gers", (3,), id="apostrophe"),
        pytest.param("condamne la banque aux dépens", (3,), id="kind"),
        pytest.param("Mme Paule X..., sa sœur", (), id="another_first_name"),
        pytest.param("condamne le voisin", (), id="nobody"),
    ],
)
def test_find(words, ids):
    text = HEAD + BLOCK + TAIL
    ruling = read(text + words + "\n")
    view = ruling.view
    assert PartyIndex.of(ruling).find(view.at(len(text)), len(view.plain)) == ids


@pytest.mark.parametrize(
    ("words", "ids"), [("M. et Mme X...", (1, 2)), ("consorts X...", (1, 2, 3))]
)
def test_a_couple_is_the_wife_and_who_stands_next_to_her(words, ids):
    block = (
        "APPELANTE\n\nS.A. LE PIN\n\nINTIMÉS\n\nMonsieur Luc X...\n\nMadame Lise Y... épouse X..."
        "\n\nMonsieur Eloi X..."
    )
    text = HEAD + block + TAIL
    ruling = read(f"{text}les demandes de {words} sont vaines\n".replace("de cons", "des cons"))
    view = ruling.view
    assert PartyIndex.of(ruling).find(view.at(len(text)), len(view.plain)) == ids


def test_a_couple_has_a_name_of_two_words():
    block = (
        "APPELANTS\n\nMonsieur Yann LE BIHAN\n\nMadame Lise ROC épouse LE BIHAN\n\nINTIMÉE\n\n"
        "S.C.I. [Adresse 4]"
    )
    text = HEAD + block + TAIL
    ruling = read(f"{text}M. et Mme Le Bihan vivent au [Adresse 4] et la SCI [Adresse 4] répond\n")
    view = ruling.view
    found = PartyIndex.of(ruling).mentions(view.at(len(text)), len(view.plain))
    assert [m.party_ids for m in found] == [(0, 1), (2,)]


@pytest.mark.parametrize(("civility", "ids"), [("Mlle", (2,)), ("Mme", (1,)), ("Melle", (2,))])
def test_a_daughter_is_not_her_mother(civility, ids):
    block = "APPELANTE\n\nS.A. LE PIN\n\nINTIMÉES\n\nMadame Lise X...\n\nMademoiselle Eva X..."
    text = HEAD + block + TAIL
    ruling = read(f"{text}{civility} X... demande\n")
    view = ruling.view
    assert PartyIndex.of(ruling).find(view.at(len(text)), len(view.plain)) == ids


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("condamne Messieurs Y et X à payer", (1, 0)),
        ("condamne MM. X et Y à payer", (0, 1)),
        ("entre la rue Y et X", ()),
    ],
)
def test_a_letter_alone_shares_the_civility_before_it(words, ids):
    text = HEAD + "APPELANTS\n\nMonsieur Luc X\n\nINTIMÉ\n\nMonsieur Eloi Y" + TAIL
    ruling = read(f"{text}{words}\n")
    view = ruling.view
    assert PartyIndex.of(ruling).find(view.at(len(text)), len(view.plain)) == ids


def test_mentions_come_in_order_and_do_not_overlap():
    ruling = read(HEAD + BLOCK + TAIL + "L'appelante et M. X... soutiennent que les parties…\n")
    mentions = list(PartyIndex.of(ruling).mentions(0, len(ruling.view.plain)))
    assert all(a.end <= b.start for a, b in pairwise(mentions))


@pytest.mark.parametrize(
    "text",
    [
        "",
        " " * 50_000,
        "\x00APPELANT\x00",
        "APPELANT :",
        "C/",
        "ENTRE :\nET :\n",
        "‏INTIMÉ : M. ‏",
        "APPELANTE " * 500,
        "M. X... et " * 500,
        "a formé le pourvoi n° 1 l'opposant à " * 50,
        "COUR DE CASSATION\nDemandeur : \nDéfendeur :\nENTRE :\nET :",
    ],
)
def test_any_text_is_read(text):
    read(text)


@pytest.mark.parametrize(
    ("block", "found"),
    [
        pytest.param(
            "INTIMÉS\n\nOdile Brun, agissant en son nom\n\nAlias Lou Pic\n\nLuc Vial\n\nné le "
            "3 mai 1960\n\nAna Mas\n\nnée le 3 mai 1970",
            [("Odile Brun", "intime"), ("Luc Vial", "intime"), ("Ana Mas", "intime")],
            id="a_line_of_birth_below_the_name",
        ),
        pytest.param(
            "APPELANTE\n\nS.A. ORGE\n\nINTIMÉE\n\nS.A. BLÉ représentée par Me Pic, avoué à la Cour "
            "Intervenant volontaire Monsieur Luc Vial né le 3 mai 1960 à DAX",
            [("ORGE", "appelant"), ("BLÉ", "intime"), ("Luc Vial", "intervenant")],
            id="an_intervener_on_the_line",
        ),
        pytest.param(
            "APPELANTE (RG 11/0001) ET INTIMÉE (RG 11/0002) :\n\nS.A. ORGE\n\nINTIMÉE :\n\n"
            "MUTUELLE DU GUÉ\n3 rue Haute\n17000 LA ROCHELLE\nagissant par son président",
            [("ORGE", "appelant"), ("MUTUELLE DU GUÉ", "intime")],
            id="joined_appeals_and_a_town_with_its_article",
        ),
        pytest.param(
            "ENTRE : M. Luc Vial, demandeur, ayant pour avocat Me Mas, d'une part, ET : 1) La "
            "société "
            "anonyme ORGE, défenderesse, ayant pour avocat la S.C.P. ROC, 2) La compagnie "
            "d'assurances"
            " LE BLÉ, défenderesse, ayant pour avocat Me Pic, 3) La CAISSE PRIMAIRE DE DAX, "
            "défenderesse, d'autre part,",
            [
                ("Luc Vial", "demandeur"),
                ("ORGE", "defendeur"),
                ("LE BLÉ", "defendeur"),
                ("CAISSE PRIMAIRE DE DAX", "defendeur"),
            ],
            id="numbered_on_the_line",
        ),
        pytest.param(
            "APPELANTS\n\nLes consorts ROC :\n- Luc ROC, né le 3 mai 1950 à DAX\n- Ana ROC, née le "
            "4 mai 1952 à DAX\nreprésentés par Me Pic\n\nINTIMÉE\n\nLes époux MAS",
            [("Luc ROC", "appelant"), ("Ana ROC", "appelant"), ("MAS", "intime")],
            id="kin_named_one_by_one",
        ),
        pytest.param(
            "DANS L'AFFAIRE OPPOSANT :\n\nS.A. ORGE\n3 rue Haute\n\nA\n\nM. Luc Vial\n4 rue Basse",
            [("ORGE", "appelant"), ("Luc Vial", "intime")],
            id="opposed_to",
        ),
        pytest.param(
            "DEMANDERESSE À LA SAISINE SUR RENVOI APRÈS CASSATION\n\nS.A. ORGE\n\nDÉFENDEUR À LA "
            "SAISINE\n\nM. Luc Vial\n\nEN PRÉSENCE DE :\n\nMonsieur le Procureur général",
            [("ORGE", "demandeur"), ("Luc Vial", "defendeur")],
            id="sent_back_in_the_presence_of_the_prosecutor",
        ),
        pytest.param(
            "APPELANTE\n\nSARL CHEZ PAUL\n3 rue Haute\n\nINTIMÉ\n\nM. Luc Vial chez M. Pic",
            [("CHEZ PAUL", "appelant"), ("Luc Vial", "intime")],
            id="a_name_with_chez",
        ),
        pytest.param(
            "APPELANTE\n\nMme Ana Mas née LE BRAS\n\nINTIMÉ\n\nM. Luc Vial né le 3 mai 1960",
            [("Ana Mas née LE BRAS", "appelant"), ("Luc Vial", "intime")],
            id="a_maiden_name_with_its_article",
        ),
        pytest.param(
            "S.A.R.L. DU GUÉ\nReprésentant : Me Lou Pic, avocat au barreau de DAX\n\nAPPELANTE\n\n"
            "M. Jean Vial\nReprésentant : Me Ana Roc, avocat au barreau de PAU\n\nINTIMÉ",
            [("DU GUÉ", "appelant"), ("Jean Vial", "intime")],
            id="sides_after_without_entre",
        ),
        pytest.param(
            "DEMANDERESSE\n\nLa société ORGE ET BLÉ\ncomparant par Me Lou Pic\n\nC/\n\n"
            "M. Jean Vial\ncomparant par SCP ROC",
            [("ORGE ET BLÉ", "demandeur"), ("Jean Vial", "defendeur")],
            id="one_heading_and_versus",
        ),
        pytest.param(
            "DEMANDERESSE\n\nLa société ORGE ET BLÉ\nayant pour avocat Me Lou Pic\n\nCONTRE\n\n"
            "M. Jean Vial, né le 3 mai 1960\nayant pour avocat Me Ana Roc\n\nMme Odile Brun\n",
            [("ORGE ET BLÉ", "demandeur"), ("Jean Vial", "defendeur"), ("Odile Brun", "defendeur")],
            id="one_heading_and_against",
        ),
        pytest.param(
            "ENTRE : Jean Vial, né le 2 mai 1950 à DAX, ex-prévenu, appelant, ET ENCORE : Madame "
            "Odile Brun, demeurant à PAU, partie civile, non appelante, comparante",
            [("Jean Vial", "appelant"), ("Odile Brun", "partie_civile")],
            id="sides_said_in_apposition",
        ),
        pytest.param(
            "APPELANT\n\nM. Jean Vial\n12 rue Haute 40100 DAX Société d'assurances ORGE "
            "MUTUELLE\n\nINTIMÉE\n\nMme Odile Brun\n\nMINISTÈRE PUBLIC\n\nAbsent",
            [
                ("Jean Vial", "appelant"),
                ("Société d'assurances ORGE MUTUELLE", "appelant"),
                ("Odile Brun", "intime"),
                ("MINISTÈRE PUBLIC", "ministere_public"),
            ],
            id="body_behind_a_town_and_prosecutor",
        ),
        pytest.param(
            "DEMANDERESSE\n\nMme Ana Gris\nreprésentée par Me Pic\n\nDÉFENDEURS\n\nS.D.C. "
            "[Adresse 3] À [Localité 5], représenté par son syndic\n[Adresse 4]\n\nS.A. DU GUÉ",
            [("Ana Gris", "demandeur"), ("S.D.C.", "defendeur"), ("DU GUÉ", "defendeur")],
            id="owners_of_a_building_whose_address_is_hidden",
        ),
        pytest.param(
            "APPELANT\n\nM. Jean Vial\nRésidence Les Ajoncs\n40100 DAX\nreprésenté par Me Pic\n\n"
            "INTIMÉE\n\nLA RESIDENCE DU GUE\n3 rue Haute\n40100 DAX",
            [("Jean Vial", "appelant"), ("RESIDENCE DU GUE", "intime")],
            id="an_address_and_a_body",
        ),
        pytest.param(
            "DEMANDEUR\n\nX Y\n\nDÉFENDEUR\n\nCRÉDIT DU GUÉ 29 […]\n\nD'UNE PART,",
            [("X Y", "demandeur"), ("CRÉDIT DU GUÉ", "defendeur")],
            id="letters_for_names_and_hidden_address",
        ),
        pytest.param(
            "PARTIES EN CAUSE :\n\nI - M. Jean Vial\nreprésenté par Me Pic\n\nAPPELANT\n\n"
            "II - S.A. DU GUÉ\nreprésentée par Me Roc\n\nIII - Mme Ana Gris\nnon représentée\n\n"
            "INTIMÉES",
            [("Jean Vial", "appelant"), ("DU GUÉ", "intime"), ("Ana Gris", "intime")],
            id="roman_numbers",
        ),
        pytest.param(
            "APPELANTE :- Timbre fiscal dématérialisé N°: 1265268012345678\n\nS.N.C.F.\n"
            "3 rue Haute\n94400 IVRY SUR SEINE\n\nINTIMÉ :\n\nM. Jean Vial\n\nD'AUTRE PART\n\n"
            "DÉCLARATION D'APPEL en date du : 13 Juillet 2021",
            [("S.N.C.F.", "appelant"), ("Jean Vial", "intime")],
            id="stamps_and_declarations_are_no_party",
        ),
        pytest.param(
            "APPELANT(E/S)\n\nM. Jean Vial\nAyant pour avocat Me Pic\n\nINTIME SUR APPEL "
            "PRINCIPAL, APPELANT INCIDENT (demandeur en première instance) : S.A. DU GUÉ",
            [("Jean Vial", "appelant"), ("DU GUÉ", "intime")],
            id="qualified_headings",
        ),
        pytest.param(
            "DEMANDEUR A L'INCIDENT :\n\nM. Jean Vial\nReprésenté par Me Pic\n\nINTIMÉ\n\nA\n\n"
            "DÉFENDERESSE A L'INCIDENT :\n\nS.A. DU GUÉ\nReprésentée par Me Roc\n\nAPPELANTE",
            [("Jean Vial", "intime"), ("DU GUÉ", "appelant")],
            id="sides_on_appeal_behind_those_of_an_incident",
        ),
        pytest.param(
            "APPELANTE et INTIMÉE dans le RG 22/01299 :\n\nMme Ana Gris\n\nINTIMÉS :\n\n"
            "LE PROCUREUR GÉNÉRAL\nPÔLE ÉCOFI - COUR D'APPEL DE PAU\n\nM. Jean Vial",
            [
                ("Ana Gris", "appelant"),
                ("PROCUREUR GÉNÉRAL", "intime"),
                ("Jean Vial", "intime"),
            ],
            id="joined_cases_and_the_prosecutor_s_address",
        ),
        pytest.param(
            "DEMANDEUR\n\nM. Jean Vial\n\nDEFENDEUR\n\nS.A. DU GUÉ\n\nMONSIEUR LE PROCUREUR DE LA"
            " REPUBLIQUE\nauquel l'assignation a été notifiée",
            [
                ("Jean Vial", "demandeur"),
                ("DU GUÉ", "defendeur"),
                ("PROCUREUR DE LA REPUBLIQUE", "ministere_public"),
            ],
            id="a_prosecutor_to_whom_the_writ_is_made_known",
        ),
        pytest.param(
            "APPELANT :\n\nM. Jean Vial\n\nINTIMEE :\n\nS.A. DU GUÉ\n\nPlaidoiries du 3 mai"
            " 2011\n\nLA DEUXIEME CHAMBRE CIVILE DE LA COUR D'APPEL DE PAU,\n\ncomposée de",
            [("Jean Vial", "appelant"), ("DU GUÉ", "intime")],
            id="a_chamber_below_the_parties",
        ),
        pytest.param(
            "Parties en cause :\n1° M. Jean Vial, demeurant à Pau, APPELANT,\n2° La société LE "
            "GUÉ, dont le siège est à Pau, INTIMEE,",
            [("Jean Vial", "appelant"), ("LE GUÉ", "intime")],
            id="a_numbered_list_with_its_sides_behind",
        ),
    ],
)
def test_layouts(block, found):
    assert named(read(HEAD + block + TAIL)) == found


@pytest.mark.parametrize(
    ("block", "later", "alias"),
    [
        pytest.param(
            "APPELANTE\n\nMadame Lise BRUN épouse VIAL",
            "Lise Vial a été blessée.",
            "Lise Vial",
            id="first_name_with_married_name",
        ),
        pytest.param(
            "APPELANT\n\nG.A.N. INCENDIE ACCIDENTS",
            "Le GAN conclut au débouté.",
            "GAN",
            id="a_sigle_without_its_points",
        ),
        pytest.param(
            "APPELANTE\n\nS.C.I. X", "La société X a vendu.", "société X", id="letter_with_its_kind"
        ),
    ],
)
def test_forms_of_names(block, later, alias):
    text = f"{HEAD}{block}\n\nINTIMÉ\n\nM. Luc Roc{TAIL} {later}"
    assert fold(alias) in [fold(a) for a in read(text).parties[0].aliases]


@pytest.mark.parametrize(
    ("block", "found"),
    [
        pytest.param(
            "M. Luc Roc\nReprésentant : Me Lou Pic, avocat au barreau de PAU\nC/\n\nSociété ORGE\n"
            "Représentant : CABINET VERT\n\nMme Ana Gris, juge des loyers, assistée de",
            [("Luc Roc", "appelant"), ("ORGE", "intime")],
            id="the_bench_is_no_party",
        ),
        pytest.param(
            "APPELANTE\n\nCAISSE AUTONOME DE\n\nRETRAITE DES SCRIBES\n\nINTIMÉ\n\nM. Luc Roc",
            [("CAISSE AUTONOME DE RETRAITE DES SCRIBES", "appelant"), ("Luc Roc", "intime")],
            id="a_name_goes_on_in_the_next_paragraph",
        ),
        pytest.param(
            "APPELANTE\n\nCRÉDIT DU GUÉ\nSociété anonyme\nreprésentée par Me Lou Pic\n\nINTIMÉE\n\n"
            "S.A.R.L. […]\nnon comparante\n\nMme Ana Gris",
            [("CRÉDIT DU GUÉ", "appelant"), ("ORGE", "intime"), ("Ana Gris", "intime")],
            id="a_form_is_no_name_and_a_hidden_one_is_named_behind",
        ),
    ],
)
def test_what_is_a_name(block, found):
    assert named(read(f"{HEAD}{block}{TAIL} La SARL ORGE, locataire, n'a rien payé.")) == found


@pytest.mark.parametrize(
    ("block", "found"),
    [
        pytest.param(
            "APPELANT\n\nMonsieur Luc BRUNDemeurant 3 rue Haute 40100 DAXreprésenté par la SCP "
            "ROC, avoués\n\nINTIMÉES\n\nMme Ana Gris n'ayant pas constitué avouéGROUPAMA DU GUÉ, "
            "prise en la personne de son directeur",
            [("Luc BRUN", "appelant"), ("Ana Gris", "intime"), ("GROUPAMA DU GUÉ", "intime")],
            id="line_breaks_lost",
        ),
        pytest.param(
            "APPELANT\n\nM. Luc Roc\n\nINTIMÉS\n\nM. Jean Vial défaillant faute d'avocat MAIF 2 "
            "avenue Basse 79000 NIORT, représentée par la SCP PIC, avoués\n\nCAISSE PRIMAIRE "
            "D'ASSURANCE MALADIE Sans avoué constitué A écrit MUTUALITE SOCIALE AGRICOLE "
            "Sans avoué",
            [
                ("Luc Roc", "appelant"),
                ("Jean Vial", "intime"),
                ("MAIF", "intime"),
                ("CAISSE PRIMAIRE D'ASSURANCE MALADIE", "intime"),
                ("MUTUALITE SOCIALE AGRICOLE", "intime"),
            ],
            id="insurers_and_funds_within_a_line",
        ),
        pytest.param(
            "APPELANTE\n\nMme Ana Gris\nReprésentant : Me Lou Pic, avocat plaidant\n\nSociété "
            "ORGE\nReprésentant : Me Lou Pic\n\ngrosses délivrées le\nà Mes Pic et Roc,\nSCP Roc-"
            "Val\n\nINTIMÉE\n\nSCP VAL, ès qualités de liquidateur de la société BLÉ",
            [("Ana Gris", "appelant"), ("ORGE", "appelant"), ("VAL", "intime")],
            id="a_law_firm_is_no_party_but_by_its_office",
        ),
        pytest.param(
            "APPELANTE\n\nAssociation « LE FIL D’OR »\n\nINTIMÉES\n\nMAAF - MUTUELLE DU GUÉ et Mme "
            "Ana Gris\n\nLa CAISSE DE BLÉ « CREDIT ROUX », société coopérative",
            [
                ("LE FIL D’OR", "appelant"),
                ("MAAF - MUTUELLE DU GUÉ", "intime"),
                ("Ana Gris", "intime"),
                ("CAISSE DE BLÉ", "intime"),
            ],
            id="names_in_quotation_marks_and_behind_a_dash",
        ),
        pytest.param(
            "PARTIE EN DEMANDE\n\nM. Luc Roc\n\nPARTIE EN DÉFENSE\n\nMme Ana Gris\n\nDÉNONCÉS :\n\n"
            "S.A.R.L. ORGE",
            [("Luc Roc", "demandeur"), ("Ana Gris", "defendeur"), ("ORGE", "intervenant")],
            id="other_words_for_the_sides",
        ),
        pytest.param(
            "[…]\nreprésentée par Me Lou Pic, avocat au barreau de PAU\n\nC/\n\nlocataire\n\n"
            "SOCIÉTÉ DU GUÉ\nreprésentée par Me Zoé Mas, avocat au barreau de PAU",
            [("SOCIÉTÉ DU GUÉ", "intime")],
            id="the_first_side_hidden",
        ),
        pytest.param(
            "DEMANDEUR\n\nM. Luc Roc\n\nDÉFENDEURS\n\n# SARL ORGE Représentant légal : M. X Y, "
            "Gérant\n# M. A B comparant par Me PIC",
            [("Luc Roc", "demandeur"), ("ORGE", "defendeur"), ("A B", "defendeur")],
            id="bullets_misread",
        ),
        pytest.param(
            "DEMANDERESSES\n\nBANQUE ROYALE\nSociété Anonyme, au capital de 12 euros\n\nFONDS DU "
            "GUÉ 2 (SA) SOCIETE DE […]\n\nDÉFENDERESSES\n\nLa BANQUE DU LAC - RIVES DE PAU, "
            "anciennement dénommée BLÉ\n\nS.C.P.I. Y 3, prise en la personne de son "
            "mandataire\n\nM M. A X",
            [
                ("BANQUE ROYALE", "demandeur"),
                ("FONDS DU GUÉ 2", "demandeur"),
                ("BANQUE DU LAC - RIVES DE PAU", "defendeur"),
                ("Y 3", "defendeur"),
                ("A X", "defendeur"),
            ],
            id="where_names_end",
        ),
        pytest.param(
            "DEMANDEUR\n\nM. Y Z - Bas Moulin - […]\n\nDÉFENDEURS\n\n1} Société ORGE\nnon "
            "comparante\nB FINCO E, dont le siège est à Pau\nnon comparante",
            [("Y Z", "demandeur"), ("ORGE", "defendeur"), ("B FINCO E", "defendeur")],
            id="letters_and_places",
        ),
        pytest.param(
            "DEMANDEURS AVOCATS\tDÉFENDEURS AVOCATS\n\nS.C.I. ORGE\nreprésentée par Me Lou Pic,"
            " avocat au barreau de PAU\n\nLa BANQUE DU GUÉ\nreprésentée par Me Zoé Mas, avocat",
            [("ORGE", "demandeur"), ("BANQUE DU GUÉ", "defendeur")],
            id="a_table_of_two",
        ),
        pytest.param(
            "DEMANDERESSE\tDÉFENDEURS\n\nS.C.I. ORGE\nreprésentée par Me Lou Pic, avocat\n\nM. Luc"
            " Roc\ndéfaillant\n\nM. Jean Vial\ndéfaillant",
            [("ORGE", "demandeur"), ("Luc Roc", "defendeur"), ("Jean Vial", "defendeur")],
            id="a_table_of_one_and_more",
        ),
        pytest.param(
            "DEMANDERESSE\n\nS.A.R.L. ORGE PRISE EN LA PERSONNE DE SON REPRESENTANT LEGAL M. X Y\n"
            "\nDÉFENDERESSE\n\nSociété BLÉ PRISE EN LA PERSONNE DE SON PRESIDENT\n\nM. Luc Roc",
            [("ORGE", "demandeur"), ("BLÉ", "defendeur"), ("Luc Roc", "defendeur")],
            id="who_stands_for_a_party_is_none",
        ),
        pytest.param(
            "DEMANDERESSE\n\nS.A.R.L. ORGE prise en la personne de son représentant Monsieur X Y\n"
            "\nDÉFENDEURS\n\n1/ Monsieur A, B, C X\n3 rue Haute\n\nZ X née Y 1, rue Basse\n\nF ROUX"
            " épouse X\nnée le […]\n\n2/ S.C.I. BLÉ",
            [
                ("ORGE", "demandeur"),
                ("A, B, C X", "defendeur"),
                ("Z X née Y", "defendeur"),
                ("F ROUX épouse X", "defendeur"),
                ("BLÉ", "defendeur"),
            ],
            id="letters_for_names_at_line_starts",
        ),
    ],
)
def test_lines_and_sides(block, found):
    assert named(read(HEAD + block + TAIL)) == found


@pytest.mark.parametrize(
    ("above", "told", "name"),
    [
        pytest.param("AFFAIRE : 12/345 SCI ORGE C/ M. Luc Roc\n\n", "", "ORGE", id="caption"),
        pytest.param(
            "",
            "Attendu que suivant acte du 3 mai 2010 la SCI Orge a assigné M. Luc Roc en paiement",
            "Orge",
            id="who_sued",
        ),
        pytest.param(
            "",
            "Vu l'assignation délivrée le 3 mai 2010 à M. Luc Roc à la requête de la SCI Orge ;",
            "Orge",
            id="who_had_it_served",
        ),
        pytest.param(
            "", "Attendu que l'EURL ORGE n'a pas été payée", "ORGE", id="the_only_company"
        ),
    ],
)
def test_a_hidden_name_is_told_elsewhere(above, told, name):
    text = (
        f"TRIBUNAL DE GRANDE INSTANCE DE DAX\n\nORDONNANCE DU 3 MAI 2011\n\n{above}DEMANDERESSE\n\n"
        "[…]\nreprésentée par Me Lou Pic, avocat au barreau de PAU\n\nDÉFENDEUR\n\nM. Luc Roc\nnon "
        f"comparant\n\nEXPOSÉ DU LITIGE\n\n{told}\n"
    )
    assert named(read(text)) == [(name, "demandeur"), ("Luc Roc", "defendeur")]


@pytest.mark.parametrize(
    "told",
    [
        "la SCI ORGE a fait assigner MR Luc Roc pour le voir condamner à payer 300 euros.",
        "Vu l'assignation délivrée le 3 mai 2010 à M. Luc Roc à la requête de la SCI ORGE ;",
    ],
)
def test_a_hidden_defendant_is_told_by_who_sued(told):
    text = (
        "TRIBUNAL DE COMMERCE DE DAX\n\nJUGEMENT DU 3 MAI 2011\n\nDEMANDERESSE\n\nSCI ORGE\n"
        "représentée par Me Lou Pic, avocat au barreau de PAU\n\nDÉFENDEUR\n\n[…]\n\n"
        f"FAITS\n\n{told}\n"
    )
    assert named(read(text)) == [("ORGE", "demandeur"), ("Luc Roc", "defendeur")]


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("à payer à la […] la somme de 500 euros", ["[…]", "Luc Roc"]),
        ("des locaux sis à la […], dans le mois", ["Luc Roc"]),
    ],
)
def test_a_name_hidden_throughout_is_one_where_it_acts(told, names):
    text = (
        "TRIBUNAL DE GRANDE INSTANCE DE DAX\n\nORDONNANCE DU 3 MAI 2011\n\nDEMANDERESSE\n\n"
        "[…]\nreprésentée par Me Lou Pic, avocat au barreau de PAU\n\nDÉFENDEUR\n\nM. Luc Roc\nnon "
        f"comparant\n\nEXPOSÉ DU LITIGE\n\nCondamnons M. Luc Roc, demeurant […], {told}\n"
    )
    ruling = read(text)
    assert [name for name, _ in named(ruling)] == names
    at = text.index("demeurant [")
    assert not PartyIndex.of(ruling).find(at, at + 15)


def test_a_side_that_the_caption_alone_names():
    text = (
        "TRIBUNAL DE COMMERCE DE DAX\n\nM. Jean Vial\n\nAFFAIRE : 2015 001575 S.A. ORGE C/ M. Jean "
        "Vial\n\nDÉFENDEUR\n\nM. Jean Vial\n\nCRÉANCIERS INSCRITS\n\nS.A. BLÉ 2015J1596 HAUTE\n\n"
        "JUGEMENT\n\nEXPOSÉ DU LITIGE\n\nLe 2 mai 2010, il a payé.\n"
    )
    assert named(read(text)) == [
        ("Jean Vial", "defendeur"),
        ("BLÉ", "intervenant"),
        ("ORGE", "demandeur"),
    ]


def test_a_hidden_company_is_no_person():
    text = (
        "TRIBUNAL DE COMMERCE DE DAX\n\nJUGEMENT DU 3 MAI 2011\n\nDEMANDEUR\n\nM. Luc Roc\n\n"
        "DÉFENDEURS\n\nSARL […] en la personne de sa gérante, Mme A Z\nMme A Z 14 rue Haute\n\n"
        "EXPOSÉ DU LITIGE\n\nM. Luc Roc a assigné Mme B C et la SARL ORGE en paiement.\n"
    )
    assert named(read(text)) == [
        ("Luc Roc", "demandeur"),
        ("ORGE", "defendeur"),
        ("A Z", "defendeur"),
    ]


@pytest.mark.parametrize(
    ("over", "under"),
    [
        ("A P P E L A N T E", "I N T I M É"),
        ("L'APPELANTE :", "L'INTIMÉ :"),
        ("Partie(s) appelante(s) :", "Partie(s) intimée(s) :"),
        ("Demandeur à l'appel :", "Défendeur à l'appel :"),
        ("DEMANDEUR(S) A L'APPEL", "DEFENDEUR(S) A L'APPEL"),
        ("DEMANDEUR ET APPELANT :", "DEFENDEUR ET INTIME :"),
        ("DEMANDERESSE AU PRINCIPAL ET APPELANTE", "DEFENDEUR AU PRINCIPAL ET INTIME"),
        ("APPELANT PRINCIPAL, INTIMÉ INCIDENT :", "INTIME, APPELANT INCIDENT :"),
        ("APPELANTE ET INTIMEE INCIDEMMENT", "INTIME ET APPELANT INCIDEMMENT"),
        ("APPELANTE ET INTIMEE SUR APPEL INCIDENT", "INTIME ET APPELANT SUR APPEL INCIDENT"),
        ("APPELANTE à titre principal :", "INTIME à titre principal :"),
        ("PARTIE(S) APPELANTE(S) :", "PARTIE(S) INTIMEE(S) :"),
        ("PARTIES EN CAUSE\n\nAPPELANTE", "INTIME"),
        ("SUR L'APPEL FORMÉ PAR :", "CONTRE :"),
    ],
)
def test_forms_of_headings(over, under):
    block = f"{over}\n\nLa société Brise\n3 rue Haute\n\n{under}\n\nMonsieur Luc Roc\n2 rue Basse"
    found = [("Brise", "appelant"), ("Luc Roc", "intime")]
    assert named(read(HEAD + block + TAIL)) == found


@pytest.mark.parametrize(
    "said",
    [
        "comparante en personne",
        "n'a pas constitué avoué, bien que régulièrement assignée",
        "assignée à personne habilitée",
        "représentée par Me PIC (avoué à la Cour)",
        "REPRÉSENTÉE PAR ME PIC, AVOUÉ À LA COUR\n\n",
    ],
)
def test_a_party_begins_behind_what_is_said_of_the_one_before(said):
    block = f"APPELANTE : Madame veuve Lise ROC 3 rue Haute 64000 PAU {said} MUTUELLE DU LAC 2 rue"
    block += " Basse 64000 PAU défaillante INTIMEE : SA BRISE 2 rue Basse 64000 PAU"
    found = [("Lise ROC", "appelant"), ("MUTUELLE DU LAC", "appelant")]
    assert named(read(HEAD + block + TAIL)) == [*found, ("BRISE", "intime")]


@pytest.mark.parametrize(
    ("second", "name"),
    [
        ("Luc ROC\ndomicilié chez SARL LE PIN\n3 rue Haute\n64000 PAU", "Luc ROC"),
        ("ROC Luc\ndemeurant 3 rue Haute 64000 PAU", "ROC Luc"),
        ("LE GUÉ MUTUEL, société d'assurance, dont le siège est à Pau", "LE GUÉ MUTUEL"),
    ],
)
def test_a_bare_name_of_which_its_lines_tell_what_it_is(second, name):
    block = (
        f"INTIMÉS :\n\nSARL LE PIN\n3 rue Haute\n64000 PAU\n\n{second}\n\nreprésentés par Me Pic"
    )
    ruling = read(f"{HEAD}APPELANTE :\n\nMadame Odile Brun\n\n{block}{TAIL}")
    assert [p.name for p in ruling.parties] == ["Odile Brun", "LE PIN", name]


def test_a_town_behind_its_postcode_is_no_company():
    block = "APPELANT :\nMonsieur Luc ROC\n64300 STE MARIE\nreprésenté par Me Pic"
    ruling = read(f"{HEAD}{block}\nINTIMÉE :\nMadame Odile Brun{TAIL}")
    assert [p.name for p in ruling.parties] == ["Luc ROC", "Odile Brun"]


def test_two_who_have_one_lawyer_are_both_represented():
    block = "1) Monsieur Luc ROC\n\n2) SARL LE PIN\n\nayant tous deux pour avocat Me Pic"
    ruling = read(f"{HEAD}APPELANTS :\n\n{block}\n\nINTIMÉE :\n\nMadame Odile Brun{TAIL}")
    assert [p.appearance for p in ruling.parties] == ["representee", "representee", None]


def test_where_a_party_lives_is_none():
    block = "APPELANT :\nMonsieur Luc ROC\ndemeurant Direction du Gué, 3 rue Haute 64000 PAU"
    ruling = read(f"{HEAD}{block}\nINTIMÉE :\nMadame Odile Brun{TAIL}")
    assert [p.name for p in ruling.parties] == ["Luc ROC", "Odile Brun"]


def test_bare_names_behind_numbers():
    block = "APPELANTS\n\n1/ BRISE\n3 rue Haute\n64000 PAU\ndéfaillante\n\n2/ ROC ET VAL\n2 rue"
    names = [p.name for p in read(HEAD + block + "\n\nINTIMÉ\n\nM. Luc Mas" + TAIL).parties]
    assert names == ["BRISE", "ROC ET VAL", "Luc Mas"]


def test_a_sentence_of_arbitrators_is_annulled_not_appealed():
    block = "Dans l'affaire opposant :\n\nLa société Brise\n3 rue Haute\n\nà\n\nMonsieur Luc Roc\n"
    told = TAIL + "Vu le recours en annulation formé par la société Brise,\n"
    assert named(read(HEAD + block + told)) == [("Brise", "demandeur"), ("Luc Roc", "defendeur")]


def test_sides_of_an_old_ruling_in_small_letters():
    head = "TRIBUNAL DE GRANDE INSTANCE DE PAU\n\nJUGEMENT DU 3 MAI 1997\n\n"
    block = (
        "Avons rendu le jugement suivant entre :\n\nL'ETAT, représenté par le directeur,\n\nd'une"
        " part,\n\net\n\nM. Luc ROC, demeurant à PAU,\n\nd'autre part,"
    )
    assert named(read(head + block + TAIL)) == [("ETAT", "demandeur"), ("Luc ROC", "defendeur")]


def test_in_an_expropriation_the_commissaire_du_gouvernement_is_a_party():
    block = (
        "ENTRE :\n\nLA COMMUNE DE VIRY\n\nEXPROPRIANT\n\nET :\n\nMonsieur Luc ROC\n\nEXPROPRIÉ\n\n"
        "EN PRÉSENCE DE :\n\nMonsieur le commissaire du gouvernement, représenté par Mme PIC"
    )
    head = "TRIBUNAL DE GRANDE INSTANCE DE PAU\n\nJUGEMENT DU 3 MAI 2011\n\n"
    ruling = read(f"{head}{block}{TAIL}L'expropriante et l'exproprié sont d'accord\n")
    assert named(ruling) == [
        ("COMMUNE DE VIRY", "demandeur"),
        ("Luc ROC", "defendeur"),
        ("commissaire du gouvernement", "intervenant"),
    ]
    view = ruling.view
    start = view.plain.index("L'expropriante")
    assert PartyIndex.of(ruling).find(start, len(view.plain)) == (0, 1)
    appeal = block.replace("EXPROPRIANT\n", "APPELANTE\n").replace("EXPROPRIÉ\n", "INTIMÉ\n")
    ruling = read(HEAD + appeal.replace("EN PRÉSENCE DE :\n\n", "") + TAIL)
    assert [p.role for p in ruling.parties] == ["appelant", "intime", "intervenant"]


@pytest.mark.parametrize(
    ("over", "under"),
    [
        ("PARTIES DEMANDERESSES", "PARTIES DEFENDERESSES"),
        ("DEMANDEUR EN PRINCIPAL", "DEFENDEUR EN PRINCIPAL"),
        ("DEMANDERESSE AU REFERE", "DEFENDEUR AU REFERE"),
        ("DEMANDERESSE COMPARANTE", "DEFENDEUR NON COMPARANT"),
        ("A LA REQUETE DE :", "CONTRE :"),
        ("DEMANDEUR A LA SAISINE SUR RENVOI", "DEFENDEUR A LA SAISINE SUR RENVOI"),
        ("ENTRE\n\n1/", "ET\n\n1/"),
    ],
)
def test_forms_of_headings_at_first_instance(over, under):
    block = f"{over}\n\n[B] [C]\n3 rue Haute\n\n{under}\n\nMonsieur Luc Roc\n2 rue Basse"
    text = "TRIBUNAL DE COMMERCE DE PAU\n\nJUGEMENT DU 3 MAI 2011\n\n" + block + TAIL
    assert named(read(text)) == [("[B] [C]", "demandeur"), ("Luc Roc", "defendeur")]


def test_the_address_of_a_building_ends_with_its_line():
    block = "DEMANDEUR\nSyndicat des copropriétaires de l'immeuble 3 rue Haute\n2 rue Basse\n"
    block += "64000 PAU\ncomparant en personne\n1/ la société Brise\nDEFENDEUR\nM. Luc Roc"
    text = "TRIBUNAL DE COMMERCE DE PAU\n\nJUGEMENT DU 3 MAI 2011\n\n" + block + TAIL
    names = [p.name for p in read(text).parties]
    assert names == [
        "Syndicat des copropriétaires de l'immeuble 3 rue Haute",
        "Brise",
        "Luc Roc",
    ]


def test_a_couple_under_one_name():
    block = "APPELANTS\nLes époux ROC\n3 rue Haute\n64000 PAU\nINTIMÉ\nM. Luc Mas"
    assert named(read(HEAD + block + TAIL)) == [("ROC", "appelant"), ("Luc Mas", "intime")]


@pytest.mark.parametrize(
    ("heading", "parties"),
    [
        pytest.param(
            "Appelant\nMadame Maria DE SOUSA\n3 rue Haute\n69001 LYON\nIntime\nM. Ali KACEM\n",
            [("Maria DE SOUSA", "appelant"), ("Ali KACEM", "intime")],
            id="capital_particle_and_no_accent",
        ),
        pytest.param(
            "Demandeur\nSA GAN ASSURANCES\nDefendeur\n- M. Jean MOREL\n- Mme Lucie FABRE\n",
            [
                ("GAN ASSURANCES", "demandeur"),
                ("Jean MOREL", "defendeur"),
                ("Lucie FABRE", "defendeur"),
            ],
            id="bullets_are_no_double_name",
        ),
        pytest.param(
            "APPELANTE : SA ROC Monsieur Ali KACEM INTIMÉE : Mme Lucie FABRE\n",
            [("ROC", "appelant"), ("Ali KACEM", "appelant"), ("Lucie FABRE", "intime")],
            id="body_before_a_person",
        ),
        pytest.param(
            "APPELANT :\nM. Jean MOREL\nINTIMÉS :\nM. Ali KACEM, demeurant 4 rue Basse et la "
            "compagnie ROC ASSURANCES, dont le siège est à PARIS\n",
            [("Jean MOREL", "appelant"), ("Ali KACEM", "intime"), ("ROC ASSURANCES", "intime")],
            id="company_in_small_letters",
        ),
        pytest.param(
            "APPELANTE :\nSociété DISTRIBUTION VALOISE - DIVA -\nINTIMÉES :\n"
            "CAISSE DES DÉPÔTS ET CONSIGNATIONS\nMUTUELLE GÉNÉRALE DU LAC\n",
            [
                ("DISTRIBUTION VALOISE - DIVA", "appelant"),
                ("CAISSE DES DÉPÔTS ET CONSIGNATIONS", "intime"),
                ("MUTUELLE GÉNÉRALE DU LAC", "intime"),
            ],
            id="sigle_between_dashes_and_the_next_body",
        ),
    ],
)
def test_names_in_the_headings(heading: str, parties: list[tuple[str, str]]) -> None:
    assert named(read(f"{HEAD}{heading}{TAIL}")) == parties


def test_a_letter_that_is_two_in_capitals_moves_no_other():
    text = "mme [y] [l] c/ s.a.s. [m]\nß"
    parties = read(text).parties
    assert parties
    assert all(p.start_char < p.end_char <= len(text) for p in parties)


@pytest.mark.parametrize(
    ("printed", "civility"),
    [
        ("Monsieur le Docteur [N] [P]", "Monsieur le Docteur"),
        ("Madame le docteur [N] [P]", "Madame le docteur"),
        ("M. le Dr [N] [P]", "M. le Dr"),
        ("Le Professeur [N] [P]", "Le Professeur"),
        ("Monsieur [N] [P], docteur en droit", "Monsieur"),
    ],
)
def test_titles_of_doctors_are_no_part_of_the_name(printed, civility):
    block = f"DEMANDERESSE\nMadame [J] [F]\nDEFENDEUR\n{printed}\ndomicilié [Adresse 2]\n"
    ruling = extract(f"TRIBUNAL JUDICIAIRE DE PAU\nJUGEMENT DU 3 MAI 2021\n{block}", "none")
    found = [(p.name, p.civility, p.role) for p in ruling.parties if p.role == "defendeur"]
    assert found == [("[N] [P]", civility, "defendeur")]


@pytest.mark.parametrize(
    ("block", "names"),
    [
        (
            "Maître [N] [P]\ndomicilié [Adresse 2]\nreprésenté par Maître [K] [L], avocat",
            ["[N] [P]"],
        ),
        ("Maître [N] [P]\n[Adresse 2]\nnon comparant", ["[N] [P]"]),
        ("Maître [N] [P], avocat, demeurant [Adresse 2]\ncomparant", ["[N] [P]"]),
        ("Monsieur [R] [S]\n[Adresse 2]\nMaître [N] [P], avocat au barreau de PAU", ["[R] [S]"]),
    ],
)
def test_who_is_represented_is_a_party_though_a_lawyer_or_notary(block, names):
    above = "TRIBUNAL JUDICIAIRE DE PAU\nJUGEMENT DU 3 MAI 2021\nDEMANDERESSE\nMadame [J] [F]\n"
    ruling = extract(f"{above}DEFENDEUR\n{block}\n", "none")
    assert [p.name for p in ruling.parties if p.role == "defendeur"] == names


@pytest.mark.parametrize(
    ("below", "name"),
    [("(Salarié : M. [W] [B])", "TOITURES MOREL"), ("(TOMO)", "TOITURES MOREL (TOMO)")],
)
def test_whom_a_case_is_about_is_no_part_of_the_employer_s_name(below, name):
    head = "COUR D'APPEL DE PAU\nARRÊT DU 3 MAI 2021\nAPPELANTE\n"
    found = read(f"{head}SAS TOITURES MOREL\n{below}\n[Adresse 1]\nINTIMÉE\nCPAM DE PAU\n").parties
    assert found[0].name == name


def test_a_prosecutor_whom_the_case_was_communicated_to_is_no_intime():
    ruling = read(
        "COUR D'APPEL DE PAU\n\nAPPELANT\n\nMonsieur Paul ROC\n\nINTIMÉE\n\n"
        "S.A. VIAL\n\nMINISTÈRE PUBLIC en la personne de Mme BRUN, avocate générale, à qui "
        "l'affaire a été communiquée\n\nMOTIFS\n\nLe bail est nul.\n"
    )
    assert [p.role for p in ruling.parties][:2] == ["appelant", "intime"]
    assert "intime" not in [p.role for p in ruling.parties[2:]]


FLAT = (
    "COUR D'APPEL DE PAU ARRÊT DU 3 MAI 2011 APPELANTE La société GALET, représentée par la SCP "
    "PIC, avoués à la Cour INTIMÉS - {title} Jean Vial demeurant xxxx xxxx - {title} Paul "
    "Brun demeurant xxxx représentés par la SCP LAC, avoués à la Cour Intervenant "
    "volontaire {title} Luc Rive né le 2 mai 1987 à Dax demeurant 2 rue Basse représenté par la "
    "SCP LAC DÉBATS à l'audience publique du 2 mai 2011 EXPOSÉ DU LITIGE Le 2 mai…\n"
)


@pytest.mark.parametrize("title", ["Monsieur", "M.", "Mr", "MR", "Mr.", "MONSIEUR"])
def test_a_civility_begins_a_name_however_it_is_printed(title):
    ruling = read(FLAT.format(title=title))
    assert [p.name for p in ruling.parties][1:] == ["Jean Vial", "Paul Brun", "Luc Rive"]
    assert {p.civility for p in ruling.parties[1:]} == {title}


@pytest.mark.parametrize("said", ["demeurant C / Mme Lou Pic", "Directeur général : M. Luc Pic"])
def test_who_is_named_beside_a_party_is_none(said):
    block = f"APPELANT\nMonsieur Jean Vial, {said} 3 rue Haute\nINTIMÉE\nMadame Odile Brun"
    assert named(read(HEAD + block + TAIL)) == [("Jean Vial", "appelant"), ("Odile Brun", "intime")]


@pytest.mark.parametrize("title", ["Juge, statuant seule", "statuant en qualité de juge unique"])
def test_a_judge_named_behind_the_last_side_is_nobody_s_party(title):
    text = (
        "TRIBUNAL DE GRANDE INSTANCE DE DAX\n\nJUGEMENT DU 3 MAI 2011\n\nS.A. GALET\n\n3 rue "
        "Haute\n\nreprésentée par Me Lou Pic, avocat au barreau de DAX\n\nDEMANDERESSE\n\nC/\n\n"
        f"Monsieur Jean Vial\n\n2 rue Basse\n\ndéfaillant\n\nDEFENDEUR\n\nMadame Lac, {title}, "
        "assistée de Madame Roc, greffier.\n\nDÉBATS\n\nAudience publique du 2 mai 2011.\n\n"
        "EXPOSÉ DU LITIGE\n\nLe 2 mai…\n"
    )
    assert named(read(text)) == [("GALET", "demandeur"), ("Jean Vial", "defendeur")]
