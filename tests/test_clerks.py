"""How clerks print what others print otherwise: whole small rulings, read by all stages."""

import datetime as dt
from decimal import Decimal

import pytest

from arret_extract.pipeline import extract

HEAD = """COUR D'APPEL DE RIOM
1ère chambre
ARRÊT DU 3 MARS 2011
{numbers}
ENTRE :

{first}

APPELANTS d'un jugement rendu le 4 mai 2009 par le tribunal de grande instance de Cusset

ET :

{second}

INTIMÉS

{composition}

EXPOSÉ DU LITIGE

La société ALPHA a confié des travaux à M. Luc MOREAU.

MOTIFS

La demande est fondée.

PAR CES MOTIFS

La cour,

Confirme le jugement.
"""
FIRST = "Monsieur Paul ROBIN\nreprésenté par Me Anne LE GOFF, avocat au barreau de RIOM"
SECOND = "Monsieur Luc MOREAU\nreprésenté par Me Jean VIAL, avocat au barreau de RIOM"
COMPOSITION = "COMPOSITION DE LA COUR : Mme Lise VIAL, présidente"


def read(first=FIRST, second=SECOND, numbers="N° RG 10/01234\n", composition=COMPOSITION):
    text = HEAD.format(first=first, second=second, numbers=numbers, composition=composition)
    return extract(text, model="none")


def names(ruling):
    return [(p.name, p.role) for p in ruling.parties]


def lawyers(ruling, party_id):
    return [c.name or c.firm for c in ruling.counsel if c.party_id == party_id]


@pytest.mark.parametrize(
    ("numbers", "wanted"),
    [
        ("RG N : 96001123\n", ("96001123",)),
        ("RG N° 96000871\n", ("96000871",)),
        ("R.G. N° 12/A/00317\n", ("12/A/00317",)),
    ],
)
def test_numbers_of_other_registers(numbers, wanted):
    assert read(numbers=numbers).decision.rg_numbers == wanted


def test_the_number_of_a_minute_may_have_a_letter():
    assert read(numbers="N° RG 10/01234\nMinute n° : 2011/R/0207\n").decision.decision_number == (
        "2011/R/0207"
    )


def test_a_quality_that_names_a_form_with_points_names_no_party():
    liquidator = (
        "Maître Jean ROC, pris en sa qualité de liquidateur à la liquidation judiciaire de la "
        "S.A.R.L. ENTREPRISE BATIR\ndemeurant 8 boulevard Haut 63000 CLERMONT-FERRAND\n"
        "n'ayant pas constitué avoué"
    )
    found = read(second=liquidator)
    assert names(found) == [("Paul ROBIN", "appelant"), ("Jean ROC", "intime")]
    assert found.parties[1].quality.endswith("de la S.A.R.L. ENTREPRISE BATIR")
    assert found.parties[1].appearance == "defaillante"


def test_a_bar_that_ends_as_an_article_parts_two_parties():
    both = (
        "Monsieur Luc MOREAU\nreprésenté par Me Jean VIAL, avocat au barreau d'ALES\n\n"
        "Association HABITAT GARDOIS\nnon comparante"
    )
    assert names(read(second=both))[1:] == [
        ("Luc MOREAU", "intime"),
        ("Association HABITAT GARDOIS", "intime"),
    ]


@pytest.mark.parametrize("form", ["S.À.R.L.", "S.à r.l.", "SÀRL"])
def test_an_accent_in_a_legal_form(form):
    found = read(second=f"1°) la {form} AU PETIT BOIS, prise en la personne de son gérant\n")
    assert found.parties[1].name == "AU PETIT BOIS"
    assert found.parties[1].legal_form == "SARL"


def test_initials_of_a_syndicat_are_no_company_of_another():
    found = extract(
        HEAD.format(
            first="S.C.I. LES LILAS\nreprésentée par Me Anne LE GOFF, avocat",
            second="Syndicat des copropriétaires de l'immeuble LE HAUT\nreprésenté par Me VIAL",
            numbers="N° RG 10/01234\n",
            composition=COMPOSITION,
        ).replace("Confirme le", "Condamne la SCI Les Lilas aux dépens ; confirme le"),
        model="none",
    )
    assert "SCI" not in found.parties[1].aliases
    assert [o.payer_ids for o in found.orders if o.kind == "depens"] == [(0,)]


