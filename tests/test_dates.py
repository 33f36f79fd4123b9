"""Mentions of dates and what happened on them."""

import datetime as dt

import pytest

from arret_extract.grammar.calendar import english_date
from arret_extract.ruling import Ruling
from arret_extract.stages import dates
from tests.marks import unmark

DAY = dt.date(2012, 5, 9)
REVIEWED = dt.date(2010, 2, 3)


def read(text, jurisdiction="cour_d_appel"):
    ruling = Ruling("r", text)
    ruling.decide("jurisdiction", jurisdiction, None, "test")
    ruling.decide("decision_date", DAY, None, "test")
    ruling.decide("appealed_date", REVIEWED, None, "test")
    dates.add_rows(ruling)
    return ruling.dates


@pytest.mark.parametrize(
    ("case", "first", "last", "precision"),
    [
        ("le [[19/11/2024]].", "2024-11-19", None, "day"),
        ("(1re Civ.,[[12 juillet 1962]])", "1962-07-12", None, "day"),
        ("à 3,12 [[juillet 1962]]", "1962-07-01", None, "month"),
        ("le [[18 / 05 / 2004]].", "2004-05-18", None, "day"),
        ("le [[04.09.2007]].", "2007-09-04", None, "day"),
        ("le [[16 11 2023]] par", "2023-11-16", None, "day"),
        ("du [[2010-03-12]].", "2010-03-12", None, "day"),
        ("le [[12 mars 98]].", "1998-03-12", None, "day"),
        ("mardi [[18juin 2020]].", "2020-06-18", None, "day"),
        ("le [[1er avril 2010]].", "2010-04-01", None, "day"),
        ("le [[l er avril 2010]].", "2010-04-01", None, "day"),
        ("le [[dix-neuf novembre deux mille vingt-quatre]].", "2024-11-19", None, "day"),
        ("le [[12 févr. 2011]].", "2011-02-12", None, "day"),
        ("Le [[II août 2009]], la banque", "2009-08-11", None, "day"),
        ("LE [[VINGT ET UN MAI DEUX MIL.DOUZE]]", "2012-05-21", None, "day"),
        ('le [[1" juin 2010]].', "2010-06-01", None, "day"),
        ("le [[l2 mars 2OO9]].", "2009-03-12", None, "day"),
        ("le [[2O/03/2010]].", "2010-03-20", None, "day"),
        ("le [[30 SEPTEMBRE I953]].", "1953-09-30", None, "day"),
        ("le [[2 8 mars 201 0]].", "2010-03-28", None, "day"),
        ("le [[11 décembre 2 001]].", "2001-12-11", None, "day"),
        ("le [[2 rnars 2016]].", "2016-03-02", None, "day"),
        ("le [[03-03-10]].", "2010-03-03", None, "day"),
        ("[[L'AN DEUX MIL QUINZE ET LE QUINZE DECEMBRE]],", "2015-12-15", None, "day"),
        ("agreement of [[11 March 2013]].", "2013-03-11", None, "day"),
        ("les [[19 et 20 avril 2007]].", "2007-04-19", "2007-04-20", "day"),
        ("les [[9, 10 et 16 août 2005]].", "2005-08-09", "2005-08-16", "day"),
        ("les [[28 février et 16 mars 2022]].", "2022-02-28", "2022-03-16", "day"),
        ("les [[8 mars, 10 mars, 31 mars 2004]].", "2004-03-08", "2004-03-31", "day"),
        ("du [[1er janvier 2017 au 31 mai 2019]].", "2017-01-01", "2019-05-31", "day"),
        ("du [[22 avril 2000 jusqu'au 5 mai 2006]].", "2000-04-22", "2006-05-05", "day"),
        ("du [[15 décembre au 3 janvier 2010]].", "2009-12-15", "2010-01-03", "day"),
        ("du [[10/08/2014 au 10/09/2015]].", "2014-08-10", "2015-09-10", "day"),
        ("du [[05/01 au 18/03/1998]].", "1998-01-05", "1998-03-18", "day"),
        ("les [[16/29 avril 2003]].", "2003-04-16", "2003-04-29", "day"),
        ("entre le [[1er mars 2002 et le 9 avril 2004]].", "2002-03-01", "2004-04-09", "day"),
        ("en [[novembre 2019]].", "2019-11-01", None, "month"),
        ("le [[1er/03/2005]].", "2005-03-01", None, "day"),
        ("le [[3 mars 05]] par acte", "2005-03-03", None, "day"),
        ("à la mi-[[2004]].", "2004-01-01", None, "year"),
        ("pour l'année scolaire [[2004-2005]].", "2004-01-01", "2005-12-31", "year"),
        ("à la mi-[[mars 2010]].", "2010-03-01", None, "month"),
        ("en [[mars-avril 2010]].", "2010-03-01", "2010-04-30", "month"),
        ("de [[mars 2010 au mois de mai 2010]].", "2010-03-01", "2010-05-31", "month"),
        ("au titre de [[2008]].", "2008-01-01", None, "year"),
        ("la récolte [[2008]].", "2008-01-01", None, "year"),
        ("de [[mai à juillet 2010]].", "2010-05-01", "2010-07-31", "month"),
        ("le [[2ème trimestre civil 2018]].", "2018-04-01", None, "month"),
        ("en [[2010]].", "2010-01-01", None, "year"),
        ("le solde du prêt de [[2010]].", "2010-01-01", None, "year"),
        ("report sur fermage [[2010]] : 1 155 €", "2010-01-01", None, "year"),
        ("de [[1999 à 2006]], il", "1999-01-01", "2006-12-31", "year"),
        ("le [[31 février 2012]].", None, None, "day"),
        ("le [[2 juillet]].", None, None, "day"),
        ("le [[8 juill. 2004]].", "2004-07-08", None, "day"),
        ("Chambre civile 3, du [[12 mai 1976]],", "1976-05-12", None, "day"),
        ("Chambre civile 1, [[5 janvier 2012]],", "2012-01-05", None, "day"),
        ("au [[1er avril]] de chaque année", None, None, "day"),
    ],
)
def test_mentions(case, first, last, precision):
    text, spans = unmark(case)
    (row,) = read(text)
    assert (row.start_char, row.end_char) == spans[0]
    assert (row.date and row.date.isoformat()) == first
    assert (row.date_end and row.date_end.isoformat()) == last
    assert row.precision == precision


