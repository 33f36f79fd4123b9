"""Common nouns name what a sum is for only where such words stand (`heads_named.toml`)."""

import pytest

from tests.test_heads import head


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        pytest.param("elle réclame [[900 €]] pour ses tracas", "dommages_interets", id="pour"),
        pytest.param("[[900 €]] au titre de la pénalité", "clause_penale", id="au_titre"),
        pytest.param("[[900 €]], redevances échues de mai à juin", "principal", id="beside"),
        pytest.param("[[900 €]] (frais de plaidoirie)", "article_700", id="in_brackets"),
        pytest.param("- livraisons de juin : [[900 €]]", "principal", id="label"),
        pytest.param("- chagrin, [[900 €]]", "prejudice_moral", id="label_and_comma"),
        pytest.param("il évalue les soins à [[900 €]]", "prejudice_corporel", id="before_its_sum"),
        pytest.param("l'abus de procédure, soit [[900 €]]", "dommages_interets", id="soit"),
        pytest.param("fixe à [[900 €]] la part contributive", "pension", id="object_behind"),
        pytest.param("quant aux agios, [[900 €]]", "interets", id="quant_a"),
        pytest.param(
            "après l'incendie, [[900 €]] pour le mobilier détruit",
            "prejudice_materiel",
            id="damage",
        ),
        pytest.param("le mobilier détruit. [[900 €]]", None, id="thing_told"),
        pytest.param("transporté pour y recevoir des soins, il a [[900 €]]", None, id="care_told"),
        pytest.param("faute de preuve, [[900 €]]", None, id="for_want_of"),
        pytest.param("[[900 €]], faute de preuve", None, id="for_want_of_behind"),
        pytest.param("malgré le retard de la société, [[900 €]]", None, id="delay_told"),
        pytest.param("la négligence du gardien et [[900 €]]", None, id="neglect_told"),
        pytest.param("avec intérêts à 5 % sur [[900 €]]", None, id="interest_at_a_rate"),
        pytest.param("[[900 €]] au titre de la provision pour charges", "principal", id="charges"),
        pytest.param("il produit le constat du 3 mai et [[900 €]]", None, id="record_told"),
        pytest.param(
            "la victime réclame [[900 €]] pour l'aménagement du logement",
            "prejudice_corporel",
            id="home_of_a_victim",
        ),
        pytest.param("il versera [[900 €]] par enfant", "pension", id="each_child"),
        pytest.param(
            "la victime décédée, [[900 €]] par enfant pour le préjudice d'affection",
            "prejudice_moral",
            id="each_child_of_a_victim",
        ),
        pytest.param("[[900 €]] pour l'aménagement du logement", None, id="home_of_a_buyer"),
        pytest.param(
            "l'indemnité de 12 € augmentée de [[900 €]], diminuée de l'avance de 400 €",
            None,
            id="the_next_sum_s",
        ),
    ],
)
def test_named_where_it_stands(case: str, expected: str | None) -> None:
    assert head(case) == expected
