"""Claims: parties called by what they are to another, and who stands on which side."""

import pytest

from arret_extract.records import Counsel
from arret_extract.stages import claims
from tests.case import ruling_of
from tests.test_claims import claims_of

INSURED = (
    ("Luc DURIEU", "appelant", "personne_physique"),
    ("DELTA ASSURANCES", "appelant", "personne_morale"),
    ("Eva MARTEL", "intime", "personne_physique"),
)
BUILDERS = (
    ("ALPHA", "appelant", "personne_morale"),
    ("Luc DURIEU", "intime", "personne_physique"),
    ("GAMMA", "intime", "personne_morale"),
    ("Eva MARTEL", "intime", "personne_physique"),
)
LEASE = (
    ("ALPHA", "demandeur", "personne_morale"),
    ("BETA", "defendeur", "personne_morale"),
    ("Eva MARTEL", "defendeur", "personne_physique"),
)
WIDOWED = (
    ("ALPHA", "appelant", "personne_morale"),
    ("Luc DURIEU", "intime", "personne_physique"),
    ("Eva MARTEL veuve DURIEU", "intime", "personne_physique"),
)
FACED = (
    ("Luc DURIEU", "appelant", "personne_physique"),
    ("Eva MARTEL", "intime", "personne_physique"),
)
HURT = (
    FACED[0],
    ("ALPHA", "intime", "personne_morale"),
    ("GAMMA", "intime", "personne_morale"),
)
WORK = (
    ("Luc DURIEU", "demandeur", "personne_physique"),
    ("ALPHA", "defendeur", "personne_morale"),
    ("CAISSE PRIMAIRE D'ASSURANCE MALADIE", "intervenant", "personne_morale"),
)


