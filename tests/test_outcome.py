"""What becomes of the case before the court, in the words that dispositifs use; invented."""

import pytest

from tests.test_orders import read


@pytest.mark.parametrize(
    ("dispositif", "outcome"),
    [
        ("Confirme le jugement ; Y ajoutant, condamne M. MARTIN aux dépens", "confirmation"),
        (
            "Confirme le jugement sauf sur le montant ; Condamne M. MARTIN aux dépens",
            "infirmation_partielle",
        ),
        ("Confirme le jugement sauf à préciser la date", "confirmation"),
        ("Infirme le jugement en toutes ses dispositions ; Déboute M. MARTIN", "infirmation"),
        ("Infirme le jugement sauf en ce qu'il a débouté M. MARTIN", "infirmation_partielle"),
        (
            "Statuant dans les limites de la cassation, infirme le jugement en ce qu'il a débouté "
            "M. MARTIN ; Dit la demande fondée",
            "infirmation",
        ),
        ("Annule le jugement", "annulation"),
        ("Constate le désistement d'appel de M. MARTIN", "desistement"),
        ("Ordonne la radiation de l'affaire", "radiation"),
        ("Dit que l'affaire sera retirée du rôle", "radiation"),
        ("Ordonne une comparution personnelle des parties", "avant_dire_droit"),
        ("Déclare mal fondé l'appel de M. MARTIN et l'en déboute", "confirmation"),
        ("Dit bien jugé, mal appelé", "confirmation"),
        ("Prononce la caducité de la déclaration d'appel", "caducite"),
        ("Constate la péremption de l'instance", "peremption"),
        ("Ordonne la réouverture des débats", "avant_dire_droit"),
        ("Déclare l'appel irrecevable", "irrecevabilite"),
        ("Constate que l'appel est sans objet ; Dit n'y avoir lieu à dépens", "autre"),
        ("Ordonne la jonction des procédures", "jonction"),
        ("Rectifie l'arrêt du 3 mars", "rectification"),
        ("Dit qu'il convient de rectifier l'arrêt du 3 mars", "rectification"),
        ("Homologue la transaction ; Constate l'extinction de l'instance", "autre"),
        ("Déboute M. MARTIN de son appel ; Le condamne aux dépens", "confirmation"),
        ("Dit que le jugement sortira son plein effet", "confirmation"),
        ("Met le jugement à néant ; Déboute M. MARTIN de ses demandes", "infirmation"),
        ("Rejette la requête en rectification d'erreur matérielle", "rejet"),
        ("Casse et annule, en toutes ses dispositions, l'arrêt", "cassation"),
        ("Casse et annule, mais seulement en ce qu'il déboute, l'arrêt", "cassation_partielle"),
        ("Casse et annule, par voie de retranchement, le chef de l'arrêt", "cassation_partielle"),
        ("Dit M. MARTIN mal fondé en son appel, l'en déboute", "confirmation"),
        ("Reçoit l'appel en la forme ; Au fond, le dit non fondé", "confirmation"),
        ("Dit n'y avoir lieu à réformation du jugement", "confirmation"),
        ("Dit l'appel bien fondé ; Décharge M. MARTIN des condamnations", "infirmation"),
        ("Déclare l'appel recevable ; Dit la demande mal fondée et la rejette", "rejet"),
        ("Confirme partiellement le jugement", "infirmation_partielle"),
        ("Déclare caduque la citation", "caducite"),
        ("Déclare nul le jugement ; Statuant à nouveau, déboute M. MARTIN", "annulation"),
        ("Confirme le jugement, mais réduit à 900 euros la somme due", "infirmation_partielle"),
        ("Confirme le jugement sur la faute, le réforme sur le reste", "infirmation_partielle"),
        ("Confirme le jugement en ses chefs autres que celui des frais", "infirmation_partielle"),
        ("Dit que l'appel n'est pas recevable", "irrecevabilite"),
        (
            "Dit l'appel fondé ; Condamne M. MARTIN à payer à la société ALPHA 900 euros",
            "infirmation",
        ),
        (
            "La cour,\nAjoutant au jugement confirmé, condamne M. MARTIN à payer à ALPHA 9 euros",
            "confirmation",
        ),
        ("Dit n'y avoir lieu de statuer, M. MARTIN s'étant désisté", "desistement"),
        ("Dit la juridiction judiciaire incompétente", "incompetence"),
        ("Dit qu'au lieu de 900 euros il faut lire 9 000 euros", "rectification"),
        ("Renvoie l'affaire à l'audience du 3 mai 2020", "avant_dire_droit"),
        (
            "Porte à 8 000 euros l'indemnité due à M. MARTIN ; Confirme pour le surplus",
            "infirmation_partielle",
        ),
        ("Dit que le dispositif de l'arrêt sera rectifié comme suit", "rectification"),
        ("Dit qu'il faut lire « PIC » au lieu de « PIE »", "rectification"),
        ("Réparant l'omission, dit que le dispositif sera complété comme suit", "rectification"),
        ("Rejette la requête en rectification de l'arrêt ; Rejette toute autre demande", "rejet"),
        ("Ordonne la radiation de la présente affaire du rang des affaires", "radiation"),
        ("Infirme le jugement.\n\nAvant dire droit sur le préjudice, ordonne une expertise",
         "infirmation"),
        ("Infirme l'ordonnance ; Statuant à nouveau sur la provision, la refuse", "infirmation"),
        ("Infirme, statuant dans les limites de sa saisine, le jugement en ce qu'il a débouté B",
         "infirmation_partielle"),
        ("Infirme le jugement sur la faute ; Statuant à nouveau, déboute M. MARTIN",
         "infirmation_partielle"),
        ("La cour,\nConfirmant le jugement,\nDéboute les parties de leurs autres demandes",
         "confirmation"),
        ("Confirme le jugement sur la faute mais le réforme sur la somme", "infirmation_partielle"),
        ("Rejette la requête en interprétation ; Rejette toutes autres demandes", "rejet"),
        ("Déclare irrecevable la tierce opposition.\n\nRejette toutes autres demandes.",
         "irrecevabilite"),
        ("Décrète le désistement de l'appel", "desistement"),
        ("Fait droit à l'exception d'incompétence ; Renvoie les parties devant le tribunal",
         "incompetence"),
    ],
)  # fmt: skip
def test_on_appeal(dispositif: str, outcome: str) -> None:
    assert read(dispositif).decision.outcome == outcome


