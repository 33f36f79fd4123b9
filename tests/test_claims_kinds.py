"""The kinds of requests told by an infinitive, a noun, a wish or a denial, and their lookalikes."""

import pytest

from arret_extract.stages.claims.moods import of_participle, of_subjunctive
from tests.test_claims import claims_of
from tests.test_claims_in_turn import asked

ASKS = "La société ALPHA demande à la cour {}.\n"
SEEKS = "La société ALPHA sollicite {}.\n"
WISHES = "La société ALPHA demande {}.\n"


def kinds_of(moyens):
    return [c.kind + (f" {int(c.value)}" if c.value else "") for c in claims_of(moyens)]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("de maintenir en tous points ce qui a été jugé", "confirmation"),
        ("d'approuver la décision des premiers juges", "confirmation"),
        ("de laisser subsister le jugement", "confirmation"),
        ("de ne rien changer au jugement", "confirmation"),
        ("de valider la décision de licenciement", "constat"),
        ("de mettre le jugement à néant", "infirmation"),
        ("de censurer la décision du tribunal", "infirmation"),
        ("de modifier la clause d'indexation", "constat"),
        ("de repousser les demandes adverses", "rejet"),
        ("de ne pas faire droit aux demandes de la société BETA", "rejet"),
        ("de n'accorder aucune somme à la société BETA", "rejet"),
        ("de dire la société BETA mal fondée en ses demandes et les écarter", "rejet"),
        ("de juger les demandes de la société BETA injustifiées", "rejet"),
        ("de juger injustifié le licenciement", "constat"),
        ("de juger tardif l'appel de la société BETA", "irrecevabilite"),
        ("de ne pas recevoir la société BETA en sa demande", "irrecevabilite"),
        ("de constater que la prescription a été interrompue", "constat"),
        ("de faire supporter les dépens à la société BETA", "depens"),
        ("d'ordonner le partage des dépens", "depens"),
        ("d'ordonner le partage de l'indivision", "autre"),
        ("de charger un expert d'évaluer les biens", "expertise"),
        ("de dire que la société BETA devra partir sous peine d'expulsion", "expulsion"),
        ("de dire que la société BETA a été expulsée à tort", "constat"),
        ("de résilier le bail", "resiliation"),
        ("de dire que le bail est résilié de plein droit", "resiliation"),
        ("de dire que le bail n'est pas résilié", "constat"),
        ("d'annuler la résolution numéro 5", "annulation"),
        ("d'obliger la société BETA à lui verser 900 euros", "condamnation 900"),
        ("de contraindre la société BETA au paiement de 900 euros", "condamnation 900"),
        ("d'imposer à la société BETA le paiement de 900 euros", "condamnation 900"),
        ("de juger que la société BETA lui doit 900 euros", "condamnation 900"),
        ("de dire la société BETA redevable de la somme de 900 euros", "condamnation 900"),
        ("d'obliger la société BETA à exécuter les travaux", "injonction"),
        ("de contraindre la société BETA à la démolition du mur", "injonction"),
        (
            "de fixer à 900 euros la somme due par la société BETA et la condamner à la payer",
            "condamnation 900",
        ),
        ("de dire n'y avoir lieu d'écarter l'exécution provisoire", "execution_provisoire"),
        ("d'échelonner la dette", "autre"),
    ],
)
def test_infinitives(words, kinds):
    assert " ; ".join(kinds_of(ASKS.format(words))) == kinds


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("le maintien du jugement", "confirmation"),
        ("le maintien de son contrat de travail", "autre"),
        ("la censure du jugement", "infirmation"),
        ("la nomination d'un expert", "expertise"),
        ("un complément d'expertise", "expertise"),
        ("la cessation du trouble", "injonction"),
        ("la restitution du véhicule", "injonction"),
        ("la restitution de la somme de 900 euros", "condamnation 900"),
        ("le renvoi de l'affaire", "procedure"),
        ("la rétractation de l'ordonnance", "annulation"),
        ("la licitation de l'immeuble", "autre"),
        ("l'attribution préférentielle de l'immeuble", "autre"),
        ("la suspension de l'exécution provisoire", "execution_provisoire"),
        ("900 euros au titre des frais de dépose et de retrait des panneaux", "condamnation 900"),
        (
            "900 euros en raison de la rupture de son contrat et de la cessation du trouble",
            "condamnation 900",
        ),
    ],
)
def test_nouns(words, kinds):
    assert " ; ".join(kinds_of(SEEKS.format(words))) == kinds


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("que soit maintenue la décision des premiers juges", "confirmation"),
        ("que la décision soit maintenue en toutes ses dispositions", "confirmation"),
        ("que sa mise hors de cause soit approuvée", "confirmation"),
        ("que soit mise à néant la décision entreprise", "infirmation"),
        ("que la prescription soit écartée", "rejet"),
        ("qu'aucune condamnation ne soit prononcée contre elle", "rejet"),
        ("que ne soient accordés ni intérêts ni capitalisation", "rejet"),
        ("que l'exécution provisoire ne soit pas écartée", "execution_provisoire"),
        ("que son appel ne soit pas déclaré irrecevable", "recevabilite"),
        ("que la décision ne soit pas maintenue", "infirmation"),
        ("que le jugement, qui n'a alloué aucune somme, soit infirmé", "infirmation"),
        ("que l'action soit jugée prescrite", "irrecevabilite"),
        ("que les dépens incombent à la société BETA", "depens"),
        ("qu'il soit procédé à une expertise", "expertise"),
        ("que la vente soit déclarée nulle", "resiliation"),
        ("que le bail prenne fin", "resiliation"),
        ("que la décision soit exécutoire par provision", "execution_provisoire"),
        ("que la société BETA lui doive 900 euros", "condamnation 900"),
        ("que la société BETA démolisse le mur", "injonction"),
        ("que la société BETA soit tenue de démolir le mur", "injonction"),
        ("que l'affaire soit radiée", "procedure"),
        ("que les dettes réciproques se compensent", "autre"),
        ("que son contrat soit requalifié", "constat"),
        (
            "que le jugement soit confirmé et que la société BETA lui verse 900 euros",
            "confirmation ; condamnation 900",
        ),
        (
            "que le jugement soit confirmé, que la société BETA démolisse le mur et qu'elle"
            " supporte les dépens",
            "confirmation ; injonction ; depens",
        ),
        (
            "que la somme que la société BETA lui verse chaque mois soit portée à 900 euros",
            "fixation 900",
        ),
        ("que la garde de l'enfant lui soit confiée", ""),
        ("que la paie de mars soit rectifiée", "autre"),
        ("que le mur, que la société BETA libère de ses lierres, soit mesuré", ""),
        (
            "de juger que la société BETA verse 900 euros par mois et que le loyer reste dû",
            "constat",
        ),
    ],
)
def test_wishes(words, kinds):
    assert " ; ".join(kinds_of(WISHES.format(words))) == kinds


