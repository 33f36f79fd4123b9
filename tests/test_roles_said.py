"""The role of a sum by the words that say who speaks of it, a sentence a case."""

import pytest

from arret_extract.stages import claims, outcomes
from tests.case import APPEAL, FIRST, ruling_of
from tests.test_roles import heads_of, roles_of

UPHELD = "Confirme le jugement ;\n"


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Son patrimoine net peut donc être évalué à 500 euros.", ["fait"]),
        ("Il ne sera retenu qu'un endettement de 500 euros.", ["fait"]),
        ("Rien ne justifie qu'il évalue sa maison à une somme inférieure à 500 euros.", ["fait"]),
        ("La perte annuelle ressort à 500 euros.", ["fait"]),
        ("La part revenant à la famille est ainsi de 500 euros.", ["fait"]),
        ("La perte est donc de 500 euros.", ["alloue"]),
        ("Elle devra rapporter la différence, soit 500 euros.", ["alloue"]),
        ("La résolution entraîne la restitution du prix, soit 500 euros.", ["alloue"]),
        ("La caisse justifie avoir exposé à ce titre 500 euros.", ["fait"]),
        ("Les frais ont été pris en charge par la caisse à hauteur de 500 euros.", ["fait"]),
        ("Le préjudice esthétique mérite 500 euros.", ["alloue"]),
        ("Le préjudice esthétique, coté 2/7, justifie une somme de 500 euros.", ["alloue"]),
        ("M. Durand a droit au salaire correspondant, soit 500 euros.", ["alloue"]),
        (
            "Le premier juge a insuffisamment compensé cette disparité en la fixant à 500 euros.",
            ["premiere_instance"],
        ),
        ("La somme de 500 euros a été exactement calculée.", ["premiere_instance"]),
        (
            "L'indemnité doit être portée de 300 euros à 500 euros.",
            ["premiere_instance", "alloue"],
        ),
        ("L'arrêt sera indemnisé à raison de 100 euros par mois, soit 500 €.", ["fait", "alloue"]),
        (
            "La perte atteint 900 euros, et après application du taux de perte de chance 500 €.",
            ["fait", "alloue"],
        ),
        ("La somme de 500 euros a été réglée à la signature du bail.", ["fait"]),
        (
            "M. Durand sera autorisé à s'acquitter de sa dette de 900 euros sur 24 mois, soit 23"
            " mensualités de 500 euros.",
            ["alloue", "alloue"],
        ),
        ("L'assureur a présenté le 5 mai 2006 une offre proposant une somme de 500 €.", ["fait"]),
        ("La demanderesse évalue ce poste à 500 euros.", ["demande"]),
        ("Les frais de relogement, évalués par eux à 500 euros, sont discutés.", ["demande"]),
        ("La société BETA prétend appliquer des pénalités de 500 euros.", ["demande"]),
        ("Mme Roc demande à la cour de fixer le rapport à 500 euros.", ["demande"]),
        ("Il sera fait droit à sa demande pour la somme de 500 euros.", ["alloue"]),
        ("L'indemnité de 500 euros allouée par la présente décision suffit.", ["alloue"]),
        ("L'indemnité de 500 euros non contestée par les parties sera confirmée.", ["alloue"]),
        ("Une somme de 500 € au titre de l'article 700 sera mise à sa charge.", ["alloue"]),
        ("La réparation due à M. Durand s'élève à 500 euros.", ["alloue"]),
        ("On retiendra une indemnité de 500 euros.", ["alloue"]),
        ("Le préjudice moral doit s'apprécier à 500 euros.", ["alloue"]),
        ("Le solde en faveur de la société ALPHA est de 500 euros.", ["alloue"]),
        ("Après compensation, la société BETA doit 500 euros.", ["alloue"]),
        ("L'indemnité d'occupation sera égale au loyer, soit 500 euros.", ["alloue"]),
        ("La société BETA doit donc à M. Durand 500 euros.", ["alloue"]),
        ("La société BETA reste tenue de 500 euros.", ["alloue"]),
        ("Le préjudice des enfants justifie 500 euros pour chacun.", ["alloue"]),
        ("L'indemnité de préavis, de deux mois, est de 500 euros.", ["alloue"]),
        ("Elle a prélevé 500 euros de commissions qu'elle devra restituer.", ["alloue"]),
        ("Il sera alloué 900 euros, plus que le minimum légal de 500 €.", ["alloue", "fait"]),
        ("Une indemnité de 500 euros s'avère suffisante.", ["alloue"]),
        ("C'est une somme de 500 € que M. Durand est en droit de réclamer.", ["alloue"]),
        ("La société BETA chiffre elle-même à 500 euros les reprises.", ["demande"]),
        (
            "La somme de 500 euros accordée au titre de l'article 700 par le tribunal est faible.",
            ["premiere_instance"],
        ),
        ("L'appelante ne saurait prétendre qu'à la somme de 500 euros.", ["alloue"]),
        (
            "M. Roc, qui demandait 900 euros en première instance, sollicite à présent 500 euros.",
            ["premiere_instance", "demande"],
        ),
        ("L'article 700 conduit à mettre à sa charge une somme de 500 euros.", ["alloue"]),
        ("Elles se compensent, la société BETA restant devoir 500 euros.", ["alloue"]),
        ("La perte indemnisable est de 500 euros.", ["alloue"]),
        (
            "Le préjudice moral a été exactement apprécié par le tribunal à 500 euros.",
            ["premiere_instance"],
        ),
        ("La société BETA a été condamnée en première instance à 500 €.", ["premiere_instance"]),
        ("Le jugement a mis à la charge de M. Durand la somme de 500 €.", ["premiere_instance"]),
        ("Le bâtonnier a fixé les honoraires à 500 euros.", ["premiere_instance"]),
        (
            "Le tribunal a dit le licenciement abusif et condamné la société BETA à payer 500 €.",
            ["premiere_instance"],
        ),
        (
            "Le tribunal a débouté M. Durand de sa demande en paiement de 500 euros.",
            ["premiere_instance"],
        ),
        (
            "La société ALPHA a assigné M. Durand aux fins de le voir condamner à 500 euros.",
            ["premiere_instance"],
        ),
        ("Un expert a été commis. Il évalue les travaux à 500 euros.", ["fait"]),
        ("Préjudice d'agrément (demandé : 900 € ; offert : 200 €)", ["demande", "demande"]),
        (
            "Un avis a été demandé.\nDemandes de M. Durand :\nPréavis : 900 euros\n",
            ["demande"],
        ),
    ],
)
def test_among_reasons(sentence, roles):
    assert roles_of(motifs=f"{sentence}\n", dispositif=UPHELD) == roles


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        (
            "C'est une somme de 900 euros qui réparera ce poste, les 500 euros demandés étant"
            " excessifs.",
            ["alloue", "demande"],
        ),
        ("Il n'y a pas lieu en revanche de porter la condamnation aux 500 euros.", ["demande"]),
        ("L'indemnité forfaitaire de 500 euros n'est pas due.", ["demande"]),
        ("Le préjudice moral allégué à hauteur de 500 euros se confond avec lui.", ["demande"]),
        (
            "Le préjudice que le conseil a évalué à 900 euros sera mieux réparé par une"
            " indemnité de 500 euros.",
            ["premiere_instance", "alloue"],
        ),
        (
            "La demande, à laquelle le tribunal a fait droit pour 500 euros, sera donc rejetée.",
            ["premiere_instance"],
        ),
        (
            "Le jugement est infirmé en ce qu'il a condamné l'assureur. Celui-ci est fondé à"
            " opposer sa franchise contractuelle de 500 euros.",
            ["fait"],
        ),
        (
            "M. Durand est fondé à percevoir une indemnité compensatrice correspondant à deux mois"
            " de salaire, soit 500 euros.",
            ["alloue"],
        ),
        (
            "Il convient de lui allouer 900 euros, l'indemnité ne pouvant être inférieure à"
            " 500 euros.",
            ["alloue", "fait"],
        ),
        (
            "Il sera ramené à 100 euros par mois pendant seize mois, soit 1 600 euros.",
            ["fait", "alloue"],
        ),
        ("Ses droits à la retraite sont évalués à 500 euros.", ["fait"]),
        ("La valeur locative du logement peut être estimée à 500 euros.", ["fait"]),
        ("Le capital restant dû s'élève à 500 euros.", ["fait"]),
        ("La hausse des prix justifie que soit retenue la somme de 500 euros.", ["alloue"]),
        (
            "Le devis est de 900 euros, somme à laquelle il convient d'ajouter 300 euros.",
            ["fait", "alloue"],
        ),
        ("Sur la base d'un salaire net, la perte ressort à 500 euros.", ["alloue"]),
        (
            "La somme de 500 euros sollicitée, qui n'excède pas ce calcul, sera accordée.",
            ["alloue"],
        ),
        (
            "Les époux Roc, qui devront se reloger (coût estimé : 500 euros), sont fondés à"
            " obtenir réparation.",
            ["fait"],
        ),
        (
            "Ce taux justifie une indemnité de 900 euros, l'évaluation faite par la commission à"
            " 500 euros étant insuffisante.",
            ["alloue", "premiere_instance"],
        ),
        (
            "Les demandes tendant à les voir fixer à 900 euros et 500 euros seront écartées.",
            ["demande", "demande"],
        ),
        (
            "Le revenu moyen de l'artisan, tel qu'il ressort des avis produits, peut être retenu"
            " pour 500 euros par mois.",
            ["fait"],
        ),
        ("Les souffrances, cotées 4/7, justifient la somme demandée de 500 euros.", ["alloue"]),
        ("Ils se libéreront donc par vingt versements de 500 euros.", ["alloue"]),
        ("Elle sera déboutée de ce chef de demande, chiffré à 500 euros.", ["demande"]),
        (
            "Il convient de mettre à sa charge, outre les dépens comprenant les frais d'expertise"
            " de 900 euros, une somme de 500 euros.",
            ["fait", "alloue"],
        ),
        ("Les époux Roc invoquent une moins-value de 500 euros.", ["demande"]),
        (
            "La caisse récupérera ces sommes auprès de l'employeur, qui sera condamné, y compris la"
            " provision de 500 euros.",
            ["fait"],
        ),
        (
            "La somme de 500 euros allouée au titre du préjudice esthétique est satisfactoire et"
            " sera maintenue.",
            ["alloue"],
        ),
        ("Les locataires pourront se libérer à raison de 500 euros par mois.", ["alloue"]),
        ("Il lui sera accordé un délai, par échéances de 500 euros.", ["alloue"]),
        ("L'assureur ne devra sa garantie qu'à hauteur de 500 euros.", ["alloue"]),
        (
            "Le préjudice s'établit comme suit :\n- soins : 900 euros, pris en charge par la"
            " CPAM ;\n- souffrances endurées : 500 euros ;",
            ["fait", "alloue"],
        ),
    ],
)
def test_among_the_reasons_of_an_appeal(sentence, roles):
    assert roles_of(motifs=f"{sentence}\n", dispositif=UPHELD) == roles


