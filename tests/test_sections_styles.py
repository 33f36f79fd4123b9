"""Sections in the styles of courts: marked rulings (`kind> line`), invented."""

import pytest

from tests.test_sections import read, unmark

HEAD = """
header> COUR D'APPEL DE LYS
CHAMBRE SOCIALE
ARRÊT DU 8 NOVEMBRE 2011
parties> APPELANT :
Monsieur Denis CHEVAL
comparant en personne, assisté de Me ROSSI, avocat au barreau de Lys
INTIMÉE :
SA IMPRIMERIE NOUVELLE
représentée par Me KAHN, avocat au barreau de Lys
header> COMPOSITION DE LA COUR :
Madame Anne PERRET, présidente
"""
TITLED = (
    HEAD
    + """Monsieur Jean NOEL, conseiller
facts> Exposé du litige :
Monsieur CHEVAL a été engagé par la SA IMPRIMERIE NOUVELLE le 3 janvier 1998 en qualité de
conducteur offset.
Licencié pour motif économique le 6 février 2009, il a saisi le conseil de prud'hommes de Lys
qui, par jugement du 14 juin 2010, l'a débouté de toutes ses demandes.
Monsieur CHEVAL a interjeté appel le 2 juillet 2010.
moyens> Vu les conclusions du 3 mai 2011, au soutien de ses observations orales à l'audience, de
Monsieur CHEVAL, qui demande à la cour d'infirmer le jugement et de condamner la société à lui
payer 40 000 euros ;
Vu les conclusions de la SA IMPRIMERIE NOUVELLE, qui sollicite la confirmation du jugement ;
motifs> Motifs de la décision :
Attendu que la lettre de licenciement fait état de difficultés économiques sans préciser leur
incidence sur l'emploi du salarié ;
Attendu que le licenciement est dès lors sans cause réelle et sérieuse ;
dispositif> Par ces motifs,
La Cour,
Infirme le jugement,
Condamne la SA IMPRIMERIE NOUVELLE à payer à Monsieur CHEVAL la somme de 30 000 euros.
"""
)

# A commercial court discusses what the parties say, and thinks behind "Sur ce".
DISCUSSED = """
header> TRIBUNAL DE COMMERCE DE LYS
JUGEMENT DU 15 DÉCEMBRE 2009
parties> DEMANDEUR
SA BANQUE DU LAC
DÉFENDEUR
Monsieur Denis CHEVAL
facts> LES FAITS
La SA BANQUE DU LAC a consenti un prêt à la société ORGE, dont Monsieur CHEVAL s'est porté caution.
moyens> DISCUSSION
La SA BANQUE DU LAC expose avoir accordé un crédit de 74 000 euros. Elle demande au tribunal de
condamner la caution à lui payer 30 000 euros.
Monsieur CHEVAL soutient que la banque a failli à son devoir de conseil et doit être condamnée.
motifs> Sur ce, le Tribunal,
Attendu que la demande a été introduite dans les formes, le Tribunal la dira recevable,
Attendu que le cautionnement n'est pas disproportionné,
dispositif> PAR CES MOTIFS
Le Tribunal condamne Monsieur CHEVAL à payer à la SA BANQUE DU LAC la somme de 30 000 euros.
"""

UNTITLED = """
header> COUR D'APPEL DE LYS
13e chambre
ARRÊT DU 13 OCTOBRE 2020
LE TREIZE OCTOBRE DEUX MILLE VINGT,
La cour d'appel de Lys a rendu l'arrêt suivant dans l'affaire entre :
parties> Monsieur Denis CHEVAL
né le 2 mai 1971 à Lys
Représenté par Maître Aude MERLE, avocat au barreau de LYS
APPELANT
SELARL ROC, ès qualités de liquidateur de la SARL BRISE
Représentée par Maître Luc KAHN, avocat au barreau de LYS
LE PROCUREUR GENERAL
PARQUET - COUR D'APPEL DE LYS
11111 Lys
INTIMES
header> Composition de la cour :
L'affaire a été débattue à l'audience publique du 30 juin 2020 devant la cour composée de :
Madame Anne PERRET, présidente,
qui en a délibéré,
Greffier, lors des débats : Monsieur Jean NOEL
En la présence du ministère public, représenté par Monsieur Paul DUC, avocat général
facts> La SARL Brise, créée en 2012 et dirigée par M. Cheval, exerçait une activité de nettoyage.
Sur assignation de l'Urssaf, le tribunal de commerce de Lys a, par jugement du 10 novembre 2015,
ouvert une procédure de liquidation judiciaire.
Par déclaration du 8 novembre 2019, M. Cheval a interjeté appel.
moyens> Dans ses dernières conclusions du 6 février 2020, M. Cheval demande à la cour d'infirmer le
jugement et de débouter le liquidateur.
motifs> SUR CE,
Le défaut de déclaration de la cessation des paiements est caractérisé.
dispositif> PAR CES MOTIFS
La cour confirme le jugement.
"""

