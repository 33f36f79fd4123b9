"""Orders of the judge of liberties, and of the premier président on appeal from them; invented."""

import datetime as dt

import pytest

from arret_extract import extract
from arret_extract.ruling import Ruling
from tests.test_parties import named as sides

PATIENT = "PATIENT :\n\nMonsieur [O] [D]\nné le 3 mai 1990 à [Localité 2]\ncomparant"
HOSPITAL = "REQUÉRANT :\n\nMonsieur le directeur du CENTRE HOSPITALIER [4]\nnon comparant"


SEIZED = "Par requête du 1er mars 2025, le juge a été saisi."


def first(
    parties: str, orders: str, day: str = "ORDONNANCE DU 4 MARS 2025", facts: str = SEIZED
) -> Ruling:
    """An order of a first judge: what its head prints, its facts and its provisions."""
    return extract(
        f"TRIBUNAL JUDICIAIRE DE LAON\n\nN° RG 25/00120\n\n{day}\n\n{parties}\n\nEXPOSÉ DU "
        f"LITIGE\n\n"
        f"{facts}\n\nMOTIFS\n\nIl y a lieu de statuer.\n\n"
        f"PAR CES MOTIFS\n\n{orders} ;\n\nLe greffier Le juge\n",
        model="none",
    )


def appeal(head: str, orders: str = "Confirmons l'ordonnance") -> Ruling:
    """An order of a premier président, likewise."""
    return extract(
        f"COUR D'APPEL DE DOUAI\n\nN° RG 25/00120\n\n{head}\n\nMOTIFS\n\nIl y a lieu de statuer.\n"
        f"\n"
        f"PAR CES MOTIFS\n\n{orders} ;\n\nLe greffier Le premier président\n",
        model="none",
    )


@pytest.mark.parametrize(
    ("orders", "outcome"),
    [
        ("Ordonnons la mainlevée de l'hospitalisation complète de Monsieur [O] [D]", "rejet"),
        ("Déclarons la procédure irrégulière ;\nOrdonnons sa remise en liberté", "rejet"),
        ("Disons n'y avoir lieu à prolongation de la rétention", "rejet"),
        ("Ordonnons la jonction ;\nRejetons la requête du directeur", "rejet"),
        ("Ordonnons la jonction ;\nOrdonnons une seconde prolongation de la rétention", "accueil"),
        ("Rejetons la demande de mainlevée ;\nOrdonnons la poursuite des soins", "accueil"),
        ("Disons n'y avoir lieu à mainlevée de la mesure", "accueil"),
        ("Disons que l'hospitalisation complète peut se poursuivre", "accueil"),
        ("Déclarons la requête irrecevable ;\nOrdonnons sa remise en liberté", "irrecevabilite"),
        ("Ordonnons la jonction des procédures", "jonction"),
        ("Ordonnons la mainlevée de la saisie du 3 mars 2025", "accueil"),
    ],
)
def test_what_sets_free_refuses_who_holds(orders: str, outcome: str) -> None:
    assert first(f"{HOSPITAL}\n\n{PATIENT}", orders).decision.outcome == outcome


def test_who_asks_to_be_free_is_granted_it() -> None:
    parties = f"{PATIENT}\n\n{HOSPITAL}".replace("PATIENT :", "DEMANDEUR :")
    parties = parties.replace("REQUÉRANT :", "DÉFENDEUR :")
    assert first(parties, "Ordonnons la mainlevée de la mesure").decision.outcome == "accueil"


@pytest.mark.parametrize(
    ("orders", "outcome"),
    [
        ("Ordonnons l'arrêt de l'exécution provisoire du jugement", "accueil"),
        (
            "Rejetons la demande d'arrêt de l'exécution provisoire ;\n"
            "Autorisons la S.A.S. ROC à consigner la somme de 5 000 euros",
            "accueil_partiel",
        ),
        ("Rejetons la demande d'arrêt de l'exécution provisoire", "rejet"),
        ("Prononçons l'irrecevabilité des conclusions de l'intimé", "autre"),
        ("Prononçons l'irrecevabilité de l'appel", "irrecevabilite"),
        ("Rejetons l'exception de nullité ;\nAssignons à résidence Monsieur [O] [D]", "autre"),
    ],
)
def test_premier_president(orders: str, outcome: str) -> None:
    head = "DEMANDERESSE\n\nS.A.S. ROC\n\nDÉFENDEUR\n\nMonsieur [O] [D]\n\nEXPOSÉ DU LITIGE\n\nPar "
    head += "jugement du 12 janvier 2025, le tribunal judiciaire de Laon a condamné la S.A.S. ROC."
    assert appeal(head, orders).decision.outcome == outcome