def test_the_commission_for_victims_judges_what_is_appealed_from():
    roles = roles_of(
        header="Décision de la Commission d'indemnisation des victimes d'infractions de Lille\n",
        facts="Le tribunal correctionnel a alloué à M. Durand la somme de 900 euros.\nPar décision"
        " du 14 avril 2005, la Commission d'indemnisation des victimes d'infractions a alloué à M."
        " Durand une indemnité de 500 euros.\n",
        dispositif=UPHELD,
    )
    assert roles == ["fait", "premiere_instance"]


def test_a_loan_by_an_offer_is_no_offer_of_a_party():
    facts = "M. Durand a interjeté appel. Selon offre acceptée, la banque a prêté 500 euros.\n"
    assert roles_of(facts=facts, dispositif=UPHELD) == ["fait"]


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("M. Durand fait valoir que la police plafonne la garantie à 500 euros.", ["fait"]),
        ("Elle conclut au débouté, soulignant que M. Durand a vendu pour 500 €.", ["fait"]),
        ("Cette somme tient compte du versement effectué en mai à hauteur de 500 €.", ["fait"]),
        ("Le prêt n° 12 consenti le 3 mai 2007 pour un montant de 500 euros est nul.", ["fait"]),
        ("Sa demande se fonde sur la facilité de caisse à hauteur de 500 euros.", ["fait"]),
        ("Elle considère qu'une somme de 500 euros réparerait ce préjudice.", ["demande"]),
        ("L'évaluation à 500 € faite par le premier juge est haute.", ["premiere_instance"]),
        (
            "Elle reproche au tribunal d'avoir alloué 900 euros à M. Durand alors que celui-ci"
            " n'a exposé que 500 euros de frais.",
            ["premiere_instance", "fait"],
        ),
        ("Mme Roc s'estime créancière d'une somme de 500 euros.", ["demande"]),
        ("L'assureur entend limiter sa garantie à 500 euros.", ["demande"]),
        ("Son action tend au paiement de la somme de 500 euros.", ["demande"]),
        ("M. Durand a saisi le juge.\nChefs de la demande :\n- préavis : 500 €", ["demande"]),
        ("La société ALPHA a assigné M. Roc en paiement de 500 €.", ["premiere_instance"]),
    ],
)
def test_among_claims(sentence, roles):
    moyens = f"Moyens de l'appelant.\n{sentence}\n"
    assert roles_of(moyens=moyens, dispositif=UPHELD) == roles


