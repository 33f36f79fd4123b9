"""Claims: lists that no verb of asking leads, or that lead on with wishes."""

import pytest

from tests.test_claims import claims_of

ITEMS = (
    "infirmer le jugement ;",
    "condamner la société BETA à lui payer la somme de 12 000 euros ;",
    "condamner la société BETA aux dépens.",
)
LISTS = {
    "infinitives": "\n".join(f"- {item}" for item in ITEMS),
    "numbers": "\n".join(f"{n}°) {item}" for n, item in enumerate(ITEMS, 1)),
    "visa": "\nVu l'article 1103 du code civil,\n" + "\n".join(ITEMS),
    "rank": "A titre principal :\n" + "\n".join(f"- {item}" for item in ITEMS),
    "nouns": "- l'infirmation du jugement ;\n- la condamnation de la société BETA à lui payer la "
    "somme de 12 000 euros ;\n- la condamnation de la société BETA aux dépens.",
    "quoted": "« " + "\n".join(item.capitalize() for item in ITEMS) + " »",
    "rank_and_visa": "- à titre principal,\n- vu l'article 4 de la loi du 3 mai,\n"
    + "\n".join(f"- de {item}" for item in ITEMS).replace("de infirmer", "d'infirmer"),
    "wishes": "- que le jugement soit infirmé ;\n- que la société BETA soit condamnée à lui payer "
    "12 000 euros ;\n- que la société BETA soit condamnée aux dépens.",
}
WANTED = [("infirmation", None), ("condamnation", 12000), ("depens", None)]


def kinds(found):
    return [(c.kind, c.value) for c in found if c.claimant_ids == (0,) and c.against_ids == (1,)]


@pytest.mark.parametrize(
    "introduced",
    [
        "La société ALPHA a formulé les demandes suivantes devant la cour :",
        "Les prétentions de la société ALPHA sont les suivantes :",
        "Par conclusions notifiées le 3 mars 2023, la société ALPHA :",
        "Le dispositif des conclusions de la société ALPHA est ainsi rédigé :",
        "La société ALPHA attend de la cour qu'elle veuille bien :",
        "La société ALPHA récapitule ses demandes ainsi :",
        "Prétentions de la société ALPHA:",
        "Pour la société ALPHA :",
        "L'appelante :",
    ],
)
@pytest.mark.parametrize("items", LISTS.values(), ids=LISTS)
def test_a_list_is_of_the_party_that_its_introduction_names(introduced, items):
    assert kinds(claims_of(f"{introduced}\n{items}\n")) == WANTED


@pytest.mark.parametrize("items", LISTS.values(), ids=LISTS)
@pytest.mark.parametrize("verb", ["sollicite:", "demande :", "conclut:"])
def test_a_verb_may_stand_at_its_colon(verb, items):
    assert kinds(claims_of(f"La société ALPHA {verb}\n{items}\n")) == WANTED


@pytest.mark.parametrize("lead", ["à ce que :", "que:"])
def test_each_item_of_a_wish_is_one(lead):
    found = claims_of(
        f"La société ALPHA demande {lead}\n- le jugement soit infirmé ;\n- la société BETA soit "
        "condamnée à lui payer 12 000 euros ;\n- la société BETA soit condamnée aux dépens.\n"
    )
    assert kinds(found) == WANTED