@pytest.mark.parametrize(
    "text",
    [
        "tél. 01.02.03.04.05",
        "le mai, il est venu",
        "RG n° 2004/123",
        "la somme de 2000 euros",
        "un prêt de 2006 francs",
        "article 1907 du code civil",
        "pourvoi n° 19-23.462",
        "les sept personnes",
        "la somme de TRENTE SEPT MILLE NEUF CENT DEUX euros",
        "entre 1950 et 2000 euros",
        "depuis, 2000 points",
        "évalué à 3,5/7.",
    ],
)
def test_no_mention(text):
    assert read(text) == []


def test_year_of_the_date_before():
    rows = read("Le 29 juin 2018, il tomba ; le 2 juillet suivant, il consulta, puis le 3 mai.")
    assert [row.date for row in rows[:2]] == [dt.date(2018, 6, 29), dt.date(2018, 7, 2)]
    assert rows[1].text == "2 juillet suivant"
    assert rows[1].confidence < rows[0].confidence


@pytest.mark.parametrize(
    ("case", "role"),
    [
        ("ARRÊT DU 9 MAI 2012", "decision"),
        ("prononcé publiquement le 9 mai 2012 par mise à disposition", "decision"),
        ("Fait à Paris, le 9 mai 2012", "decision"),
        ("à l'audience publique du 7 mars 2012", "hearing"),
        ("l'affaire a été mise en délibéré au 9 mai 2012", "deliberation"),
        ("serait prononcée par mise à disposition le 9 mai 2012", "deliberation"),
        ("Par jugement du 3 février 2010, le tribunal a débouté Mme A", "first_judgment"),
        ("par jugement du 4 mars 2009, le tribunal a ordonné une enquête", "first_judgment"),
        ("un jugement du tribunal correctionnel du 4 mars 2009", "earlier_decision"),
        ("par arrêt du 4 mars 2011, la cour a ordonné", "earlier_decision"),
        ("a interjeté appel de ce jugement le 5 mars 2010", "appeal"),
        ("a interjeté appel du jugement rendu le 3 février 2010", "first_judgment"),
        ("Le 5 mars 2010, M. B a relevé appel de cette décision", "appeal"),
        ("par déclaration enregistrée au greffe le 5 mars 2010", "appeal"),
        ("Par acte d'huissier du 6 mai 2008, Mme A a fait assigner M. B", "summons"),
        ("la laiterie a conclu le 6 mai 2008 avec M. B un bail", "event"),
        ("M. B a conclu le 6 mai 2011 à la confirmation", "submissions"),
        (
            "décision transmise par courriel pour notification à Mme LA PREFETE DU VAL et à Maître"
            " Anne-Lise VALMONT le 9 mai 2012",
            "event",
        ),
        ("a rendu l'arrêt suivant, fixé au 7 mars 2012, dans l'affaire", "deliberation"),
        ("Par acte du 6 mai 2008 remis à personne, la laiterie demande au tribunal de", "summons"),
        ("infirmer le jugement, ordonner la mainlevée de la saisie-vente du 6 mai 2008", "event"),
        ("le coût de l'expertise ordonnée le 6 mai 2008", "interim_order"),
        ("fixe le point de départ de la rente au 6 mai 2008", "event"),
        ("Attendu, selon l'arrêt attaqué, que par acte du 6 mai 2008, A a vendu", "event"),
        ("et assigné la laiterie en paiement le 6 mai 2008 ;", "summons"),
        ("a assigné la laiterie en résolution de la vente le 6 mai 2008", "summons"),
        ("a assigné la laiterie en réparation du dommage survenu le 6 mai 2008", "event"),
        ("a assigné la laiterie en nullité du contrat signé le 6 mai 2008", "event"),
        ("Sur le fondement de l'acte du 6 mai 2008, la laiterie demande au tribunal de", "event"),
        ("M. B a conclu le 6 mai 2011, deux jours avant la clôture", "submissions"),
        ("la mutuelle a produit sa créance le 6 mai 2008 et assigné M. B", "event"),
        ("Par acte d'huissier du 6 mai 2008, il a signifié un congé", "event"),
        ("Le 6 mai 2008, elle a saisi le tribunal du litige", "summons"),
        ("Vu l'assignation de la caisse notifiée à personne habilitée le 6 mai 2011", "summons"),
        ("par conclusions notifiées par voie électronique le 6 mai 2011", "submissions"),
        ("l'ordonnance de clôture a été rendue le 6 mars 2012", "closing"),
        ("La clôture a été prononcée le 6 mars 2012", "closing"),
        ("l'expert a déposé son rapport le 6 mars 2009", "expert_report"),
        ("par ordonnance de référé du 6 mars 2009", "interim_order"),
        ("Par ordonnance du 6 mars 2009, le juge des référés a désigné", "interim_order"),
        ("Mme A, née le 6 mars 1949 à Brest", "birth"),
        ("la loi du 5 juillet 1985", "law"),
        ("(2e Civ., 9 mars 2005, pourvoi n° 03-11.111)", "law"),
        ("victime d'un accident le 6 mars 2007", "event"),
        ("à compter du 6 mars 2007", "event"),
        ("à compter du 6 mars 2007, date de l'assignation", "summons"),
        ("à compter du 6 mars 2007, date de la mise en demeure", "event"),
        ("dû au 6 mars 2007", "event"),
        ("Copie exécutoire délivrée le 9 mai 2012", "event"),
        ("consenti du 6 mars 2007 au 9 mai 2012", "event"),
        ("A l'audience du 9 mai 2012, M. B a été entendu", "hearing"),
        ("Audience publique du 9 mai 2012", "decision"),
        ("prononcé par Mme C à l'audience publique du 9 mai 2012", "decision"),
        ("le prononcé de l'arrêt aurait lieu par mise à disposition le 9 mai 2012", "deliberation"),
        ("Le 6 mars 2012, l'affaire a été plaidée", "hearing"),
        ("citée à comparaître le 6 mars 2012", "hearing"),
        ("à l'audience du :\n\nLundi 6 mars 2012", "hearing"),
        ("La clôture a été prononcée par ordonnance du 6 mars 2012", "closing"),
        ("clôturée par ordonnance du conseiller de la mise en état du 6 mars 2012", "closing"),
        ("jugement de clôture du 6 mars 2011", "earlier_decision"),
        ("le contrat a été conclu le 6 mars 2009", "event"),
        ("M. B a conclu le 6 mars 2011", "submissions"),
        ("la mission d'expertise confiée à M. B le 6 mars 2009", "event"),
        ("l'ordonnance portant injonction de payer du 6 mars 2009", "earlier_decision"),
        ("désigné par ordonnance du premier président du 6 mars 2012", "event"),
        ("l'arrêté préfectoral du 6 mars 2012", "event"),
        ("l'arrêté du 6 mars 2012 relatif aux véhicules", "law"),
        ("JORF du 6 mars 2012", "law"),
        ("l'arrangement administratif du 6 mars 2012", "law"),
        ("Vu la requête en rectification du 6 mars 2012", "summons"),
        ("Le 6 mars 2012, le juge a clos les débats", "hearing"),
        ("le prononcé du jugement a été fixé au 9 mai 2012", "deliberation"),
        ("Par acte du 6 mars 2012, M. B a attrait Mme C devant", "summons"),
        ("l'acte du 6 mars 2012 au jour de l'assignation", "event"),
        ("l'article 1134 du code civil, le 6 mars 2007", "event"),
        ("le résultat d'exploitation en 2007", "event"),
        ("a assigné en mars 2008", "event"),
        ("les pièces versées aux débats au 6 mars 2007", "event"),
        ("le contrat conclu le 6 mars 2009", "event"),
        ("le jugement a été signifié le 6 mars 2010", "event"),
        ("M. B a interjeté appel de ce jugement par acte du 6 mars 2010", "appeal"),
        ("appelante suivant déclaration du 6 mars 2010, la caisse", "appeal"),
        ("L'appel de Mme A, formé le 6 mars 2010, est recevable", "appeal"),
        ("un arrêt de la Cour de cassation du 6 mars 2001", "law"),
        (
            "L'arrêt de la Cour de cassation du 6 mars 2011 a cassé ce qui était jugé",
            "earlier_decision",
        ),
        ("Par ordonnance du 6 mars 2009, le président a désigné un expert", "interim_order"),
        ("par ordonnance du 6 mars 2009 la désignation d'un expert", "interim_order"),
        ("L'expert désigné en référé le 6 mars 2009, M. C, a déposé son rapport", "interim_order"),
        ("Par lettre recommandée du 6 mars 2009, elle a saisi le tribunal", "summons"),
        ("La caisse, assignée à personne, a fait connaître par lettre du 6 mars 2011", "event"),
        ("L'assignation a été dénoncée au préfet le 6 mars 2009", "event"),
        ("La commission de recours amiable, saisie le 6 mars 2009, l'a rejetée", "event"),
        ("Cette décision a été frappée d'appel par M. B le 6 mars 2010", "appeal"),
        ("Appelant de ce jugement suivant déclaration du 6 mars 2010, M. B", "appeal"),
        ("mise en délibéré jusqu'au 9 mai 2012", "deliberation"),
        ("Les procédures ont été jointes par ordonnance du 6 mars 2011", "interim_order"),
        ("(CEDH, 6 mars 1983, Alpha c. Italie)", "law"),
        ("placée en liquidation judiciaire par jugement du 6 mars 2011", "event"),
        ("La déchéance du terme a été prononcée le 6 mars 2009", "event"),
        ("la clôture du compte, par lettre du 6 mars 2009", "event"),
        ("En audience publique du 9 mai 2012 dans la procédure suivie entre", "hearing"),
        ("Prononcé en audience publique du 9 mai 2012", "decision"),
        ("le dossier a été renvoyé au 4 mai 2011", "hearing"),
        ("vu les observations de M. Roy qui s'engage à partir au 4 mai 2011", "event"),
        ("Ordonnance notifiée par courriel le 9 mai 2012", "event"),
        ("A l'attention du centre de rétention, le mercredi 9 mai 2012", "event"),
        ("Le greffier, le mercredi 9 mai 2012", "event"),
        ("l'appel de Mme Roy interjeté par courriel du 7 mai 2012", "appeal"),
        ("Date de l'acte de saisine : 7 mai 2011", "appeal"),
        ("Date de saisine : 9 mai 2011", "summons"),
        (
            "ordonnances dont la première a été confirmée en appel le 4 mai 2009",
            "earlier_decision",
        ),
        ("à l'encontre de la décision rendue le 4 mai 2009 par le juge", "earlier_decision"),
        ("la décision rendue par la commission de recours le 4 mai 2009", "event"),
        (
            "Par jugement du 4 mai 2009, le tribunal a ouvert le redressement judiciaire de B",
            "event",
        ),
        ("le jugement du 4 mai 2009 prononçant la liquidation judiciaire de la société B", "event"),
        ("Par jugement du 4 mai 2009, le tribunal a liquidé l'astreinte", "first_judgment"),
        ("Par exploit du 4 mai 2009, la société A a fait délivrer un congé à M. B", "event"),
        ("Par exploit du 4 mai 2009, la société A a fait délivrer une citation", "summons"),
        ("pour le jugement être rendu publiquement le 9 mai 2012", "deliberation"),
        ("prononcé par sa mise à disposition au greffe, à la date du 9 mai 2012", "decision"),
        ("Jugement mis à disposition au greffe le 9 mai 2012", "decision"),
        ("Le 4 mai 2009, le juge-commissaire a constaté", "earlier_decision"),
        ("Les affaires ont été jointes le 4 mai 2011", "interim_order"),
        ("le juge de la mise en état, dans son ordonnance du 4 mai 2011", "interim_order"),
        ("le juge des référés a, par ordonnance du 4 mai 2011, désigné", "interim_order"),
        ("ayant le 4 avril 2012 ordonné la clôture des débats", "hearing"),
        ("il résulte des débats que le 4 mai 2009, M. B", "event"),
        ("elle a saisi, le 4 mai 2009, la juridiction prud'homale", "summons"),
        ("il a formé un recours devant le tribunal le 4 mai 2009", "summons"),
        ("M. B s'est pourvu en cassation le 4 mai 2009", "appeal"),
        ("dans ses écritures l'acte de cautionnement du 4 mai 2009", "event"),
        ("annuler sa délibération du 4 mai 2009", "event"),
        (
            "Par acte du 4 mai 2009, remis à l'étude en application de l'article 658 "
            "du code de procédure civile, la caisse, agissant en son nom, a fait assigner",
            "summons",
        ),
        (
            "Par acte du 4 mai 2009, la société A, qui exploite à Brest un commerce de meubles, "
            "de linge et de vaisselle, a donné à bail à M. B, qui l'a assignée",
            "event",
        ),
        ("placé en rétention administrative par arrêté du 4 mai 2009", "event"),
        ("Vu l'arrêté du 4 mai 2009 par lequel le préfet l'a placé en rétention", "event"),
        ("En application de l'arrêté du 4 mai 2009 fixant le taux", "law"),
        ("MINISTÈRE PUBLIC : avis écrit du 4 mai 2012", "submissions"),
        ("Le procureur général a visé cette procédure par écrit le 4 mai 2012", "submissions"),
        ("L'avis motivé du docteur Roc du 4 mai 2012 conclut à la poursuite", "event"),
        ("la requête en contestation présentée par M. [A] [B] le 4 mai 2011", "summons"),
        ("Prononcée à la suite d'une assignation en référé en date du 4 mai 2011", "summons"),
        (
            "présidente désignée en l'empêchement du premier président par ordonnance du 4 mai "
            "2011, assistée de",
            "event",
        ),
        ("Par lettre du 4 mai 2011, M. B a formé un recours contre cette décision", "appeal"),
        ("Par lettre du 4 mai 2011, M. B a formé un recours gracieux", "event"),
        ("l'appel interjeté par M. [A] [B] par courrier daté du 4 mai 2011", "appeal"),
        ("la déclaration transmise au greffe de la cour d'appel de Pau le 4 mai 2011", "appeal"),
        ("Le 4 mai 2011, Maître Pic a formalisé appel de l'ordonnance", "appeal"),
        ("Le jugement du tribunal administratif de Pau du 4 mai 2009", "earlier_decision"),
        ("les ordonnances du juge du tribunal judiciaire de Pau du 4 mai 2009", "earlier_decision"),
        ("L'expert judiciaire a rendu ses conclusions le 4 mai 2009", "expert_report"),
        ("a contesté ce refus devant le tribunal par courrier du 4 mai 2009", "summons"),
        ("La requête initiale, déposée le 4 mai 2009, tendait à", "summons"),
        ("Appel du 4 mai 2010", "appeal"),
        ("42 appel du 4 mai 2010", "event"),
        ("L'appel, enregistré le 4 mai 2010, est recevable", "appeal"),
        ("L'acte d'appel est en date du 4 mai 2010", "appeal"),
        ("Par acte du 4 mai 2010, M. B a déféré ce jugement à la cour", "appeal"),
        ("Suivant déclaration du 4 mai 2010, appel a été interjeté par M. B", "appeal"),
        ("L'appelant a conclu les 4 et 7 mai 2010", "submissions"),
        ("le délibéré a été prorogé jusqu'au 4 mai 2012", "deliberation"),
        ("L'instruction a été déclarée close le 4 mai 2012", "closing"),
        ("L'instruction a été close le 4 mai 2012", "closing"),
        ("Par déclaration au greffe du 4 mai 2009, M. B a saisi le tribunal", "summons"),
        ("Par déclaration au greffe du 4 mai 2011, M. B a saisi la cour", "appeal"),
        ("La cour a entendu les parties le 4 mai 2012", "hearing"),
        ("Désigné par ordonnance du 4 mai 2009, M. B a examiné", "interim_order"),
        ("Selon ordonnance du 4 mai 2009, le président statuant en référé a", "interim_order"),
        ("Saisi en référé, le président a, par ordonnance du 4 mai 2009, commis", "interim_order"),
        ("Par ordonnance d'incident du 4 mai 2011", "interim_order"),
        ("cassé par arrêt de la Cour de cassation du 4 mai 2011", "earlier_decision"),
        ("la Cour de cassation a jugé, le 4 mai 2001, que", "law"),
        ("l'ordonnance du 4 mai 2001 portant réforme du droit", "law"),
        ("CA Pau, 4 mai 2001, RG 00/01234", "law"),
        ("la loi entrée en vigueur le 4 mai 2001", "event"),
        ("le statut du fermage (ordonnance du 17 octobre 1945)", "law"),
        ("les époux ont divorcé par jugement du 4 mai 2006", "event"),
        ("La société a été assignée par procès-verbal du 3 mars 2010", "summons"),
        ("l'échec de la conciliation, dont procès-verbal du 3 mars 2010", "event"),
        (
            "L'expert a déposé son rapport entre les mains du greffier le 3 mars 2010",
            "expert_report",
        ),
        ("Le Crédit Alpha a conclu le 5 mars 2010 à la confirmation", "submissions"),
        (
            "L'expert désigné par le tribunal a, le 13 mars 2010, déposé son rapport",
            "expert_report",
        ),
        (
            "Le liquidateur désigné par le tribunal a, le 16 mars 2010, fait assigner M. B",
            "summons",
        ),
        (
            "a saisi le conseil de prud'hommes par requête en contestation de son licenciement "
            "du 3 avril 2009",
            "event",
        ),
        (
            "a saisi le conseil par lettre recommandée avec avis de réception du 3 avril 2009",
            "summons",
        ),
        ("Un différend est né entre les associés le 12 mai 2009", "event"),
        ("L'ordonnance de clôture a été rendue et notifiée le 8 janvier 2011", "closing"),
        ("après clôture juridique des comptes et déchéance du terme, le 11 janvier 2010", "event"),
        ("la mise à disposition de M. A d'une somme de 500 euros le 24 octobre 2010", "event"),
        ("mis en délibéré pour mise à disposition du jugement le 24 octobre 2010", "deliberation"),
        (
            "La banque, le 28 janvier 2010, demandait au tribunal de commerce de Pau de condamner",
            "summons",
        ),
        ("Par lettre du 5 février 2013, M. A demandait au tribunal un délai", "event"),
        ("par mise à disposition de la présente décision le 5 février 2013", "deliberation"),
        ("les fonds ont été mis, par mise à disposition de la somme, le 5 février 2013", "event"),
        ("le dispositif de l'ordonnance n° R.G 09/34 du 5 février 2009", "earlier_decision"),
        ("Le constat dressé ce jour, 26 mars 2010, montre la fuite", "event"),
        ("La requête en incident déposée au greffe le 28 février 2011 par l'intimé", "event"),
        ("Par conclusions du 3 mars 2011, un congé a été produit", "submissions"),
        (
            "Par assignation du 4 avril 2009, une sommation étant restée vaine, M. B a saisi",
            "summons",
        ),
    ],
)
def test_roles(case, role):
    assert [row.role for row in read(case)] == [role]