JUDGED = "Par jugement du 3 mai 2010, le tribunal de Valmont a condamné M. Roc à payer 900 euros.\n"


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("M. Durand sollicite la somme de 500 euros.", "demande"),
        ("M. Durand soutient qu'il a réglé 500 euros.", "fait"),
        ("M. Durand conclut à la confirmation et réclame 500 euros.", "demande"),
        ("M. Durand, appelant, maintient sa demande en paiement de 500 euros.", "demande"),
        ("M. Roc a été débouté de sa demande en paiement de 500 euros.", "premiere_instance"),
    ],
)
def test_a_party_speaks_behind_the_judgment_among_facts(sentence, role):
    facts = f"{JUDGED}{sentence}\n"
    assert roles_of(facts=facts, dispositif=UPHELD) == ["premiere_instance", role]


def test_who_asks_beside_who_asked_among_facts():
    facts = "M. Durand, appelant, demande 900 euros. La société BETA offre 500 euros.\n"
    assert roles_of(facts=facts, dispositif=UPHELD) == ["demande"] * 2


def test_what_an_order_to_pay_granted_was_judged_before():
    enjoined = "Le président du tribunal a enjoint à M. Durand de payer la somme de 500 euros"
    judged = {"dispositif": "Déboute les parties.\n"}
    for words in (enjoined, "Une ordonnance portant injonction de payer la somme de 500 euros"):
        for section in ("facts", "motifs"):
            roles = roles_of(FIRST, **{section: f"{words}.\n"}, **judged)
            assert roles == ["premiere_instance"]


