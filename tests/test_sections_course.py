"""Visas, writs and interim rulings among the claims, documents below the signatures; invented."""

import pytest

from tests.test_sections import begun, read, unmark

VISAS = """
header> COUR D'APPEL DE LYS
ARRÊT AU FOND DU 4 OCTOBRE 2012
Rôle N° 11/01122
parties> APPELANTE
SA LA LYSOISE, représentée par la SCP KAHN, avocats
INTIME
Monsieur Paul MARTEL, représenté par Me MERLE, avocat
header> COMPOSITION DE LA COUR
L'affaire a été débattue le 6 septembre 2012 en audience publique.
facts> Vu le jugement rendu le 3 mai 2011 par le tribunal de grande instance de Valmont ayant
condamné la SA LA LYSOISE à payer à Monsieur MARTEL 20 000 euros ;
Vu l'appel relevé par la SA LA LYSOISE le 4 juin 2011 ;
{visas}
facts> Vu l'ordonnance de clôture du 28 août 2012 ;
motifs> MOTIFS DE LA DÉCISION
La garantie de l'assureur est due.
dispositif> PAR CES MOTIFS
LA COUR
Confirme le jugement.
"""
ASKING = VISAS.format(
    visas="""moyens> Vu les dernières conclusions de l'appelante tendant à l'infirmation ;
Vu les dernières conclusions de Monsieur MARTEL du 4 juin 2012 tendant à la confirmation ;"""
)
NAMING = VISAS.format(
    visas="""Vu les dernières conclusions de l'appelante du 3 mai 2012 ;
Vu les dernières conclusions de Monsieur MARTEL du 4 juin 2012 ;
Vu les conclusions récapitulatives de la caisse du 6 juin 2012 ;"""
)

RENT = """
header> TRIBUNAL DE GRANDE INSTANCE DE LYS
Loyers commerciaux
JUGEMENT rendu le 14 janvier 2015
parties> DEMANDERESSE
S.C.I. DES PINS, représentée par Me MERLE, avocat
DEFENDERESSE
S.A.R.L. LE MOULIN, représentée par Me KAHN, avocat
header> COMPOSITION DU TRIBUNAL
Mme PERRET, vice-présidente
facts> Par acte du 3 mai 2002, la S.C.I. DES PINS a donné à bail à la S.A.R.L. LE MOULIN des locaux.
moyens> Par acte du 3 janvier 2013, elle l'a fait assigner aux fins de voir :
- fixer le loyer à 48 000 euros par an,
- ordonner l'exécution provisoire.
facts> Par jugement du 5 juin 2013, le juge a désigné M. DUC en qualité d'expert, lequel a déposé
son rapport le 4 avril 2014.
moyens> Par mémoire du 3 juillet 2014, la S.C.I. DES PINS demande de fixer le loyer à 45 000 euros.
motifs> SUR CE
L'article L. 145-34 du code de commerce prévoit le plafonnement.
dispositif> PAR CES MOTIFS
Fixe à 38 000 euros le loyer annuel.
"""

SUED_FIRST = """
header> TRIBUNAL DE COMMERCE DE VALMONT
JUGEMENT DU 9 MARS 2016
parties> DEMANDEUR
SAS TRANSPORTS LUCAS comparant par Me Aude MERLE, avocat au barreau de Valmont
DEFENDEUR
SARL BOIS ET CIE non comparante
header> COMPOSITION DU TRIBUNAL
Débats à l'audience du 10 février 2016
facts> LES FAITS
La SAS TRANSPORTS LUCAS a effectué divers transports pour la SARL BOIS ET CIE.
Par acte du 12 octobre 2015, la SAS TRANSPORTS LUCAS a assigné la SARL BOIS ET CIE en paiement de
ses factures.
moyens> DEMANDES DES PARTIES
La demanderesse sollicite la somme de 7 450 euros.
motifs> MOTIFS
Attendu que la créance est justifiée par les lettres de voiture ;
dispositif> PAR CES MOTIFS
Condamne la SARL BOIS ET CIE à payer à la SAS TRANSPORTS LUCAS la somme de 7 450 euros.
"""


RECTIFIED = """
header> COUR D'APPEL DE LYS
ARRÊT DU 4 MAI 2017
RECTIFICATION D'ERREUR MATÉRIELLE
parties> DEMANDERESSE A LA REQUETE
SA BANQUE DU LYS, représentée par Me MERLE
DEFENDEUR A LA REQUETE
M. Paul MARTEL, représenté par Me KAHN
header> COMPOSITION DE LA COUR : Mme PERRET, présidente
facts> Par arrêt du 3 mars 2017, la cour a condamné M. MARTEL à payer 12 000 euros à la banque.
moyens> Par requête du 20 mars 2017, la SA BANQUE DU LYS a saisi la cour d'une demande de
rectification de l'erreur matérielle affectant le dispositif de cet arrêt.
M. MARTEL n'a pas présenté d'observations.
motifs> MOTIFS
L'article 462 du code de procédure civile permet de réparer les erreurs matérielles.
dispositif> PAR CES MOTIFS
Ordonne la rectification de l'arrêt.
"""