@pytest.mark.parametrize(
    ("words", "parties", "who"),
    [
        pytest.param(
            "Monsieur Luc DURIEU demande à être garanti par son assureur.",
            INSURED,
            [((0,), (1,))],
            id="by_his_insurer",
        ),
        pytest.param(
            "La société ALPHA demande que la société GAMMA, son assureur, soit condamnée à la"
            " garantir. Monsieur Luc DURIEU sollicite la condamnation in solidum de la société"
            " ALPHA, de son assureur et de Madame Eva MARTEL à lui payer 900 euros.",
            BUILDERS,
            [((0,), (2,)), ((1,), (0, 3, 2))],
            id="the_insurer_that_was_told",
        ),
        pytest.param(
            "La société ALPHA demande à la cour de dire que le droit de Monsieur Luc DURIEU sera"
            " réduit de moitié, de ramener à 900 euros son préjudice.",
            BUILDERS,
            [((0,), (1, 2, 3)), ((0,), (1,))],
            id="whose_damage_is_told",
        ),
        pytest.param(
            "La société ALPHA demande de déclarer irrecevables les conclusions de la société BETA"
            " et de la condamner à lui payer 900 euros.",
            LEASE,
            [((0,), (1,)), ((0,), (1,))],
            id="whose_pleading_is_barred",
        ),
        pytest.param(
            "La société ALPHA a fait assigner la société BETA et Madame Eva MARTEL afin de voir"
            " ordonner l'expulsion de la société BETA.\nLa preneuse demande la condamnation de la"
            " bailleresse à lui verser 900 euros.",
            LEASE,
            [((0,), (1,)), ((1,), (0,))],
            id="the_tenant_is_to_be_evicted",
        ),
        pytest.param(
            "Après l'accident du travail, la Caisse Primaire d'Assurance Maladie demande la"
            " condamnation de l'employeur à lui rembourser 900 euros.",
            WORK,
            [((2,), (1,))],
            id="the_employer_is_no_fund",
        ),
        pytest.param(
            "Monsieur Luc DURIEU et Madame Eva MARTEL concluent à la confirmation du jugement."
            " Monsieur Luc DURIEU réclame 900 euros. Ils sollicitent 800 euros.",
            BUILDERS,
            [((1, 3), (0,)), ((1,), (0,)), ((1, 3), (0,))],
            id="they_are_those_who_spoke_together",
        ),
        pytest.param(
            "La société ALPHA offre 900 euros pour l'incapacité de Madame Eva MARTEL et demande que"
            " la créance de la société GAMMA soit limitée à 800 euros.",
            BUILDERS,
            [((0,), (3,)), ((0,), (2,))],
            id="whose_damage_and_whose_claim",
        ),
        pytest.param(
            "Monsieur Luc DURIEU demande l'allocation des indemnités suivantes :\n- frais médicaux"
            " : pris en charge par la Caisse Primaire d'Assurance Maladie\n- perte de gains : 900"
            " euros",
            WORK,
            [((0,), (1,))],
            id="what_a_fund_pays_is_not_asked_of_it",
        ),
        pytest.param(
            "La société ALPHA demande à la cour de ramener à 900 euros le préjudice de la veuve et"
            " à 800 euros celui de Monsieur Luc DURIEU.",
            WIDOWED,
            [((0,), (2,)), ((0,), (1,))],
            id="the_widow",
        ),
        pytest.param(
            "La société ALPHA offre de payer à Madame Eva MARTEL la somme de 900 euros.",
            BUILDERS,
            [((0,), (3,))],
            id="whom_an_offer_is_made_to",
        ),
        pytest.param(
            "Le préjudice de Monsieur Luc DURIEU n'est pas contesté par la société ALPHA qui offre"
            " la somme de 900 euros.",
            BUILDERS,
            [((0,), (1, 2, 3))],
            id="who_offers_is_the_last_named",
        ),
        pytest.param(
            "Monsieur Luc DURIEU demande à la cour de fixer son préjudice à 900 euros, suivant"
            " décompte de la société GAMMA, et de condamner la société ALPHA à lui payer 800"
            " euros.",
            HURT,
            [((0,), (1,)), ((0,), (1,))],
            id="who_is_made_to_pay_owes_the_loss",
        ),
        pytest.param(
            "La société ALPHA demande de fixer les préjudices aux sommes suivantes :\n- 900 euros"
            " pour Madame veuve MARTEL.\nLa société ALPHA conclut au débouté.",
            (BUILDERS[0], BUILDERS[1], ("Eva MARTEL", "intime", "personne_physique")),
            [((0,), (2,)), ((0,), (1, 2))],
            id="an_offer_to_a_widow",
        ),
        pytest.param(
            "La société GAMMA demande la fixation à 900 euros du préjudice de Madame Eva MARTEL.",
            BUILDERS,
            [((2,), (3,))],
            id="whose_loss_though_on_the_same_side",
        ),
        pytest.param(
            "Monsieur Luc DURIEU demande :\n- la condamnation de la société ALPHA à lui payer 900"
            " euros,\n- la condamnation de la société GAMMA à garantir le paiement de ces sommes.",
            HURT,
            [((0,), (1,)), ((0,), (2,))],
            id="who_is_to_guarantee_payment",
        ),
        pytest.param(
            "La société ALPHA a assigné la société BETA et Madame Eva MARTEL et demande au tribunal"
            " de :\n- les condamner solidairement à lui payer 900 euros.",
            (*LEASE, ("GAMMA", "defendeur", "personne_morale")),
            [((0,), (1, 2))],
            id="those_who_were_sued",
        ),
        pytest.param(
            "Monsieur Luc DURIEU demande la confirmation du jugement à l'égard de la société GAMMA"
            " et l'infirmation des dispositions relatives à Madame Eva MARTEL.",
            BUILDERS,
            [((1,), (2,)), ((1,), (3,))],
            id="on_whom_a_judgment_is_confirmed",
        ),
        pytest.param(
            "La société ALPHA demande 900 euros.\n\nDidier DURIEU conclut à la confirmation du"
            " jugement.",
            (BUILDERS[0], ("Didier DURIEU", "intime", "personne_physique")),
            [((0,), (1,)), ((1,), (0,))],
            id="a_first_name_that_ends_as_an_infinitive",
        ),
        pytest.param(
            "Monsieur Luc DURIEU demande de condamner la société GAMMA à le garantir de"
            " toutes ces sommes in solidum.",
            HURT,
            [((0,), (2,))],
            id="who_is_to_keep_him_safe",
        ),
        pytest.param(
            "Monsieur Luc DURIEU demande à être garanti par l'agence.",
            (FACED[0], ("AGENCE DU GUÉ", "intime", "personne_morale"), BUILDERS[3]),
            [((0,), (1,))],
            id="the_agency",
        ),
        pytest.param(
            "Monsieur Luc DURIEU considère que l'indemnité doit être ramenée à 900 euros et que la"
            " demande de Madame Eva MARTEL doit être rejetée.",
            FACED,
            [((0,), (1,)), ((0,), (1,))],
            id="what_must_be_refused",
        ),
    ],
)
def test_who_is_meant(words, parties, who):
    assert [(c.claimant_ids, c.against_ids) for c in claims_of(words, parties)] == who