def test_the_judgment_that_a_heading_quotes():
    header = "Vu le jugement du tribunal de Valmont, qui condamne M. Durand à payer : 500 euros.\n"
    assert roles_of(header=header, dispositif=UPHELD) == ["premiere_instance"]
    capital = "La société ALPHA, au capital de 500 euros.\n"
    assert roles_of(header=capital, dispositif=UPHELD) == ["fait"]


def test_what_an_agreement_tells_below_the_orders_is_no_order():
    dispositif = (
        "Homologue l'accord des parties ;\n"
        "Le 3 mai 2010, la société ALPHA a acheté un fonds de commerce au prix de 900 euros.\n"
        "La société BETA reconnaît être débitrice de 500 euros.\n"
        "Condamne la société BETA aux dépens, qui sont liquidés à 70 euros.\n"
    )
    assert roles_of(FIRST, dispositif=dispositif) == ["fait", "fait", "alloue"]


def test_what_the_other_side_owes_is_set_off():
    dispositif = (
        "Ordonne la compensation de cette somme de 900 euros avec celle de 500 euros due par la"
        " société BETA ;\n"
    )
    assert roles_of(FIRST, dispositif=dispositif)[1] == "fait"


def test_a_list_of_what_is_granted_behind_lists_of_what_is_asked():
    motifs = (
        "Attendu que M. Durand demande réparation comme suit :\nIPP 10 % : 900 euros\n"
        "que la société BETA offre :\nIPP : 300 euros\n"
        "Attendu qu'il convient d'allouer :\nIPP : 500 euros\n"
    )
    roles = roles_of(APPEAL, motifs=motifs, dispositif=UPHELD)
    assert roles == ["demande", "demande", "alloue"]