@pytest.mark.parametrize(
    ("reasons", "outcome"),
    [
        ("Le jugement sera donc infirmé.", "infirmation"),
        ("Il y a lieu de confirmer le jugement sur la faute.", "infirmation_partielle"),
        ("Le rapport confirme la faute.", "autre"),
        ("La décision mérite d'être confirmée.", "infirmation_partielle"),
        ("La société ALPHA soutient que le jugement doit être confirmé.", "autre"),
    ],
)
def test_what_the_reasons_say_is_the_court_s(reasons: str, outcome: str) -> None:
    dispositif = "Condamne la société ALPHA à payer à M. MARTIN 900 euros au titre du prêt"
    assert read(dispositif, reasons).decision.outcome == outcome


@pytest.mark.parametrize(
    ("dispositif", "outcome"),
    [
        ("Condamne la société ALPHA à payer à M. MARTIN 900 euros au titre du prêt", "accueil"),
        (
            "Condamne la société ALPHA à payer à M. MARTIN 700 euros au titre du prêt",
            "accueil_partiel",
        ),
        (
            "Condamne la société ALPHA à payer à M. MARTIN 900 euros au titre du prêt ; Déboute "
            "M. MARTIN du surplus",
            "accueil_partiel",
        ),
        (
            "Fixe à 900 euros l'indemnité due par M. MARTIN à la société ALPHA ; Déboute M. MARTIN "
            "du surplus",
            "accueil_partiel",
        ),
        ("Déboute M. MARTIN de ses demandes ; Le condamne aux dépens", "rejet"),
        (
            "Rejette l'exception d'incompétence ; Condamne la société ALPHA à payer à M. MARTIN "
            "900 euros au titre du prêt",
            "accueil",
        ),
        (
            "Déboute la société ALPHA de sa demande de sursis à statuer ; La condamne à payer à "
            "M. MARTIN 900 euros au titre du prêt",
            "accueil",
        ),
        (
            "Donne acte à M. MARTIN de son désistement à l'égard de Mme DURAND ; Condamne la "
            "société ALPHA à payer à M. MARTIN 700 euros au titre du prêt",
            "accueil_partiel",
        ),
        (
            "Donne acte à M. MARTIN de son désistement ; Le condamne à payer à la société ALPHA "
            "300 euros au titre de l'article 700 du code de procédure civile",
            "desistement",
        ),
        ("Se déclare territorialement incompétent au profit de Pau", "incompetence"),
        ("Homologue l'accord des parties ; Dit n'y avoir lieu à exécution provisoire", "accueil"),
        ("Ordonne la radiation de l'inscription d'hypothèque", "accueil_partiel"),
        ("Déclare nulle l'assignation", "autre"),
        (
            "Met à néant l'ordonnance d'injonction de payer ; Déboute M. MARTIN de sa demande",
            "rejet",
        ),
        ("Renvoie l'affaire devant le juge de la mise en état", "avant_dire_droit"),
        ("Confirme l'injonction de payer ; La société ALPHA paiera 900 euros", "accueil"),
        ("Déclare prescrite l'action de M. MARTIN", "irrecevabilite"),
        (
            "Déclare prescrite l'action de M. MARTIN ; Rejette la demande sur l'article 700",
            "irrecevabilite",
        ),
        ("Déclare bien fondé le recours de M. MARTIN", "accueil"),
        ("Infirme la décision de la caisse du 3 mai 2018", "accueil"),
        ("Dit que l'accident doit être pris en charge ; Laisse les dépens à la caisse", "accueil"),
        ("Dit que l'accident n'est pas d'origine professionnelle", "autre"),
        ("Ordonne la mainlevée de la saisie du 3 mai 2019", "accueil"),
        ("Constate que l'action est atteinte par la prescription", "irrecevabilite"),
        (
            "Dit que le loyer sera fixé à la valeur locative ; Ordonne une expertise ; Réserve les "
            "autres demandes",
            "avant_dire_droit",
        ),
        ("Dit que l'action n'est ni prescrite ni forclose", "autre"),
        (
            "Ordonne la mainlevée de la saisie ; Déboute M. MARTIN de sa demande de dommages et "
            "intérêts",
            "accueil_partiel",
        ),
        (
            "Reçoit la société ALPHA en son opposition ; La dit mal fondée ; La condamne à payer à "
            "M. MARTIN 900 euros au titre du prêt",
            "accueil",
        ),
        ("Prononce la jonction des instances ; Déboute M. MARTIN de ses demandes", "rejet"),
        ("Prononce la mise hors de cause de Mme ROC ; Déboute M. MARTIN", "rejet"),
        ("Déboute M. MARTIN de ses demandes ; Prononce l'exécution provisoire", "rejet"),
        (
            "Prononce le divorce ; Dit n'y avoir lieu de statuer sur la liquidation du régime",
            "accueil",
        ),
        (
            "Dit n'y avoir lieu de statuer sur l'aide juridictionnelle ; Rejette le surplus",
            "rejet",
        ),
        (
            "Déclare irrecevable comme prescrite la demande reconventionnelle ; Prononce la "
            "réception judiciaire",
            "accueil",
        ),
        ("Dit le tribunal de céans incompétent au profit de Pau", "incompetence"),
        ("Se dessaisit au profit du juge de Pau", "incompetence"),
        ("Ouvre une procédure de redressement judiciaire à l'égard de la société ALPHA", "accueil"),
        ("Dit inopposable à M. MARTIN la décision de la caisse", "accueil"),
        ("Prend acte de la conciliation ; Constate l'extinction de l'instance", "autre"),
        ("Dit n'y avoir lieu de statuer ; Rejette le surplus des conclusions", "autre"),
        ("Dit que le traitement prescrit sera pris", "autre"),
        (
            "Déboute M. MARTIN de ses demandes ; Le condamne à payer à la société ALPHA 2 000 "
            "euros à titre de dommages et intérêts",
            "rejet",
        ),
        (
            "Condamne par provision la société ALPHA à payer à M. MARTIN 900 euros ; Dit n'y avoir "
            "lieu à référé pour le surplus",
            "accueil_partiel",
        ),
    ],
)
def test_at_first_instance(dispositif: str, outcome: str) -> None:
    asked = "M. MARTIN demande 900 euros au titre du prêt.\n"
    assert read(dispositif, before=asked, first=True).decision.outcome == outcome