def test_who_is_paid_by_one_of_the_others_is_none_of_them():
    ruling = ruling_of(
        (
            ("Luc DURIEU", "demandeur", "personne_physique"),
            ("ALPHA", "defendeur", "personne_morale"),
            ("GAMMA", "defendeur", "personne_morale"),
        ),
        moyens="Monsieur Luc DURIEU demande 900 euros.",
        dispositif="Condamne la société ALPHA à payer à Monsieur Luc DURIEU 800 euros et à la"
        " société GAMMA la somme de 700 euros.",
    )
    claims.add_rows(ruling)
    assert [c.against_ids for c in ruling.claims] == [(1,)]


def test_a_fund_that_is_made_to_pay_is_no_bystander():
    ruling = ruling_of(
        (
            ("Luc DURIEU", "appelant", "personne_physique"),
            ("AGENT JUDICIAIRE DU TRESOR", "intime", "autorite_publique"),
            ("GAMMA", "intime", "personne_morale"),
        ),
        moyens="Monsieur Luc DURIEU demande 900 euros.\n",
        dispositif="Condamne l'Agent Judiciaire du Trésor à payer à M. Luc DURIEU 800 euros.",
    )
    claims.add_rows(ruling)
    assert [c.against_ids for c in ruling.claims] == [(1, 2)]


def test_costs_that_both_sides_bear_make_no_allies():
    ruling = ruling_of(
        (
            ("Luc DURIEU", "appelant", "personne_physique"),
            ("ALPHA", "intime", "personne_morale"),
            ("GAMMA", "intime", "personne_morale"),
        ),
        moyens="Monsieur Luc DURIEU demande 900 euros.\n",
        dispositif="Condamne M. Luc DURIEU, la société ALPHA et la société GAMMA aux dépens.",
    )
    claims.add_rows(ruling)
    assert [c.against_ids for c in ruling.claims] == [(1, 2)]


def test_a_guarantee_fund_faces_the_victim_of_whom_it_answers_for():
    ruling = ruling_of(
        (
            ("FONDS DE GARANTIE DES ASSURANCES OBLIGATOIRES", "appelant", "personne_morale"),
            ("Luc DURIEU", "intime", "personne_physique"),
            ("Eva MARTEL", "intime", "personne_physique"),
        ),
        moyens="Le Fonds de garantie demande à la cour d'infirmer le jugement.\n",
        dispositif="Condamne Madame Eva MARTEL à payer à Monsieur Luc DURIEU 800 euros.",
    )
    claims.add_rows(ruling)
    assert [c.against_ids for c in ruling.claims] == [(1,)]


def test_two_who_are_paid_by_the_same_ask_it_of_them():
    ruling = ruling_of(
        (
            ("AGENT JUDICIAIRE DU TRESOR", "appelant", "autorite_publique"),
            ("Luc DURIEU", "intime", "personne_physique"),
            ("GAMMA", "intime", "personne_morale"),
            ("Eva MARTEL", "intime", "personne_physique"),
        ),
        moyens="Madame Eva MARTEL sollicite 900 euros pour son préjudice moral.\n",
        dispositif="Condamne Monsieur Luc DURIEU et la société GAMMA à payer :\n- à l'Agent"
        " judiciaire du Trésor la somme de 700 euros,\n- à Madame Eva MARTEL la somme de 800"
        " euros.",
    )
    claims.add_rows(ruling)
    assert [c.against_ids for c in ruling.claims] == [(1, 2)]


def test_an_insurer_is_to_keep_its_insured_safe():
    ruling = ruling_of(
        HURT,
        facts="La société ALPHA est assurée auprès de la société GAMMA.\n",
        dispositif="Condamne la société GAMMA à garantir son assurée de ces condamnations.",
    )
    assert [(o.payer_ids, o.payee_ids) for o in ruling.orders] == [((2,), (1,))]


VICTIM = (
    ("Luc DURIEU", "appelant", "personne_physique"),
    ("Eva MARTEL", "appelant", "personne_physique"),
    ("ALPHA", "intime", "personne_morale"),
    ("CPAM DU GUÉ", "intime", "personne_morale"),
)


def orders_of(parties, dispositif, motifs=""):
    return ruling_of(parties, motifs=motifs, dispositif=dispositif).orders