PROCEDURE = """
header> TRIBUNAL DE COMMERCE DE VALMONT
JUGEMENT DU 9 MARS 2016
N° RG : 2015F00321
parties> DEMANDEUR
SAS TRANSPORTS LUCAS 4 rue des Forges 11111 Valmont
comparant par Me Aude MERLE, avocat au barreau de Valmont
DEFENDEUR
SARL BOIS ET CIE 9 avenue du Parc 11111 Valmont
non comparante
header> COMPOSITION DU TRIBUNAL
Débats à l'audience du 10 février 2016 devant M. Paul DUC, juge chargé d'instruire l'affaire
facts> LES FAITS
La SAS TRANSPORTS LUCAS a effectué divers transports pour la SARL BOIS ET CIE entre mars et juin
2015.
Six factures sont demeurées impayées malgré une mise en demeure du 2 septembre 2015.
moyens> LA PROCEDURE
Par acte du 12 octobre 2015, remis à personne habilitée, la SAS TRANSPORTS LUCAS
a assigné la SARL BOIS ET CIE
et demande au tribunal de :
Vu l'article 1134 du code civil,
Vu l'article L. 133-6 du code de commerce,
Condamner la SARL BOIS ET CIE à lui payer la somme de 7 450 €,
Ordonner l'exécution provisoire.
facts> L'affaire a été appelée à l'audience du 4 novembre 2015 et renvoyée devant le juge chargé
d'instruire l'affaire.
A l'audience du 10 février 2016, ce dernier a clos les débats et mis l'affaire en délibéré au 9
mars 2016.
moyens> LES MOYENS
La demanderesse expose que les lettres de voiture ont été émargées.
Elle ajoute qu'aucune réserve n'a été formulée à la livraison.
motifs> MOTIFS DE LA DECISION
Attendu que la défenderesse, régulièrement assignée, ne comparaît pas ;
Attendu que la créance est justifiée par les lettres de voiture ;
dispositif> PAR CES MOTIFS
Le tribunal, statuant par jugement réputé contradictoire en premier ressort,
Condamne la SARL BOIS ET CIE à payer à la SAS TRANSPORTS LUCAS la somme de 7 450 €.
"""

UNANNOUNCED = """
header> COUR D'APPEL DE LYS
3ème chambre
ARRET DU 12 mai 2005
R.G. : 04/00211
parties> APPELANT :
M. Yves MOREL, demeurant à Lys
représenté par la SCP BARDE, avoués à la Cour
INTIMEE :
La société CARRELAGES DU SUD
représentée par la SCP VIAL, avoués à la Cour
header> A l'audience publique du 3 mars 2005, tenue par M. BRUN, président, en présence de Mme
CELLIER, greffier,
facts> M. MOREL a confié à la société CARRELAGES DU SUD la pose du carrelage de sa villa pour un
prix de 22 000 euros. Se plaignant de désordres, il a obtenu en référé la désignation d'un
expert, M. KLEIN, qui a déposé son rapport le 4 janvier 2002.
L'expert a décrit les désordres. Il conclut à un défaut de pose et les estime évolutifs.
Le tribunal de grande instance de Lys, par jugement du 10 novembre 2003, l'a débouté de ses
demandes.
M. MOREL est régulièrement appelant de ce jugement.
moyens> Il reproche aux premiers juges d'avoir écarté la responsabilité décennale alors que le
décollement généralisé rend l'immeuble impropre à sa destination. Il réclame le coût de la
réfection, soit 18 300 euros.
L'intimée réplique que les désordres sont purement esthétiques. Elle conclut à la confirmation et
à l'allocation d'une somme de 1 500 euros au titre de l'article 700.
motifs> L'expert a constaté que les carreaux se décollaient dans toutes les pièces et que leurs
arêtes étaient coupantes.
De tels désordres rendent l'ouvrage impropre à sa destination, au sens de l'article 1792 du code
civil.
Il convient d'infirmer le jugement et de faire droit à la demande.
dispositif> PAR CES MOTIFS
LA COUR, statuant publiquement et contradictoirement,
Infirme le jugement,
Condamne la société CARRELAGES DU SUD à payer à M. MOREL la somme de 18 300 euros.
LE GREFFIER LE PRESIDENT
"""