def test_the_same_lawyer_acts_for_the_next_party():
    both = (
        "Monsieur Paul ROBIN\nayant pour conseil Me Anne LE GOFF, avocat au barreau de RIOM\n\n"
        "Madame Lise ROBIN\nayant le même conseil"
    )
    found = read(first=both)
    assert lawyers(found, 0) == lawyers(found, 1) == ["Anne LE GOFF"]


def test_who_was_replaced_is_no_lawyer_any_more():
    found = read(
        first="Monsieur Paul ROBIN\nreprésenté par la SCP VAL-ROC, avocats au barreau de RIOM, "
        "constituée aux lieu et place de la SCP THERY, anciens avoués"
    )
    assert lawyers(found, 0) == ["SCP VAL-ROC"]


@pytest.mark.parametrize(
    ("line", "member", "role"),
    [
        ("M. Jean HEITZ, Conseiller employeur, Président\nMme SPIN, Conseillère salariée",
         "Jean HEITZ", "president"),
        ("M. Jean HEITZ, Président\nMme Odile TANG, conseillère salariée", "Odile TANG",
         "conseiller"),
        ("Délibéré par Mme Lise CAST, président, M. Luc NOIR et M. Yves PIC.", "Luc NOIR",
         "conseiller"),
        ("Vu les conclusions de M. l'avocat général BRIS ;\nMme VAL, présidente", "BRIS",
         "ministere_public"),
    ],
)  # fmt: skip
def test_members_by_titles_beside_others(line, member, role):
    found = read(composition=f"COMPOSITION DE LA COUR :\n{line}\n")
    assert (member, role) in [(m.name, m.role) for m in found.court_members]


def test_no_clerk_is_called_qui_nor_a_town_conseillere():
    found = read(
        first="Monsieur Paul ROBIN\ndemeurant 31380 MONTASTRUC-LA-CONSEILLERE\n"
        "représenté par Me Anne LE GOFF, avocat",
        composition="Président : M. Luc FERRAND\nConseiller : M. Jean FABRE\nQui en ont délibéré\n",
    )
    assert [m.name for m in found.court_members] == ["Luc FERRAND", "Jean FABRE"]


PETITION = """COUR D'APPEL DE RIOM
ORDONNANCE DU 16 JANVIER 2026
N° RG 25/00141

Nous, Laure FONT, première présidente, dans la procédure introduite

PAR :

Madame Anne ROC
représentée par Me Sonia BEN, avocat au barreau de RIOM

DEMANDERESSE

CONTRE

Monsieur Luc MOREAU
représenté par Me Jean VIAL, avocat au barreau de RIOM

DÉFENDEUR

Avons fixé le prononcé au 16 janvier 2026.

EXPOSÉ DU LITIGE

Par contrat du 1er juillet 2021, M. Moreau a loué une maison à Mme Roc.

MOTIFS

Il n'y a pas lieu.

PAR CES MOTIFS

Rejetons la demande.
"""


def test_by_whom_and_against_whom():
    assert names(extract(PETITION, model="none")) == [
        ("Anne ROC", "demandeur"),
        ("Luc MOREAU", "defendeur"),
    ]


def test_a_judge_in_capitals_ends_no_block():
    found = extract(
        HEAD.format(first=FIRST, second=SECOND, numbers="N° RG 10/01234\n", composition="").replace(
            "par le tribunal de grande instance de Cusset",
            "par le JUGE DES CONTENTIEUX DE LA PROTECTION DE CUSSET",
        ),
        model="none",
    )
    assert names(found) == [("Paul ROBIN", "appelant"), ("Luc MOREAU", "intime")]


DEFERRED = """COUR D'APPEL DE RIOM

ARRÊT DU 22 JUIN 2018
N° RG 18/00127

Déféré à l'encontre de l'ordonnance rendue par le conseiller de la mise en état de la COUR D'APPEL
DE RIOM en date du 9 JANVIER 2018 rg n° 17/01206

DEMANDEUR AU DÉFÉRÉ :
Monsieur Paul ROBIN

LA COUR :

Un jugement du tribunal de grande instance de Cusset du 24 mars 2017 a condamné M. Robin.

PAR CES MOTIFS

Infirme l'ordonnance.
"""