def test_a_birth_is_shared_by_names_alone():
    born = "M. A, né le 3 mars 1960 et entré en France le 14 mai 1985"
    assert [row.role for row in read(born)] == ["birth", "event"]
    children = "issus Léa, née le 3 mars 1990, et Tom, le 14 mai 1995"
    assert [row.role for row in read(children)] == ["birth", "birth"]


def test_submissions_of_each() -> None:
    case = "Vu les conclusions de M. A du 4 mai 2010 et celles de la société B du 7 mai 2010"
    assert [row.role for row in read(case)] == ["submissions", "submissions"]


def test_a_case_put_off_to_another_hearing() -> None:
    case = "L'affaire a été appelée à l'audience du 4 mai 2011 puis renvoyée au 7 juin 2011"
    assert [row.role for row in read(case)] == ["hearing", "hearing"]


def test_what_a_prefet_took_for_one_person_is_no_law():
    text = (
        "Vu l'arrêté du 4 mai 2009 notifié à M. B ; Attendu que l'arrêté du 4 mai 2009 est motivé"
    )
    assert [row.role for row in read(text)] == ["event", "event"]


def test_interest_runs_from_the_day_of_the_act():
    text = "Par exploit du 6 mai 2008, il a assigné M. B. Intérêts à compter du 6 mai 2008, "
    rows = read(text + "sur la somme due depuis le 7 mai 2008, signée le 6 mai 2008.")
    assert [row.role for row in rows] == ["summons", "summons", "event", "event"]