APPROVED = """
header> TRIBUNAL DE COMMERCE DE VALMONT
JUGEMENT DU 12 OCTOBRE 2015
parties> REQUERANTE : SA LES PINS, 3 rue Foch, représentée par M. Paul MARTEL, président
header> Composition du tribunal : M. BELIN, président, Mme COSTA et M. DUC, juges
Après communication au ministère public
moyens> Attendu que par requête du 10 août 2015, la société SA LES PINS, immatriculée au RCS de
Valmont, dont le siège social est 3 rue Foch, représentée par M. Paul MARTEL, demande au tribunal :
Homologuer le protocole de conciliation,
motifs> MOTIFS
Attendu que selon l'article L. 611-8 du code de commerce le tribunal homologue l'accord ;
dispositif> PAR CES MOTIFS
Homologue le protocole.
"""

CALLED = """
header> TRIBUNAL DE COMMERCE DE VALMONT
JUGEMENT DU 12 OCTOBRE 2012
parties> DEMANDEUR : BANQUE DU LYS, comparant par Me MERLE
Défendeur assigné à comparaître par exploit de Me DUC, huissier de justice, en paiement
M. Paul MARTEL, non comparant
header> Composition du tribunal : M. BELIN, président
facts> EXPOSE DES FAITS
M. MARTEL s'est porté caution de la société LES PINS.
Par lettre du 6 janvier 2012, il conteste les intérêts et réclame leur annulation.
moyens> Par assignation du 25 août 2012, la BANQUE DU LYS demande au tribunal de :
Condamner M. MARTEL à payer la somme de 25 000 euros,
A l'audience collégiale du 6 septembre 2012, la BANQUE DU LYS a déposé des conclusions, réitérant
ses demandes.
facts> L'affaire a été mise en délibéré au 12 octobre 2012.
motifs> MOTIFS
Attendu que la créance est justifiée ;
dispositif> PAR CES MOTIFS
Condamne M. MARTEL à payer 25 000 euros.
"""


ADMINISTRATIVE = """
header> TRIBUNAL ADMINISTRATIF DE VALMONT
N° 1901122
M. A B
Mme Perret, rapporteure
Audience du 4 juin 2020
facts> Vu la procédure suivante :
moyens> Par une requête enregistrée le 3 mai 2019, M. A B demande au tribunal :
1°) d'annuler la décision du 4 mars 2019 ;
2°) de mettre à la charge de la commune la somme de 1 500 euros.
Il soutient que la décision est insuffisamment motivée.
facts> Vu les autres pièces du dossier.
Vu :
- le code de l'urbanisme.
Les parties ont été régulièrement averties du jour de l'audience.
Ont été entendus au cours de l'audience publique :
- le rapport de Mme Perret.
motifs> Considérant ce qui suit :
1. M. B a déposé une demande de permis de construire.
2. Il résulte de ce qui précède que la requête doit être rejetée.
dispositif> D E C I D E :
Article 1er : La requête de M. B est rejetée.
"""


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(ADMINISTRATIVE, id="visas_and_articles_of_an_administrative_judge"),
        pytest.param(RECTIFIED, id="a_petition_to_the_court_of_appeal"),
        pytest.param(APPROVED, id="a_party_described_in_the_claims"),
        pytest.param(CALLED, id="how_a_party_was_called_told_in_the_header"),
        pytest.param(ASKING, id="submissions_named_with_what_they_ask"),
        pytest.param(NAMING, id="submissions_only_named"),
        pytest.param(RENT, id="an_interim_ruling_between_claims"),
        pytest.param(SUED_FIRST, id="a_writ_before_the_heading_of_claims"),
    ],
)
def test_sections_begin_where_marked(case):
    text, marked = unmark(case)
    assert begun(text) == marked


def test_a_document_below_the_signatures_is_annexed():
    document = "PROTOCOLE D'ACCORD\n" + "La société cède le fonds à la banque du Lys.\n" * 12
    signed = "Le Greffier Le Président\nA. COSTA J. NOEL\n"
    ruling = read(unmark(RENT)[0] + signed + document)
    last = ruling.sections[-1]
    assert (last.kind, ruling.text[last.start_char :]) == ("annexes", document)
    assert last.judilibre_zone == "dispositif"
    unsigned = read(unmark(RENT)[0] + document)
    assert unsigned.sections[-1].kind == "dispositif"


ABSENT = """
header> COUR D'APPEL DE LYS
ARRÊT DU 4 MAI 2017
parties> APPELANTE
SA BANQUE DU LYS, représentée par Me MERLE
INTIMES
M. Paul MARTEL, représenté par Me KAHN
CAISSE DE PRÉVOYANCE DU VAL
header> COMPOSITION DE LA COUR : Mme PERRET, présidente
facts> FAITS ET PROCÉDURE
Par jugement du 3 mars 2016, le tribunal a débouté la banque, qui a relevé appel le 4 avril 2016.
moyens> La banque demande à la cour de réformer le jugement.
M. MARTEL conclut à la confirmation.
facts> La caisse de prévoyance du Val, assignée à personne habilitée, n'a pas constitué avocat.
motifs> MOTIFS
L'acte est régulier.
dispositif> PAR CES MOTIFS
Confirme le jugement.
"""


