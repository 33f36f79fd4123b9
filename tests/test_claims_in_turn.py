"""Claims: several sums in one sentence, each asked by, of or for somebody else."""

import pytest

from arret_extract.stages import claims
from tests.case import ruling_of

# A and F ask; B and D are asked.
SUIT = (
    ("Jean ALBERT", "appelant", "personne_physique", "Monsieur"),
    ("Lucie FABRE", "appelant", "personne_physique", "Madame"),
    ("Paul BERNARD", "intime", "personne_physique", "Monsieur"),
    ("Claire DURAND", "intime", "personne_physique", "Madame"),
)
LETTERS = "AFBD"
MORAL = "la somme de 900 euros au titre de son préjudice moral"


def asked(words):
    """Who asks whom how much: "A>B 900 ; A>D 500"."""
    ruling = ruling_of(SUIT, moyens=f"PRÉTENTIONS\n{words}\n", motifs="MOTIFS\nIl suffit.\n")
    claims.add_rows(ruling)
    told = [
        ("".join(LETTERS[i] for i in c.claimant_ids), "".join(LETTERS[i] for i in c.against_ids))
        for c in ruling.claims
        if c.value is not None
    ]
    sums = [f"{c.value:.0f}" for c in ruling.claims if c.value is not None]
    return " ; ".join(f"{who}>{of} {value}" for (who, of), value in zip(told, sums, strict=True))


@pytest.mark.parametrize(
    "words",
    [
        "M. ALBERT réclame à l'encontre de M. BERNARD 900 euros et à l'encontre de Mme DURAND 500"
        " euros.",
        "M. ALBERT réclame, contre M. BERNARD, 900 euros ; contre Mme DURAND, 500 euros.",
        "M. ALBERT demande, à M. BERNARD, une somme de 900 euros et à Mme DURAND, 500 euros.",
        "M. ALBERT réclame 900 euros contre M. BERNARD, 500 euros contre Mme DURAND.",
        "M. ALBERT entend obtenir 900 euros de dommages-intérêts de M. BERNARD et 500 euros de"
        " Mme DURAND.",
        "M. ALBERT sollicite la condamnation de M. BERNARD au paiement de 900 euros et de Mme"
        " DURAND au paiement de 500 euros.",
        "M. ALBERT sollicite la condamnation de M. BERNARD à lui payer 900 euros ; de Mme DURAND"
        " à lui payer 500 euros.",
        "M. ALBERT poursuit M. BERNARD en paiement de 900 euros et Mme DURAND en paiement de 500"
        " euros.",
    ],
)
def test_each_sum_of_another(words):
    assert asked(words) == "A>B 900 ; A>D 500"


@pytest.mark.parametrize(
    "words",
    [
        "M. ALBERT demande 900 euros et Mme FABRE demande 500 euros.",
        "M. ALBERT demande 900 euros, Mme FABRE sollicitant quant à elle celle de 500 euros.",
        "M. ALBERT demande 900 euros, tandis que Mme FABRE réclame celle de 500 euros.",
        "M. ALBERT demande une somme de 900 euros ainsi que Mme FABRE une somme de 500 euros.",
        "Les appelants demandent de condamner les intimés à payer à M. ALBERT 900 euros, à Mme"
        " FABRE 500 euros.",
        "Les appelants demandent de condamner les intimés à payer une somme de 900 euros à M."
        " ALBERT, une somme de 500 euros à Mme FABRE.",
        f"Les appelants réclament {MORAL} pour M. ALBERT et 500 euros pour Mme FABRE.",
        "Les appelants réclament 900 euros de dommages-intérêts au profit de M. ALBERT et 500"
        " euros au profit de Mme FABRE.",
        "Les appelants sollicitent l'allocation à M. ALBERT de 900 euros, à Mme FABRE de 500"
        " euros.",
        "Les appelants demandent de condamner les intimés à payer :\n- 900 euros pour le préjudice"
        " moral de M. ALBERT ;\n- 500 euros pour celui de Mme FABRE.",
        "Les appelants réclament :\n1) à M. ALBERT 900 euros\n2) à Mme FABRE 500 euros",
    ],
)
def test_each_sum_for_another(words):
    assert asked(words) == "A>BD 900 ; F>BD 500"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "M. BERNARD conclut au débouté. Selon Mme FABRE, la faute de M. BERNARD est établie."
            " Elle réclame 900 euros.",
            "F>BD 900",
        ),
        (
            "M. ALBERT conclut à la réformation. Selon lui il était arrêté et M. BERNARD, qui"
            " allait trop vite, ne l'a pas évité. Il réclame 900 euros.",
            "A>BD 900",
        ),
        (
            "M. ALBERT conclut à la réformation. Pour Mme DURAND, M. ALBERT est en faute. Elle"
            " réclame 900 euros.",
            "D>AF 900",
        ),
    ],
)
def test_whose_view_the_sentence_before_tells(words, found):
    assert asked(words) == found


@pytest.mark.parametrize(
    "adverb",
    ["lui aussi", "lui-même", "avant tout", "sans réserve", "toutefois", "sur son appel incident"],
)
def test_a_verb_of_asking_is_parted_from_what_it_asks(adverb):
    words = f"M. ALBERT conclut {adverb} à la condamnation de M. BERNARD à lui payer 900 euros."
    assert asked(words) == "A>B 900"