def test_what_a_things_damage_is_made_of_is_told_in_both_currencies():
    motifs = (
        "Il convient d'indemniser M. Durand de son préjudice matériel correspondant aux frais de"
        " remorquage pour 200 F (30,49 euros) et de réparation pour 800 F (121,96 euros), soit une"
        " somme totale de 1 000 F (152,45 euros).\n"
    )
    roles = roles_of(motifs=motifs, dispositif=UPHELD)
    assert roles == ["fait"] * 4 + ["alloue"] * 2


@pytest.mark.parametrize(
    ("motifs", "heads"),
    [
        ("La société ALPHA, au capital de 500 euros, est en redressement.", [None]),
        ("La société BETA est débitrice envers lui de la somme de 500 euros.", ["principal"]),
        (
            "Le préjudice matériel, reconnu, sera fixé à 900 euros et le préjudice moral à 500 €.",
            ["prejudice_materiel", "prejudice_moral"],
        ),
        ("Il sera alloué une indemnité de cessation de 500 euros.", ["indemnite"]),
        ("L'atteinte à ses droits patrimoniaux sera réparée par 500 €.", ["prejudice_materiel"]),
        ("Son préjudice patrimonial sera réparé par 500 euros.", ["prejudice_materiel"]),
        ("Le coût de la carte grise, soit 500 euros, sera retenu.", ["prejudice_materiel"]),
        ("Il lui sera alloué 500 € pour licenciement sans cause réelle.", ["dommages_interets"]),
        ("La contribution sera ramenée à 120 euros par enfant.", ["pension"]),
    ],
)
def test_what_a_sum_is_for(motifs, heads):
    assert heads_of(motifs=f"{motifs}\n", dispositif=UPHELD) == heads


def test_what_the_claims_end_with_says_nothing_of_the_first_sum_of_the_reasons():
    moyens = "M. A demande 700 euros en application de l'article 700.\n"
    motifs = "Il sera alloué 2 000 euros.\n"
    assert heads_of(moyens=moyens, motifs=motifs, dispositif=UPHELD) == ["article_700", None]


@pytest.mark.parametrize(
    ("motifs", "sure"),
    [
        ("Le loyer était de 512,40 euros.", True),
        ("Les intérêts courent sur la somme de 512,40 euros.", True),
        ("La perte se compte ainsi : 12 x 512,40 euros.", False),
        ("Le préjudice moral : 512,40 euros au jour dit.", False),
    ],
)
def test_what_is_told_of_a_debt_is_trusted_more_than_of_damage(motifs, sure):
    ruling = ruling_of(FIRST, motifs=f"{motifs}\n", dispositif="Rejette la demande.\n")
    claims.add_rows(ruling)
    outcomes.add_rows(ruling)
    assert (ruling.amounts[0].confidence >= 0.9) is sure


def test_what_is_granted_beside_costs_is_for_what_the_order_says():
    ruling = ruling_of(
        motifs="La société BETA, qui succombe, sera condamnée aux dépens d'appel et devra verser à"
        " l'appelante la somme de 900 euros. Sa propre demande sera rejetée.\n",
        dispositif="Condamne la société BETA à payer à la société ALPHA la somme de 900 euros au"
        " titre de l'article 700 du code de procédure civile.",
    )
    claims.add_rows(ruling)
    outcomes.add_rows(ruling)
    assert [a.head for a in ruling.amounts] == ["article_700", "article_700"]