@pytest.mark.parametrize(
    ("parties", "found"),
    [
        pytest.param(
            f"{HOSPITAL}\n\n{PATIENT}\n\nTIERS :\n\nMadame [U] [D]\n\nMINISTÈRE PUBLIC : absent",
            [
                ("directeur du CENTRE HOSPITALIER [4]", "demandeur"),
                ("[O] [D]", "defendeur"),
                ("[U] [D]", "autre"),
                ("MINISTÈRE PUBLIC", "ministere_public"),
            ],
            id="soins",
        ),
        pytest.param(
            "AUTORITÉ ADMINISTRATIVE QUI A SAISI LE JUGE :\n\nPRÉFECTURE DE LA SOMME\n\nPERSONNE"
            " RETENUE\n\nM. [O] [D]\nprésent à l'audience, assisté de Me Lou PIC",
            [("PRÉFECTURE DE LA SOMME", "demandeur"), ("[O] [D]", "defendeur")],
            id="who_seized_the_judge",
        ),
        pytest.param(
            "REQUÉRANT :\n\nLe PRÉFET DU NORD\nnon comparant\n\nconcernant :\n\nMonsieur [O] [D]\n"
            "né le 3 mai 1990 à [Localité 2]\nassisté de Me Lou PIC, avocat",
            [("PRÉFET DU NORD", "demandeur"), ("[O] [D]", "defendeur")],
            id="whom_a_petition_concerns",
        ),
        pytest.param(
            "AUTORITÉ ADMINISTRATIVE\n\nM. LE PRÉFET DU NORD\nreprésenté par Mme [K]\n\nPERSONNE "
            "RETENUE\n\nM. [O] [D]\nassisté de Me Lou PIC, avocat commis d'office\nen présence de "
            "M. "
            "[F] [W], interprète en langue arabe",
            [("PRÉFET DU NORD", "demandeur"), ("[O] [D]", "defendeur")],
            id="retention",
        ),
        pytest.param(
            "DEMANDEUR À LA REQUÊTE :\n\nMonsieur le Directeur de l'EPSM [4]\n\nPERSONNE FAISANT "
            "L'OBJET"
            " DE LA MESURE :\n\nMonsieur [O] [D]",
            [("Directeur de l'EPSM [4]", "demandeur"), ("[O] [D]", "defendeur")],
            id="isolement",
        ),
    ],
)
def test_headings_at_first_instance(parties: str, found: list[tuple[str, str]]) -> None:
    assert sides(first(parties, "Ordonnons la prolongation de la mesure")) == found


@pytest.mark.parametrize(
    ("head", "found"),
    [
        pytest.param(
            "ENTRE :\n\nMadame [G] [T]\ncomparante, assistée de Me Lou PIC, avocat\n\nAPPELANTE\n"
            "\nET"
            " :\n\nCENTRE HOSPITALIER [6]\nnon représenté\n\nINTIMÉ\n\nET COMME PARTIE JOINTE :\n"
            "\nM. LE "
            "PROCUREUR GENERAL DE LA COUR D'APPEL DE DOUAI\nnon représenté à l'audience",
            [
                ("[G] [T]", "appelant"),
                ("CENTRE HOSPITALIER [6]", "intime"),
                ("PROCUREUR GENERAL DE LA COUR D'APPEL DE DOUAI", "partie_jointe"),
            ],
            id="sides_behind",
        ),
        pytest.param(
            "APPELANT :\n\nMonsieur [O] [D]\n\nINTIMÉS :\n\nMaître Luc ROC, liquidateur\n\n"
            "MINISTÈRE PUBLIC, en la personne de Monsieur le procureur général\n\n"
            "MINISTÈRE PUBLIC : affaire communiquée",
            [("[O] [D]", "appelant"), ("Luc ROC", "intime"), ("MINISTÈRE PUBLIC", "intime")],
            id="the_prosecutor_in_person",
        ),
        pytest.param(
            "APPELANT :\n\nMonsieur LE PREFET DU NORD\nnon comparant\n\nINTIMÉS :\n\nMonsieur [O] "
            "[D]\n"
            "comparant\n\nCENTRE PSYCHOTHERAPIQUE DE [Localité 4]\nnon représenté\n\nMINISTERE "
            "PUBLIC :\n"
            "Monsieur le procureur général près la cour d'appel de Douai",
            [
                ("PREFET DU NORD", "appelant"),
                ("[O] [D]", "intime"),
                ("CENTRE PSYCHOTHERAPIQUE DE [Localité 4]", "intime"),
                ("MINISTERE PUBLIC", "ministere_public"),
            ],
            id="the_prosecutor_is_no_intime",
        ),
    ],
)
def test_headings_on_appeal(head: str, found: list[tuple[str, str]]) -> None:
    assert sides(appeal(head)) == found