def test_who_did_not_come_before_a_court_of_appeal_ends_the_claims() -> None:
    text, starts = unmark(ABSENT)
    assert begun(text) == starts


def test_what_an_absent_party_wrote_is_claimed() -> None:
    told = ABSENT.replace("constitué avocat.", "constitué avocat mais a adressé son décompte.")
    text, starts = unmark(told.replace("facts> La caisse", "La caisse"))
    assert begun(text) == starts


CITING = """
header> TRIBUNAL JUDICIAIRE DE VALMONT
JUGEMENT DU 4 MAI 2022
parties> DEMANDEUR
M. Paul MARTEL, représenté par Me KAHN
DEFENDERESSE
SA LES PINS, représentée par Me MERLE
facts> EXPOSE DU LITIGE
Le 3 mars 2019, M. MARTEL a commandé une véranda.
moyens> Aux termes de ses conclusions du 4 avril 2021, M. MARTEL demande au tribunal de :
- prononcer la nullité du contrat.
motifs> MOTIFS
La Cour de cassation l'a jugé (1re Civ., 2 mars 2020, pourvoi n° 18-12.345).
dispositif> PAR CES MOTIFS
Prononce la nullité du contrat.
"""


def test_a_first_judge_who_cites_the_cour_de_cassation_is_none() -> None:
    text, starts = unmark(CITING)
    assert begun(text) == starts


def test_facts_that_begin_behind_a_header_without_line_breaks() -> None:
    text = (
        "COUR D'APPEL DE LYS ARRÊT DU 4 MAI 2001 APPELANT : M. Paul MARTEL, représenté par Me KAHN "
        "avoué INTIMÉE : SA LES PINS, représentée par Me MERLE, avoué COMPOSITION DE LA COUR : Mme "
        "PERRET, présidente DÉBATS à l'audience publique du 3 avril 2001 Le 12 juin 1998, M. "
        "MARTEL a commandé une serre à la SA LES PINS. Par jugement du 3 mai 1999, le tribunal l'a "
        "débouté. SUR CE La serre est conforme. PAR CES MOTIFS Confirme le jugement."
    )
    facts = next(start for kind, start in begun(text) if kind == "facts")
    assert text[facts:].startswith("Le 12 juin 1998")


ORAL = """
header> CONSEIL DE PRUD'HOMMES DE LYS
JUGEMENT DU 4 MAI 2009
parties> DEMANDEUR
M. Paul MARTEL, comparant en personne
DÉFENDERESSE
SA LES PINS, représentée par Me MERLE
facts> M. MARTEL a été engagé par la SA LES PINS le 3 mars 2001 en qualité de comptable.
Son licenciement pour faute grave lui a été notifié le 2 mai 2008.
Une tentative de conciliation est demeurée vaine.
moyens> {}
facts> L'affaire a été plaidée le 2 avril 2009 et mise en délibéré au 4 mai 2009.
motifs> Le conseil relève que les griefs ne sont établis par aucune pièce.
Le licenciement est par conséquent dépourvu de cause réelle et sérieuse.
dispositif> PAR CES MOTIFS
Condamne la SA LES PINS à payer 20 000 euros à M. MARTEL.
"""


@pytest.mark.parametrize(
    "claims",
    [
        "M. MARTEL expose que rien n'est établi.\n"
        "Il sollicite le bénéfice de son exploit introductif d'instance.",
        "Chefs de la demande de M. MARTEL :\n- indemnité : 20 000 euros\n- exécution provisoire",
        "À l'audience du 2 avril 2009, M. MARTEL a sollicité la condamnation de la société à lui "
        "payer 20 000 euros.",
        "M. MARTEL a repris oralement ses conclusions.",
        "M. MARTEL reprend à l'audience les termes de ses écritures.",
    ],
)
def test_claims_of_a_sentence_or_two(claims: str) -> None:
    text, starts = unmark(ORAL.format(claims))
    assert begun(text) == starts


@pytest.mark.parametrize(
    "told",
    [
        "M. MARTEL a sollicité un congé sans solde que son employeur a refusé.",
        "M. MARTEL a réclamé ses bulletins de paie par lettre du 6 juin 2008.",
        "La société a soutenu devant l'inspecteur du travail que la faute était établie.",
        "Devant le bureau de conciliation, M. MARTEL a demandé 20 000 euros.",
        "Le mandataire a demandé le renvoi de l'affaire.",
        "L'expert reprend ses conclusions dans un second rapport du 3 mai 2008.",
    ],
)
def test_what_was_asked_before_is_no_claim(told: str) -> None:
    text, starts = unmark(ORAL.replace("moyens> {}\nfacts> ", f"{told}\n"))
    assert begun(text) == starts