NAMED = """
header> TRIBUNAL DE COMMERCE DE BOURG-VIEUX
JUGEMENT DU 8 JANVIER 1997
parties> ENTRE :
La SARL VINS DE L'OUEST, demanderesse, représentée par Me LAFON, avocat
ET :
Monsieur Roger BIGOT, défendeur, défaillant
moyens> Par exploit du 3 septembre 1996, la SARL VINS DE L'OUEST a cité Monsieur BIGOT en
paiement de la somme de 23.450 F.
Monsieur BIGOT n'a pas comparu, ni personne pour lui.
motifs> LE TRIBUNAL :
Attendu que le défendeur fait défaut ; qu'il y a lieu de statuer sur les seules pièces de la
demanderesse ;
Attendu que la demande paraît juste et bien vérifiée ;
dispositif> PAR CES MOTIFS
Condamne Monsieur BIGOT à payer à la SARL VINS DE L'OUEST la somme de 23.450 F.
"""

PRESIDENT = """
header> COUR D'APPEL DE LYS
ORDONNANCE DE REFERE DU PREMIER PRESIDENT DU 6 MAI 2015
parties> DEMANDERESSE :
SARL BATIR, représentée par Me OLIVE, avocat au barreau de LYS
DEFENDEUR :
M. René FOSSE, représenté par Me CHAIX, avocat au barreau de LYS
header> Nous, Pierre LOUVET, premier président, assisté de Mme PIC, greffier,
facts> Par jugement du 12 janvier 2015, assorti de l'exécution provisoire, le tribunal de grande
instance de Lys a condamné la SARL BATIR à payer à M. FOSSE la somme de 150 000 euros.
La SARL BATIR a relevé appel de ce jugement le 4 février 2015.
moyens> Par acte du 3 mars 2015, elle a fait assigner M. FOSSE devant nous aux fins de voir
arrêter l'exécution provisoire. Elle expose que le paiement la conduirait au dépôt de bilan.
M. FOSSE s'oppose à la demande en faisant observer que la société a distribué des dividendes en
2014.
motifs> Aux termes de l'article 524 du code de procédure civile, l'exécution provisoire peut être
arrêtée si elle risque d'entraîner des conséquences manifestement excessives.
La SARL BATIR ne produit pas ses comptes de l'exercice 2014.
Le risque allégué n'est donc pas établi.
dispositif> PAR CES MOTIFS
Rejetons la demande,
Condamnons la SARL BATIR aux dépens.
"""

CROSS = """
header> COUR D'APPEL DE LYS
10ème Chambre
ARRÊT DU 3 février 2010
parties> APPELANTE
Mme Lucie RENARD, représentée par la SCP OLLIER, avoués
INTIMÉS
M. Serge TOURNON et la société PROTEC, représentés par Me SIDOBRE, avoué
header> COMPOSITION DE LA COUR
L'affaire a été débattue le 6 janvier 2010 en audience publique.
facts> Vu le jugement rendu le 4 avril 2008 par le tribunal de grande instance de Lys,
Vu l'appel de Mme RENARD en date du 3 juin 2008,
Vu l'ordonnance de clôture en date du 4 décembre 2009,
Le tribunal a alloué à Mme RENARD la somme de 15 000 euros en réparation de son préjudice.
moyens> Mme RENARD demande que cette somme soit portée à 32 000 euros.
M. TOURNON et la société PROTEC concluent au rejet de l'appel.
Ils forment appel incident sur le poste du préjudice d'agrément, qui devrait selon eux être
écarté.
***
motifs> Mme RENARD, âgée de 34 ans au jour de l'accident, a conservé une incapacité de 12 %.
Il convient de lui allouer 18 000 euros pour ce poste.
Le préjudice d'agrément est justifié par la pratique régulière de la danse.
dispositif> PAR CES MOTIFS
La cour,
Réforme le jugement.
"""

