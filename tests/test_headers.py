"""Headers as the courts of appeal print them, each with the sides that a jurist reads in it."""

import pytest

from tests.test_parties import named, read

APP, INT, VOL = "appelant", "intime", "intervenant"

HEADERS = {
    "aix": (
        "COUR D'APPEL D'AIX EN PROVENCE\n10o Chambre\nARRÊT AU FOND DU 3 MAI 2005\nNo 2005/\n"
        "Rôle No 03/01234\nLuc X...\nC/\nLise Y...\nS.A ORGE ASSURANCES\nGrosse délivrée le :\nà "
        ":\nréf\nDécision déférée à la Cour :\nJugement du Tribunal de Grande Instance de GRASSE "
        "en date du 3 Février 2003\n\nAPPELANT\nMonsieur Luc X...\nné le 3 Mai 1960 à NICE "
        "(06000), demeurant ... - 06000 NICE\nreprésenté par la SCP PIC-ROC, avoués à la Cour,\n"
        "assisté de Me Lou VAL, avocat au barreau de NICE\n\nINTIMEES\nMademoiselle Lise Y..., "
        "demeurant ...\ndéfaillante\nS.A ORGE ASSURANCES, prise en la personne de son "
        "représentant légal en exercice, domicilié en cette qualité audit siège sis, 3 rue Haute "
        "- 13001 MARSEILLE\nreprésentée par Me Ana BEC, avoué à la Cour\n*-*-*-*-*\nCOMPOSITION "
        "DE LA COUR\nL'affaire a été débattue le 3 Mars 2005",
        [("Luc X...", APP), ("Lise Y...", INT), ("ORGE ASSURANCES", INT)],
    ),
    "agen": (
        "DU 3 Mai 2004 -------------------------\nB.B/M.F.B\nLuc X...\nC/\nGROUPAMA DU GUÉ\nRG N "
        ": 02/01234\n- A R R E T N° -\n-----------------------------\nPrononcé à l'audience "
        "publique du trois Mai deux mille quatre, LA COUR D'APPEL D'AGEN, 1ère Chambre dans "
        "l'affaire, ENTRE : Monsieur Luc X... né le 3 mai 1960 à DAX demeurant à AUCH représenté "
        "par Me PIC, avoué assisté de Me ROC, avocat APPELANT d'un jugement du Tribunal de "
        "Grande Instance d'AUCH en date du 3 Mai 2002 D'une part, ET : GROUPAMA DU GUÉ pris en "
        "la personne de son représentant légal 3 rue Haute 32000 AUCH représentée par la SCP "
        "VAL-BEC, avoués INTIMEE D'autre part, a rendu l'arrêt contradictoire suivant après que "
        "la cause ait été débattue",
        [("Luc X...", APP), ("GROUPAMA DU GUÉ", INT)],
    ),
    "amiens": (
        "ARRET\nNo\nX...\nC/\nCie ORGE\nDM/PC\nCOUR D'APPEL D'AMIENS\n1ère chambre - 1ère "
        "section\nARRET DU 3 MAI 2006\nRG : 04/01234\nAPPEL D'UN JUGEMENT DU TRIBUNAL DE GRANDE "
        "INSTANCE DE LAON du 3 février 2004\n\nPARTIES EN CAUSE :\n\nAPPELANT\n\nMonsieur Luc "
        "X...\n3 rue Haute\n02000 LAON\nComparant concluant par la SCP PIC, avoués à la Cour et "
        "plaidant par Me ROC, avocat au barreau de LAON\n\nET :\n\nINTIMEE\n\nCompagnie ORGE\n3 "
        "rue Basse\n75008 PARIS\nComparante concluant par la SCP VAL, avoués à la Cour\n\nDEBATS "
        ":\nA l'audience publique du 3 Mars 2006",
        [("Luc X...", APP), ("ORGE", INT)],
    ),
    "angers": (
        "COUR D'APPEL\nD'ANGERS\n1ère CHAMBRE A\nAFFAIRE N : 04/01234\nJugement du 3 Mai 2004 du "
        "Tribunal de Grande Instance de LAVAL\nARRÊT DU 3 MAI 2006\n\nAPPELANTE :\n\nLA SOCIÉTÉ "
        "ORGE\n3 rue Haute\n53000 LAVAL\nreprésentée par la SCP PIC-ROC, avoués à la Cour\n"
        "assistée de Maître VAL, avocat au barreau de LAVAL\n\nINTIMES :\n\nMonsieur Luc X...\n3 "
        "rue Basse\n53000 LAVAL\n\nMadame Lise Y... épouse X...\n3 rue Basse\n53000 LAVAL\n"
        "représentés par Maître BEC, avoué à la Cour\n\nCOMPOSITION DE LA COUR",
        [("ORGE", APP), ("Luc X...", INT), ("Lise Y... épouse X...", INT)],
    ),
    "bordeaux": (
        "ARRET RENDU PAR LA\nCOUR D'APPEL DE BORDEAUX\nLe : 3 mai 2007\nCINQUIÈME CHAMBRE "
        "CIVILE\nNo de rôle : 05/01234\nMonsieur Luc X...\nc/\nLa Compagnie ORGE\nNature de la "
        "décision : AU FOND\nRendu publiquement le 3 mai 2007\nLa COUR D'APPEL de BORDEAUX, "
        "CINQUIÈME CHAMBRE CIVILE, a, dans l'affaire opposant :\n1o) Monsieur Luc X..., né le 3 "
        "mai 1960 à PAU, demeurant ...,\n\n2o) La Compagnie ROC, prise en la personne de son "
        "représentant légal, 3 rue Haute 75009 PARIS,\n\nReprésentés par la SCP PIC, avoués à la "
        "Cour, et assistés de Maître VAL, avocat au barreau de BORDEAUX,\n\nAppelants d'un "
        "jugement rendu le 3 mai 2005 par le Tribunal de Grande Instance de BORDEAUX suivant "
        "déclaration d'appel en date du 3 juin 2005,\n\nà :\n\nLa Compagnie ORGE, prise en la "
        "personne de son représentant légal, 3 rue Basse 33000 BORDEAUX,\n\nReprésentée par "
        "Maître BEC, avoué à la Cour,\n\nIntimée,\n\nRendu l'arrêt suivant après que la cause a "
        "été débattue",
        [("Luc X...", APP), ("ROC", APP), ("ORGE", INT)],
    ),
    "bourges": (
        "COUR D'APPEL DE BOURGES\nCHAMBRE CIVILE\nARRÊT DU 3 MAI 2007\nNo - 4 Pages\nNuméro "
        "d'Inscription au Répertoire Général : 06/01234\nDécision déférée à la Cour : Jugement "
        "rendu le 3 Mai 2006 par le Tribunal de Grande Instance de NEVERS\n\nPARTIES EN CAUSE "
        ":\n\nI - M. Luc X...\n3 rue Haute\n58000 NEVERS\nreprésenté par Me PIC, avoué à la "
        "Cour\nassisté de Me VAL, avocat au barreau de NEVERS\n\nAPPELANT suivant déclaration du "
        "3/06/2006\n\nII - S.A. ORGE, agissant poursuites et diligences de son représentant "
        "légal\n3 rue Basse\n75009 PARIS\nreprésentée par la SCP BEC, avoués à la Cour\n\n"
        "INTIMÉE\n\n3 MAI 2007\nNo /2\n\nCOMPOSITION DE LA COUR",
        [("Luc X...", APP), ("ORGE", INT)],
    ),
    "caen": (
        "AFFAIRE : No RG 03/01234\nCode Aff. :\nARRET No\nJ.B.\nORIGINE : DECISION en date du 3 "
        "Mai 2003 du Tribunal de Grande Instance de LISIEUX - RG no 02/123\nCOUR D'APPEL DE "
        "CAEN\nPREMIERE CHAMBRE - SECTION CIVILE\nARRET DU 3 MAI 2005\n\nAPPELANT :\n\nMonsieur "
        "Luc X...\n3 rue Haute\n14100 LISIEUX\n\nreprésenté par la SCP PIC, avoués\nassisté de "
        "Me VAL, avocat au barreau de LISIEUX\n\nINTIME :\n\nLE FONDS DE GARANTIE DES VICTIMES\n"
        "64 rue Basse\n94300 VINCENNES\npris en la personne de son représentant légal\n\n"
        "représenté par la SCP BEC, avoués\n\nDEBATS : A l'audience publique du 3 Mars 2005",
        [("Luc X...", APP), ("FONDS DE GARANTIE DES VICTIMES", INT)],
    ),
    "chambery": (
        "COUR D'APPEL DE CHAMBÉRY\nAudience publique du Mardi trois Mai deux mille cinq\n2ème "
        "Chambre\n\nDécision attaquée : Jugement rendu le 3 Mai 2003 par le Tribunal de Grande "
        "Instance d'ANNECY\n\nAppelante\n\nS.A. ORGE, demeurant 3 rue Haute - 74000 ANNECY\n\n"
        "représentée par Me PIC, avoué à la Cour\nassistée de la SCP VAL, avocats au barreau "
        "d'ANNECY\n\nIntimés\n\nM. Luc X..., demeurant 3 rue Basse - 74000 ANNECY\n\nreprésenté "
        "par la SCP BEC, avoués à la Cour\n\nMme Lise Y..., demeurant 3 rue Basse - 74000 "
        "ANNECY\n\nsans avoué constitué\n-=-=-=-\nCOMPOSITION DE LA COUR :",
        [("ORGE", APP), ("Luc X...", INT), ("Lise Y...", INT)],
    ),
    "colmar": (
        "MINUTE N° 123/2005\nCopie exécutoire à :\n- la SCP PIC\n- Me VAL\nLe\nLe greffier\n"
        "RÉPUBLIQUE FRANÇAISE\nAU NOM DU PEUPLE FRANÇAIS\nCOUR D'APPEL DE COLMAR\nDEUXIÈME "
        "CHAMBRE CIVILE - SECTION A\nARRÊT DU 3 MAI 2005\nNuméro d'inscription au répertoire "
        "général : 2 A 03/01234\nDécision déférée à la Cour : 3 mai 2003 par le TRIBUNAL DE "
        "GRANDE INSTANCE de MULHOUSE\n\nAPPELANT et demandeur :\n\nMonsieur Luc X...\ndemeurant "
        "3 rue Haute à 68100 MULHOUSE\n\nreprésenté par la SCP PIC, avocats à COLMAR\n\nINTIMÉES "
        "et défenderesses :\n\n1 - La société ORGE\nayant son siège social 3 rue Basse à 68000 "
        "COLMAR\n\n2 - La CAISSE PRIMAIRE D'ASSURANCE MALADIE DU GUÉ\nayant son siège social à "
        "68100 MULHOUSE\n\nreprésentées par Me VAL, avocat à COLMAR\n\nCOMPOSITION DE LA COUR :",
        [("Luc X...", APP), ("ORGE", INT), ("CAISSE PRIMAIRE D'ASSURANCE MALADIE DU GUÉ", INT)],
    ),
    "grenoble": (
        "RG N° 03/01234\nN° Minute :\nGrosse délivrée\nle :\nS.C.P. PIC\nS.C.P. VAL\nAU NOM DU "
        "PEUPLE FRANCAIS\nCOUR D'APPEL DE GRENOBLE\n2ÈME CHAMBRE CIVILE\nARRET DU MARDI 3 MAI "
        "2005\nAppel d'un Jugement (N° R.G. 02/123) rendu par le Tribunal de Grande Instance de "
        "GAP en date du 3 mai 2003 suivant déclaration d'appel du 3 Juin 2003\n\nAPPELANTE :\n"
        "Madame Lise Y...\n3 rue Haute\n05000 GAP\nreprésentée par la SCP PIC, avoués à la Cour\n"
        "assistée de Me BEC, avocat au barreau de GAP\n\nINTIME :\nMonsieur l'Agent Judiciaire "
        "du Trésor\n3 rue Basse\n75012 PARIS\nreprésenté par la SCP VAL, avoués à la Cour\n\n"
        "COMPOSITION DE LA COUR :",
        [("Lise Y...", APP), ("Agent Judiciaire du Trésor", INT)],
    ),
    "limoges": (
        "ARRET N° 123\nRG N° : 03/01234\nAFFAIRE :\nLuc X...\nC/\nSA ORGE\nPL/AG\npaiement de "
        "sommes\nCOUR D'APPEL DE LIMOGES\nCHAMBRE CIVILE PREMIERE SECTION\nARRET DU 3 MAI "
        "2005\n\nA l'audience publique de la PREMIERE CHAMBRE CIVILE de la cour d'appel de "
        "LIMOGES, le TROIS MAI DEUX MILLE CINQ a été rendu l'arrêt dont la teneur suit :\n\n"
        "ENTRE :\n\nMonsieur Luc X...\nde nationalité française\nNé le 3 mai 1960 à TULLE\n"
        "Profession : Retraité, demeurant 3 rue Haute - 19000 TULLE\nreprésenté par Me PIC, "
        "avoué à la Cour\nassisté de Me VAL, avocat au barreau de TULLE\n\nAPPELANT d'un "
        "jugement rendu le 3 MAI 2003 par le tribunal de grande instance de TULLE\n\nET :\n\nSA "
        "ORGE, dont le siège social est 3 rue Basse - 87000 LIMOGES\nreprésentée par Me BEC, "
        "avoué à la Cour\n\nINTIMEE\n\n---==oO§Oo==---\nL'affaire a été fixée à l'audience du 3 "
        "Mars 2005",
        [("Luc X...", APP), ("ORGE", INT)],
    ),
    "metz": (
        "AM/MP\nARRET No 123\n03 Mai 2005\n---------------------------\nRG 03/01234\nCOUR "
        "D'APPEL DE METZ\nChambre Sociale\n\nAPPELANTE :\nSA ORGE\nprise en la personne de son "
        "représentant légal\n3 rue Haute\n57000 METZ\nReprésentée par Me PIC (avocat au barreau "
        "de METZ)\n\nINTIME :\nMonsieur Luc X...\n3 rue Basse\n57100 THIONVILLE\nComparant "
        "assisté de Monsieur Eloi BRUN (Délégué syndical ouvrier)\n\nINTERVENANT :\nL'ASSEDIC DU "
        "GUÉ\n3 rue Neuve\n57000 METZ\nNon comparante, non représentée\n\nCOMPOSITION DE LA COUR "
        ":",
        [("ORGE", APP), ("Luc X...", INT), ("ASSEDIC DU GUÉ", VOL)],
    ),
    "nancy": (
        "COUR D'APPEL DE NANCY\nPREMIERE CHAMBRE CIVILE\nARRET DU TROIS MAI DEUX MILLE CINQ\n"
        "Numéro d'inscription au répertoire général : 02/01234\n\nENTRE :\nMonsieur Luc X...\n"
        "demeurant 3 rue Haute - 54000 NANCY\nComparant et plaidant par la SCP PIC, avoués "
        "associés à la Cour, assistés de Maître VAL, avocat au barreau de NANCY\n\nAPPELANT du "
        "jugement rendu le 3 mai 2002 par le Tribunal de Grande Instance de NANCY\n\nD'UNE "
        "PART,\n\nET :\nLa S.A. ORGE dont le siège est 3 rue Basse - 75009 PARIS, prise en la "
        "personne de ses représentants légaux\nComparant et plaidant par Maître BEC, avoué à la "
        "Cour\n\nINTIMEE\n\nD'AUTRE PART,\n\nCOMPOSITION DE LA COUR",
        [("Luc X...", APP), ("ORGE", INT)],
    ),
    "orleans": (
        "COUR D'APPEL D'ORLÉANS\nCHAMBRE CIVILE\nGROSSES + EXPÉDITIONS\nSCP PIC\nSCP VAL\n"
        "03/05/2005\nARRÊT du : 03 MAI 2005\nNo RG : 03/01234\nDÉCISION DE PREMIÈRE INSTANCE : "
        "Jugement TGI BLOIS en date du 3 Mai 2003\n\nPARTIES EN CAUSE\n\nAPPELANT\nMonsieur Luc "
        "X...\n3 rue Haute\n41000 BLOIS\nreprésenté par la SCP PIC, avoués à la Cour\nayant pour "
        "avocat Maître BEC, du barreau de BLOIS\n\nD'UNE PART\n\nINTIMÉES\nSA ORGE\nprise en la "
        "personne de son représentant légal\n3 rue Basse\n37000 TOURS\nreprésentée par la SCP "
        "VAL, avoués à la Cour\nCPAM DU GUÉ\n3 rue Neuve\n41000 BLOIS\nnon comparante ni "
        "représentée par avoué\n\nD'AUTRE PART\n\nDÉCLARATION D'APPEL EN DATE DU 3 JUIN 2003",
        [("Luc X...", APP), ("ORGE", INT), ("CPAM DU GUÉ", INT)],
    ),
    "paris": (
        "COUR D'APPEL DE PARIS\n17è chambre, section A\nARRET DU 3 MAI 2004\n(N° 123, 6 pages)\n"
        "Numéro d'inscription au répertoire général : 2002/01234\nDécision dont appel : Jugement "
        "rendu le 3/05/2002 par le TRIBUNAL DE GRANDE INSTANCE DE MELUN RG n° : 01/123\nDécision "
        ": CONFIRMATION\n\nAPPELANT :\n\nMonsieur X... Luc\ndemeurant 3 rue Haute\n77000 MELUN\n"
        "représenté par Maître PIC, avoué\nassisté de Maître VAL, Toque A 123, Avocat au Barreau "
        "de PARIS\n\nINTIME :\n\nLA COMPAGNIE D'ASSURANCES ORGE\nprise en la personne de ses "
        "représentants légaux\nayant son siège 3 rue Basse\n75009 PARIS\nreprésentée par la SCP "
        "BEC, avoué\n\nINTIME :\n\nCAISSE PRIMAIRE D'ASSURANCE MALADIE DU GUÉ\nayant son siège "
        "77000 MELUN\nnon constituée\n\nCOMPOSITION DE LA COUR :",
        [("X... Luc", APP), ("ORGE", INT), ("CAISSE PRIMAIRE D'ASSURANCE MALADIE DU GUÉ", INT)],
    ),
    "paris_1997": (
        "COUR D'APPEL DE PARIS 17è chambre, section B ARRET DU 3 MAI 1999 (N , pages) Numéro "
        "d'inscription au répertoire général : 1997/01234 Pas de jonction Décision dont appel : "
        "Jugement rendu le 03/05/1997 par le TRIBUNAL DE GRANDE INSTANCE de CRETEIL Date "
        "ordonnance de clôture : 3 Mars 1999 Nature de la décision : CONTRADICTOIRE Décision : "
        "CONFIRMATION APPELANTE : COMPAGNIE ORGE ayant son siège 3 rue Haute 75009 PARIS "
        "représentée par Maître PIC, avoué assistée de Maître VAL, Toque A123, Avocat à la Cour "
        "INTIME : Monsieur X... Luc demeurant 3 rue Basse 94000 CRETEIL représenté par la SCP "
        "BEC, avoué COMPOSITION DE LA COUR : Lors des débats : Mme ROUX magistrat chargé du "
        "rapport",
        [("ORGE", APP), ("X... Luc", INT)],
    ),
    "pau": (
        "MINUTE N° 123/05\nCOUR D'APPEL DE PAU\n1ère Chambre\nARRET DU 3 mai 2005\nDossier : "
        "03/01234\nNature affaire :\nDemande en réparation\nAffaire :\nLuc X...\nC/\nS.A. "
        "ORGE\n\nA R R E T\n\nprononcé par Monsieur BRUN, Président,\n\nAPRES DEBATS\n\nà "
        "l'audience publique tenue le 3 mars 2005, devant :\n\nMonsieur BRUN, Président\nMadame "
        "ROUX, Conseiller\n\nassistés de Madame LAC, Greffier\n\nLes magistrats du siège ayant "
        "assisté aux débats ont délibéré conformément à la loi.\n\ndans l'affaire opposant :\n\n"
        "APPELANT :\n\nMonsieur Luc X...\n3 rue Haute\n64000 PAU\n\nReprésenté par la SCP PIC, "
        "avoués à la Cour\nassisté de Maître VAL, avocat au barreau de PAU\n\nINTIMEE :\n\nS.A. "
        "ORGE\n3 rue Basse\n75009 PARIS\n\nReprésentée par la SCP BEC, avoués à la Cour\n\nsur "
        "appel de la décision en date du 3 MAI 2003 rendue par le TRIBUNAL DE GRANDE INSTANCE DE "
        "PAU",
        [("Luc X...", APP), ("ORGE", INT)],
    ),
    "rennes": (
        "Septième Chambre\nARRÊT No\nR.G : 03/01234\nMelle Lise X...\nC/\nCie ORGE\nInfirmation "
        "partielle\nCopie exécutoire délivrée\nle :\nà :\nRÉPUBLIQUE FRANÇAISE\nAU NOM DU PEUPLE "
        "FRANÇAIS\nCOUR D'APPEL DE RENNES\nARRÊT DU 03 MAI 2005\nCOMPOSITION DE LA COUR LORS DES "
        "DÉBATS ET DU DÉLIBÉRÉ :\nMadame ROUX, Président,\nMonsieur BRUN, Conseiller,\nGREFFIER "
        ":\nMadame LAC, lors des débats et lors du prononcé\nARRÊT :\nContradictoire, prononcé "
        "par Madame ROUX, Président, à l'audience publique du 03 Mai 2005.\n****\n\nAPPELANTE :\n"
        "Mademoiselle Lise X...\n3 rue Haute\n56100 LORIENT\nreprésentée par la SCP PIC, avoués\n"
        "assistée de Me VAL, avocat\n\nINTIMÉE :\nCompagnie d'assurances ORGE\n3 rue Basse\n"
        "75009 PARIS\nreprésentée par la SCP BEC, avoués\n\nFAITS ET PROCÉDURE",
        [("Lise X...", APP), ("ORGE", INT)],
    ),
    "toulouse": (
        "03/05/2005\nARRÊT No123\nNoRG: 03/01234\nOC/EKM\nDécision déférée du 03 Mai 2003 - "
        "Tribunal de Grande Instance de FOIX - 02/123\n\nLuc X...\nreprésenté par la SCP PIC\n\n"
        "C/\n\nSA ORGE\nreprésentée par la SCP VAL\nCPAM DU GUÉ\nsans avoué constitué\n\n"
        "CONFIRMATION\nGrosse délivrée\nle\nà\nCOUR D'APPEL DE TOULOUSE\n3ème Chambre Section 1\n"
        "***\nARRÊT DU TROIS MAI DEUX MILLE CINQ\n***\n\nAPPELANT(E/S)\n\nMonsieur Luc X...\n3 "
        "rue Haute\n09000 FOIX\nreprésenté par la SCP PIC, avoués à la Cour\nassisté de Me BEC, "
        "avocat au barreau de FOIX\n\nINTIME(E/S)\n\nSA ORGE\n3 rue Basse\n75009 PARIS\n"
        "représentée par la SCP VAL, avoués à la Cour\n\nCPAM DU GUÉ\n3 rue Neuve\n09000 FOIX\n"
        "sans avoué constitué\n\nCOMPOSITION DE LA COUR",
        [("Luc X...", APP), ("ORGE", INT), ("CPAM DU GUÉ", INT)],
    ),
    "versailles": (
        "COUR D'APPEL DE VERSAILLES\nCode nac : 60A\n3ème chambre\nARRET N°\nCONTRADICTOIRE\nDU "
        "03 MAI 2005\nR.G. N° 03/01234\nAFFAIRE :\nLuc X...\nC/\nS.A. ORGE\n...\nDécision "
        "déférée à la cour : Jugement rendu le 03 Mai 2003 par le Tribunal de Grande Instance de "
        "CHARTRES\nN° chambre : 1\nN° RG : 02/123\nExpéditions exécutoires\nExpéditions\nCopies\n"
        "délivrées le :\nà :\nREPUBLIQUE FRANCAISE\nAU NOM DU PEUPLE FRANCAIS\nLE TROIS MAI DEUX "
        "MILLE CINQ,\nLa cour d'appel de VERSAILLES, a rendu l'arrêt suivant dans l'affaire "
        "entre :\n\nMonsieur Luc X...\n3 rue Haute\n28000 CHARTRES\nreprésenté par la SCP PIC, "
        "avoués - N° du dossier 123\nassisté de Me VAL (avocat au barreau de CHARTRES)\n\n"
        "APPELANT\n****************\nS.A. ORGE\nayant son siège 3 rue Basse 75009 PARIS agissant "
        "poursuites et diligences de ses représentants légaux\nreprésentée par la SCP BEC, "
        "avoués\n\nINTIMEE\n****************\nComposition de la cour :",
        [("Luc X...", APP), ("ORGE", INT)],
    ),
    "civi": (
        "COUR D'APPEL DE DOUAI\nTROISIÈME CHAMBRE\nARRÊT DU 03/05/2005\nNo RG : 03/01234\n"
        "Jugement de la Commission d'Indemnisation des Victimes d'Infractions de LILLE du 3 Mai "
        "2003\n\nAPPELANTS\n\nMonsieur Luc X... agissant tant en son nom personnel qu'en qualité "
        "d'administrateur légal de ses enfants mineurs Eva et Eloi\n3 rue Haute\n59000 LILLE\n\n"
        "Madame Lise Y... épouse X...\n3 rue Haute\n59000 LILLE\n\nReprésentés par la SCP PIC, "
        "avoués à la Cour\n\nINTIMÉ\n\nFGTI\nayant son siège 64 rue Basse\n94300 VINCENNES\n\n"
        "Représenté par la SCP VAL, avoués à la Cour\n\nEn présence de Monsieur le Procureur "
        "Général\n\nDÉBATS",
        [("Luc X...", APP), ("Lise Y... épouse X...", APP), ("FGTI", INT)],
    ),
    "saint_denis": (
        "COUR D'APPEL DE SAINT-DENIS\nARRÊT DU 3 MAI 2005\nCHAMBRE CIVILE\n\nAppel d'une "
        "décision rendue par le TRIBUNAL DE GRANDE INSTANCE DE SAINT-PIERRE en date du 3 MAI "
        "2003 suivant déclaration d'appel en date du 3 JUIN 2003\n\nAPPELANT :\n\nMonsieur Luc "
        "X...\n3 rue Haute\n97410 SAINT-PIERRE\nReprésentant : Me PIC (avocat au barreau de "
        "SAINT-PIERRE)\n\nINTIMÉES :\n\nLa Société ORGE\n3 rue Basse\n97400 SAINT-DENIS\n"
        "Représentant : la SELARL VAL (avocats au barreau de SAINT-DENIS)\n\nLA CAISSE GENERALE "
        "DE SECURITE SOCIALE DU GUÉ\n3 rue Neuve\n97400 SAINT-DENIS\n\nCLÔTURE LE : 3 MARS 2005",
        [("Luc X...", APP), ("ORGE", INT), ("CAISSE GENERALE DE SECURITE SOCIALE DU GUÉ", INT)],
    ),
    "noumea": (
        "COUR D'APPEL DE NOUMÉA\nArrêt du 3 Mai 2005\nNuméro R.G. : 03/123\nDécision déférée à "
        "la cour : rendue le : 3 Mai 2003 par le : Tribunal de première instance de NOUMÉA\n\n"
        "PARTIES DEVANT LA COUR\n\nAPPELANT\n\nM. Luc X...\nné le 3 Mai 1960 à NOUMÉA\ndemeurant "
        "3 rue Haute\nreprésenté par Me PIC\n\nINTIMÉ\n\nLA SOCIETE ORGE, prise en la personne "
        "de son représentant légal en exercice\n3 rue Basse - 98800 NOUMÉA\nreprésentée par la "
        "SELARL VAL\n\nCOMPOSITION DE LA COUR :",
        [("Luc X...", APP), ("ORGE", INT)],
    ),
    "papeete": (
        "N° 123\nRG 123/CIV/03\nCOUR D'APPEL DE PAPEETE\nChambre Civile\nAudience du 3 mai "
        "2005\n\nMadame ROUX, conseillère, assistée de Madame LAC, greffier ;\n\nEn audience "
        "publique tenue au Palais de Justice ;\n\nA prononcé l'arrêt dont la teneur suit :\n\n"
        "Entre :\n\nMonsieur Luc X..., né le 3 mai 1960 à Papeete, de nationalité française, "
        "demeurant à Punaauia ;\n\nAppelant par requête en date du 3 juin 2003, déposée et "
        "enregistrée au greffe de la Cour d'Appel ;\n\nReprésenté par Me PIC, avocat au barreau "
        "de Papeete ;\n\nd'une part ;\n\nEt :\n\nLa Société ORGE, dont le siège social est à "
        "Papeete ;\n\nIntimée ;\n\nReprésentée par Me VAL, avocat au barreau de Papeete ;\n\n"
        "d'autre part ;\n\nAprès que la cause ait été débattue",
        [("Luc X...", APP), ("ORGE", INT)],
    ),
    "expropriation": (
        "COUR D'APPEL DE LYON\nCHAMBRE DES EXPROPRIATIONS\nARRET DU 3 MAI 2005\nR.G. : 03/123\n\n"
        "APPELANTE :\n\nCOMMUNE DU GUÉ, représentée par son maire en exercice\nHôtel de Ville\n"
        "69000 LE GUÉ\nReprésentée par Maître PIC, avocat au barreau de LYON\n\nINTIMES :\n\n"
        "Epoux X...\n3 rue Haute\n69000 LE GUÉ\nReprésentés par Maître VAL, avocat au barreau de "
        "LYON\n\nEN PRESENCE DE :\n\nMonsieur le Commissaire du Gouvernement\n\nCOMPOSITION DE "
        "LA COUR",
        [("COMMUNE DU GUÉ", APP), ("X...", INT), ("Commissaire du Gouvernement", VOL)],
    ),
    "liberty": (
        "COUR D'APPEL DE TOULOUSE\nN° 123/2011\nO R D O N N A N C E\nL'an DEUX MILLE ONZE et le "
        "3 mai à 10 heures\n\nNous, A. ROUX, conseillère déléguée par ordonnance du premier "
        "président\n\nVu l'ordonnance rendue le 2 mai 2011 par le juge des libertés et de la "
        "détention de TOULOUSE ordonnant le maintien au centre de rétention de\n\nLuc X...\nné "
        "le 3 Mai 1980 à ORAN\nde nationalité Algérienne\n\nVu l'appel interjeté le 3 mai 2011 "
        "par Luc X... ;\n\nà l'audience publique du 3 mai 2011, assistée de L. LAC, greffier, "
        "avons entendu :\n- Luc X..., assisté de Me PIC, avocat\n\nen présence de M. VAL, "
        "représentant la préfecture du GUÉ",
        [("Luc X...", APP)],
    ),
    "social": (
        "COUR D'APPEL DE DIJON\nCHAMBRE SOCIALE\nARRÊT DU 3 MAI 2005\nN° 123 RÉPERTOIRE GÉNÉRAL "
        "N° 03/01234\n\nDécision déférée à la Cour : au fond du 3 MAI 2003, rendue par le "
        "CONSEIL DE PRUD'HOMMES DE DIJON\n\nAPPELANT :\n\nLuc X...\n3 rue Haute\n21000 DIJON\n\n"
        "comparant en personne,\nassisté de Maître PIC, avocat au barreau de DIJON\n\nINTIMÉE "
        ":\n\nSARL ORGE\n3 rue Basse\n21000 DIJON\n\nreprésentée par Maître VAL, avocat au "
        "barreau de DIJON\n\nCOMPOSITION DE LA COUR",
        [("Luc X...", APP), ("ORGE", INT)],
    ),
    "insolvency": (
        "COUR D'APPEL DE RIOM\nChambre Commerciale\nARRET N°\nDU : 3 mai 2005\nN° : 03/01234\n"
        "Arrêt rendu le trois mai deux mille cinq\n\nCOMPOSITION DE LA COUR lors des débats et "
        "du délibéré :\nMme ROUX, Présidente\nlors des débats et du prononcé : Mme LAC, "
        "Greffière\n\nSur APPEL d'une décision rendue le 3 mai 2003 par le tribunal de commerce "
        "de RIOM\n\nENTRE :\n\nMe Ana BEC ès qualités de liquidateur de la SARL ROC 3 rue Haute "
        "63000 CLERMONT FERRAND\nReprésentant : Me PIC (avoué à la Cour) - Représentant : Me "
        "BRUN (avocat au barreau de RIOM)\n\nAPPELANTE\n\nET :\n\nBANQUE DU GUÉ SA 3 rue Basse "
        "69000 LYON\nReprésentant : la SCP VAL (avoués à la Cour)\n\nINTIMEE\n\nDEBATS : A "
        "l'audience publique du 3 Mars 2005",
        [("Ana BEC", APP), ("BANQUE DU GUÉ", INT)],
    ),
    "numbered_within_a_paragraph": (
        "COUR D'APPEL DE POITIERS ARRET N 123 TROISIEME CHAMBRE CIVILE ARRET DU 3 MAI 2000 "
        "APPELANTS : 1°) Monsieur X... Luc demeurant 3 rue Haute 86000 POITIERS 2°) la Compagnie "
        "ORGE dont le siège social est 3 rue Basse 75009 PARIS agissant poursuites et diligences "
        "de ses représentants légaux représentés par la SCP PIC, avoués à la Cour, assistés de "
        "Maître VAL, avocat au barreau de POITIERS INTIMES : 1°) Madame Y... Lise demeurant 3 "
        "rue Neuve 86000 POITIERS représentée par la SCP BEC, avoués à la Cour 2°) la Mutuelle "
        "du Gué dont le siège social est 3 rue Vieille 79000 NIORT défaillante COMPOSITION DE LA "
        "COUR :",
        [("X... Luc", APP), ("ORGE", APP), ("Y... Lise", INT), ("Mutuelle du Gué", INT)],
    ),
    "under_each_other_without_blanks": (
        "COUR D'APPEL DE REIMS\nARRET DU 3 MAI 2005\n-APPELANT-\nMr X... Luc\nné le 3 mai 1960\n"
        "3 rue Haute\n51100 REIMS\nreprésenté par Me PIC, avoué\n-INTIMES-\nMle Y... Lise\n3 rue "
        "Basse\n51100 REIMS\nMme. Z... Ana\n3 rue Neuve\n51100 REIMS\nreprésentées par la SCP "
        "VAL, avoués\nCOMPOSITION DE LA COUR",
        [("X... Luc", APP), ("Y... Lise", INT), ("Z... Ana", INT)],
    ),
    "ordinals": (
        "COUR D'APPEL DE ROUEN\nARRET DU 3 MAI 2005\n\nAPPELANTS :\n\n1er - Monsieur Luc X...\n3 "
        "rue Haute\n76000 ROUEN\n\n2ème - SA ORGE\n3 rue Basse\n76000 ROUEN\n\nreprésentés par "
        "Me PIC, avoué\n\nINTIMES :\n\nN° 1 : MUTUELLE DU GUÉ\n3 rue Neuve\n76000 ROUEN\n\nN° 2 "
        ": Madame Lise Y...\n3 rue Vieille\n76000 ROUEN\n\nreprésentées par Me VAL, avoué\n\n"
        "DEBATS",
        [("Luc X...", APP), ("ORGE", APP), ("MUTUELLE DU GUÉ", INT), ("Lise Y...", INT)],
    ),
    "small_headings": (
        "COUR D'APPEL DE LYON\nARRET DU 3 MAI 2005\n\nappelant :\n\nMonsieur Luc X...\n3 rue "
        "Haute\n69000 LYON\nreprésenté par Me PIC, avoué\n\nintimées :\n\nSA ORGE\n3 rue Basse\n"
        "69000 LYON\nMadame Lise Y...\n3 rue Neuve\n69000 LYON\nreprésentées par Me VAL, "
        "avoué\n\nDébats à l'audience",
        [("Luc X...", APP), ("ORGE", INT), ("Lise Y...", INT)],
    ),
    "one_part_and_the_other_alone": (
        "COUR D'APPEL DE MONTPELLIER\nARRET DU 3 MAI 1999\n\nMonsieur Luc X...\n3 rue Haute\n"
        "34000 MONTPELLIER\nreprésenté par Me PIC, avoué à la Cour\n\nD'une part,\n\nLa société "
        "ORGE\n3 rue Basse\n34000 MONTPELLIER\nreprésentée par Me VAL, avoué à la Cour\n\n"
        "D'autre part,\n\nCOMPOSITION DE LA COUR",
        [("Luc X...", APP), ("ORGE", INT)],
    ),
    "breaks_lost": (
        "COUR D'APPEL DE NÎMESCHAMBRE CIVILEARRÊT DU 3 MAI 2005APPELANTEMonsieur Luc X...né le 3 "
        "mai 1960 à NÎMES3 rue Haute30000 NÎMESreprésenté par la SCP PIC, avoués à la "
        "CourINTIMÉESMSA DU GUÉdont le siège est 3 rue Basse30000 NÎMESreprésentée par la SCP "
        "VAL, avoués à la CourGROUPAMA DU LACdont le siège est 3 rue Neuve30000 "
        "NÎMESdéfaillanteCOMPOSITION DE LA COUR",
        [("Luc X...", APP), ("MSA DU GUÉ", INT), ("GROUPAMA DU LAC", INT)],
    ),
    "caption_in_a_line": (
        "COUR D'APPEL DE PAU\nARRÊT DU 3 MAI 2005\n\nAFFAIRE : Monsieur Luc X... C/ Madame Lise "
        "Y... - Monsieur Eloi Y... - SA ORGE\n\nCOMPOSITION DE LA COUR :",
        [("Luc X...", APP), ("Lise Y...", INT), ("Eloi Y...", INT), ("ORGE", INT)],
    ),
}