def test_a_defere_is_against_the_order_of_the_court_itself():
    decision = extract(DEFERRED, model="none").decision
    assert decision.appealed_court == "cour d'appel de Riom"
    assert decision.appealed_date == dt.date(2018, 1, 9)
    assert (decision.appealed_rg, decision.rg_numbers) == ("17/01206", ("18/00127",))


CORRECTIONAL = """TRIBUNAL JUDICIAIRE DE VALENCE
Jugement prononcé le :      04/11/2021
Chambre des intérêts civils

À l'audience publique du Tribunal Correctionnel de Valence le DEUX SEPTEMBRE DEUX MILLE VINGT ET UN,
composé de Madame DELC Sylvie, vice-présidente,

PARTIE CIVILE :

Monsieur [E] [W], demeurant : [Adresse 1]
comparant

EN PRÉSENCE DE :
la CPAM de la Drôme
représentée par Me Jean VIAL, avocat
et de
la MUTUELLE ALPHA
non comparante

ET

CONDAMNÉ :

Nom : [N] [S]
né le 17 février 1994 à [Localité 7]
non comparant, représenté par Maître OUAZ Karim, avocat au barreau de VALENCE

MOTIFS

Le préjudice est établi.

PAR CES MOTIFS

Condamne [N] [S] à payer à [E] [W] la somme de 800 euros.
"""


def test_a_hearing_told_after_the_day_of_the_judgment():
    found = extract(CORRECTIONAL, model="none")
    assert found.decision.decision_date == dt.date(2021, 11, 4)
    assert [p.name for p in found.parties] == [
        "[E] [W]", "CPAM de la Drôme", "MUTUELLE ALPHA", "[N] [S]",
    ]  # fmt: skip


ADMINISTRATIVE = """COUR ADMINISTRATIVE D'APPEL DE BORDEAUX

N° 99BX01627

Lecture du mardi 11 juin 2002

Vu la requête, enregistrée au greffe de la cour le 9 juillet 1999, présentée pour la SOCIETE ALPHA,
par Me Roc, avocat ;

La SOCIETE ALPHA demande que la cour condamne la commune à lui payer 642 918,75 F ;

Vu, enregistré le 17 février 2000, le mémoire présenté pour la COMMUNE DE VALMONT, représentée par
son maire, par la SCP Val-Pic, qui conclut au rejet de la requête ;

Considérant que la commune a confié un marché à la société ;

DECIDE :

Article 1er : La COMMUNE DE VALMONT versera à la SOCIETE ALPHA une somme de 1 200 euros au titre de
l'article L. 761-1 du code de justice administrative.
"""


def test_visas_that_tell_the_day_before_the_memoire():
    found = extract(ADMINISTRATIVE, model="none")
    assert names(found) == [("ALPHA", "appelant"), ("COMMUNE DE VALMONT", "intime")]
    assert lawyers(found, 1) == ["SCP Val-Pic"]
    roles = {d.date: d.role for d in found.dates}
    assert roles[dt.date(1999, 7, 9)] == "appeal"
    assert roles[dt.date(2000, 2, 17)] == "submissions"


CRIMINAL = """COUR DE CASSATION

LA COUR DE CASSATION, CHAMBRE CRIMINELLE, en son audience publique du 19 octobre 2010, a rendu
l'arrêt suivant :

Sur le rapport de Mme le conseiller référendaire HARD, les observations de la société civile
professionnelle MERL et VASS, de la société civile professionnelle QUENT, avocats en la Cour ;

Statuant sur les pourvois formés par :

- M. Fabrice Z...,

contre l'arrêt de la cour d'appel de ROUEN, en date du 8 juillet 2009 ;

Sur le premier moyen de cassation proposé pour M. Z..., pris de la violation des articles 314-1 du
code pénal, 591 et 593 du code de procédure pénale, défaut de motifs, manque de base légale ;

"en ce que l'arrêt attaqué a déclaré M. Z... coupable ;

"alors que le détournement suppose un acte positif" ;

Attendu que les énonciations de l'arrêt attaqué mettent la Cour de cassation en mesure de s'assurer
que la cour d'appel a caractérisé le délit ;

Par ces motifs :

REJETTE le pourvoi ;
"""


