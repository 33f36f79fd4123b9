"""The role of a sum in a list, which the sentence gives that opened the list."""

import pytest

from arret_extract.stages import claims, outcomes
from arret_extract.stages.outcomes.frames import governing_start
from arret_extract.text import View
from tests.case import APPEAL, FIRST, ruling_of
from tests.test_harms import CRASH

JUDGED = "Par jugement du 3 mai 2010, le tribunal d'instance de Valmont a statué comme suit :\n"


def roles_of(parties=APPEAL, **sections):
    ruling = ruling_of(parties, **sections)
    claims.add_rows(ruling)
    outcomes.add_rows(ruling)
    return [a.role for a in ruling.amounts]


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        pytest.param(
            "Il est âgé.\nCondamner la société A à payer :\n- au titre du loyer : 500 euros",
            "Condamner la société A",
            id="an_item_without_verb",
        ),
        pytest.param(
            "Condamner la société A à payer :\nElle a versé 500 euros",
            "Elle a versé",
            id="a_sentence_of_its_own",
        ),
        pytest.param(
            "Le tribunal a statué :\n- condamné M. A à payer la somme de 500 euros",
            "Le tribunal",
            id="a_participle_goes_on",
        ),
        pytest.param(
            "Le tribunal a statué ;\na fixé le loyer à la somme de 500 euros",
            "Le tribunal",
            id="an_auxiliary_without_subject_goes_on",
        ),
    ],
)
def test_what_governs_a_sum(text, opening):
    view = View.of(text)
    start = governing_start(view, view.plain.rindex("500"), 0)
    assert view.plain[start:].lstrip("\n").startswith(opening)


@pytest.mark.parametrize(
    ("facts", "roles"),
    [
        pytest.param(
            JUDGED + "- condamne M. Durand à payer 500 euros avec intérêts à compter du présent"
            " jugement, et 300 euros au titre des frais.\n",
            ["premiere_instance"] * 2,
            id="a_judgment_that_names_itself",
        ),
        pytest.param(
            JUDGED.replace(" :\n", " ")
            + "et alloué 500 euros. M. Roc, appelant, trouve cette somme"
            " trop élevée. Il propose 300 euros.\n",
            ["premiere_instance", "demande"],
            id="who_proposes_speaks_for_himself",
        ),
        pytest.param(
            "L'expert, M. Roc, a déposé son rapport le 4 mai 2010 ; il conclut à une indemnité de"
            " 500 euros et évalue la perte à 300 euros.\n",
            ["fait"] * 2,
            id="what_an_expert_concludes",
        ),
        pytest.param(
            "Par arrêt du 3 mai 2010, la cour d'appel de Valmont a infirmé le jugement et condamné"
            " M. Durand à payer la somme de 500 euros.\n",
            ["fait"],
            id="another_court_on_the_judgment",
        ),
        pytest.param(
            JUDGED + "- déclare le jugement commun à la caisse, dont les prestations s'élèvent à la"
            " somme de 500 euros.\n",
            ["fait"],
            id="what_a_third_payer_spent",
        ),
        pytest.param(
            "Le jugement a condamné M. Durand à payer 700 euros, déduction faite de la provision"
            " versée de 200 euros et la somme de 100 euros au titre des frais.\n",
            ["premiere_instance", "fait", "premiere_instance"],
            id="a_sum_after_what_is_taken_off",
        ),
    ],
)
def test_roles_in_the_facts(facts, roles):
    assert roles_of(facts=facts, dispositif="Confirme le jugement ;\n") == roles


@pytest.mark.parametrize(
    ("moyens", "roles"),
    [
        pytest.param(
            "La société ALPHA demande à la cour de :\nRéformant le jugement, évaluer le préjudice"
            " :\n- au titre du pretium doloris : 500 euros\n- au titre de l'agrément : 300 euros\n",
            ["demande"] * 2,
            id="items_of_a_request",
        ),
        pytest.param(
            "a alloué à M. Durand la somme de 500 euros ; a fixé les frais à 300 euros ;\n",
            ["premiere_instance"] * 2,
            id="the_judgment_goes_on",
        ),
        pytest.param(
            "La somme de 500 F, soit 76,22 euros, allouée par le premier juge n'est pas payée.\n",
            ["premiere_instance"] * 2,
            id="what_the_judge_gave_in_two_currencies",
        ),
    ],
)
def test_roles_among_claims(moyens, roles):
    facts = "Par le jugement déféré le tribunal de grande instance de Valmont :\n"
    assert roles_of(facts=facts, moyens=moyens, dispositif="Confirme le jugement ;\n") == roles


