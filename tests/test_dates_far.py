"""What happened on a day, told by a verb far behind it, or in passing."""

import pytest

from tests.test_dates import read

ASIDES = [
    ", propriétaire d'un local donné à bail par acte sous seing privé du 4 mai 2006,",
    ", victime d'un accident de la circulation survenu le 4 mai 2006,",
    ", qui se prévaut d'un prêt consenti le 4 mai 2006,",
    ", ès qualités de liquidateur de la société B, désigné à ces fonctions par jugement du tribunal"
    " de commerce de Pau du 4 mai 2006,",
]


@pytest.mark.parametrize("aside", ASIDES)
@pytest.mark.parametrize(
    ("opening", "verb", "role"),
    [
        ("Par acte d'huissier du 3 mars 2009", "a fait assigner la société B", "summons"),
        ("Suivant acte délivré le 3 mars 2009", "a fait délivrer assignation à B", "summons"),
        ("Par lettre recommandée du 3 mars 2009", "a saisi le tribunal de Pau", "summons"),
        ("Par acte du 3 mars 2011", "a régulièrement interjeté appel", "appeal"),
        ("Le 3 mars 2011", "interjetait appel du jugement", "appeal"),
        ("Par exploit du 3 mars 2009", "a fait signifier à B et à C un commandement", "event"),
        ("Par exploit du 3 mars 2009", "a fait pratiquer une saisie-attribution", "event"),
        ("Par acte du 3 mars 2009", "a vendu un immeuble à B, qui l'a assigné", "event"),
        ("Par lettre du 3 mars 2009", "a résilié le contrat et a assigné B", "event"),
        ("Par acte notarié du 3 mars 2009", "a cédé ses parts", "event"),
    ],
)
def test_the_main_verb_behind_a_long_subject(opening, verb, role, aside):
    rows = read(f"{opening}, la société A{aside} {verb}.")
    assert [row.role for row in rows] == [role, "event"]