def test_a_lease_that_ends_on_the_day_of_a_writ():
    text = "Vu l'assignation du 6 mai 2008. Le bail s'est trouvé résilié à compter du 6 mai 2008. "
    rows = read(text + "Indemnité d'occupation à compter du 6 mai 2008.")
    assert [row.role for row in rows] == ["summons", "event", "event"]


def test_an_order_of_refere_is_called_one_where_it_is_told_first():
    rows = read("Par ordonnance de référé du 6 mars 2009, M. B a obtenu 500 euros. La somme "
                "due par l'ordonnance du 6 mars 2009 et l'ordonnance du 7 mars 2009.")  # fmt: skip
    assert [row.role for row in rows] == ["interim_order", "interim_order", "earlier_decision"]


def test_a_list_shares_its_role():
    rows = read("par ordonnances de référé des 9 février 2001 et 4 février 2003")
    assert [row.role for row in rows] == ["interim_order", "interim_order"]


def test_a_ruling_is_served_on_another_day():
    rows = read("le jugement du 3 février 2010, signifié le 5 mars 2010, et les conclusions du "
                "4 mai 2011 signifiées le 6 mai 2011")  # fmt: skip
    roles = [row.role for row in rows]
    assert roles == ["first_judgment", "event", "submissions", "submissions"]