@pytest.mark.parametrize(
    ("motifs", "roles"),
    [
        pytest.param(
            "La somme de 500 euros réclamée par la caisse correspond à une rente, que son montant"
            " annuel est de 50 euros.",
            ["demande", "fait"],
            id="another_clause_tells_another_sum",
        ),
        pytest.param(
            "Ce poste peut être évalué comme suit :\n- au printemps : 750 euros [30 x 25] ;\n- en"
            " été : 60 euros ;",
            ["fait", "alloue"],
            id="an_item_that_was_reckoned",
        ),
        pytest.param(
            "Le préjudice sera évalué comme suit :\n* 500 euros au titre des souffrances\n* 300"
            " euros au titre de l'agrément.",
            ["alloue", "alloue"],
            id="a_bullet_is_no_sign",
        ),
        pytest.param(
            "Ce préjudice esthétique a été équitablement évalué à 500 euros.",
            ["alloue"],
            id="rightly_assessed_by_nobody_named",
        ),
        pytest.param(
            "L'indemnité de 500 euros allouée pour un préjudice esthétique léger doit être"
            " confirmée.",
            ["alloue"],
            id="what_was_granted_is_upheld",
        ),
        pytest.param(
            "La demande de provision à hauteur de 500 euros n'est pas sérieusement contestable.",
            ["alloue"],
            id="not_seriously_contested",
        ),
        pytest.param(
            "Le commandement délivré le 3 mai réclamait paiement de la somme de 500 euros.",
            ["fait"],
            id="what_a_demand_claims_is_told",
        ),
        pytest.param(
            "La société BETA est redevable :\n- d'une somme de 500 euros au titre du capital"
            " restant dû,\n- d'une somme de 50 euros au titre de deux mensualités échues,\nsoit"
            " d'une somme totale de 550 euros.",
            ["fait", "fait", "alloue"],
            id="what_a_debt_is_made_of",
        ),
    ],
)
def test_roles_among_reasons(motifs, roles):
    assert roles_of(motifs=f"{motifs}\n", dispositif="Confirme le jugement ;\n") == roles


@pytest.mark.parametrize(
    ("motifs", "roles"),
    [
        pytest.param(
            "M. Durand sollicite les sommes suivantes :\n- rappel de salaire : 500 euros\n- congés"
            " payés : 50 euros\n",
            ["demande"] * 2,
            id="what_a_party_lists",
        ),
        pytest.param(
            "L'expert a chiffré les désordres comme suit :\n- toiture : 500 euros\n- peinture : 50"
            " euros\n",
            ["fait"] * 2,
            id="what_an_expert_lists",
        ),
        pytest.param(
            "Le tribunal a alloué les sommes suivantes :\n- toiture : 500 euros\n- peinture : 50"
            " euros\n",
            ["premiere_instance"] * 2,
            id="what_the_judge_listed",
        ),
        pytest.param(
            "Il sera donc alloué à Mme Durand :\n- au titre du préavis, 500 euros,\n- au titre des"
            " congés, 50 euros.\n",
            ["alloue"] * 2,
            id="items_without_verb",
        ),
        pytest.param(
            "Le préjudice s'établit comme suit :\n- souffrances : 500 euros\nProvision à déduire :"
            " 200 euros\nSolde : 300 euros\n",
            ["alloue", "fait", "alloue"],
            id="what_a_list_takes_off",
        ),
        pytest.param(
            "Ce poste sera indemnisé sur la base de 20 euros par jour, soit 500 euros.",
            ["fait", "alloue"],
            id="a_base_and_its_result",
        ),
        pytest.param(
            "Le préjudice sera évalué, après déduction de la créance de la caisse, à la somme de"
            " 500 euros.",
            ["alloue"],
            id="the_award_goes_on",
        ),
        pytest.param(
            "Il convient de porter l'indemnité de 400 euros allouée par le tribunal à la somme de"
            " 500 euros.",
            ["premiere_instance", "alloue"],
            id="what_was_given_and_is_raised",
        ),
        pytest.param(
            "Le premier juge a fait une juste appréciation de ce poste à la somme de 500 euros.",
            ["premiere_instance"],
            id="an_appreciation_of_the_judge",
        ),
        pytest.param(
            "L'allocation d'une somme de 500 euros par le tribunal sera confirmée.",
            ["premiere_instance"],
            id="given_by_the_judge",
        ),
        pytest.param(
            "La créance de la CPAM s'élève à la somme de 500 euros.",
            ["fait"],
            id="what_a_caisse_spent",
        ),
        pytest.param(
            "Il sera alloué à Mme Durand la somme de 500 euros qu'elle réclame.",
            ["alloue"],
            id="granted_as_claimed",
        ),
        pytest.param(
            "Par arrêt du 2 mars 2009, la cour d'appel de Valmont a alloué 500 euros à M. Durand.",
            ["fait"],
            id="another_ruling",
        ),
    ],
)
def test_who_speaks_among_reasons(motifs, roles):
    assert roles_of(motifs=f"{motifs}\n", dispositif="Confirme le jugement ;\n") == roles