@pytest.mark.parametrize(
    "act",
    [
        "Le mémoire en réponse de M. ALBERT, daté du 3 mars 2009, tend",
        "Les conclusions de M. ALBERT visent",
        "Les écritures déposées le 3 mars 2009 par M. ALBERT tendaient",
        "Le dernier état des écritures de M. ALBERT tend",
        "L'appel incident de M. ALBERT vise",
    ],
)
@pytest.mark.parametrize(
    "aim",
    [
        "à la condamnation de M. BERNARD à lui payer 900 euros.",
        ":\n- au rejet des demandes adverses ;\n- à la condamnation de M. BERNARD à lui payer 900"
        " euros ;\n- au paiement des dépens.",
    ],
)
def test_what_an_act_of_one_aims_at_is_asked_by_that_one_alone(act, aim):
    assert asked(f"{act} {aim}") == "A>B 900"


@pytest.mark.parametrize(
    "words",
    [
        "La convention de M. ALBERT vise à la livraison de meubles pour 900 euros.",
        "Le contrat de M. ALBERT a pour objet la fourniture de bois pour 900 euros.",
        "Les conclusions de M. ALBERT visent à juste titre la facture de 900 euros.",
        "Les conclusions de l'expert tendent à la prise en charge de 900 euros.",
    ],
)
def test_other_aims_are_not_asked(words):
    assert asked(words) == ""


@pytest.mark.parametrize(
    "costs",
    ["Article 700 : 400 euros", "900 euros au titre de l'article 700 du code de procédure civile"],
)
def test_costs_at_the_end_of_a_list_are_of_all(costs):
    words = f"Les appelants réclament :\nM. ALBERT : 300 euros\nMme FABRE : 200 euros\n{costs}"
    assert asked(words).split(" ; ")[-1].startswith("AF>BD ")


def test_a_sum_for_all_of_them_is_told_behind_it():
    words = "Les appelants réclament :\nM. ALBERT : 300 euros\nFrais d'obsèques : 200 euros"
    assert asked(f"{words} pour eux deux").endswith("AF>BD 200")


@pytest.mark.parametrize(
    "before",
    [
        "Devant le premier juge, M. ALBERT sollicitait 900 euros. Il demande 500 euros.",
        "M. ALBERT, qui demandait 900 euros au tribunal, sollicite 500 euros.",
        "Dans son assignation, M. ALBERT demandait 900 euros. Il sollicite à présent 500 euros.",
    ],
)
def test_what_was_asked_of_the_first_judge_is_not_asked_here(before):
    assert asked(before) == "A>BD 500"


def test_headings_tell_whose_the_sums_under_them_are():
    words = (
        "Les appelants demandent de condamner les intimés à leur payer :\n"
        "Au titre du préjudice de M. ALBERT :\n- préjudice moral : 900 euros\n- gêne : 700 euros\n"
        "Au titre du préjudice de Mme FABRE :\n- préjudice moral : 500 euros\n- gêne : 300 euros\n"
    )
    assert asked(words) == "A>BD 900 ; A>BD 700 ; F>BD 500 ; F>BD 300"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "M. ALBERT conclut à la confirmation, Mme DURAND demandant sa mise hors de cause.",
            "",
        ),
        (
            "M. BERNARD conclut au débouté de M. ALBERT, et Mme DURAND sollicite 900 euros.",
            "D>AF 900",
        ),
        (
            "M. BERNARD conclut au débouté de M. ALBERT, de Mme FABRE et sollicite 900 euros.",
            "B>AF 900",
        ),
        (
            "M. ALBERT réclame 900 euros, M. BERNARD offrant 500 euros.",
            "A>BD 900 ; B>AF 500",
        ),
        (
            "M. ALBERT demande de condamner Mme DURAND à lui payer 900 euros et réclame 500 euros"
            " à M. BERNARD.",
            "A>D 900 ; A>B 500",
        ),
        (
            "Les appelants demandent 900 euros de dommages-intérêts pour procédure abusive.",
            "AF>BD 900",
        ),
        (
            "M. ALBERT demande qu'il soit jugé que M. BERNARD et Mme DURAND demandent à tort 500"
            " euros, et sollicite 900 euros.",
            "A>BD 900",
        ),
        (
            "M. ALBERT demande de dire que, M. BERNARD réclamant paiement, Mme DURAND sera"
            " condamnée à payer 900 euros.",
            "A>BD 900",
        ),
        (
            "M. ALBERT demande d'infirmer le jugement, Mme DURAND sollicitant sa mise hors de"
            " cause, et de lui allouer 900 euros.",
            "A>BD 900",
        ),
        (
            "M. ALBERT conclut à la confirmation, Mme DURAND sollicitant un délai, et au paiement"
            " de 900 euros.",
            "A>BD 900",
        ),
        (
            "M. ALBERT demande 900 euros à M. BERNARD et Mme DURAND demande 500 euros.",
            "A>B 900 ; D>AF 500",
        ),
        (
            "M. ALBERT demande à Mme DURAND le paiement de la facture de 900 euros de M. BERNARD.",
            "A>D 900",
        ),
        (
            "Les appelants réclament 900 euros pour les obsèques de M. ALBERT.",
            "AF>BD 900",
        ),
        (
            "Les appelants réclament 900 euros pour le préjudice né du décès de M. ALBERT.",
            "AF>BD 900",
        ),
        ("M. ALBERT soutient qu'il a perdu un emploi offrant une somme de 900 euros.", ""),
        ("M. ALBERT produit un courrier de M. BERNARD proposant la somme de 900 euros.", ""),
        (
            "M. ALBERT soutient que l'assureur, en proposant une somme de 900 euros, a reconnu sa"
            " dette.",
            "",
        ),
        (
            "M. ALBERT conclut à la réformation. Pour lui permettre de payer, M. BERNARD a consenti"
            " un délai. Il réclame 900 euros.",
            "B>AF 900",
        ),
    ],
)
def test_not_of_another(words, found):
    assert asked(words) == found
