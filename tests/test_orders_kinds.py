"""Orders: what a provision does, in the wordings of courts old and new."""

import pytest

from tests.case import ruling_of
from tests.test_orders_turns import SUIT

REST = " ;\nRejette toutes autres demandes."


def kinds(words):
    """What each provision of a dispositif does, with what it is about."""
    ruling = ruling_of(
        SUIT,
        motifs="MOTIFS\nLa demande est fondée.\n",
        dispositif=f"PAR CES MOTIFS\n{words}{REST}\n",
    )
    *found, last = [f"{o.kind} {o.head or ''}".strip() for o in ruling.orders]
    assert last == "rejet"
    return found


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Dit prescrite l'action de M. DURIEU", "irrecevabilite"),
        ("Constate que l'action est atteinte par la prescription", "irrecevabilite"),
        ("Dit que M. DURIEU n'a pas qualité pour agir", "irrecevabilite"),
        ("L'appel de M. DURIEU est irrecevable", "irrecevabilite"),
        ("L'appel est recevable", "recevabilite"),
        ("DIT RECEVABLE L'APPEL DE M. DURIEU", "recevabilite"),
        ("Nous, juge des référés,\nJugeons recevable l'action", "recevabilite"),
        ("Admet l'appel en la forme", "recevabilite"),
        ("Dit que la demande de provision ne peut être accueillie", "rejet provision"),
        ("Dit que M. DURIEU sera débouté de sa demande d'astreinte", "rejet astreinte"),
        (
            "Dit que l'article 700 du code de procédure civile ne trouve pas à s'appliquer",
            "rejet article_700",
        ),
        (
            "N'alloue rien au titre de l'article 700 du code de procédure civile",
            "rejet article_700",
        ),
        ("Ne fait pas droit à la demande de dommages et intérêts", "rejet dommages_interets"),
        ("Dit qu'il n'y a pas matière à astreinte", "rejet astreinte"),
        ("Repousse les prétentions de M. DURIEU", "rejet"),
        ("Dit bien jugé, mal appelé", "confirmation"),
        ("Dit que le jugement sortira son plein et entier effet", "confirmation"),
        ("Dit mal jugé, bien appelé", "infirmation"),
        ("Tient pour acquise la clause résolutoire", "resiliation"),
        ("Met fin au bail", "resiliation"),
        ("Dit le contrat nul et de nul effet", "resiliation"),
        ("Condamne M. DURIEU à quitter les lieux", "expulsion"),
        ("Ordonne la libération des lieux par M. DURIEU", "expulsion"),
        ("Dit que M. DURIEU remettra à Mme MARTEL un certificat de travail", "injonction"),
        ("La société GAMMA devra remettre à Mme MARTEL une attestation", "injonction"),
        ("Oblige M. DURIEU à rétablir le passage", "injonction"),
        ("Rend le présent arrêt commun à la société GAMMA", "constat"),
        ("MET A LA CHARGE DE M. DURIEU LES DEPENS DE L'INSTANCE", "depens depens"),
        ("Dit que les créances se compenseront à due concurrence", "autre"),
    ],
)
def test_what_it_does(words, kind):
    assert kinds(words) == [kind]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Dit que l'action n'est ni prescrite ni forclose", "constat"),
        ("Constate que la prescription a été interrompue par l'assignation", "constat"),
        ("Dit que M. DURIEU a qualité pour agir", "constat"),
        ("Dit que la demande de M. DURIEU est justifiée", "constat"),
        ("Dit que la société GAMMA ne peut se prévaloir de la clause", "constat"),
        ("Dit que l'article 12 du contrat ne trouve pas à s'appliquer", "constat"),
        ("Dit que le jugement sera publié à la conservation", "constat"),
        ("Dit que l'indemnité est due jusqu'à la libération des lieux", "constat"),
        ("Dit que M. DURIEU disposera d'un délai de trois mois pour quitter les lieux", "autre"),
        ("Dit que le notaire remettra les fonds à M. DURIEU", "constat"),
        ("Fait droit à la demande de M. DURIEU", "constat"),
        ("Met fin à la mission du séquestre", "autre"),
        ("Confirme le jugement en ce qu'il a dit que la demande est irrecevable", "confirmation"),
        ("Condamne M. DURIEU, inscrit au registre du commerce, aux dépens", "depens depens"),
    ],
)
def test_what_it_does_not(words, kind):
    assert kinds(words) == [kind]


@pytest.mark.parametrize("words", ["Le tribunal tient à rappeler la loi", "La cour rend l'arrêt"])
def test_what_orders_nothing(words):
    assert kinds(words) == []