@pytest.mark.parametrize("court", HEADERS)
def test_headers_of_courts(court):
    text, found = HEADERS[court]
    ruling = read(f"{text}\n\nFAITS\n\nLe 2 mai 2001, un accident est survenu.\n")
    assert named(ruling) == found


ON = (
    "COUR D'APPEL DE PAU\n\nARRÊT DU 3 MAI 2001\n\nEXPOSÉ DU LITIGE\n\nLe 2 mai 1997, un "
    "accident est survenu.\n\n"
)


@pytest.mark.parametrize(
    ("told", "found"),
    [
        pytest.param(
            "Monsieur Luc X... et son assureur, la compagnie ORGE, ont régulièrement relevé "
            "appel de ce jugement à l'encontre de Madame Y... et de la société BLÉ.",
            [("Luc X...", APP), ("ORGE", APP), ("Y...", INT), ("BLÉ", INT)],
            id="against_whom",
        ),
        pytest.param(
            "Les époux X... ont interjeté appel. La CPAM DU GUÉ, assignée à personne habilitée, "
            "n'a pas constitué avoué.",
            [("X...", APP), ("CPAM DU GUÉ", INT)],
            id="a_couple_and_who_does_not_come",
        ),
        pytest.param(
            "Les dépens ont été mis à la charge de Madame Y... et de la société ORGE. Celles-ci "
            "ont régulièrement relevé appel. Monsieur X... conclut à la confirmation.",
            [("Y...", APP), ("ORGE", APP), ("X...", INT)],
            id="these",
        ),
        pytest.param(
            "Appelante de ce jugement, la société ORGE demande à la cour de l'infirmer. Madame "
            "Y... s'en rapporte à justice.",
            [("ORGE", APP), ("Y...", INT)],
            id="what_the_subject_is_comes_first",
        ),
        pytest.param(
            "Monsieur X... a, dans des conditions de forme et de délai qui ne sont pas "
            "critiquées, relevé appel. La société ORGE demande à la cour de le débouter.",
            [("X...", APP), ("ORGE", INT)],
            id="words_within_the_verb",
        ),
        pytest.param(
            "La société ORGE fait grief au tribunal d'avoir écarté sa demande. Madame Y... "
            "conclut à la confirmation du jugement déféré.",
            [("ORGE", APP), ("Y...", INT)],
            id="who_reproaches_the_first_judge",
        ),
        pytest.param(
            "Il est fait référence aux conclusions signifiées le 3 mai 2000 par Monsieur X..., "
            "appelant, et le 5 juin 2000 pour Madame Y... et la compagnie ORGE.",
            [("X...", APP), ("Y...", INT), ("ORGE", INT)],
            id="submissions_with_their_dates",
        ),
        pytest.param(
            "Les conclusions de l'expert sont contestées.\n\nPAR CES MOTIFS\n\nDéclare Monsieur "
            "X... recevable en son appel mais mal fondé ;\nCondamne Monsieur X... à payer à "
            "Madame Y... la somme de 900 euros aux dépens d'appel.",
            [("X...", APP), ("Y...", INT)],
            id="the_dispositif_answers_the_appeal",
        ),
        pytest.param(
            "Monsieur X... a relevé appel. Le docteur Z... conclut à une incapacité. L'expert "
            "demande à la cour de proroger.",
            [("X...", APP)],
            id="a_doctor_is_no_party",
        ),
    ],
)
def test_parties_told_in_prose(told, found):
    assert named(read(ON + told + "\n")) == found
