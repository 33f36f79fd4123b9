"""Orders: what a line above a provision says of its sum, and damages that nothing qualifies."""

import pytest

from tests.test_orders import read


def heads(dispositif):
    return [(str(o.value), o.head) for o in read(dispositif).orders if o.value is not None]


PAYS = "Condamne la société ALPHA à payer à M. MARTIN la somme de 1 500 euros"


@pytest.mark.parametrize(
    "above",
    [
        "Vu l'article 700 du code de procédure civile,\n\n",
        "Vu les dispositions de l'article 700 du CPC ;\n",
        "En application de l'article 700 du code de procédure civile :\n- ",
        "Sur l'article 700 du code de procédure civile\n",
    ],
)
def test_a_text_on_costs_alone_on_the_line_above(above):
    assert heads(f"Infirme le jugement ;\n{above}{PAYS} ;\n") == [("1500.00", "article_700")]


@pytest.mark.parametrize(
    "above",
    [
        "Vu les articles 1240 du code civil et 700 du code de procédure civile,\n",
        "Vu l'article 700 du code de procédure civile,\nVu l'article 1240 du code civil,\n",
        "Vu l'article 1240 du code civil,\nVu l'article 700 du code de procédure civile,\n",
        "Vu l'article 700 du code de procédure civile et l'article 1240 du code civil,\n",
        "Rejette la demande fondée sur l'article 700 du code de procédure civile ;\n",
    ],
)
def test_other_lines_above_say_nothing_of_a_sum(above):
    assert heads(f"{above}{PAYS} ;\n") != [("1500.00", "article_700")]


@pytest.mark.parametrize(
    "words",
    [
        "Fixe la créance de M. MARTIN à la somme de 1 500 euros ;\n",
        "Condamne la société ALPHA à restituer à M. MARTIN la somme de 1 500 euros ;\n",
        f"{PAYS}, solde du prix ;\n",
        "Condamne la société ALPHA à payer à M. MARTIN les sommes de :\n- 1 500 euros ;\n",
    ],
)
def test_a_sum_that_is_told_otherwise_is_no_costs(words):
    above = "Vu l'article 700 du code de procédure civile,\n"
    assert heads(f"{above}{words}") != [("1500.00", "article_700")]


def test_costs_told_below_are_not_told_above():
    above = "Vu l'article 700 du code de procédure civile,\n"
    below = PAYS.replace("1 500", "900") + " au titre de l'article 700 ;\n"
    found = heads(f"{above}{PAYS} ;\n{below}")
    assert found == [("1500.00", "principal"), ("900.00", "article_700")]


def test_its_own_words_tell_before_a_line_above():
    above = "Vu l'article 700 du code de procédure civile,\n"
    found = heads(f"{above}{PAYS} à titre de dommages et intérêts ;\n")
    assert found == [("1500.00", "dommages_interets")]


@pytest.mark.parametrize(
    "words",
    [
        "au titre des articles 700, 2° du code de procédure civile et 37 de la loi du 3 mai",
        "en application des articles 37 et 75 de la loi du 3 mai",
        "au titre des articles 37 et 700",
    ],
)
def test_fees_of_a_lawyer_under_legal_aid(words):
    assert heads(f"{PAYS} {words} ;\n") == [("1500.00", "article_700")]


@pytest.mark.parametrize(
    "words",
    [
        "Fixe le préjudice de M. MARTIN à 8 000 euros ;\n",
        "Fixe à 8 000 euros le préjudice de M. MARTIN ;\n",
        "Liquide à 8 000 euros le montant du préjudice de Mme DURAND ;\n",
    ],
)
def test_a_prejudice_that_nothing_qualifies_is_one_of_damages(words):
    assert heads(words) == [("8000.00", "dommages_interets")]