def test_grounds_of_the_chambre_criminelle_are_moyens():
    found = extract(CRIMINAL, model="none")
    said = {s.kind: found.text[s.start_char : s.end_char] for s in found.sections}
    assert said["moyens"].startswith("Sur le premier moyen")
    assert "acte positif" in said["moyens"]
    assert said["motifs"].startswith("Attendu que les énonciations")
    firms = {c.firm for c in found.counsel}
    assert len(firms) == 2 and all(f and "avocats" not in f for f in firms)


def test_a_pourvoi_judged_beside_one_that_fell():
    fell = CRIMINAL.replace(
        "REJETTE le pourvoi ;",
        "CONSTATE la déchéance du pourvoi formé par M. T... ;\n\nREJETTE le pourvoi de M. Z... ;",
    )
    assert extract(fell, model="none").decision.outcome == "rejet"


def test_pay_for_leave_goes_with_the_notice_it_is_earned_on():
    text = HEAD.format(first=FIRST, second=SECOND, numbers="N° RG 10/01234\n", composition="")
    found = extract(
        text.replace(
            "Confirme le jugement.",
            "Condamne M. Moreau à payer à M. Robin :\n- 2 500 euros de rappel de salaire et 250 "
            "euros de congés payés afférents,\n- 4 216 euros au titre du préavis et 421 euros de "
            "congés payés,\n- 1 000 euros au titre de l'insuffisance d'actif.",
        ),
        model="none",
    )
    assert [(o.value, o.head) for o in found.orders] == [
        (Decimal(2500), "principal"),
        (Decimal(250), "principal"),
        (Decimal(4216), "indemnite"),
        (Decimal(421), "indemnite"),
        (Decimal(1000), "dommages_interets"),
    ]


def test_who_came_and_was_assisted_beside_another():
    found = read(
        "Monsieur Paul ROBIN et Madame Lise ROBIN, demeurant ensemble 3 rue Haute, 63000 RIOM\n"
        "Comparant en personne, assistés de Me Anne LE GOFF, avocat au barreau de RIOM"
    )
    assert [(p.appearance, lawyers(found, p.party_id)) for p in found.parties[:2]] == [
        ("comparante", ["Anne LE GOFF"]),
        ("comparante", ["Anne LE GOFF"]),
    ]


SEIZED = """TRIBUNAL DE GRANDE INSTANCE D'EVRY
JUGE DE L'EXECUTION
JUGEMENT DU 7 NOVEMBRE 2012
RG n° 12/00147

CREANCIER POURSUIVANT :
BANQUE ALPHA, société anonyme
Ayant pour avocat Maître Anne LE GOFF, avocat au barreau de l'ESSONNE

PARTIES SAISIES :
Monsieur Paul ROBIN
Madame Lise VIAL épouse ROBIN
Ayant pour avocat Maître Jean ROC, avocat au barreau de l'ESSONNE

EXPOSE DU LITIGE

Un commandement a été délivré.

PAR CES MOTIFS

Autorise la vente amiable.
"""


def test_those_whose_house_is_seized():
    found = extract(SEIZED, model="none")
    assert [(p.role, lawyers(found, p.party_id)) for p in found.parties] == [
        ("demandeur", ["Anne LE GOFF"]),
        ("defendeur", ["Jean ROC"]),
        ("defendeur", ["Jean ROC"]),
    ]


@pytest.mark.parametrize(
    "second",
    [
        "BETA S.A.\nSA DELTA\n3 rue Basse 63000 RIOM\nreprésentées par Me Jean VIAL, avocat",
        "La société BETA S.A.R.L.\nSOCIETE DELTA\nreprésentées par Me Jean VIAL, avocat",
    ],
)
def test_a_pointed_form_behind_a_name_ends_it(second):
    assert [p.name for p in read(second=second).parties][1:] == ["BETA", "DELTA"]


PRESIDED = HEAD.replace(
    "ENTRE :", "Audience présidée\nPAR :\nMadame Anne BEL, présidente\n\nENTRE :"
)


