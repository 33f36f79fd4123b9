"""The role of a sum by the turn of the sentence that gives it, each beside a near miss."""

import pytest

from tests.test_roles import roles_of

UPHELD = "Confirme le jugement ;\n"


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Il sera fait une juste appréciation de ce poste en le fixant à 500 euros.", ["alloue"]),
        ("Le tribunal en a fait une juste appréciation à 500 €.", ["premiere_instance"]),
        ("Il sera fait une exacte évaluation de ce poste à 500 euros.", ["alloue"]),
        ("La clause pénale sera modérée et ramenée à 500 euros.", ["alloue"]),
        ("Le prêt était modeste et ramené à 500 euros.", ["fait"]),
        ("Le jugement sera infirmé et les dommages-intérêts portés à 500 euros.", ["alloue"]),
        ("La créance doit en conséquence être admise pour 500 euros.", ["alloue"]),
        ("Il sera admis que le prix était de 500 euros.", ["fait"]),
        ("Ce calcul conduit à retenir 500 euros.", ["alloue"]),
        ("La société BETA doit restitution de la somme de 500 euros.", ["alloue"]),
        ("Il est justifié de faire droit à la demande pour 500 euros.", ["alloue"]),
        ("M. Durand est donc créancier de la société BETA à hauteur de 500 euros.", ["alloue"]),
        ("M. Durand est un créancier de la société Gamma à hauteur de 500 euros.", ["fait"]),
        ("La pension due par le père sera donc de 500 euros par mois.", ["alloue"]),
        ("Une juste indemnisation est de l'ordre de 500 euros.", ["alloue"]),
        ("L'indemnisation proposée est de 500 euros.", ["fait"]),
        ("Il est justifié d'un reste à charge de 500 euros.", ["alloue"]),
        ("Il est justifié d'un salaire de 500 euros.", ["fait"]),
        ("Il en résulte un solde de 500 euros.", ["alloue"]),
        (
            "Il supportera les dépens, comprenant l'expertise, et paiera une somme de 500 euros.",
            ["alloue"],
        ),
        ("Il supportera les dépens, comprenant l'expertise pour 500 €.", ["fait"]),
        (
            "Le premier juge a justement réparé ce dommage par l'octroi de 500 euros.",
            ["premiere_instance"],
        ),
        ("M. Durand ne justifie pas avoir réglé le solde, soit 500 euros.", ["alloue"]),
        ("Ce poste sera évalué à 900 euros, soit une indemnité de 450 euros.", ["fait", "alloue"]),
        ("Il sera alloué 900 euros à chacun, soit 1 800 euros.", ["alloue", "alloue"]),
        ("La moyenne des trois derniers mois s'établit à 500 euros.", ["fait"]),
        ("L'équité ne commande pas de faire droit à la demande de 500 euros.", ["demande"]),
        ("Ses demandes de 500 euros et 900 euros seront rejetées.", ["demande", "demande"]),
        ("La demande tendant à la fixer à 500 euros est prématurée.", ["demande"]),
        ("Chacun recevra environ 500 euros.", ["fait"]),
        ("Il sollicite 900 euros, soit 90 euros par mois durant 10 mois.", ["demande", "fait"]),
        ("La moto, achetée 500 euros, est en panne.", ["fait"]),
        ("M. Durand ne nie pas rester devoir la somme de 500 euros.", ["alloue"]),
        ("Il ne peut prétendre au paiement de 500 euros.", ["demande"]),
        ("Il en résulte que le loyer était de 500 euros.", ["fait"]),
        ("Elle devra donc 500 euros.", ["alloue"]),
        ("Une somme de 500 euros paraît devoir être retenue.", ["alloue"]),
        ("La somme de 500 euros répare intégralement ce préjudice.", ["alloue"]),
        ("C'est une somme de 500 euros qui demeure due.", ["alloue"]),
        ("La demande de 500 euros demeure sans preuve.", ["demande"]),
        ("Condamnée aux dépens, la société BETA versera à M. Durand 500 euros.", ["alloue"]),
        ("Souffrances endurées : 4/7. Somme de 500 euros.", ["alloue"]),
        ("Souffrances endurées (4/7) : compte tenu des soins, 500 euros.", ["alloue"]),
        ("Frais médicaux : suivant facture de la clinique, 500 euros.", ["fait"]),
        ("Demande : 900 euros. Décision : 500 euros.", ["demande", "alloue"]),
        ("Solde revenant à la victime : 500 euros.", ["alloue"]),
        ("Perte de revenus : 500 euros.", ["alloue"]),
        ("Revenus : 500 euros.", ["fait"]),
        ("Préjudice d'affection :\n- de la veuve : 500 euros\n", ["alloue"]),
        ("Prestations pour souffrances :\n- de la veuve : 500 euros\n", ["fait"]),
        ("Préjudice moral :\n- veuve : 500 euros\n", ["alloue"]),
        ("Le compte s'établit comme suit :\n- marché : 500 euros\n", ["fait"]),
        ("Ses ressources sont les suivantes :\n- allocations : 500 euros\n", ["fait"]),
        ("Ses préjudices sont les suivants :\n- trajets : 500 euros\n", ["alloue"]),
        ("Récapitulatif :\nAgrément 500 euros\nTotal 500 euros\n", ["alloue", "alloue"]),
        (
            "La créance s'établit comme suit :\n- échéances : 500 euros\nsoit un total de 900 euros"
            " que M. Durand sera condamné à payer.\n",
            ["fait", "alloue"],
        ),
        ("Les travaux sont les suivants selon l'expert :\n- toit : 500 euros\n", ["fait"]),
        ("Selon l'appelant, le préjudice serait de 500 euros.", ["demande"]),
        ("La réclamation chiffrée à 500 euros ne peut prospérer.", ["demande"]),
        ("L'indemnité sollicitée (500 euros) est excessive.", ["demande"]),
        ("Il n'y a pas lieu de lui accorder les 500 euros demandés.", ["demande"]),
        ("L'évaluation du tribunal (500 euros) sera confirmée.", ["premiere_instance"]),
        (
            "L'indemnité allouée par le tribunal sera ramenée à 500 euros.",
            ["alloue"],
        ),
        (
            "La décision déférée, en ce qu'elle condamne la société BETA à payer 500 euros, sera"
            " confirmée.",
            ["premiere_instance"],
        ),
        ("Il avait sollicité 500 euros devant le tribunal.", ["premiere_instance"]),
        ("Devant le premier juge, M. Durand demandait 500 euros.", ["premiere_instance"]),
        ("Devant la cour, M. Durand demande 500 euros.", ["demande"]),
        ("Ses charges sont évaluées à 500 euros.", ["fait"]),
        (
            "Ses ressources s'établissent à 900 euros et ses charges à 500 euros.",
            ["fait", "fait"],
        ),
        (
            "Il se calcule ainsi :\n- 20 % sur 5 000 euros : 1 000 euros\n- 15 % sur 900 euros :"
            " 135 euros\nsoit 1 135 euros.",
            ["fait", "fait", "fait", "fait", "alloue"],
        ),
        ("La caisse est en droit d'obtenir ses débours, soit 500 euros.", ["alloue"]),
        ("Il sera alloué 900 euros, à déduire les acomptes versés.", ["alloue"]),
        ("Il est alloué aux époux 900 euros, soit 450 euros chacun.", ["alloue", "alloue"]),
        ("Il est alloué une somme de 900 euros, soit 1 080 euros TTC.", ["alloue", "alloue"]),
        ("Mme Roc ne peut prétendre à une indemnité supérieure à 500 euros.", ["alloue"]),
        ("Mme Roc ne peut prétendre à une prime, mais il lui est alloué 500 euros.", ["alloue"]),
        ("Son conseil évalue le préjudice à 500 euros.", ["demande"]),
        (
            "Mme Roc ne justifie pas avoir payé la facture de 500 euros dont elle demande le"
            " remboursement.",
            ["demande"],
        ),
        ("La valeur vénale du fonds est estimée à 500 euros.", ["fait"]),
        ("Il sera alloué 900 euros, et non 500 euros.", ["alloue", "fait"]),
        ("Il sera alloué 900 euros, et non contestés 500 euros.", ["alloue", "alloue"]),
        (
            "Le poste est de 500 euros, à laquelle il convient d'appliquer la réduction.",
            ["fait"],
        ),
        ("Il sera alloué 900 euros dont 500 euros en principal.", ["alloue", "fait"]),
        ("Il sera alloué 900 euros dont 500 euros à Mme Roc.", ["alloue", "alloue"]),
        ("Il sera alloué 900 euros – 300 euros = 600 euros.", ["fait", "fait", "alloue"]),
        ("La demande est fondée à hauteur de 500 euros.", ["alloue"]),
        ("Il n'y a pas lieu d'allouer à M. Durand les 500 euros qu'il réclame.", ["demande"]),
        ("Il ne sera alloué à M. Durand que 500 euros.", ["alloue"]),
        (
            "Il n'y a pas lieu d'accorder un délai à M. Durand et la société BETA sera tenue de"
            " payer 500 euros.",
            ["alloue"],
        ),
        (
            "M. Durand ne peut prétendre à un délai et M. Durand doit payer 500 euros.",
            ["alloue"],
        ),
        (
            "M. Durand demande de porter à 900 euros l'indemnité allouée par le tribunal à hauteur"
            " de 500 euros.",
            ["demande", "premiere_instance"],
        ),
        ("Les débours de la caisse s'établissent à 500 euros.", ["fait"]),
        ("Le taux du dernier ressort est fixé à 500 euros.", ["fait"]),
        ("La pénalité est fixée à 500 euros.", ["alloue"]),
        ("Compte tenu du barème applicable l'indemnité est fixée à 500 euros.", ["alloue"]),
        ("Sous déduction de la franchise les dommages sont fixés à 500 euros.", ["alloue"]),
        ("Le tribunal a évalué la perte mais la cour estime le dommage à 500 euros.", ["alloue"]),
        ("Le tribunal a ordonné la vente du bien évalué par le notaire à 500 euros.", ["fait"]),
        (
            "Il est dû 900 euros au titre des loyers, moins le dépôt de garantie, 500 euros.",
            ["alloue", "fait"],
        ),
        (
            "Il est alloué 900 euros au titre des loyers, déduction faite d'acomptes, 500 euros.",
            ["alloue", "fait"],
        ),
        ("Le capital, de 500 euros, est entièrement libéré.", ["fait"]),
        ("La somme de 500 euros est entièrement justifiée.", ["alloue"]),
        ("Il n'est pas contesté que M. Durand a acquis le véhicule pour 500 euros.", ["fait"]),
        ("La demande fondée sur le contrat à hauteur de 500 euros sera rejetée.", ["demande"]),
        ("Selon M. Durand, la demande est justifiée à hauteur de 500 euros.", ["demande"]),
        ("Le premier juge avait fixé le dépôt de garantie à 500 euros.", ["premiere_instance"]),
        ("Le premier juge avait rappelé que le loyer de 500 euros était dû.", ["fait"]),
        (
            "Le tribunal a alloué 500 euros au titre du dépôt de garantie, 300 euros au titre de"
            " la clause pénale.",
            ["premiere_instance"] * 2,
        ),
        (
            "Il convient d'allouer les sommes suivantes :\n- capital restant dû : 500 euros,\n"
            "- provision versée : 300 euros.",
            ["alloue", "fait"],
        ),
        (
            "M. Durand sollicite les sommes suivantes : solde du prix : 900 euros ; clause pénale :"
            " 500 euros. La société BETA s'y oppose.",
            ["demande"] * 2,
        ),
    ],
)
def test_among_reasons(sentence, roles):
    assert roles_of(motifs=f"{sentence}\n", dispositif=UPHELD) == roles


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Il soutient que la société BETA lui doit 500 euros.", "demande"),
        ("Il soutient que la société BETA lui a remis 500 euros.", "fait"),
        ("Selon elle, cette créance ne peut excéder 500 euros.", "demande"),
        ("Elle demande de réduire le prêt à son solde au lieu de 500 euros.", "fait"),
        ("Elle expose qu'ils ont souscrit un prêt à 5 %, pour un montant de 500 €.", "fait"),
        ("Elle demande le paiement du prêt, pour un montant de 500 euros.", "demande"),
        ("Elle soutient que le premier juge ne pouvait retenir 500 euros.", "premiere_instance"),
        ("Elle demande de dire que la provision de 500 euros viendra en déduction.", "fait"),
    ],
)
def test_among_claims(sentence, role):
    moyens = f"Moyens de l'appelant.\n{sentence}\n"
    assert roles_of(moyens=moyens, dispositif=UPHELD) == [role]


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("En première instance, M. Roc avait conclu et réclamé 500 euros.", "premiere_instance"),
        ("La société BETA a été condamnée par le tribunal à 500 euros.", "premiere_instance"),
        ("Le tribunal a exactement évalué son préjudice à 500 euros.", "premiere_instance"),
        ("M. Roc a été condamné par le tribunal correctionnel à 500 euros.", "fait"),
    ],
)
def test_among_facts(sentence, role):
    assert roles_of(facts=f"{sentence}\n", dispositif=UPHELD) == [role]