@pytest.mark.parametrize(
    ("moyens", "roles"),
    [
        pytest.param(
            "La société ALPHA expose que sa créance s'élève à 500 euros, se décomposant comme suit"
            " :\n- capital : 400 euros\n- intérêts : 100 euros\nTotal : 500 euros\n",
            ["demande"] * 4,
            id="the_parts_of_a_debt_pleaded",
        ),
        pytest.param(
            "Selon elle, l'indemnité devrait être portée à 500 euros.\n",
            ["demande"],
            id="what_ought_to_be",
        ),
        pytest.param(
            "Elle conteste l'indemnité fixée par le tribunal à 400 euros et offre 300 euros.\n",
            ["premiere_instance", "demande"],
            id="what_the_judge_fixed",
        ),
        pytest.param(
            "Elle fait valoir que l'expert a évalué les travaux à 500 euros.\n",
            ["fait"],
            id="what_an_expert_says",
        ),
        pytest.param(
            "M. Roc demande de réformer le jugement sur la prestation et de condamner M. Durand à"
            " lui verser 500 euros.\n",
            ["demande"],
            id="a_request_behind_that_to_reverse",
        ),
        pytest.param(
            "M. Roc demande d'infirmer le jugement en ce qu'il a alloué 500 euros, de condamner M."
            " Durand à lui verser 800 euros.\n",
            ["premiere_instance", "demande"],
            id="a_request_behind_what_was_judged",
        ),
        pytest.param(
            "M. Roc critique le jugement qui a condamné M. Durand à verser 500 euros.\n",
            ["premiere_instance"],
            id="what_was_judged",
        ),
    ],
)
def test_who_speaks_among_claims(moyens, roles):
    assert roles_of(moyens=moyens, dispositif="Confirme le jugement ;\n") == roles


@pytest.mark.parametrize(
    ("facts", "roles"),
    [
        pytest.param(
            "M. Durand a saisi le conseil de prud'hommes de Valmont pour obtenir paiement des"
            " sommes suivantes :\n- rappel de salaire : 500 euros\n- congés payés : 50 euros\n",
            ["premiere_instance"] * 2,
            id="a_list_asked_of_the_first_judge",
        ),
        pytest.param(
            "M. Durand conclut à la condamnation de la société BETA à lui payer 500 euros.\n",
            ["demande"],
            id="a_plea_among_the_facts",
        ),
    ],
)
def test_who_asks_among_facts(facts, roles):
    assert roles_of(facts=facts, dispositif="Confirme le jugement ;\n") == roles


def test_what_a_writ_is_for_in_items_below_it():
    moyens = (
        "Par acte du 3 mai 2010, la société ALPHA a assigné en référé la société BETA en :\n\n"
        "• constatation de l'acquisition de la clause résolutoire,\n\n"
        "• paiement d'une provision de 500 euros sur les loyers.\n\n"
    )
    roles = roles_of(FIRST, moyens=moyens, dispositif="Constatons la résiliation ;\n")
    assert roles == ["demande"]


def test_the_part_of_costs_that_is_tax_is_told():
    for tax in ("11,58 euros de TVA", "TVA 11,58 euros"):
        dispositif = f"Condamne M. Durand aux dépens, liquidés à 70,66 euros dont {tax} ;\n"
        assert roles_of(dispositif=dispositif) == ["alloue", "fait"]


def test_what_was_paid_on_account_is_told_among_claims():
    moyens = (
        "La société ALPHA soutient que, compte tenu du versement de provisions à hauteur de 80"
        " euros, la société BETA ne peut prétendre à rien.\n"
    )
    assert roles_of(moyens=moyens, dispositif="Confirme le jugement ;\n") == ["fait"]


def test_a_price_of_a_unit_is_told_whoever_proposes_it():
    moyens = "La société ALPHA propose pour la boutique 208 euros/m2 et un loyer de 5 000 euros.\n"
    assert roles_of(moyens=moyens, dispositif="Fixe le loyer ;\n")[0] == "fait"


def test_what_a_provision_refuses_was_asked():
    assert roles_of(dispositif="Déboute M. Durand de sa demande de 500 euros ;\n") == ["demande"]


