"""Claims: who speaks and of whom it asks, where a sentence turns from one to another."""

import pytest

from arret_extract.mentions.resolve import PartyIndex
from tests.case import APPEAL, ruling_of
from tests.test_claims import claims_of
from tests.test_claims_addressees import asked

FEES = "au titre de l'article 700 du code de procédure civile"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "La société DELTA soutient que Monsieur Luc DURIEU et Madame Eva MARTEL sont fautifs."
            " Cette dernière conclut au rejet et réclame 900 euros.",
            "E>D 900",
        ),
        (
            "La société DELTA demande à Monsieur Luc DURIEU la somme de 900 euros. Ce dernier, dans"
            " ses dernières conclusions du 3 mai 2012, demande de condamner la société DELTA à lui"
            " payer 500 euros.",
            "D>L 900 ; L>D 500",
        ),
        (
            "Pour s'opposer aux demandes de Monsieur Luc DURIEU, la société DELTA lui réclame 900"
            " euros.",
            "D>L 900",
        ),
        (
            "Pour s'opposer aux demandes de la société DELTA, la société GAMMA soutient que la"
            " dette est éteinte et réclame 900 euros.",
            "G>D 900",
        ),
        (
            "Pour s'opposer aux demandes de la société DELTA, de la société GAMMA et de Madame Eva"
            " MARTEL, Monsieur Luc DURIEU réclame 900 euros.",
            "L>D 900",
        ),
        (
            "Monsieur Luc DURIEU et la société GAMMA réclament respectivement 500 euros et 900"
            f" euros {FEES}.",
            "L>D 500 ; G>D 900",
        ),
        (
            "Monsieur Luc DURIEU, qui estime que la société DELTA est fautive, lui réclame 900"
            " euros.",
            "L>D 900",
        ),
        (
            "Monsieur Luc DURIEU, faisant valoir que la société DELTA est fautive, sollicite 900"
            " euros.",
            "L>D 900",
        ),
        (
            "La société DELTA, qui demande réparation à Monsieur Luc DURIEU, lequel conclut au"
            " rejet et réclame 900 euros.",
            "L>D 900",
        ),
        (
            "Il est demandé par Monsieur Luc DURIEU la condamnation de la société DELTA à lui payer"
            " 900 euros.",
            "L>D 900",
        ),
        ("Quant à Monsieur Luc DURIEU, il sollicite 900 euros.", "L>D 900"),
        (
            "La société DELTA conclut au rejet. Quant à la société GAMMA, elle sollicite sa"
            " condamnation à lui payer 900 euros.",
            "D>G 900",
        ),
        (
            "La société DELTA conclut au rejet. Quant à la société GAMMA, elle a mal fait. Elle"
            " réclame 900 euros.",
            "D>LGE 900",
        ),
        (
            "La société DELTA réclame à Monsieur Luc DURIEU 900 euros, la société GAMMA 500 euros.",
            "D>L 900 ; D>L 500",
        ),
        (
            "La société DELTA réclame aux défendeurs : Monsieur Luc DURIEU 900 euros, la société"
            " GAMMA 500 euros.",
            "D>LGE 900 ; D>LGE 500",
        ),
        (
            "La société DELTA réclame 900 euros pour les fonds pris par elle et Monsieur Luc"
            " DURIEU, 500 euros pour les frais.",
            "D>LGE 900 ; D>LGE 500",
        ),
        (
            "La société DELTA réclame 900 euros de dommages et intérêts et Monsieur Luc DURIEU, 500"
            " euros.",
            "D>LGE 900 ; L>D 500",
        ),
        (
            "La société DELTA réclame 900 euros de dommages et intérêts et à la société GAMMA, 500"
            " euros.",
            "D>LGE 900 ; D>G 500",
        ),
        (
            "La société DELTA conclut au rejet, tandis que Monsieur Luc DURIEU sollicite sa mise"
            " hors de cause et 900 euros.",
            "L>D 900",
        ),
        (
            "Pour s'opposer aux demandes de la société DELTA, M. DURIEU et Mme MARTEL"
            " réclament 900 euros.",
            "LE>D 900",
        ),
        (
            "La société DELTA soutient que la société GAMMA n'a pas payé. Cette dernière conteste"
            " et réclame 900 euros.",
            "G>D 900",
        ),
        (
            "La société DELTA reproche une faute à la société GAMMA. Celle-ci invoque en vain la"
            " prescription. Elle réclame donc 900 euros.",
            "D>LGE 900",
        ),
        (
            "La société DELTA soutient que l'expert s'est trompé. Cette dernière ajoute que la"
            " dette est due et réclame 900 euros.",
            "D>LGE 900",
        ),
        (
            "Face à la société DELTA, qui réclame 900 euros, la société GAMMA conclut au rejet et"
            " demande 500 euros.",
            "D>LGE 900 ; G>D 500",
        ),
        (
            "M. DURIEU, estimant que la société DELTA et M. PETIT sont fautifs, réclame 900 euros.",
            "L>D 900",
        ),
        ("Madame conclut au rejet et réclame 900 euros.", "E>D 900"),
        ("Monsieur conclut au rejet et réclame 900 euros à la société GAMMA.", "L>G 900"),
    ],
)
def test_who_speaks_behind_another(words, found):
    assert asked(words) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "demande contre Monsieur Luc DURIEU 900 euros et contre la société GAMMA 500 euros.",
            "D>L 900 ; D>G 500",
        ),
        (
            "demande 900 euros contre Monsieur Luc DURIEU et 500 euros contre la société GAMMA.",
            "D>L 900 ; D>G 500",
        ),
        (
            "demande au tribunal de condamner Monsieur Luc DURIEU à lui payer 900 euros et la"
            " société GAMMA celle de 500 euros.",
            "D>L 900 ; D>G 500",
        ),
        (
            "demande la condamnation de Monsieur Luc DURIEU à lui payer 900 euros et de la société"
            " GAMMA à lui payer 500 euros.",
            "D>L 900 ; D>G 500",
        ),
        (
            "demande la condamnation de Monsieur Luc DURIEU à lui payer 900 euros pour les fautes"
            " de Madame Eva MARTEL et de la société GAMMA et à lui verser 500 euros.",
            "D>L 900 ; D>L 500",
        ),
        ("réclame la somme de 900 euros que lui doit la société GAMMA.", "D>G 900"),
        ("réclame à l'encontre de la société GAMMA la somme de 900 euros.", "D>G 900"),
        (
            "demande au tribunal de prononcer à l'encontre de la société GAMMA une condamnation à"
            " lui payer la somme de 900 euros.",
            "D>G 900",
        ),
        (
            "conclut au rejet des demandes de la société GAMMA et lui réclame 900 euros.",
            "D>G 900",
        ),
        (
            "soutient que la société GAMMA est fautive et demande sa condamnation à lui payer 900"
            " euros.",
            "D>G 900",
        ),
        (
            "soutient que la société GAMMA est fautive. Elle demande au tribunal de la condamner à"
            " lui payer 900 euros.",
            "D>G 900",
        ),
        (
            "soutient que la société GAMMA est fautive et que Madame Eva MARTEL l'a aidée. Elle"
            " demande leur condamnation à lui payer 900 euros.",
            "D>GE 900",
        ),
        (
            "soutient que la société GAMMA est fautive et que Madame Eva MARTEL l'a aidée. Elle"
            " demande sa condamnation à lui payer 900 euros.",
            "D>LGE 900",
        ),
        (
            "demande au tribunal de condamner Monsieur Luc DURIEU à lui payer 900 euros de dommages"
            " et intérêts, et la société GAMMA 500 euros.",
            "D>L 900 ; D>G 500",
        ),
        (
            "demande que Monsieur Luc DURIEU soit tenu de lui payer 900 euros et la société GAMMA"
            " 500 euros.",
            "D>L 900 ; D>G 500",
        ),
        (
            "demande à titre principal la condamnation de Monsieur Luc DURIEU à lui payer 900 euros"
            " et, à titre subsidiaire, celle de la société GAMMA à lui verser 500 euros.",
            "D>L 900 ; D>G 500",
        ),
        (
            "réclame 900 euros à titre de dommages et intérêts à Monsieur Luc DURIEU, et 500 euros"
            f" {FEES} à la société GAMMA.",
            "D>L 900 ; D>G 500",
        ),
        (
            "réclame 900 euros au titre de la garantie due à la société GAMMA.",
            "D>LGE 900",
        ),
        (
            f"réclame 900 euros {FEES} à l'encontre de Monsieur Luc DURIEU et d'Eva MARTEL.",
            "D>LE 900",
        ),
        (
            "persiste dans sa demande en paiement de la somme de 900 euros dirigée contre la"
            " société GAMMA.",
            "D>G 900",
        ),
        (
            "demande au tribunal de dire que Monsieur Luc DURIEU est fautif, de dire que la société"
            " GAMMA le garantit et de les condamner à lui payer 900 euros.",
            "D>LG 900",
        ),
        (
            "demande au tribunal de débouter Monsieur Luc DURIEU de ses demandes, de constater que"
            " la société GAMMA est fautive et de condamner cette dernière à lui payer 900 euros.",
            "D>G 900",
        ),
        (
            "fait grief à la société GAMMA d'avoir abandonné le chantier. Elle lui réclame 900"
            " euros.",
            "D>G 900",
        ),
        (
            "fait grief à la société GAMMA d'avoir suivi Monsieur Luc DURIEU. Elle réclame 900"
            " euros.",
            "D>LGE 900",
        ),
        (
            "demande au tribunal de débouter Monsieur Luc DURIEU et la société GAMMA et de"
            " condamner cette dernière à lui payer 900 euros.",
            "D>G 900",
        ),
        (
            "demande la condamnation de Monsieur Luc DURIEU à hauteur de 900 euros et de la société"
            " GAMMA à hauteur de 500 euros.",
            "D>L 900 ; D>G 500",
        ),
        (
            "rappelle que Monsieur Luc DURIEU a signé. Elle demande de la condamner à lui payer 900"
            " euros.",
            "D>LGE 900",
        ),
        (
            "réclame 900 euros au titre des frais de la procédure dirigée contre la société GAMMA.",
            "D>LGE 900",
        ),
        (
            "réclame 900 euros pour la maison vendue libre de jouissance à la société GAMMA.",
            "D>LGE 900",
        ),
        (
            "réclame le paiement de 900 euros, déduction faite de ce que lui doit la société"
            " GAMMA.",
            "D>LGE 900",
        ),
        (
            "demande la condamnation solidairement de Luc DURIEU et d'Eva MARTEL à 900 euros.",
            "D>LE 900",
        ),
    ],
)
def test_of_whom_each_sum_is_asked(words, found):
    assert asked(f"La société DELTA {words}") == found


