"""The role of a day, in the ways that judges and lawyers tell what was done on it."""

import pytest

from arret_extract import extract

INTERIM, EARLIER = "interim_order", "earlier_decision"

RULING = (
    "COUR D'APPEL DE PAU\n1ère chambre\nARRÊT DU 5 MAI 2010\nN° RG 08/01234\n\nAPPELANTE :\n"
    "La société ORGE, SARL\n\nINTIMÉ :\nM. Luc ROC\n\nDécision déférée à la cour : jugement du"
    " tribunal de grande instance de Dax du 3 mars 2008\n\nFAITS ET PROCÉDURE\nM. ROC a acheté un"
    " véhicule. {}\nLe véhicule présente des désordres.\n\nMOTIFS DE LA DÉCISION\nAttendu que le"
    " jugement sera confirmé.\n\nPAR CES MOTIFS\nLa cour,\nConfirme le jugement.\n"
)


def role_of(told, day):
    ruling = extract(RULING.format(told), model="none")
    start = ruling.text.index(told)
    return [
        d.role for d in ruling.dates if d.text == day and start <= d.start_char < start + len(told)
    ]


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("La société ORGE l'a déférée à la cour par lettre expédiée le 7 avril 2008.", "appeal"),
        ("Par déclaration formalisée par RPVA le 7 avril 2008, elle a fait appel.", "appeal"),
        ("Appel de l'exploitant et de l'assureur le 7 avril 2008.", "appeal"),
        ("L'appel, formé le 7 avril 2008, est recevable.", "appeal"),
        ("Les conclusions notifiées par RPVA le 7 avril 2008 sont recevables.", "submissions"),
        ("La société ORGE a mis en cause la société BLÉ par acte du 7 avril 2008.", "summons"),
        ("Elle a introduit une action devant le tribunal le 7 avril 2008.", "summons"),
        ("Elle a mis en cause, le 7 avril 2008, la qualité du véhicule.", "event"),
        ("Le 7 avril 2008, M. ROC a notifié ses conclusions.", "submissions"),
        ("M. ROC et Mme VAL, qui ont conclu ensemble le 7 avril 2008, répliquent.", "submissions"),
        ("M. ROC a communiqué le 7 avril 2008 ses bulletins de salaire.", "event"),
        ("Par ordonnance du 7 avril 2008, l'instruction a été déclarée close.", "closing"),
        ("M. ROC s'est déclaré le 7 avril 2008 prêt à payer.", "event"),
        ("Le 7 avril 2008, les parties ont été entendues.", "hearing"),
        ("L'affaire est venue le 7 avril 2008 devant la présidente.", "hearing"),
        ("Le 7 avril 2008, M. ROC a été entendu par les gendarmes.", "event"),
        ("M. ROC est venu le 7 avril 2008 chercher le véhicule.", "event"),
        ("L'affaire a été examinée le 7 avril 2008.", "hearing"),
        ("M. ROC a été examiné le 7 avril 2008 par un médecin.", "event"),
        ("La décision a été annoncée pour le 7 avril 2008.", "deliberation"),
        ("La livraison était annoncée pour le 7 avril 2008.", "event"),
        ("Le technicien a rendu compte par rapport du 7 avril 2008.", "expert_report"),
        ("La réunion d'expertise du 7 avril 2008 a permis de le voir.", "event"),
        ("La formation de référé a accordé une somme par ordonnance du 7 avril 2008.", INTERIM),
        ("Par ordonnance du 7 avril 2008, le magistrat de la mise en état a statué.", INTERIM),
        ("La présente cour a, le 7 avril 2008, ordonné une expertise.", EARLIER),
        ("Statuant une première fois le 7 avril 2008, la cour a tenu bon.", EARLIER),
        ("Le tribunal correctionnel de Dax l'a reconnu coupable le 7 avril 2008.", EARLIER),
        ("Le tribunal l'a condamné puis, par décision du 7 avril 2008, l'a relaxé.", EARLIER),
        ("Il conteste devant le tribunal la sanction prise par décision du 7 avril 2008.", "event"),
        ("Le conseil municipal a, le 7 avril 2008, approuvé le projet.", "event"),
        ("Le jugement est devenu définitif le 7 avril 2008.", "event"),
        ("Le 7 avril 2008, la Cour de cassation a jugé le contraire.", "law"),
        ("L'instruction fiscale du 7 avril 2008 le précise.", "law"),
    ],
)  # fmt: skip
def test_what_was_done_on_a_day(told, role):
    assert role_of(told, "7 avril 2008") == [role]