def test_a_guardian_is_paid_nothing_and_a_rent_is_no_capital():
    first, rent = orders_of(
        VICTIM,
        "Condamne la société ALPHA à payer à Monsieur Luc DURIEU, représenté par sa tutrice Eva"
        " MARTEL, la somme de 900 000 euros en capital et, à compter du 3 mai 2012, une rente"
        " annuelle viagère de 36 000 euros.",
    )
    assert [first.payee_ids, rent.payee_ids] == [(0,), (0,)]
    assert (first.head != "pension", rent.head) == (True, "pension")


def test_behind_a_fund_s_outlay_the_victim_is_paid_for_harm():
    told = orders_of(
        VICTIM,
        "Condamne la société ALPHA à payer :\n- à la CPAM du Gué la somme de 44 318 euros au titre"
        " de ses débours,\n- à Monsieur Luc DURIEU la somme de 81 000 euros, en deniers.",
        "La victime est consolidée ; les souffrances et le préjudice esthétique sont établis.",
    )
    assert [o.head for o in told] == ["principal", "prejudice_corporel"]


def test_those_who_are_dismissed_are_who_is_spoken_of():
    told = orders_of(
        BUILDERS,
        "Déboute la société GAMMA et la société ALPHA de leur appel en garantie à l'encontre de"
        " Monsieur Luc DURIEU ; Les condamne in solidum à payer à Madame Eva MARTEL la somme de"
        " 900 euros.",
    )
    assert told[-1].payer_ids == (2, 0)


def test_the_insurer_of_whom_the_text_tells_none():
    parties = (
        ("Luc DURIEU", "appelant", "personne_physique"),
        ("DELTA ASSURANCES", "appelant", "personne_morale"),
        ("ALPHA", "intime", "personne_morale"),
        ("GAN IARD", "intime", "personne_morale"),
    )
    ruling = ruling_of(
        parties,
        facts="Monsieur Luc DURIEU est assuré auprès de la société DELTA ASSURANCES.\n",
        dispositif="Condamne la société ALPHA et son assureur aux dépens.",
    )
    assert ruling.orders[-1].payer_ids == (2, 3)


def test_a_deed_moves_no_money():
    (order,) = orders_of(HURT, "Enjoint à la société ALPHA de communiquer le rapport.")
    assert (order.kind, order.payer_ids) == ("injonction", ())


def test_a_price_is_given_back():
    (order,) = orders_of(
        HURT, "Condamne la société ALPHA à restituer à M. Luc DURIEU le prix de 11 900 euros."
    )
    assert (str(order.value), order.payer_ids, order.payee_ids) == ("11900.00", (1,), (0,))


@pytest.mark.parametrize(
    ("words", "against"),
    [
        ("réclame 900 euros à la société GAMMA.", (2,)),
        ("demande 900 euros à la seule société GAMMA.", (2,)),
        ("réclame la somme de 900 euros de dommages et intérêts à M. DURIEU.", (1,)),
        ("sollicite de la société GAMMA la somme de 900 euros.", (2,)),
        ("réclame 900 euros pour le préjudice de Mme MARTEL.", (1, 2, 3)),
        ("réclame 900 euros au titre de la facture de M. DURIEU.", (1, 2, 3)),
    ],
)
def test_whom_a_verb_of_asking_names(words, against):
    found = claims_of(f"La société ALPHA {words}\n", BUILDERS)
    assert [set(c.against_ids) for c in found] == [set(against)]


def test_a_lawyer_acts_for_one_side():
    parties = (
        ("ALPHA", "demandeur", "personne_morale"),
        ("BETA", "defendeur", "personne_morale"),
        ("Luc DURIEU", "defendeur", "personne_physique"),
        ("SYNDICAT DU LAC", "intervenant", "personne_morale"),
    )
    moyens = (
        "Le SYNDICAT DU LAC sollicite 900 euros de dommages et intérêts.\n"
        "La société BETA demande 800 euros de dommages et intérêts.\n"
    )
    aimed = []
    for acting in ((), ((0, "Eve ROC"), (3, "Eve ROC"))):
        ruling = ruling_of(parties, moyens=moyens)
        for party_id, name in acting:
            ruling.counsel.append(
                Counsel(
                    counsel_id=len(ruling.counsel),
                    party_id=party_id,
                    name=name,
                    start_char=0,
                    end_char=1,
                )
            )
        claims.add_rows(ruling)
        aimed.append([c.against_ids for c in ruling.claims])
    assert aimed == [[(0, 1, 2), (0,)], [(1, 2), (0,)]]