def test_a_party_speaks_where_the_facts_tell_the_appeal():
    appeal = "M. Durand a interjeté appel de ce jugement.\n"
    for sentence, role in (
        ("Il chiffre son préjudice à 500 euros.", "demande"),
        ("Il considère que sa perte s'établit à 500 euros.", "demande"),
        ("L'expert chiffre ce préjudice à 500 euros.", "fait"),
        ("Il a versé 500 euros.", "fait"),
    ):
        assert roles_of(facts=f"{appeal}{sentence}\n", dispositif=UPHELD) == [role]


def test_the_tax_and_the_limit_among_orders():
    dispositif = (
        "Condamne M. Roc, dans la limite de son engagement fixé à 900 euros, à payer à la société"
        " ALPHA la somme de 700 euros.\nFrais de greffe compris dans les dépens : 50 € HT, 10 €"
        " TVA, 60 € TTC\n"
    )
    assert roles_of(dispositif=dispositif) == ["fait", "alloue", "fait", "fait", "alloue"]


@pytest.mark.parametrize("kind", ["motifs", "moyens"])
def test_what_urgency_granted_came_before_the_judgment(kind):
    told = (
        "M. Durand expose que, par ordonnance du 3 mai 2009, le juge des référés a condamné la"
        " société BETA à payer une provision de 500 euros.\n"
    )
    facts = "Par jugement du 3 mai 2010, le tribunal d'instance de Valmont a débouté M. Durand.\n"
    order = (
        "Par ordonnance du 3 mai 2010, le juge des référés a débouté M. Durand, qui fait appel.\n"
    )
    assert roles_of(facts=facts, dispositif=UPHELD, **{kind: told}) == ["fait"]
    assert roles_of(facts=order, dispositif=UPHELD, **{kind: told}) == ["premiere_instance"]


@pytest.mark.parametrize(
    "told",
    [
        "Le tribunal a alloué à M. Durand, qui avait saisi le juge des référés, 500 euros.",
        "Après une expertise ordonnée en référé, le premier juge a alloué 500 euros.",
        "Le jugement qui a fixé, après ordonnance de référé, le préjudice à 500 euros est bon.",
    ],
)
def test_a_judge_of_urgency_beside_the_judgment_gave_nothing(told):
    facts = "Par jugement du 3 mai 2010, le tribunal d'instance de Valmont a débouté M. Durand.\n"
    found = roles_of(facts=facts, motifs=told + "\n", dispositif=UPHELD)
    assert found == ["premiere_instance"]


def test_a_provision_to_be_taken_off_is_told():
    for told in ("provision de 500 euros à déduire", "dont 500 euros seront déduits"):
        dispositif = f"Condamne M. Roc à payer à la société ALPHA la somme de 900 euros, {told}.\n"
        assert roles_of(dispositif=dispositif) == ["alloue", "fait"]