@pytest.mark.parametrize(
    ("asked", "dispositif", "outcome"),
    [
        pytest.param(
            "M. MARTIN demande 900 euros au titre du prêt.\n",
            "Condamne la société ALPHA à payer à M. MARTIN 900 euros ; La condamne à lui payer 400"
            " euros au titre de l'article 700 du code de procédure civile",
            "accueil",
            id="costs_of_counsel_that_no_request_tells",
        ),
        pytest.param(
            "M. MARTIN demande 900 euros au titre du prêt et 800 euros au titre de l'article 700 du"
            " code de procédure civile.\n",
            "Condamne la société ALPHA à payer à M. MARTIN 900 euros ; La condamne à lui payer 400"
            " euros au titre de l'article 700 du code de procédure civile",
            "accueil_partiel",
            id="costs_of_counsel_cut",
        ),
        pytest.param(
            "M. MARTIN demande de fixer le loyer à la somme de 15 900 euros.\n",
            "Fixe le loyer à la somme de 11 800 euros",
            "accueil_partiel",
            id="a_lower_rent",
        ),
        pytest.param(
            "M. MARTIN demande de fixer le loyer à la somme de 15 900 euros.\n",
            "Fixe le loyer à la somme de 15 900 euros",
            "accueil",
            id="the_rent_asked",
        ),
        pytest.param(
            "La banque avait prêté 900 euros. M. MARTIN demande de condamner la société ALPHA à lui"
            " payer 1 500 euros.\n",
            "Condamne la société ALPHA à payer à M. MARTIN 900 euros",
            "accueil_partiel",
            id="a_sum_that_was_told_of_something_else",
        ),
        pytest.param(
            "M. MARTIN demande de condamner la société ALPHA à lui payer 900 euros.\n",
            "Condamne la société ALPHA à payer à M. MARTIN 900 euros ; L'autorise à payer par "
            "versements de 75 euros",
            "accueil",
            id="all_of_it_by_instalments",
        ),
        pytest.param(
            "M. MARTIN demande de condamner la société ALPHA à lui payer 900 euros et 300 euros de"
            " dommages et intérêts.\n",
            "Condamne la société ALPHA à payer à M. MARTIN 900 euros ; Rejette toutes autres"
            " demandes",
            "accueil_partiel",
            id="one_of_two_claims",
        ),
    ],
)
def test_less_than_what_was_asked(asked: str, dispositif: str, outcome: str) -> None:
    assert read(dispositif, before=asked, first=True).decision.outcome == outcome