@pytest.mark.parametrize(
    ("day", "date"),
    [
        (
            "Le quatre février deux mille vingt-cinq à 16 heures 05,\n\nNous, Lise ROC, juge,",
            (2, 4),
        ),
        (
            "L'an DEUX MILLE VINGT CINQ et le 22 mars à 15h15\n\nNous, Lise ROC, juge,\n\nFAITS\n"
            "\nLe 17"
            " mars 2025, M. [O] [D] a été placé en rétention.",
            (3, 22),
        ),
        ("Le 17 mars 2025, M. [O] [D] a été placé en rétention.", None),
    ],
)
def test_the_day_of_the_order(day: str, date: tuple[int, int] | None) -> None:
    found = first(f"{HOSPITAL}\n\n{PATIENT}", "Rejetons la requête", day).decision.decision_date
    assert found == (date and dt.date(2025, *date))


VISAS = """Nous, Lise ROC, conseillère, assistée de Mme PIN, greffière ;

Vu la requête du préfet de la Somme tendant à voir prolonger la rétention administrative de
M. [O] [D], né le 3 mai 1990 à [Localité 3] ;

Vu l'ordonnance rendue le 20 mars 2025 par le juge du tribunal judiciaire de Laon ;

Vu l'appel interjeté par {} le 21 mars 2025 ;

Vu les débats en la présence de M. [F] [W], interprète en langue arabe ;

M. [O] [D], assisté de Me Anna VAL, et Me Paul DUC, représentant le préfet, entendus"""


@pytest.mark.parametrize(
    ("by", "asks", "answers"),
    [
        ("M. [O] [D]", "intime", "appelant"),
        ("Me Anna VAL", "intime", "appelant"),
        ("le préfet de la Somme", "appelant", "intime"),
        ("Me Paul DUC", "appelant", "intime"),
    ],
)
def test_sides_told_in_visas(by: str, asks: str, answers: str) -> None:
    ruling = appeal(VISAS.format(by))
    assert sorted(sides(ruling)) == [("[O] [D]", answers), ("préfet de la Somme", asks)]
    assert [c.name for c in ruling.counsel] == ["Anna VAL", "Paul DUC"]


def test_the_prosecutor_s_appeal_tells_no_side() -> None:
    assert ("préfet de la Somme", "intime") not in sides(appeal(VISAS.format("le procureur")))


def test_sides_under_parties_at_first_instance() -> None:
    parties = (
        "PARTIES\n\nM. [O] [D]\nen rétention administrative\nassisté de son conseil Me "
        "Anna VAL\nen présence de M. [F] [W], interprète\n\nM. PREFET DU NORD préalablement avisé, "
        "représenté par Maître Paul DUC\n\nLE PROCUREUR DE LA RÉPUBLIQUE n'est ni présent, ni "
        "représenté.\n\nDÉROULEMENT DES DÉBATS"
    )
    ruling = first(parties, "Ordonnons la prolongation de la rétention")
    assert sides(ruling) == [
        ("[O] [D]", "defendeur"),
        ("PREFET DU NORD", "demandeur"),
        ("PROCUREUR DE LA RÉPUBLIQUE", "ministere_public"),
    ]
    assert [p.kind for p in ruling.parties] == [
        "personne_physique",
        "autorite_publique",
        "autorite_publique",
    ]
    assert [c.name for c in ruling.counsel] == ["Anna VAL", "Paul DUC"]


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        pytest.param(
            "Me Lou PIC, avocat de Monsieur [O] [D], a été entendue. Elle conclut au rejet de la "
            "requête.",
            [("rejet", "defendeur")],
            id="the_lawyer_of_the_other_side",
        ),
        pytest.param(
            "Vu les observations de Me Lou PIC sollicitant la mainlevée de la mesure ;",
            [("autre", "defendeur")],
            id="a_lawyer_known_by_his_name",
        ),
        pytest.param(
            "Le directeur demande d'ordonner le maintien de la mesure.",
            [("autre", "demandeur")],
            id="no_lawyer",
        ),
    ],
)
def test_who_asks_by_his_lawyer(told: str, asked: list[tuple[str, str]]) -> None:
    ruling = extract(
        f"TRIBUNAL JUDICIAIRE DE LAON\n\nN° RG 25/00120\n\n{HOSPITAL}\n\n{PATIENT}, assisté de Me "
        f"Lou PIC, avocat\n\nPRÉTENTIONS DES PARTIES\n\n{told}\n\nMOTIFS\n\nIl y a lieu de "
        "statuer.\n\nPAR CES MOTIFS\n\nOrdonnons la poursuite des soins.\n",
        model="none",
    )
    roles = {p.party_id: p.role for p in ruling.parties}
    assert [(c.kind, roles[c.claimant_ids[0]]) for c in ruling.claims] == asked


