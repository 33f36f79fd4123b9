"""What a sum is for that no word tells."""

import pytest

from arret_extract.harms import mostly
from arret_extract.stages import claims, outcomes
from tests.case import APPEAL, ruling_of

VICTIM = (("DURAND", "appelant", "personne_physique"), ("BETA", "intime", "personne_morale"))
CRASH = "La victime de l'accident, blessée, a vu fixer sa consolidation au 3 mai 2010. " * 3
HURT = CRASH + "Les souffrances endurées et le préjudice esthétique sont modérés."
KILLED = CRASH + "Le préjudice moral des parents est certain ; les frais d'obsèques sont justifiés."
BROKEN = CRASH + "Les réparations de la voiture et les frais de remorquage sont justifiés."
DEBT = "La facture est restée impayée ; le contrat de prêt est valable."


@pytest.mark.parametrize(
    ("motifs", "harm"),
    [
        pytest.param(HURT, "prejudice_corporel", id="a_body"),
        pytest.param(KILLED, "prejudice_moral", id="relatives"),
        pytest.param(BROKEN, "prejudice_materiel", id="a_car"),
        pytest.param(CRASH, "prejudice_corporel", id="an_accident_of_which_no_more_is_told"),
        pytest.param(DEBT, "principal", id="a_debt"),
    ],
)
def test_what_a_ruling_is_mostly_about(motifs, harm):
    assert mostly(ruling_of(motifs=motifs)) == harm


def test_of_a_wounded_body_whose_harm_the_reasons_do_not_name():
    told = "M. Durand a été blessé ; sa voiture est détruite, le préjudice matériel est réglé.\n"
    assert mostly(ruling_of(facts=told, motifs=CRASH)) == "prejudice_corporel"


@pytest.mark.parametrize(
    ("parties", "asked", "motifs", "head"),
    [
        pytest.param(
            VICTIM,
            "condamner la société BETA à lui payer la somme de 5 000 euros.",
            HURT,
            "prejudice_corporel",
            id="no_word_of_a_victim",
        ),
        pytest.param(
            VICTIM,
            "condamner la société BETA à lui payer la somme de 5 000 euros en réparation de son"
            " préjudice.",
            BROKEN,
            "prejudice_materiel",
            id="words_that_name_no_harm",
        ),
        pytest.param(
            VICTIM,
            "condamner la société BETA à lui payer 5 000 euros à titre de solde de son préjudice"
            " corporel.",
            HURT,
            "prejudice_corporel",
            id="a_balance_of_harm_is_no_debt",
        ),
        pytest.param(
            APPEAL,
            "condamner la société BETA à lui payer la somme de 5 000 euros.",
            HURT,
            "principal",
            id="no_word_of_a_company",
        ),
        pytest.param(
            VICTIM,
            "condamner la société BETA à lui rembourser la somme de 5 000 euros.",
            HURT,
            "principal",
            id="what_is_to_be_paid_back",
        ),
        pytest.param(
            VICTIM,
            "condamner la société BETA à lui payer la somme de 5 000 euros.",
            DEBT,
            "principal",
            id="no_word_of_a_creditor",
        ),
    ],
)
def test_what_a_claim_is_for(parties, asked, motifs, head):
    name = "La société ALPHA" if parties is APPEAL else "M. DURAND"
    moyens = f"{name} demande à la cour de :\n- {asked}\n"
    ruling = ruling_of(parties, moyens=moyens, motifs=motifs)
    claims.add_rows(ruling)
    outcomes.add_rows(ruling)
    assert [c.head for c in ruling.claims if c.value is not None] == [head]
    assert [a.head for a in ruling.amounts if a.value == 5000] == [head]