def test_who_presides_the_hearing_is_no_appelant():
    text = PRESIDED.format(first=FIRST, second=SECOND, numbers="", composition=COMPOSITION)
    assert names(extract(text, model="none")) == [
        ("Paul ROBIN", "appelant"),
        ("Luc MOREAU", "intime"),
    ]


@pytest.mark.parametrize(
    "office", ["PARQUET GENERAL", "SUBSTITUT GENERAL", "CONSEILLER RAPPORTEUR"]
)
def test_officers_of_the_court_are_no_parties(office):
    found = read(composition=f"EN PRÉSENCE DU {office}\n\n{COMPOSITION}")
    assert len(found.parties) == 2


def test_children_that_a_parent_stands_for_are_no_parties():
    first = (
        "Monsieur Paul ROBIN, agissant ès qualités de représentant légal de\nMonsieur Luc ROBIN\n"
        "et de\nMadame Lise ROBIN, ses enfants mineurs\n"
        "représenté par Me Anne LE GOFF, avocat au barreau de RIOM"
    )
    found = read(first)
    assert lawyers(found, 0) == ["Anne LE GOFF"]
    assert "Lise ROBIN" not in [p.name for p in found.parties]


def test_a_contract_number_is_no_number_of_the_register():
    found = read(numbers="N° RG 10/01234\nDossier n° 89123456 de la caisse\n")
    assert found.decision.rg_numbers == ("10/01234",)


def test_an_other_lawyer_is_not_the_same():
    second = (
        "Monsieur Luc MOREAU\nreprésenté par Me Jean VIAL, avocat au barreau de RIOM\n\n"
        "SARL BETA\nn'ayant pas le même avocat, non comparante"
    )
    found = read(second=second)
    assert [lawyers(found, p.party_id) for p in found.parties if p.name == "BETA"] == [[]]


def test_a_bench_whose_titles_are_glued_to_the_names():
    found = read(composition="COMPOSITION DE LA COUR :\nMme BEL-Président, M. GUE-Conseiller")
    assert [(m.name, m.role) for m in found.court_members] == [
        ("BEL", "president"),
        ("GUE", "conseiller"),
    ]


@pytest.mark.parametrize("trade", ["administrateur de biens", "administrateur de sociétés"])
def test_a_trade_is_no_quality(trade):
    found = read(second=f"Monsieur Luc MOREAU, {trade}\nreprésenté par Me Jean VIAL, avocat")
    assert [p.quality for p in found.parties] == [None, None]


def test_those_opposed_and_one_who_joins():
    text = """TRIBUNAL JUDICIAIRE DE SAINT-ÉTIENNE
JUGEMENT DU 4 octobre 2021

COMPOSITION DU TRIBUNAL
Président : Madame Florence VIAL
Assesseur employeur : Monsieur Guy PIC
Assesseur salarié : Monsieur Ahmed ROC

dans l'affaire opposant :

Monsieur Paul ROBIN
présent

à

S.A.S. ALPHA
représentée par Maître Jean MOREAU, avocat au barreau de LYON

S.A.S.U. BETA
représentée par Maître Anne VAL, avocate au barreau de LYON

CPAM DE LA LOIRE
partie intervenante, représentée par Madame Élodie BEL, munie d'un pouvoir

EXPOSÉ DU LITIGE

Monsieur Robin a été blessé.
"""
    found = extract(text, model="none")
    assert [p.role for p in found.parties] == [
        "demandeur",
        "defendeur",
        "defendeur",
        "intervenant",
    ]
    assert [m.name for m in found.court_members] == ["Florence VIAL", "Guy PIC", "Ahmed ROC"]


CIVI = """COMMISSION D'INDEMNISATION DES VICTIMES D'INFRACTIONS
Tribunal de Grande Instance de CRÉTEIL

Jugement du : 14/06/2013
N° R.G. : 11/00238

REQUÉRANTE

Madame Lise ROBIN
représentée par Me Anne LE GOFF, avocat au barreau du Val-de-Marne

FONDS DE GARANTIE

Fonds de Garantie des Victimes des actes de Terrorisme et d'autres Infractions
représenté par Me Jean VIAL, avocat au barreau de Paris

À l'audience du trois mai deux mille treize, la commission a délibéré.

PAR CES MOTIFS

Alloue à Madame Lise ROBIN la somme de 6 000 euros.
"""