def test_whom_a_plural_means_is_on_the_other_side():
    found = asked(
        "Monsieur Luc DURIEU a travaillé avec la société DELTA. La société GAMMA demande de les"
        " condamner à lui payer 900 euros."
    )
    assert found == "G>D 900"


def test_the_two_of_whom_all_is_asked_are_not_two_things():
    found = asked(
        "Monsieur Luc DURIEU et la société GAMMA demandent de condamner la société DELTA à payer à"
        " la société GAMMA 900 euros pour les dégâts aux deux véhicules, 500 euros pour les"
        " meubles."
    )
    assert found == "G>D 900 ; G>D 500"


@pytest.mark.parametrize(
    ("paid", "found"),
    [("à Monsieur Luc DURIEU", "L>D 900 ; L>D 500"), ("lui", "L>D 900 ; L>G 500")],
)
def test_who_is_paid_beside_a_creditor_is_no_debtor(paid, found):
    pay = f"à payer {paid}" if paid != "lui" else "à lui payer"
    words = f"condamner la société DELTA {pay} 900 euros et la société GAMMA 500 euros."
    assert asked(f"Monsieur Luc DURIEU demande de {words}") == found


def test_a_condemnation_against_somebody_is_no_deed():
    found = claims_of(
        "La société ALPHA demande à la cour d'entrer en voie de condamnation à l'encontre de la"
        " société BETA.\n",
        APPEAL,
    )
    assert [(c.kind, c.against_ids) for c in found] == [("condamnation", (1,))]