RECTIFIED = """
header> TRIBUNAL DE COMMERCE DE SAINT-MARC
JUGEMENT DU 3 JUIN 2010
RG 2010F00120
parties> DEMANDEUR
SA SOGEBOIS, comparant par Me BLIN
DEFENDEUR
SARL TOITS NEUFS, non comparante
header> COMPOSITION DU TRIBUNAL
M. PASCAL, président
moyens> Par requête du 3 mai 2010, la SA SOGEBOIS sollicite la rectification d'une erreur
matérielle affectant le jugement du 4 mars 2010, en ce que le dispositif porte la somme de 1.250
€ au lieu de 12.500 €.
motifs> Attendu qu'il résulte des motifs du jugement que la créance a été admise pour 12.500 € ;
Qu'il convient de rectifier cette erreur purement matérielle ;
dispositif> PAR CES MOTIFS
Le Tribunal, statuant sur le siège,
Rectifie le jugement du 4 mars 2010.
"""

RESUMED = """
header> TRIBUNAL DE COMMERCE DE LYS
5EME CHAMBRE
JUGEMENT PRONONCE LE 12/03/2014
RG 2013007711
parties> ENTRE :
SA BANQUE DU FLEUVE, dont le siège social est à Lys
Partie demanderesse : assistée de Me MEUNIER, avocat et comparant par Me TAN
ET :
M. Eric DUVAL, demeurant à Lys
Partie défenderesse : comparant par Me ROCHE, avocat
header> APRES EN AVOIR DELIBERE
facts> LES FAITS - OBJET DU LITIGE
M. DUVAL s'est porté caution solidaire de la société DUVAL CONSTRUCTION, mise en liquidation
judiciaire le 3 mai 2012.
La banque l'a mis en demeure de payer par lettre du 5 juin 2012.
Ainsi se présente l'affaire.
moyens> LA PROCEDURE
Par acte du 6 février 2013, signifié à personne, SA BANQUE DU FLEUVE assigne M. DUVAL. Par cet
acte, elle demande au tribunal de
Condamner M. DUVAL à lui payer la somme de 45.000 €,
Dire que les intérêts seront capitalisés,
Par conclusions du 4 juin 2013, M. DUVAL demande au tribunal de
Débouter la banque de ses demandes,
Subsidiairement lui accorder des délais,
facts> L'ensemble de ces demandes a fait l'objet du dépôt de conclusions, régularisées à
l'audience du juge chargé d'instruire l'affaire le 4 février 2014.
A cette audience, le juge chargé d'instruire l'affaire a clos les débats et mis l'affaire en
délibéré.
moyens> MOYENS DES PARTIES
Après avoir pris connaissance de tous les moyens et arguments développés par les parties, le
tribunal les résumera de la façon suivante :
La banque fait valoir que l'engagement de caution est régulier.
M. DUVAL soutient que son engagement était disproportionné à ses revenus.
motifs> SUR CE, LE TRIBUNAL
Attendu que M. DUVAL a certifié l'exactitude de la fiche de renseignements ;
Attendu que la disproportion n'est pas établie ;
dispositif> PAR CES MOTIFS
Le tribunal, statuant publiquement par jugement contradictoire en premier ressort,
Condamne M. Eric DUVAL à payer à la SA BANQUE DU FLEUVE la somme de 45.000 €.
"""

WRIT = """
header> TRIBUNAL DE GRANDE INSTANCE DE LYS
JUGEMENT DU 7 AVRIL 2011
parties> DEMANDERESSE
SA PRET IMMOBILIER, représentée par Me NIEL, avocat au barreau de LYS
DEFENDEURS
Monsieur Guy LAURENT, défaillant
Madame Zoé LAURENT, défaillante
header> COMPOSITION DU TRIBUNAL : Madame LEE, juge unique
facts> Suivant offre acceptée le 4 mai 2006, la SA PRET IMMOBILIER a consenti à Monsieur et
Madame LAURENT un prêt de 140 000 euros.
Les échéances n'étant plus payées depuis le mois de juin 2009, la déchéance du terme a été
prononcée le 4 janvier 2010.
moyens> Par acte d'huissier du 6 mai 2010, la SA PRET IMMOBILIER a fait
assigner Monsieur et Madame LAURENT en paiement de la somme de 138 450 euros et de 1 500 euros au
titre de l'article 700 du code de procédure civile.
facts> Assignés à domicile, Monsieur et Madame LAURENT n'ont pas constitué avocat.
L'ordonnance de clôture est du 4 novembre 2010.
motifs> MOTIFS
La banque produit l'offre de prêt, le tableau d'amortissement et un décompte.
Monsieur et Madame LAURENT seront condamnés solidairement.
dispositif> PAR CES MOTIFS
Le tribunal, statuant publiquement, par jugement réputé contradictoire,
Condamne solidairement Monsieur et Madame LAURENT à payer la somme de 138 450 euros.
"""