@pytest.mark.parametrize(
    ("case", "role"),
    [
        ("les intérêts dus depuis la demande en justice (3 mars 2009)", "summons"),
        ("à compter de la demande en justice, soit le 3 mars 2009", "summons"),
        ("à compter de sa demande du 3 mars 2009", "event"),
        ("l'action engagée le 3 mars 2009 n'est pas prescrite", "summons"),
        ("la procédure disciplinaire engagée le 3 mars 2009", "event"),
        ("La société B, assignée à personne par acte du 3 mars 2009, n'a pas comparu", "summons"),
        ("a assigné B, à qui il avait vendu par acte notarié du 3 mars 2009", "event"),
        ("ils interjetaient appel le 3 mars 2011", "appeal"),
        ("Suivant déclaration du 3 mars 2011, les consorts X... interjetaient appel", "appeal"),
        ("l'appel de la société A du 3 mars 2011 est recevable", "appeal"),
        ("M. A a formé, le 3 mars 2011, un appel limité à ce chef", "appeal"),
        ("M. A a lancé, le 3 mars 2011, un appel d'offres", "event"),
        ("le recours en annulation formé le 3 mars 2011 contre la sentence", "appeal"),
        ("M. A a signifié, le 3 mars 2012, de nouvelles conclusions", "submissions"),
        ("la clôture, prononcée le 3 mars 2012, a été révoquée", "closing"),
        ("CLÔTURE : ordonnance du 3 mars 2012", "closing"),
        ("la procédure était close le 3 mars 2012", "closing"),
        ("Par ordonnance du 3 mars 2012, le juge a ordonné la clôture de l'instruction", "closing"),
        ("le dépôt des dossiers étant fixé au 3 mars 2012", "hearing"),
        ("le dépôt du permis de construire le 3 mars 2012", "event"),
        ("Fixée au 3 mars 2012, l'affaire a été mise en délibéré", "hearing"),
        ("convoquées pour être entendues, le 3 mars 2012, en leurs explications", "hearing"),
        ("le juge rapporteur les a convoquées en son audition du 3 mars 2012", "hearing"),
        ("le procès-verbal d'audition du 3 mars 2009", "event"),
        ("conclure pour l'audience lors de la mise en état du 3 mars 2012", "hearing"),
        ("Composition du tribunal lors des débats et du délibéré du 3 mars 2012 :", "hearing"),
        ("l'affaire, renvoyée à l'audience du 9 mai 2012 pour prononcer l'arrêt", "deliberation"),
        ("l'affaire, renvoyée à l'audience du 3 mars 2012 pour conclure", "hearing"),
        ("mise en délibéré pour l'arrêt être rendu à l'audience du 9 mai 2012", "deliberation"),
        ("le tribunal a fait savoir qu'il rendrait sa décision le 9 mai 2012", "deliberation"),
        ("Le prononcé du jugement a été renvoyé au 9 mai 2012", "deliberation"),
        ("saisi en référé, le président du tribunal de grande instance de Pau a, par ordonnance du "
         "3 mars 2009, ordonné une expertise", "interim_order"),
        ("Par ordonnance du 3 mars 2009, le président du tribunal de grande instance de Pau, "
         "statuant en référé, a commis M. C", "interim_order"),
        ("Le jugement, signifié le 3 mars 2011, est définitif", "event"),
        ("Par arrêté du 3 mars 2009, pris à l'issue de la garde à vue, le préfet", "event"),
        ("M. A et B ont conclu le 3 mars 2009 l'accord suivant", "event"),
        ("M. A a conclu le 3 mars 2011 à la confirmation", "submissions"),
        ("Demande introductive d'instance du 3 mars 2009", "summons"),
        ("la décision n° 2010-12 QPC du 3 mars 2009", "event"),
        ("Conseil constitutionnel, décision n° 2010-12 QPC du 3 mars 2009", "law"),
        ("CJCE, arrêt du 3 mars 2009, Alpha, C-123/04", "law"),
        ("sur renvoi après cassation (2e Civ., 3 mars 2009, pourvoi n° 08-12.345)",
         "earlier_decision"),
        ("(2e Civ., 3 mars 2009, pourvoi n° 08-12.345)", "law"),
        ("(Civ. 1re, 3 mars 2009, n° 08-12.345)", "law"),
        ("Cass. com. 3 mars 2009, n° 08-12.345", "law"),
        ("l'appel de charges du 3 mars 2009 n'a pas été payé", "event"),
        ("Le 3 mars 2009, un appel de fonds a été adressé aux copropriétaires", "event"),
        ("Au 3 mars 2009, ses écritures comptables étaient à jour", "event"),
        ("le dépôt des dossiers de candidature a eu lieu le 3 mars 2009", "event"),
        ("le salarié a demandé à être entendu le 3 mars 2009", "event"),
        ("lors de la mise en état des lieux le 3 mars 2009", "event"),
        ("lors de la mise en état du mercredi 3 mars 2012", "hearing"),
        ("le syndic rendrait sa décision le 3 mars 2009", "event"),
    ],
)  # fmt: skip
def test_said_in_passing(case, role):
    assert [row.role for row in read(case)] == [role]


@pytest.mark.parametrize(
    "case",
    [
        "Le 6 mai 2008, M. C a vendu.",
        "M. C a quitté les lieux le 6 mai 2008.",
        "Intérêts capitalisés du 6 mai 2008 au 3 mai 2010.",
    ],
)
def test_what_else_was_done_on_the_day_of_an_act(case):
    rows = read(f"Par acte du 6 mai 2008, M. A a fait assigner la société. {case}")
    assert [row.role for row in rows] == ["summons", "event"]


def test_a_paragraph_of_its_own_tells_of_another_act():
    rows = read("Débats à l'audience du 3 mars 2012\n\nNotifié le 4 mai 2012")
    assert [row.role for row in rows] == ["hearing", "event"]


@pytest.mark.parametrize(
    ("case", "roles"),
    [
        ("La société A a résilié le contrat par lettre du 3 mars 2009 et a fait assigner B.", "e"),
        ("La société A a vendu l'immeuble par acte du 3 mars 2009 et a assigné C.", "e"),
        (
            "La déchéance a été prononcée par lettre du 3 mars 2009, puis la banque a assigné B.",
            "e",
        ),
        (
            "La banque a prononcé la déchéance par lettre du 3 mars 2009 puis, par actes"
            " du 4 mai 2009, a fait assigner B.",
            "es",
        ),
        ("Par lettre du 3 mars 2009, la banque a prononcé la déchéance et a assigné B.", "e"),
        ("M. A a quitté les lieux et, par acte du 3 mars 2009, la société B l'a assigné.", "s"),
        ("M. A, qui était parti, a alors par acte du 3 mars 2009 fait assigner B.", "s"),
        ("Par acte du 3 mars 2009, M. A, qui a été blessé, a fait assigner B.", "s"),
    ],
)
def test_a_verb_before_an_act_says_what_it_is(case, roles):
    assert "".join(row.role[0] for row in read(case)) == roles
