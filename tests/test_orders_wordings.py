"""Orders: who pays whom, and what for, in wordings beside "condamne A à payer à B"."""

import pytest

from tests.test_orders_turns import COSTS, ordered

BOTH = (
    "Condamne solidairement la société GAMMA et Mme MARTEL à payer à M. DURIEU la somme de 300 "
    "euros au titre du prêt ;\n"
)
FIRST = "GE>L 300 principal"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "Condamne la société GAMMA envers M. DURIEU au paiement de 900 euros au titre du prêt.",
            ["G>L 900 principal"], id="toward",
        ),
        pytest.param(
            f"Met 900 euros à la charge de la société GAMMA au bénéfice de M. DURIEU ({COSTS}).",
            ["G>L 900 article_700"], id="the_sum_before_the_charge",
        ),
        pytest.param(
            "Condamne la société GAMMA à dédommager M. DURIEU de son préjudice moral par le "
            "versement de 900 euros.",
            ["G>L 900 prejudice_moral"], id="made_good",
        ),
        pytest.param(
            "Condamne la société GAMMA à s'acquitter auprès de M. DURIEU de la somme de 900 euros "
            "au titre du prêt.",
            ["G>L 900 principal"], id="with_the_creditor",
        ),
        pytest.param(
            "Dit que la société GAMMA supportera, au profit de M. DURIEU, la somme de 900 euros au "
            f"titre de {COSTS}.",
            ["G>L 900 article_700"], id="shall_bear",
        ),
        pytest.param(
            f"Fait supporter à la société GAMMA, au profit de M. DURIEU, 900 euros ({COSTS}).",
            ["G>L 900 article_700"], id="made_to_bear",
        ),
        pytest.param(
            f"{BOTH}Met à leur charge solidaire, au profit du même, 900 euros ({COSTS}).",
            [FIRST, "GE>L 900 article_700"], id="at_their_charge",
        ),
        pytest.param(
            f"{BOTH}Dit qu'ils devront en outre payer à M. DURIEU 900 euros au titre de {COSTS}.",
            [FIRST, "GE>L 900 article_700"], id="that_they_shall_pay",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU 900 euros au titre du prêt, à la SCI "
            "DELTA 500 euros au titre du prêt et à chacun 300 euros.",
            ["G>L 900 principal", "G>D 500 principal", "G>LD 300 principal"], id="to_each",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU :\n- 900 euros au titre de son préjudice"
            " moral,\n- 500 euros au titre de son préjudice matériel,\nsoit au total 1.400 euros.",
            ["G>L 900 prejudice_moral", "G>L 500 prejudice_materiel", "G>L 1400 total"],
            id="summed_up",
        ),
        pytest.param(
            "Condamne la société GAMMA à payer à M. DURIEU :\n- 900 euros au titre de son préjudice"
            " moral,\n- 500 euros au titre de son préjudice matériel,\nsoit, provision de 400 euros"
            " déduite, 1.000 euros.",
            ["G>L 900 prejudice_moral", "G>L 500 prejudice_materiel", "G>L 1000 total"],
            id="net_of_what_was_paid",
        ),
        pytest.param(
            "Et, déduction faite de la provision de 200 euros, condamne la société GAMMA à payer à "
            "M. DURIEU 900 euros.",
            ["G>L 900 principal"], id="what_is_taken_off_is_not_what_for",
        ),
    ],
)  # fmt: skip
def test_who_pays_whom_for_what(words, found):
    assert ordered(words) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "Condamne la société GAMMA à payer à M. DURIEU la somme de 900 euros au titre du prêt, "
            "étant précisé que 700 euros porteront intérêts au taux de 4 % et 200 euros intérêts "
            "au taux légal.",
            ["G>L 900 principal"],
        ),
        (
            "Condamne la société GAMMA à payer à M. DURIEU, sur l'indemnité de 900 euros, les "
            "intérêts au double du taux légal.",
            [],
        ),
        (
            "Condamne la société GAMMA, responsable envers Mme MARTEL, à payer à M. DURIEU 900 "
            "euros au titre du prêt.",
            ["G>L 900 principal"],
        ),
        (f"{BOTH}Dit qu'il sera payé à M. DURIEU 900 euros.", [FIRST]),
        (
            "Condamne la société GAMMA à payer à M. DURIEU 900 euros au titre du prêt et 500 euros "
            f"au titre de {COSTS}, soit la somme de 1.500 euros.",
            ["G>L 900 principal", "G>L 500 article_700", "G>L 1500 article_700"],
        ),
    ],
)
def test_what_is_only_told(words, found):
    assert ordered(words) == found