LISTED = PROCEDURE.replace(
    "La demanderesse expose", "Dans ses dernières conclusions, la demanderesse expose"
)

WRAPPED = """
header> COUR D'APPEL DE VALMONT
ARRET DU 2 JUIN 1999
parties> APPELANTS :
Monsieur et Madame PIERRE X..., représentés par Me LONG, avoué
facts> EXPOSE des FAITS et de la
PROCEDURE
Le 5 août 1994, un incendie a détruit la grange des époux X..., assurée par la compagnie
GALATEE DE LA COURBE. Par jugement du 14 novembre 1997, ils ont été déboutés ; Monsieur et Madame
X... ont relevé appel.
moyens> Ils demandent à la cour de condamner la compagnie à payer 340.000 francs au titre des
PERTES subies, et invoquent l'article 4 du nouveau CODE DE
PROCEDURE CIVILE.
motifs> MOTIFS DE LA DECISION
La preuve de l'inobservation de la clause incombe à l'assureur.
dispositif> PAR CES MOTIFS
LA COUR, statuant publiquement,
Infirme le jugement.
"""

ANSWERED = TITLED.replace(
    "dispositif> ",
    """Attendu que Monsieur CHEVAL sollicite des délais de paiement, sans donner aucun élément sur
sa trésorerie ni sur les perspectives de redressement de son exploitation, qui a été cédée pour
partie au cours de l'année 2009 à une société du même groupe que son ancien employeur, et dont il
demeure l'associé principal, ainsi que l'établit l'extrait du registre qui est versé aux débats ;
Attendu que contrairement à ce qu'il soutient, la société, qui invoque à bon droit les stipulations
du contrat, n'était pas tenue de lui adresser une seconde mise en demeure, et que Monsieur CHEVAL,
qui demande la capitalisation des intérêts, ne prétend d'ailleurs pas avoir ignoré la première,
dont les causes n'ont pas été réglées dans le mois qui a suivi sa réception par son conseil ;
dispositif> """,
)


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(TITLED, id="headings_in_small_letters"),
        pytest.param(UNTITLED, id="who_the_company_is_opens_the_facts"),
        pytest.param(DISCUSSED, id="the_parties_discuss_before_sur_ce"),
        pytest.param(PROCEDURE, id="a_heading_over_the_writ"),
        pytest.param(UNANNOUNCED, id="the_expert_opens_the_reasons"),
        pytest.param(NAMED, id="the_court_named_alone"),
        pytest.param(PRESIDENT, id="who_sues_before_the_premier_president"),
        pytest.param(CROSS, id="cross_appeal_is_pleaded"),
        pytest.param(RECTIFIED, id="a_petition_states_the_claims"),
        pytest.param(RESUMED, id="claims_course_and_arguments"),
        pytest.param(WRIT, id="a_writ_between_the_facts_and_the_closing"),
        pytest.param(LISTED, id="a_writ_that_lists_claims_before_last_submissions"),
        pytest.param(WRAPPED, id="lines_broken_within_sentences"),
        pytest.param(ANSWERED, id="what_is_pleaded_and_judged_in_one_sentence"),
    ],
)
def test_sections_begin_where_marked(case):
    text, marked = unmark(case)
    assert [(s.kind, s.start_char) for s in read(text).sections] == marked


def test_what_the_court_discusses_is_its_reasons():
    """It speaks for itself below "DISCUSSION"; "Sur ce" and "Attendu que" go on."""
    case = DISCUSSED.replace("moyens> DISCUSSION", "motifs> DISCUSSION").replace(
        "motifs> Sur", "Sur"
    )
    case = case.replace(
        DISCUSSED.splitlines()[12],
        "Le tribunal constate que la banque a failli. Il convient de rejeter la demande.",
    )
    text, marked = unmark(case)
    assert [(s.kind, s.start_char) for s in read(text).sections] == marked


def test_a_page_number_is_no_header():
    case = PROCEDURE.replace(
        "Six factures", "TRIBUNAL DE COMMERCE DE VALMONT N° RG : 2015F00321 PAGE 2\nSix factures"
    )
    kinds = [s.kind for s in read(unmark(case)[0]).sections]
    assert kinds == [s.kind for s in read(unmark(PROCEDURE)[0]).sections]


def test_a_date_of_hearing_is_no_part_of_the_order():
    ruling = read(unmark(NAMED)[0] + "AVIS DE FIXATION\nL'affaire sera plaidée le 3 mai 1998.\n")
    assert [s.kind for s in ruling.sections][-2:] == ["dispositif", "annexes"]