def test_a_sum_against_somebody_beside_a_judgment():
    found = claims_of(
        "La société ALPHA sollicite la confirmation du jugement et contre la société BETA la somme"
        f" de 900 euros {FEES}.\n",
        APPEAL,
    )
    assert [(c.kind, c.value and int(c.value)) for c in found] == [
        ("confirmation", None),
        ("condamnation", 900),
    ]


@pytest.mark.parametrize(
    ("words", "heads"),
    [
        ("900 euros à titre de provision et celle de 500 euros", ["provision", "article_700"]),
        ("900 euros par provision et celle de 500 euros", ["provision", "article_700"]),
        ("900 euros", ["article_700"]),
    ],
)
def test_a_sum_behind_a_provision(words, heads):
    found = claims_of(f"La société ALPHA sollicite la somme de {words} {FEES}.\n", APPEAL)
    assert [c.head for c in found] == heads


def test_what_a_sum_repairs_is_no_request_where_it_is_asked_against_somebody():
    found = claims_of(
        "La société ALPHA réclame contre la société BETA la somme de 900 euros en réparation de son"
        " préjudice moral, et subsidiairement de ramener la clause à de justes proportions.\n",
        APPEAL,
    )
    assert [c.head for c in found if c.value] == ["prejudice_moral"]