def test_what_is_demanded_before_is_told_though_it_is_asked_too():
    moyens = (
        "La société ALPHA demande à la cour de condamner la société BETA à lui payer la somme de"
        " 8 437 euros.\nLa société BETA a été mise en demeure de régler la somme de 8 437 euros.\n"
    )
    assert roles_of(moyens=moyens, dispositif="Confirme le jugement ;\n") == ["demande", "fait"]


def test_a_judgment_quoted_with_its_items_is_no_award():
    dispositif = (
        "Confirme le jugement en ce qu'il a :\n- condamné la société BETA à payer à la société"
        " ALPHA les sommes suivantes :\n* au titre des loyers : 500 euros\n"
    )
    assert roles_of(dispositif=dispositif) == ["premiere_instance"]


def test_what_was_spoken_of_in_another_paragraph_is_not_what_is_asked():
    heads = heads_of(
        moyens="La société BETA demande à la cour de condamner la société ALPHA à lui payer 40 000"
        " euros à titre de dommages et intérêts.\n",
        motifs="La clause pénale est excessive.\nLa demande de 40 000 euros sera rejetée.\n",
        dispositif="Confirme le jugement ;\n",
    )
    assert heads == ["dommages_interets", "dommages_interets"]


def test_the_heading_of_a_post_of_harm_says_more_than_the_bills_shown():
    heads = heads_of(
        motifs=f"{CRASH}\nSouffrances endurées\nElles justifient 500 euros.\nTierce personne\n"
        "L'expert retient trente heures ; sur la base de 16 euros, il lui revient 480 euros.\n"
        "Préjudice matériel\nSur présentation des factures, il est accordé 300 euros.\n",
        dispositif="Condamne la société ALPHA à payer à la société BETA la somme de 980 euros au"
        " titre de son préjudice corporel ;\n",
    )
    assert heads[:4] == [*["prejudice_corporel"] * 3, "prejudice_materiel"]


def test_what_is_asked_says_more_than_a_bill_and_a_title_ends_what_was_spoken_of():
    heads = heads_of(
        moyens="M. Durand demande à la cour de condamner la société BETA à lui payer 432 euros au"
        " titre du gardiennage et 600 euros à titre de dommages et intérêts pour dol.\n",
        motifs="Il produit une facture de 432 euros.\nLe dol n'est pas établi.\n\n"
        "Sur la répétition\n\nIl sera alloué la somme de 800 euros.\n",
        dispositif="Infirme le jugement ;\n",
    )
    assert heads == ["prejudice_materiel", "dommages_interets", "prejudice_materiel", None]


def test_what_a_title_leaves_open_is_not_for_what_was_told_above_it():
    moyens = "Il demande de condamner la société BETA aux dépens.\n"
    motifs = "Sur la {}\n\nLa demande est fondée. Il sera alloué à ce titre 500 euros.\n"
    for post, head in (("créance de Mme Roc", "principal"), ("belle affaire", None)):
        found = heads_of(moyens=moyens, motifs=motifs.format(post), dispositif="Confirme.\n")
        assert found == [head]
    broken = (
        "Le préjudice moral est établi, et personne ne revient\nsur ce point qui est donc acquis\n"
        "aux débats. Il sera alloué à ce titre 500 euros.\n"
    )
    found = heads_of(moyens=moyens, motifs=broken, dispositif="Confirme.\n")
    assert found == ["prejudice_moral"]


@pytest.mark.parametrize(
    ("motifs", "heads"),
    [
        ("Sur la clause pénale\n\nM. Durand sollicite 500 euros.\n", ["clause_penale"]),
        ("Préjudice moral : M. Durand sollicite 500 euros.\n", ["prejudice_moral"]),
        ("S'agissant du trouble de jouissance, il réclame 500 euros.\n", ["dommages_interets"]),
        (
            "Sur le préjudice moral\n\nElle est due.\n\nSur le prêt\n\nM. Durand sollicite 500"
            " euros.\n",
            ["principal"],
        ),
        (
            "Sur l'article 700\n\nCondamnée aux dépens, la société BETA paiera les 500 euros"
            " réclamés par M. Durand.\n",
            ["article_700"],
        ),
    ],
)
def test_a_title_of_the_reasons_tells_what_is_asked_below_it(motifs, heads):
    moyens = "M. Durand demande 900 euros au titre de l'article 700.\n"
    found = heads_of(moyens=moyens, motifs=motifs, dispositif="Confirme.\n")
    assert found == ["article_700", *heads]


