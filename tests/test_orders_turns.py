"""Orders: sums that turn from one payer or payee to another within a dispositif."""

import pytest

from tests.case import ruling_of
from tests.test_claims_addressees import LETTERS

# D, a company; L, Luc DURIEU; G, a company; E, Eva MARTEL.
SUIT = (
    ("DELTA", "demandeur", "personne_morale"),
    ("Luc DURIEU", "demandeur", "personne_physique", "Monsieur"),
    ("GAMMA", "defendeur", "personne_morale"),
    ("Eva MARTEL", "defendeur", "personne_physique", "Madame"),
)
COSTS = "l'article 700 du code de procédure civile"


def ordered(words, parties=SUIT):
    """Who pays whom how much, for what: "G>DL 900 principal"."""
    ruling = ruling_of(
        parties,
        motifs="MOTIFS\nLa demande est fondée.\n",
        dispositif=f"PAR CES MOTIFS\n{words}\n",
    )
    return [
        f"{_letters(o.payer_ids)}>{_letters(o.payee_ids)} {o.value:.0f} {o.head}"
        for o in ruling.orders
        if o.value is not None
    ]


def _letters(ids):
    return "".join(LETTERS[i] for i in ids)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "Condamne la société GAMMA à payer à la SCI DELTA et à M. DURIEU la somme de 900 euros,"
            "\nCondamne Mme MARTEL à payer aux mêmes la somme de 500 euros,",
            ["G>DL 900 principal", "E>DL 500 principal"],
        ),
        (
            "Condamne la société GAMMA à payer à la SCI DELTA la somme de 900 euros ;\n"
            "Condamne Mme MARTEL à payer à la même la somme de 500 euros ;",
            ["G>D 900 principal", "E>D 500 principal"],
        ),
        (
            f"Condamne la société GAMMA à payer, en application de {COSTS}, 900 euros à la SCI"
            " DELTA et 500 euros à M. DURIEU.",
            ["G>D 900 article_700", "G>L 500 article_700"],
        ),
        (
            "Condamne la société GAMMA à payer :\n1° à la SCI DELTA, 700 euros au titre des loyers"
            f" ;\n2° en application de {COSTS}, 900 euros à la SCI DELTA et 500 euros à M."
            " DURIEU ;",
            ["G>D 700 principal", "G>D 900 article_700", "G>L 500 article_700"],
        ),
        (
            f"Condamne la société GAMMA à payer à la SCI DELTA 900 euros au titre de {COSTS} ;\n"
            "Condamne au même titre Mme MARTEL à payer à M. DURIEU la somme de 500 euros ;",
            ["G>D 900 article_700", "E>L 500 article_700"],
        ),
        (
            f"Sur le fondement de {COSTS}, condamne la société GAMMA à payer 900 euros à la SCI"
            " DELTA et à M. DURIEU, et Mme MARTEL à payer 500 euros à la SCI DELTA ;",
            ["G>DL 900 article_700", "E>D 500 article_700"],
        ),
        (
            "Condamne la société GAMMA à payer à la SCI DELTA à titre de dommages et intérêts la"
            " somme totale de 900 euros.",
            ["G>D 900 dommages_interets"],
        ),
        (
            "Condamne la société GAMMA à payer 900 euros à la SCI DELTA et M. DURIEU en"
            f" remboursement du prix et celle de 500 euros au titre de {COSTS}.",
            ["G>DL 900 principal", "G>DL 500 article_700"],
        ),
        (
            "Condamne la société GAMMA à payer 900 euros à la SCI DELTA et M. DURIEU et Mme MARTEL"
            " à payer à ces derniers 500 euros.",
            ["G>DL 900 principal", "E>DL 500 principal"],
        ),
        (
            "Condamne la société GAMMA à payer à la SCI DELTA la somme de 900 euros ;\n"
            "Condamne Mme MARTEL à payer aux mêmes échéances la somme de 500 euros à M. DURIEU ;",
            ["G>D 900 principal", "E>L 500 principal"],
        ),
        (
            "Condamne la société GAMMA à payer à la SCI DELTA 900 euros de dommages et intérêts ;\n"
            "Condamne, au même titre que son assurée, Mme MARTEL à payer à M. DURIEU 500 euros au"
            f" titre de {COSTS} ;",
            ["G>D 900 dommages_interets", "E>L 500 article_700"],
        ),
        (
            "Condamne la société GAMMA à payer à la SCI DELTA, au titre du solde du prix, outre les"
            " dommages et intérêts, la somme totale de 900 euros.",
            ["G>D 900 principal"],
        ),
    ],
)
def test_who_pays_whom(words, found):
    assert ordered(words) == found


def test_messieurs_are_no_wives():
    parties = (
        ("DELTA", "demandeur", "personne_morale"),
        ("Gérard X...", "defendeur", "personne_physique", "Monsieur"),
        ("Sylvie Y... épouse X...", "defendeur", "personne_physique", "Madame"),
        ("Alain Z...", "defendeur", "personne_physique", "Monsieur"),
    )
    words = "Condamne in solidum Messieurs X... et Z... à payer à la SCI DELTA 900 euros de loyers."
    assert ordered(words, parties) == ["LE>D 900 principal"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Dit que la suspension « Nimba » est protégée par le droit d'auteur.", "constat"),
        ("Ordonne la suspension des poursuites.", "autre"),
        ("Ordonne la suspension provisoire des poursuites.", "autre"),
        ("Dit que la banque est déchue du droit aux intérêts échus depuis 2004.", "constat"),
        ("Dit que les intérêts échus porteront intérêts.", "autre"),
    ],
)
def test_a_thing_that_is_called_as_a_measure_is_none(words, kind):
    ruling = ruling_of(SUIT, dispositif=f"PAR CES MOTIFS\n{words}\n")
    assert [o.kind for o in ruling.orders] == [kind]


def test_what_a_rectification_quotes_orders_nothing_though_its_marks_differ():
    ruling = ruling_of(
        SUIT,
        dispositif="PAR CES MOTIFS\nRectifie l'ordonnance et dit qu'à la place des paragraphes"
        " rédigés ainsi :\n“Condamnons la société GAMMA à payer à la SCI DELTA la somme de 900"
        ' euros"\nil y a lieu de lire :\n"Condamnons la SCI DELTA à payer à la société GAMMA la'
        ' somme de 900 euros"\nLaisse les frais à la charge du trésor.\n',
    )
    assert [o.value for o in ruling.orders if o.kind == "condamnation"] == []


@pytest.mark.parametrize(
    ("called", "payees"),
    [
        ("M. et Mmes DURIEU", "LEX"),
        ("Mesdames DURIEU", "EX"),
        ("Mesdames et Messieurs DURIEU", "LEX"),
        ("Madame et Messieurs DURIEU", "LEX"),
    ],
)
def test_men_and_women_of_one_name(called, payees):
    parties = (
        ("DELTA", "defendeur", "personne_morale"),
        ("Luc DURIEU", "demandeur", "personne_physique", "Monsieur"),
        ("Eva DURIEU", "demandeur", "personne_physique", "Madame"),
        ("Zoé DURIEU", "demandeur", "personne_physique", "Madame"),
    )
    ruling = ruling_of(
        parties, dispositif=f"PAR CES MOTIFS\nCondamne la SCI DELTA à payer à {called} 900 euros.\n"
    )
    assert ["".join("DLEX"[i] for i in o.payee_ids) for o in ruling.orders] == [payees]