def test_what_the_premier_president_is_asked() -> None:
    head = (
        "DEMANDERESSE\n\nS.A.S. ROC\n\nDÉFENDEUR\n\nMonsieur [O] [D]\n\nPRÉTENTIONS DES PARTIES\n\n"
        "La S.A.S. ROC a fait assigner Monsieur [O] [D] devant le premier président aux fins, au "
        "visa de l'article 514-3 du code de procédure civile, d'arrêter l'exécution provisoire du "
        "jugement."
    )
    assert [c.kind for c in appeal(head).claims] == ["execution_provisoire"]


@pytest.mark.parametrize("firm", ["SELARL VAL AVOCATS", "Madame Anna VAL"])
def test_who_contests_fees_and_the_lawyer_he_contests_them_to(firm: str) -> None:
    ruling = appeal(
        "Vu le recours formé par :\n\nMonsieur [O] [D]\n[Adresse 1]\nComparant en personne\n\n"
        "Demandeur au recours,\n\ncontre la décision du bâtonnier dans un litige l'opposant à :\n\n"
        f"{firm}\n[Adresse 2]\nReprésentée par Me Lou PIC, avocat\n\nDéfenderesse au recours,\n\n"
        "L'affaire a été mise en délibéré."
    )
    assert [p.role for p in ruling.parties] == ["demandeur", "defendeur"]
    assert [(c.party_id, c.name) for c in ruling.counsel] == [(1, "Lou PIC")]


def test_the_seat_of_a_court_is_no_judge() -> None:
    head = (
        "Décision déférée à la Cour : Ordonnance du 10 mars 2025 - Tribunal Judiciaire de LAON "
        "(Juge des Libertés et de la Détention)\n\nLise ROC, conseillère, assistée de Jeanne PIN, "
        "greffière\n\nAPPELANT\n\nMonsieur [O] [D]"
    )
    assert [m.name for m in appeal(head).court_members] == ["Lise ROC", "Jeanne PIN"]


@pytest.mark.parametrize(
    ("orders", "results"),
    [
        ("Autorisons le maintien de l'hospitalisation complète", ["accueillie", "rejetee"]),
        ("Ordonnons la mainlevée de la mesure", ["rejetee", "accueillie"]),
    ],
)
def test_who_is_to_stay_is_not_let_go(orders: str, results: list[str]) -> None:
    facts = (
        "Le 1er mars 2025, le directeur du centre hospitalier a saisi le juge afin qu'il soit "
        "statué sur la poursuite de l'hospitalisation.\n\nMonsieur [D] demande la mainlevée de la "
        "mesure et la remise d'une copie du dossier."
    )
    ruling = first(f"{HOSPITAL}\n\n{PATIENT}", orders, facts=facts)
    assert [(o.result, o.order_id) for o in ruling.outcomes][:2] == [(r, 0) for r in results]


def test_what_is_asked_before_a_judge_of_liberties() -> None:
    facts = (
        "Le ministère public, représenté par Mme Lise VAL, a été entendu et a conclu au maintien "
        "de la mesure.\n\nLe directeur a, par avis du 2 mars 2025, requis la prolongation de la "
        "mesure.\n\nMonsieur [D] demande son assignation à résidence."
    )
    ruling = first(f"{HOSPITAL}\n\n{PATIENT}", "Prolongeons la mesure", facts=facts)
    assert [(c.kind, c.claimant_ids) for c in ruling.claims] == [("autre", (0,)), ("autre", (1,))]


def test_who_appealed_is_not_let_go_by_what_stands() -> None:
    head = (
        "APPELANT :\n\nMonsieur [O] [D]\n\nINTIMÉ :\n\nMONSIEUR LE PRÉFET DU NORD\n\nVu l'appel "
        "de Monsieur [O] [D] qui demande l'infirmation de l'ordonnance et sa remise en liberté ;"
    )
    orders = "Confirmons l'ordonnance ;\n\nOrdonnons la remise d'une expédition au procureur"
    assert [o.result for o in appeal(head, orders).outcomes] == ["rejetee", "rejetee"]


def test_whose_lawyer_is_told_before_the_name() -> None:
    ruling = appeal(
        "Vu la requête du préfet du Nord en prolongation de la rétention administrative de M. [O] "
        "[D] ;\n\nVu l'avis donné à Me Lou PIC, avocat au barreau de DOUAI, de permanence ;\n\n"
        "FAITS ET PROCÉDURE\n\nM. [O] [D] a interjeté appel de cette décision et demande sa remise "
        "en liberté. Le préfet du Nord n'a pas comparu."
    )
    held = next(p.party_id for p in ruling.parties if p.role == "appelant")
    assert [(c.name, c.party_id) for c in ruling.counsel] == [("Lou PIC", held)]