def test_what_is_told_of_one_is_told_of_the_other():
    heads = heads_of(
        motifs="Il a payé un préjudice économique de 480 euros pour la veuve, 320 euros pour"
        " Anne et 160 euros pour Luc.\n",
        dispositif="Confirme le jugement ;\n",
    )
    assert heads == ["prejudice_materiel"] * 3


def test_what_one_earns_is_for_nothing():
    heads = heads_of(
        motifs="La caution doit le prêt et perçoit 480 euros par mois.\nElle doit 480 euros.\n",
        dispositif="Confirme le jugement ;\n",
    )
    assert heads[0] is None


def test_a_heading_says_more_than_a_bill_and_a_judged_sum_is_what_it_was():
    heads = heads_of(
        facts="Le tribunal a alloué à M. Roc 2 000 euros au titre de son préjudice moral.\n",
        motifs="Sur les frais de gardiennage\nIl produit une facture pour 480 euros.\nSur le reste"
        "\nLa franchise est de 90 euros.\n",
        dispositif="Confirme le jugement en ce qu'il a alloué la somme de 2 000 euros ;\n",
    )
    assert heads == ["prejudice_moral", "prejudice_materiel", None, "prejudice_moral"]


def heads_of(**sections):
    ruling = ruling_of(APPEAL, **sections)
    claims.add_rows(ruling)
    outcomes.add_rows(ruling)
    return [a.head for a in ruling.amounts]