def test_a_commission_within_a_court_and_the_fund_that_answers():
    found = extract(CIVI, model="none")
    assert (found.decision.city, found.decision.decision_date) == ("Créteil", dt.date(2013, 6, 14))
    assert [p.role for p in found.parties] == ["demandeur", "defendeur"]


def test_a_form_in_brackets_behind_a_name_that_holds_a_quay():
    second = (
        "BRASSERIE DU QUAI SAINTE-CATHERINE (SAS)\n3 quai du Canal 63000 RIOM\n"
        "Représentant(s) : Me Luc ROC - SCP ROC-VAL, avocat au barreau de RIOM"
    )
    found = read(second=second)
    assert (found.parties[1].name, found.parties[1].legal_form) == (
        "BRASSERIE DU QUAI SAINTE-CATHERINE",
        "SAS",
    )
    assert [(c.name, c.firm) for c in found.counsel if c.party_id == 1] == [
        ("Luc ROC", "SCP ROC-VAL")
    ]


def test_members_whose_titles_stand_behind_a_colon():
    found = read(
        composition="COMPOSITION DE LA COUR LORS DU DÉLIBÉRÉ\nLise VIAL : PRÉSIDENT DE CHAMBRE\n"
        "Muriel LE BESCOND : CONSEILLER\nGilles PIC : CONSEILLER"
    )
    assert [m.role for m in found.court_members] == ["president", "conseiller", "conseiller"]


OF_PARIS = """TRIBUNAL DE COMMERCE DE PARIS

JUGEMENT PRONONCE LE 12/09/2014
RG 2012067431

ENTRE :
SARL ATELIERS VENDEENS, dont le siège social est 3 rue Haute 85500 Les Herbiers
Partie demanderesse : assistée de Me Anne LE GOFF Avocat (D1187)

ET :
1) SAS MAISON DELTA, dont le siège social est 41 rue Haute 75008 Paris
2) SA DELTA INTERNATIONAL HOLDING, dont le siège social est 7 rue Basse 75009 Paris
Parties défenderesses : assistées de Me Jean VIAL Avocat (J026)

INTERVENANT VOLONTAIRE :
Me Luc BAUDOUIN, ès qualités de commissaire à l'exécution du plan de la SARL ATELIERS VENDEENS
Partie assistée de Me Anne LE GOFF Avocat (D1187)

LES FAITS

La SARL ATELIERS VENDEENS, ci-après AFV, travaillait pour la SAS MAISON DELTA, ci-après DELTA,
filiale à 100% de la société DELTA INTERNATIONAL HOLDING, ci-après DIH.

PRÉTENTIONS DES PARTIES

AFV et Me Baudouin ès qualités demandent au tribunal de condamner DELTA à leur payer 1 000 euros.

PAR CES MOTIFS

Déboute.
"""


def test_who_intervenes_below_sides_that_stand_behind_their_names():
    found = extract(OF_PARIS, model="none")
    assert names(found)[3] == ("Luc BAUDOUIN", "intervenant")
    assert lawyers(found, 3) == ["Anne LE GOFF"]


def test_an_announced_name_is_not_the_parent_company_s():
    found = extract(OF_PARIS, model="none")
    assert [(c.claimant_ids, c.against_ids) for c in found.claims] == [((0, 3), (1,))]


def test_a_side_told_by_contre_and_who_is_present():
    text = """TRIBUNAL JUDICIAIRE DE PAU
JUGEMENT DU 4 mai 2022
N° RG 21/01234

Audience présidée
PAR :
Mme Lise VAL, juge

DEMANDEUR :
S.A.S. ALPHA
représentée par Me Jean ROC, avocat au barreau de PAU

CONTRE :
Monsieur Luc PIC
représenté par Me Anne LYS, avocat au barreau de PAU

EN PRÉSENCE DE :
La CPAM DU PUY, prise en la personne de son président

EXPOSÉ DU LITIGE

La société Alpha demande 500 euros.
"""
    assert names(extract(text, model="none")) == [
        ("ALPHA", "demandeur"),
        ("Luc PIC", "defendeur"),
        ("CPAM DU PUY", "intervenant"),
    ]
