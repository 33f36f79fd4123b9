"""Outcomes: orders that refuse or grant something else than what a claim is for."""

import pytest

from tests.case import APPEAL, ASKED, PAYS
from tests.test_outcomes_apart import GRANTED, IN_PART, REFUSED, THREE, asked, decided, told


@pytest.mark.parametrize(
    "beside",
    [
        "Rejette la fin de non-recevoir opposée à la demande en paiement de 9 500 euros",
        "Rejette l'exception d'incompétence de la demande en paiement de la somme de 9 500 euros",
        "Déboute la société ALPHA de sa demande d'intérêts de retard sur la somme de 9 500 euros",
        "Rejette la demande de la société BETA tendant à être garantie de la condamnation au"
        " paiement de 9 500 euros",
        "Rejette la demande de sursis à statuer sur la demande en paiement de 9 500 euros",
        "Rejette la demande de restitution de la somme de 9 500 euros versée",
    ],
)
def test_a_sum_quoted_with_a_defence_is_not_refused(beside):
    ruling = decided(
        asked(("9 500", "au titre du prix")),
        f"{beside} ;\n{PAYS.format('8 000')} au titre du prix.\n",
    )
    assert told(ruling) == [(1, IN_PART, "8000.00")]


@pytest.mark.parametrize(
    "empty",
    ["les demandes de délais sont", "les demandes formées contre la société GAMMA sont"],
)
def test_some_requests_without_object_empty_no_others(empty):
    ruling = decided(
        asked(("9 500", "au titre du prix")) + "- ordonner la remise des clés.\n",
        f"{PAYS.format('9 500')} au titre du prix ;\nDit que {empty} sans objet ;\n",
        THREE,
    )
    assert "sans_objet" not in [answer for _, answer, _ in told(ruling)]


@pytest.mark.parametrize(
    "defence",
    [
        "Rejette le moyen tiré de la nullité de la clause de résiliation",
        "Rejette la demande de suspension des effets de la clause de résiliation",
    ],
)
def test_a_defence_refused_does_not_refuse_the_end_of_a_lease(defence):
    ruling = decided(
        ASKED + "- constater la résiliation du bail.\n",
        f"{defence} ;\nConstate l'acquisition de la clause résolutoire ;\n",
    )
    assert [answer for _, answer, _ in told(ruling)] == [GRANTED]


def test_a_refusal_of_back_pay_and_what_goes_with_it_refuses_both():
    ruling = decided(
        asked(
            ("3 000", "au titre du rappel de salaire"),
            ("300", "au titre des congés payés afférents"),
        ),
        "Déboute la société ALPHA de sa demande de rappel de salaire et de congés payés.\n",
    )
    assert told(ruling) == [(0, REFUSED, "0.00"), (0, REFUSED, "0.00")]


def test_no_order_above_what_was_asked_for_something_else_answers_it():
    ruling = decided(
        asked(("5 000", "au titre de la facture")),
        f"{PAYS.format('6 800')} en remboursement de l'acompte.\n",
    )
    assert [answer for _, answer, _ in told(ruling)] == [REFUSED]


def test_another_refusal_that_is_confirmed_does_not_refuse_what_was_granted():
    ruling = decided(
        asked(
            ("6 000", "à titre de dommages et intérêts pour licenciement abusif"),
            ("1 500", "au titre de l'indemnité de licenciement"),
        ).replace("au tribunal", "à la cour"),
        "Confirme le jugement en ce qu'il a débouté la société ALPHA de sa demande de nullité du"
        " licenciement, condamné la société BETA à payer 1 000 euros au titre de l'indemnité de"
        f" licenciement ;\nInfirme le jugement pour le surplus ;\n{PAYS.format('4 000')} à titre de"
        " dommages et intérêts pour licenciement abusif.\n",
        APPEAL,
        facts="Le tribunal a condamné la société BETA à payer à la société ALPHA la somme de 3 000"
        " euros à titre de dommages et intérêts pour licenciement abusif et celle de 1 000 euros au"
        " titre de l'indemnité de licenciement.\n",
    )
    assert told(ruling)[1][1:] == (IN_PART, "1000.00")


def test_a_sum_for_several_losses_does_not_stand_at_one_that_is_less():
    ruling = decided(
        asked(
            ("1 000", "au titre des frais de relogement"),
            ("5 000", "à titre de dommages et intérêts"),
        ),
        f"{PAYS.format('4 000')} à titre de dommages et intérêts pour ses préjudices.\n",
    )
    assert [awarded for _, _, awarded in told(ruling)] == [None, "4000.00"]