@pytest.mark.parametrize(
    ("motifs", "heads"),
    [
        pytest.param(
            "Le pretium doloris est évalué à la somme de 900 euros (500 euros + 400 euros).",
            ["prejudice_corporel"] * 3,
            id="the_terms_of_a_sum",
        ),
        pytest.param(
            "M. Durand perçoit une allocation mensuelle, versée à terme échu, de 900 euros.",
            [None],
            id="what_somebody_lives_on",
        ),
        pytest.param(
            "L'assureur a versé deux provisions de 900 euros et 500 euros.",
            ["provision"] * 2,
            id="two_of_a_kind",
        ),
        pytest.param(
            "Le tribunal a alloué au titre du préjudice moral :\n- à M. Durand la somme de 500"
            " euros,\n- à Mme Durand la somme de 300 euros.",
            ["prejudice_moral"] * 2,
            id="the_heading_of_a_list",
        ),
        pytest.param(
            "M. Durand supporte des frais irrépétibles. La société BETA sera condamnée au paiement"
            " de la somme de 500 euros à ce titre.",
            ["article_700"],
            id="what_is_pointed_at",
        ),
        pytest.param(
            "L'article 700 s'applique à la partie condamnée aux dépens ; il sera alloué de ce chef"
            " à la société BETA la somme de 500 euros.",
            ["article_700"],
            id="costs_named_beside_what_is_pointed_at",
        ),
        pytest.param(
            "Les frais de greffe : 50 euros HT, TVA : 10 euros, soit 60 euros TTC.",
            ["depens"] * 3,
            id="a_sum_its_tax_and_both",
        ),
        pytest.param(
            "Le préjudice d'agrément : 500 euros et le préjudice matériel à la somme de 300 euros.",
            ["prejudice_corporel", "prejudice_materiel"],
            id="the_label_of_the_next_sum",
        ),
        pytest.param(
            "Il percevait une pension mensuelle de retraite de 500 euros.",
            [None],
            id="a_pension_of_retirement",
        ),
        pytest.param(
            "Les intérêts au taux légal courent sur la somme de 4 321,55 euros.",
            ["principal"],
            id="what_bears_interest",
        ),
        pytest.param(
            "Les intérêts doivent courir au double du taux légal sur la somme de 4 321,55 euros.",
            [None],
            id="what_bears_the_doubled_interest_of_an_insurer",
        ),
    ],
)
def test_heads_among_reasons(motifs, heads):
    assert heads_of(motifs=f"{motifs}\n", dispositif="Confirme le jugement ;\n") == heads


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Ces souffrances seront réparées à hauteur de 500 euros.", "alloue"),
        ("Ce chef de préjudice donnera lieu à une indemnisation de 500 euros.", "alloue"),
        ("Ce préjudice sera entièrement réparé par l'octroi de 500 euros.", "alloue"),
        ("La société BETA devra rembourser à M. Durand la somme de 500 euros.", "alloue"),
        ("L'indemnisation de ce poste sera de 500 euros.", "alloue"),
        ("La somme de 500 euros lui sera versée.", "alloue"),
        ("Il y a lieu, par suite, d'arrêter ce poste à 500 euros.", "alloue"),
        ("La cour estime devoir porter l'indemnité à 500 euros.", "alloue"),
        ("Il sera fait droit à la demande dans la limite de 500 euros.", "alloue"),
        ("Il y sera ajouté, pour ce retentissement, une somme de 500 euros.", "alloue"),
        ("La contrainte sera donc validée pour 500 euros.", "alloue"),
        ("Pour cette gêne, l'indemnité de 500 euros est adaptée.", "alloue"),
        ("Les frais de transport (500 euros) sont justifiés.", "alloue"),
        ("Le point vaut peu, d'où une indemnité de 500 euros.", "alloue"),
        ("Les frais médicaux, soit 500 euros, ne sont pas discutés.", "alloue"),
        ("Les dépens, soit 500 euros, seront laissés à la charge de M. Durand.", "alloue"),
        ("L'indemnité de 500 euros allouée pour ce préjudice (2,5/7) sera confirmée.", "alloue"),
        ("M. Durand pourra s'acquitter de sa dette par mensualités de 500 euros.", "alloue"),
        ("Ce poste sera évalué à 500 euros entièrement pris en charge par la caisse.", "fait"),
        ("Le loyer s'établit à 500 euros, arrondi à 600 euros.", ["fait", "alloue"]),
        ("La banque produit le tableau d'un prêt restant impayé pour 500 euros.", "fait"),
        ("La réparation fixée à 500 euros a été exactement appréciée.", "premiere_instance"),
        ("M. Durand demande 500 euros qui ont été accordés par le tribunal.", "premiere_instance"),
        ("La société Beta SA demande au tribunal de condamner M. Roc à payer 500 €.", "demande"),
        ("La société BETA sera condamnée à un rappel de salaires de 500 euros.", "alloue"),
        ("La société BETA devra restituer le prix de vente de 500 euros.", "alloue"),
        ("La société BETA réglera la facture du 3 mai 2010 d'un montant de 500 euros.", "alloue"),
        ("M. Roc versera à Mme Roc une prestation compensatoire de 500 euros.", "alloue"),
        ("Il est en droit de prétendre à un rappel de primes de 500 euros.", "alloue"),
        ("Il y a lieu à répétition de l'indu pour 500 euros.", "alloue"),
        ("La contribution du père sera maintenue à 500 euros.", "alloue"),
        (
            "L'indemnité fixée par le tribunal, soit 300 euros, sera portée à 500 euros.",
            ["premiere_instance", "alloue"],
        ),
        ("La cour ramènera à 500 euros cette indemnité.", "alloue"),
        ("L'indemnité ne portera intérêts que sur la provision de 500 euros.", "fait"),
        ("Le père perçoit 500 euros par mois.", "fait"),
        ("Les frais divers, d'un montant justifié de 500 euros, seront retenus.", "alloue"),
        ("L'offre de l'assureur, de 500 euros, est satisfactoire.", "alloue"),
        ("Le véhicule a été vendu : le préjudice est de 500 euros.", "alloue"),
        ("M. Durand réclame un rappel de salaire de 500 euros.", "demande"),
        ("Le créancier a déclaré sa créance pour 500 euros.", "fait"),
        ("Des erreurs conduisent à réduire l'indemnité de 500 euros.", "fait"),
        ("Une valeur de point de 500 euros sera retenue.", "fait"),
        ("Le conseil de prud'hommes estime que la somme de 500 euros est due.", "alloue"),
        ("La somme de 500 euros ne peut qu'être écartée.", "demande"),
        ("L'appelant chiffre ce poste à 500 euros.", "demande"),
        ("Le bailleur demande la condamnation de M. Roc à lui payer 500 euros.", "demande"),
        ("L'appelant soutient que ce préjudice sera fixé à 500 euros.", "demande"),
        ("Selon M. Durand, il lui serait dû 500 euros.", "demande"),
        ("M. Durand affirme que 500 euros doivent lui être versés.", "demande"),
        ("M. Durand revendique une indemnité de 500 euros.", "demande"),
        ("Il ne peut être fait droit à la demande de 500 euros.", "demande"),
        ("M. Durand soutient qu'il est blessé mais il lui sera alloué 500 euros.", "alloue"),
        ("Le tribunal, pour chiffrer ce poste à 500 euros, a suivi l'expert.", "premiere_instance"),
        ("Le premier juge a cru pouvoir fixer ce poste à 500 euros.", "premiere_instance"),
        ("Un expert, qui évalue la perte à 500 euros, a été consulté.", "fait"),
        ("La créance de la caisse se chiffre à la somme de 500 euros.", "fait"),
    ],
)
def test_in_what_words_the_reasons_grant_and_are_asked(sentence, role):
    roles = role if isinstance(role, list) else [role]
    assert roles_of(motifs=f"{sentence}\n", dispositif="Confirme le jugement ;\n") == roles


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Infirmer le jugement en ce qu'il a alloué à M. Durand 500 euros.", "premiere_instance"),
        ("Il fait valoir que le tribunal a limité son préjudice à 500 euros.", "premiere_instance"),
        ("- limiter l'indemnisation de ce poste à 500 euros.", "demande"),
        ("Il s'estime fondé à obtenir le paiement de 500 euros.", "demande"),
        ("- dire qu'il pourra s'acquitter de sa dette par mensualités de 500 euros.", "demande"),
        ("Son prêt était remboursable par mensualités de 500 euros.", "fait"),
        ("Elle demande le remboursement des factures d'un montant de 500 euros.", "demande"),
        ("Elle demande un délai en faisant valoir qu'elle perçoit 500 euros.", "fait"),
    ],
)
def test_in_what_words_parties_ask(sentence, role):
    moyens = f"Moyens de l'appelant.\n{sentence}\n"
    assert roles_of(moyens=moyens, dispositif="Confirme le jugement ;\n") == [role]


