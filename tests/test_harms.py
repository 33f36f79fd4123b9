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
EARNED = "La perte de revenus et les frais divers sont justifiés."
DEBT = "La facture est restée impayée ; le contrat de prêt est valable."


@pytest.mark.parametrize(
    ("motifs", "harm"),
    [
        pytest.param(HURT, "prejudice_corporel", id="a_body"),
        pytest.param(KILLED, "prejudice_moral", id="relatives"),
        pytest.param(BROKEN, "prejudice_materiel", id="a_car"),
        pytest.param(CRASH, "prejudice_corporel", id="an_accident_of_which_no_more_is_told"),
        pytest.param(DEBT, "principal", id="a_debt"),
        pytest.param(CRASH + EARNED, "prejudice_corporel", id="wages_of_who_lives"),
        pytest.param(
            (CRASH + EARNED).replace("fixer sa consolidation", "la consolidation du mur"),
            "prejudice_materiel",
            id="a_wall_made_firm",
        ),
        pytest.param(
            CRASH + EARNED + "La victime est décédée.", "prejudice_materiel", id="who_died_later"
        ),
        pytest.param(
            (CRASH + EARNED).replace("consolidation", "mort"),
            "prejudice_materiel",
            id="wages_of_who_died",
        ),
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
            VICTIM,
            "condamner la société BETA à lui payer la somme de 5 000 euros.",
            "La victime est consolidée ; son préjudice esthétique et son incapacité sont établis.",
            "prejudice_corporel",
            id="short_reasons",
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


def heads_of(text, kind, motifs, parties=VICTIM):
    """The heads of the sums told in a section of a ruling whose reasons are given."""
    sections = {"facts": "", "moyens": "", "motifs": motifs, kind: text}
    if kind == "motifs":
        sections["motifs"] = motifs + text
    ruling = ruling_of(parties, **{k: v for k, v in sections.items() if v})
    claims.add_rows(ruling)
    outcomes.add_rows(ruling)
    return [a.head for a in ruling.amounts]


@pytest.mark.parametrize(
    ("text", "kind", "motifs", "heads"),
    [
        pytest.param(
            "Le tribunal a condamné la société BETA à payer à M. DURAND la somme de 5 000 euros,"
            " déduction faite de la provision versée de 800 euros.\n",
            "facts",
            HURT,
            ["prejudice_corporel", "provision"],
            id="what_the_first_judge_granted_a_victim",
        ),
        pytest.param(
            "Le tribunal a condamné la société BETA à payer à la caisse la somme de 5 000 euros.\n",
            "facts",
            HURT,
            [None],
            id="what_a_third_payer_was_granted",
        ),
        pytest.param(
            "Le tribunal a alloué, en réparation du préjudice moral, 5 000 euros à M. DURAND ;"
            " 800 euros à Mme Brun et 700 euros à M. Morel.\n",
            "facts",
            DEBT,
            ["prejudice_moral"] * 3,
            id="one_behind_another",
        ),
        pytest.param(
            "Le tribunal a condamné la société BETA à payer 500 euros en vertu de l'article 700,"
            " condamné en vertu du même texte M. DURAND à régler 800 euros à la société Gamma.\n",
            "facts",
            HURT,
            ["article_700"] * 2,
            id="the_same_text",
        ),
        pytest.param(
            "\nFrais de prothèse :\nLe devis est de 5 000 euros (3 000 + 2 000).\n",
            "motifs",
            HURT,
            ["prejudice_corporel"] * 3,
            id="what_stands_under_a_title",
        ),
        pytest.param(
            "\nLes intérêts courent au double du taux légal sur la somme de 5 000 euros.\n",
            "motifs",
            HURT,
            ["prejudice_corporel"],
            id="what_doubled_interest_runs_on",
        ),
        pytest.param(
            "M. DURAND a perçu une indemnité provisionnelle de 800 euros ; compte tenu du"
            " versement de provisions à hauteur de 700 euros, il reste un solde.\n",
            "facts",
            HURT,
            ["provision"] * 2,
            id="paid_on_account",
        ),
        pytest.param(
            "M. DURAND justifie d'une perte de revenus de 5 000 euros.\n",
            "facts",
            HURT,
            ["prejudice_corporel"],
            id="a_post_of_a_body_s_harm",
        ),
        pytest.param(
            "La société ALPHA a subi une perte de revenus de 5 000 euros.\n",
            "facts",
            DEBT,
            ["prejudice_materiel"],
            id="the_same_of_a_trade",
        ),
        pytest.param(
            "\nIncidence professionnelle :\nM. DURAND était maçon. "
            + "Il ne peut plus porter de charges et doit changer de métier. " * 10
            + "Ce poste sera évalué à 5 000 euros.\n",
            "motifs",
            HURT,
            ["prejudice_corporel"],
            id="a_post_named_far_above",
        ),
        pytest.param(
            "Par jugement du 3 mai 2010, le tribunal a condamné la société BETA à payer à la"
            " société ALPHA la somme de 5 000 euros.\n",
            "facts",
            DEBT,
            ["principal"],
            id="what_a_creditor_was_granted",
        ),
        pytest.param(
            "Le bail est consenti moyennant un loyer de 5 000 euros et un dépôt de garantie de 800"
            " euros.\n",
            "facts",
            DEBT,
            ["principal", None],
            id="a_deposit_is_no_debt",
        ),
        pytest.param(
            "M. DURAND s'est porté caution du prêt à hauteur de 5 000 euros.\n",
            "facts",
            DEBT,
            [None],
            id="how_far_a_surety_goes",
        ),
        pytest.param(
            "La banque a prêté à la société ALPHA 5 000 euros et ouvert un crédit de 800 euros ;"
            " les règlements effectués jusqu'en juin 2015 sont de 700 euros.\n",
            "facts",
            DEBT,
            ["principal"] * 3,
            id="what_was_lent_and_paid",
        ),
        pytest.param(
            "La fiche remplie pour ce prêt fait état d'un revenu annuel de 5 000 euros, d'un"
            " patrimoine immobilier de 800 euros ; son engagement porte sur 700 euros.\n",
            "facts",
            DEBT,
            [None, None, "principal"],
            id="what_a_surety_owns",
        ),
        pytest.param(
            "Le tribunal a alloué à Mme DURAND au titre du préjudice moral 500 euros et celle de"
            " 300 euros comme tutrice.\n",
            "facts",
            HURT,
            ["prejudice_moral"] * 2,
            id="another_sum_for_the_same",
        ),
        pytest.param(
            "La caisse a fait savoir que sa créance était de 5 000 euros.\n",
            "facts",
            HURT,
            [None],
            id="what_a_third_payer_has_spent",
        ),
        pytest.param(
            "\nProvision versée à déduire : 800 euros.\nAprès déduction de la provision, il revient"
            " à M. DURAND un solde de 5 000 euros.\n",
            "motifs",
            HURT,
            ["provision", "prejudice_corporel"],
            id="what_is_left_is_no_provision",
        ),
        pytest.param(
            "\nLes souffrances seront réparées par la somme de 5 000 euros sur la base de"
            " 500 euros par mois.\n",
            "motifs",
            HURT,
            ["prejudice_corporel"] * 2,
            id="what_an_award_is_reckoned_on",
        ),
        pytest.param(
            "Les prix s'échelonnent de 150 euros à 250 euros par m2.\n",
            "facts",
            DEBT,
            ["principal"] * 2,
            id="the_rent_of_a_square_metre",
        ),
        pytest.param(
            "M. DURAND a perçu de la caisse une rente d'invalidité d'un montant de 5 000 euros.\n",
            "facts",
            HURT,
            ["pension"],
            id="a_victim_s_annuity",
        ),
        pytest.param(
            "\nLa société BETA doit la somme de 5 500 euros, correspondant à 5 000 euros au titre"
            " des cotisations et 500 euros au titre des majorations de retard.\n",
            "motifs",
            DEBT,
            ["total", "principal", "interets"],
            id="what_adds_up_several_heads",
        ),
        pytest.param(
            "Un commandement visant la clause résolutoire a été délivré le 3 mai 2010 pour une"
            " somme de 5 000 euros ; la valeur locative serait de 700 euros.\n",
            "facts",
            DEBT,
            ["principal"] * 2,
            id="what_a_debtor_was_summoned_to_pay",
        ),
    ],
)
def test_what_a_mention_is_for(text, kind, motifs, heads):
    assert heads_of(text, kind, motifs) == heads


def test_what_a_third_payer_is_given_back_is_a_debt():
    parties = (*VICTIM, ("CAISSE PRIMAIRE D'ASSURANCE MALADIE", "intime", "personne_morale"))
    ruling = ruling_of(
        parties,
        motifs=HURT,
        dispositif="Condamne la société BETA à payer à la CAISSE PRIMAIRE D'ASSURANCE MALADIE la"
        " somme de 5 000 euros au titre des frais médicaux et à M. DURAND celle de 800 euros au"
        " titre des souffrances endurées.",
    )
    heads = [o.head for o in ruling.orders if o.value is not None]
    assert heads == ["principal", "prejudice_corporel"]
