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


@pytest.mark.parametrize(
    "case",
    [
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