def test_what_the_first_judge_fixed_is_not_asked():
    found = claims_of(
        "La société ALPHA demande à la cour d'élever à 900 euros l'indemnité due, fixée par le"
        " premier juge à 500 euros.\n",
        APPEAL,
    )
    assert [int(c.value) for c in found if c.value] == [900]


@pytest.mark.parametrize(
    "deed",
    [
        "condamner la société BETA à retirer le mur sous astreinte et à lui payer",
        "ordonner à la société BETA de retirer le mur sous astreinte et de lui payer",
    ],
)
def test_a_sum_behind_a_deed_under_astreinte(deed):
    found = claims_of(
        f"La société ALPHA demande à la cour de {deed} 900 euros à titre de dommages et"
        " intérêts.\n",
        APPEAL,
    )
    assert [(c.kind, c.head) for c in found] == [
        ("injonction", None),
        ("condamnation", "dommages_interets"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Monsieur le président rappelle les faits et demande 900 euros.",
        "Madame de ROQUE demande 900 euros.",
        "Monsieur et Madame ROQUE demandent 900 euros.",
        "Madame sa mère demande 900 euros.",
        "Monsieur expert judiciaire réclame 900 euros.",
        "Monsieur x, expert, réclame 900 euros.",
        "Madame mac ROQUE demande 900 euros.",
        "Madame tutrice de l'enfant demande 900 euros.",
    ],
)
def test_a_civility_with_a_name_or_a_title_is_nobody_s_name(words):
    couple = (
        ("Luc DURIEU", "appelant", "personne_physique", "Monsieur"),
        ("Eva MARTEL", "intime", "personne_physique", "Madame"),
    )
    ruling = ruling_of(couple, moyens=words + "\n")
    assert not list(PartyIndex.of(ruling).mentions(0, len(words)))


def test_the_action_of_a_body_told_by_its_kind():
    parties = (
        ("SYNDICAT DES COPROPRIETAIRES DU LAC", "demandeur", "personne_morale"),
        ("Luc DURIEU", "defendeur", "personne_physique", "Monsieur"),
        ("Eva MARTEL", "demandeur", "personne_physique", "Madame"),
    )
    found = claims_of(
        "L'action du syndicat tend à la condamnation de Luc DURIEU au paiement de 900 euros.\n"
        "Luc DURIEU demande de débouter le syndicat de ses demandes et de le condamner à lui payer"
        " 500 euros.\n",
        parties,
    )
    assert [(c.claimant_ids, c.against_ids) for c in found if c.value] == [
        ((0,), (1,)),
        ((1,), (0,)),
    ]