def test_items_of_a_list_each_in_its_own_way():
    assert kinds_of(
        "La société ALPHA répond en demandant :\n- d'annuler le contrat ;\n- que la société BETA"
        " lui doive 900 euros ;\n- que la clause pénale soit modérée ;\n- de pouvoir s'acquitter du"
        " solde en dix-huit versements mensuels ;\n- que les dépens incombent à la société BETA.\n"
    ) == ["resiliation", "condamnation 900", "autre", "autre", "depens"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Il est demandé à la cour par M. ALBERT de lui allouer 900 euros.", "A>BD 900"),
        ("Il est demandé par M. ALBERT et Mme FABRE de leur allouer 900 euros.", "AF>BD 900"),
        ("Il est demandé à la cour par M. BERNARD de lui allouer 900 euros.", "B>AF 900"),
    ],
)
def test_agents_of_the_passive(words, found):
    assert asked(words) == found


@pytest.mark.parametrize(
    ("form", "infinitive"),
    [
        ("maintenues", "maintenir"),
        ("annulee", "annuler"),
        ("resilie", "resilier"),
        ("assortie", "assortir"),
        ("mis", "mettre"),
        ("radiees", "radier"),
        ("reduite", "reduire"),
    ],
)
def test_participles(form, infinitive):
    assert of_participle(form) == infinitive


@pytest.mark.parametrize(
    ("form", "infinitive"),
    [("verse", "verser"), ("demolisse", "demolir"), ("paie", "payer"), ("condamnent", "condamner")],
)
def test_subjunctives(form, infinitive):
    assert of_subjunctive(form) == infinitive