def test_what_is_said_behind_a_list_is_of_all_its_days():
    rows = read("Par actes des 4 mars 2011 et 6 mai 2011, M. A a fait assigner M. B")
    assert [row.role for row in rows] == ["summons", "summons"]


@pytest.mark.parametrize(
    "case",
    [
        "conclusions signifiées le 4 mars 2011 par M. A et le 6 mars 2011 par M. B",
        "conclusions signifiées : - 4 mars 2011 pour M. A, - 6 mars 2011 pour M. B",
        "conclusions signifiées : - 4 mars 2011 pour Mme A agissant en son nom personnel et en "
        "qualité de représentante légale de ses enfants mineurs, C et D, - 6 mars 2011 pour B",
        "écritures déposées par AA le 4 mars 2011, M. B le 6 mars 2011",
    ],
)
def test_each_one_his_day(case):
    rows = read(case)
    assert [row.role for row in rows] == ["submissions", "submissions"]
    assert rows[1].confidence < rows[0].confidence


def test_on_a_pourvoi_the_ruling_attacked_is_under_review():
    rows = read("contre l'arrêt rendu le 3 février 2010 par la cour", "cassation")
    assert [row.role for row in rows] == ["first_judgment"]


def test_english_date_fills_nothing_in():
    assert english_date("march 11th, 2013") == dt.date(2013, 3, 11)
    assert english_date("march 2013") is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0",
        "mai",
        "31",
        "1/" * 50_000,
        "1 mai " * 5_000,
        "\u200f12 mai 2010",
        "en 2010 et " * 99,
        "vingt " * 5_000 + "mai deux mille",
    ],
)
def test_any_text(text):
    read(text)