@pytest.mark.parametrize(
    ("motifs", "roles"),
    [
        pytest.param(
            "Sur les souffrances endurées, l'indemnité sera fixée à :\n- 12 jours x 27 euros ="
            " 324 euros\n",
            ["fait", "alloue"],
            id="what_a_reckoning_comes_to",
        ),
        pytest.param(
            "Le préjudice s'établit ainsi :\n- frais médicaux : 900 euros\nA déduire la créance de"
            " la Caisse : 300 euros\nSolde revenant à la victime : 600 euros\n",
            ["alloue", "fait", "alloue"],
            id="what_is_left",
        ),
        pytest.param(
            "Mme Durand sollicite ses préjudices comme suit :\n- souffrances endurées : 900 euros\n"
            "Le tribunal retient :\n- souffrances endurées : 500 euros\n",
            ["demande", "alloue"],
            id="another_draws_up_the_next_list",
        ),
        pytest.param(
            "La créance de la banque s'établit comme suit :\n- capital : 900 euros\nM. Durand sera"
            " condamné à payer la somme de 700 euros.\n",
            ["fait", "alloue"],
            id="the_parts_of_a_debt_that_is_reduced",
        ),
        pytest.param(
            "La valeur du point doit être fixée à 1 840 euros.\n", ["fait"], id="value_of_a_point"
        ),
        pytest.param(
            "C'est une somme de 500 euros qu'il convient de lui allouer.\n",
            ["alloue"],
            id="a_cleft_sentence",
        ),
    ],
)
def test_lists_and_reckonings_among_reasons(motifs, roles):
    assert roles_of(motifs=motifs, dispositif="Confirme le jugement ;\n") == roles


def test_what_adds_up_to_an_order_was_granted_whatever_told_it():
    motifs = (
        "La perte de revenus est établie par le rapport de l'expert à la somme de 500 euros.\n"
        "Le tribunal a justement évalué les souffrances endurées à 300 euros.\n"
        "Il revient à la victime la somme de 800 euros (500 + 300).\n"
    )
    dispositif = "Condamne la société BETA à payer à la société ALPHA la somme de 800 euros ;\n"
    assert roles_of(motifs=motifs, dispositif=dispositif)[:3] == ["alloue"] * 3


def test_what_a_result_was_reckoned_with_was_not_granted():
    motifs = (
        "La part du conjoint sera évaluée à 1 206,48 euros par an.\n"
        "Ce préjudice sera évalué à 6 032,40 euros (1 206,48 x 5) pour le passé.\n"
    )
    roles = roles_of(motifs=motifs, dispositif="Confirme le jugement ;\n")
    assert roles == ["fait", "alloue", "fait"]


def test_only_a_share_of_what_is_lost_is_granted():
    listed = (
        "Le préjudice sera évalué comme suit :\n- pretium doloris : 500 euros\n"
        "- préjudice d'agrément : 300 euros\nTotal : 800 euros"
    )
    shared = listed + ", soit après réduction de moitié du droit à indemnisation 400 euros.\n"
    confirm = "Confirme le jugement ;\n"
    assert roles_of(motifs=shared, dispositif=confirm) == ["fait"] * 3 + ["alloue"]
    assert roles_of(motifs=listed + ".\n", dispositif=confirm) == ["alloue"] * 3


def test_what_an_account_lists_is_told_however_long_its_name():
    motifs = (
        "Le décompte des sommes dues au 2 août 2013, présenté par la société ALPHA venant aux"
        " droits de la société Gamma, s'établit ainsi :\n- échéances impayées : 500 euros\n"
    )
    assert roles_of(FIRST, motifs=motifs, dispositif="Rejette la demande.\n") == ["fait"]