@pytest.mark.parametrize(
    "text",
    [
        "Le tribunal a désigné un expert avec mission, la société ALPHA présente, de :\n"
        "- constater les désordres ;\n- fixer la date de leur apparition.\n",
        "Le contrat oblige la société ALPHA à :\n- constater les livraisons ;\n- fixer le prix.\n",
        "Le juge a ordonné à la société ALPHA de :\n- rejeter l'offre ;\n- fixer le prix.\n",
        "La société ALPHA avait formé les demandes suivantes :\n- rejeter l'offre.\n",
        "En première instance, les demandes de la société ALPHA étaient :\n- fixer le prix.\n",
        "La société ALPHA critique la décision qui a cru devoir :\n- rejeter sa demande ;\n",
        "La décision, dont la société ALPHA a fait appel, a statué comme suit :\n- rejet des "
        "demandes.\n",
        "Le jugement a tranché les demandes de la société ALPHA comme suit :\n- rejeter.\n",
        "Demandes initiales de la société ALPHA :\n- fixer le prix.\n",
        "La société ALPHA a saisi le conseil de prud'hommes pour :\n- fixer le prix.\n",
        "Les demandes de la société ALPHA devant le conseil étaient :\n- fixer le prix.\n",
        "L'avis du ministère public, communiqué à la société ALPHA, est le suivant :\n"
        "- confirmer le jugement.\n",
        "La société ALPHA s'est engagée à :\n- annuler la facture de 900 euros.\n",
        "Les fonctions de la société ALPHA étaient les suivantes :\n- recevoir les clients.\n",
        "Le protocole de la société ALPHA comporte les demandes suivantes :\n- fixer le prix.\n",
        "Il convient de :\n- rejeter la demande ;\n- condamner la société BETA aux dépens.\n",
    ],
)
def test_other_lists_are_no_requests(text):
    assert not claims_of(text)


@pytest.mark.parametrize(
    "asked",
    [
        "La société ALPHA forme à l'encontre de la société BETA une demande en paiement de",
        "La demande de la société ALPHA tend à la condamnation de la société BETA à lui payer",
        "L'appel de la société ALPHA tend au paiement par la société BETA de",
        "La société ALPHA estime avoir droit à",
        "La société ALPHA se dit fondée à réclamer",
        "La société ALPHA demande réparation à hauteur de",
    ],
)
def test_turns_of_asking(asked):
    found = claims_of(f"{asked} 12 000 euros à titre de dommages et intérêts.\n")
    assert kinds(found) == [("condamnation", 12000)]


@pytest.mark.parametrize(
    "told",
    [
        "La demande tend à la condamnation de la société BETA à payer 900 euros.",
        "La société BETA soutient que l'usage veut que le vendeur paye 900 euros.",
        "L'action de la copropriété contre la société BETA tend au paiement de 900 euros.",
        "La société BETA veut obtenir un avantage de 900 euros.",
        "Le rapport de l'expert tend à la condamnation de la méthode à 900 euros.",
    ],
)
def test_what_only_tells_asks_nothing(told):
    assert not kinds(claims_of(told))


@pytest.mark.parametrize(
    ("introduced", "asked"),
    [
        ("La société ALPHA récapitule ainsi ses demandes", True),
        ("Dernier état des demandes de la société ALPHA", True),
        ("La société ALPHA a payé", False),
        ("Versements de la société ALPHA", False),
    ],
)
@pytest.mark.parametrize("item", ["900 euros au titre du prêt ;", "solde du prêt : 900 euros ;"])
def test_sums_are_requests_where_they_are_said_to_be(introduced, item, asked):
    found = claims_of(f"{introduced} :\n- {item}\n")
    assert [c.value for c in found] == [900] * asked


def test_a_list_ends_where_another_is_introduced():
    found = claims_of(
        "Prétentions de la société ALPHA :\n- infirmer le jugement ;\n- condamner la société BETA "
        "à lui payer 900 euros.\n\nPrétentions de la société BETA :\n- débouter la société ALPHA"
        " ;\n- condamner la société ALPHA à lui payer 700 euros.\n"
    )
    assert [(c.kind, c.value, c.claimant_ids) for c in found] == [
        ("infirmation", None, (0,)),
        ("condamnation", 900, (0,)),
        ("rejet", None, (1,)),
        ("condamnation", 700, (1,)),
    ]


def test_a_pronoun_may_introduce_a_list():
    text = (
        "La société ALPHA expose que la chaudière est en panne. Elle a formulé les demandes "
        f"suivantes devant la cour :\n{LISTS['infinitives']}\n"
    )
    assert kinds(claims_of(text)) == WANTED