def test_what_urgency_granted_before_a_judgment_is_told():
    order = "Par ordonnance de référé du 3 mai 2009, M. Durand a obtenu une provision de 500 euros"
    confirm = {"motifs": "Motifs.\n", "dispositif": "Confirme la décision.\n"}
    judged = f"{order}.\n{JUDGED}- condamne M. Durand à payer 300 euros.\n"
    assert roles_of(facts=judged, **confirm) == ["fait", "premiere_instance"]
    granted = f"{order}, le juge ayant condamné la société BETA à payer 300 euros.\n"
    assert roles_of(facts=granted, **confirm)[1] == "premiere_instance"


def test_an_order_under_review_was_given_before_whatever_judgment_came_then():
    facts = (
        "Le juge des référés a condamné M. Durand à payer la somme provisionnelle de 500 euros.\n"
        "Par jugement du 6 septembre 2021, le tribunal a ouvert une procédure collective.\n"
    )
    confirm = {"motifs": "Motifs.\n", "dispositif": "Infirme l'ordonnance.\n"}
    assert roles_of(facts=facts, **confirm) == ["premiere_instance"]


def test_the_batonnier_is_the_first_judge_of_fees():
    header = "M. Durand, demandeur au recours contre la décision du bâtonnier,\n"
    facts = (
        "Maître Roc a saisi le bâtonnier d'une demande de fixation de ses honoraires à 900 euros.\n"
        "Par décision du 3 mai 2010, le bâtonnier a taxé ces honoraires à 500 euros.\n"
    )
    confirm = {"motifs": "Motifs.\n", "dispositif": "Confirmons la décision.\n"}
    assert roles_of(header=header, facts=facts, **confirm) == ["premiere_instance"] * 2
    assert roles_of(facts=facts, **confirm)[1] == "fait"
    told = {"moyens": "Il demande l'infirmation de la décision du bâtonnier.\n", **confirm}
    ruling = ruling_of((), facts=facts, **told)
    ruling.decide("jurisdiction", "cour_d_appel", None, "case")
    ruling.decide("nature", "ordonnance", None, "case")
    claims.add_rows(ruling)
    outcomes.add_rows(ruling)
    assert [a.role for a in ruling.amounts] == ["premiere_instance"] * 2


def test_what_was_asked_before_the_ruling_that_the_cour_de_cassation_reviews():
    moyens = (
        "Mme Durand fait grief à l'arrêt de rejeter sa demande en paiement de 500 euros, la cour"
        " d'appel ayant condamné M. Roc à payer 300 euros sur un prix de 900 euros.\n"
    )
    ruling = ruling_of((), moyens=moyens, dispositif="Rejette le pourvoi.\n")
    ruling.decide("jurisdiction", "cassation", None, "case")
    claims.add_rows(ruling)
    outcomes.add_rows(ruling)
    assert [a.role for a in ruling.amounts][:2] == ["premiere_instance"] * 2


@pytest.mark.parametrize(
    "told",
    [
        "Le moyen critique l'arrêt en ce qu'il a évalué à 700 euros le préjudice de M. Roc.\n",
        "Pour condamner M. Roc à payer la somme de 700 euros, l'arrêt retient sa faute.\n",
    ],
)
def test_what_is_attacked_was_judged_before(told):
    ruling = ruling_of(moyens=told, dispositif="Rejette le pourvoi.\n")
    ruling.decide("jurisdiction", "cassation", None, "case")
    claims.add_rows(ruling)
    outcomes.add_rows(ruling)
    assert [a.role for a in ruling.amounts] == ["premiere_instance"]


def test_what_is_quashed_was_judged_before():
    moyens = "M. Roc fait grief à l'arrêt de limiter à 700 euros le montant de l'indemnité.\n"
    quashed = (
        "CASSE ET ANNULE, mais seulement en ce qu'il limite à la somme de 700 euros le montant"
    )
    quashed += (
        " de l'indemnité, l'arrêt rendu le 3 mai 2011 ;\nCondamne la société BETA à payer à la"
    )
    quashed += " société ALPHA la somme de 300 euros ;\n"
    ruling = ruling_of(moyens=moyens, dispositif=quashed)
    ruling.decide("jurisdiction", "cassation", None, "case")
    claims.add_rows(ruling)
    outcomes.add_rows(ruling)
    assert [a.role for a in ruling.amounts] == ["premiere_instance"] * 2 + ["alloue"]
