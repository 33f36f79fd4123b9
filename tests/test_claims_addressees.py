"""Claims: of whom a verb asks, and who speaks, among several on the other side."""

import pytest

from arret_extract.stages import claims
from tests.case import ruling_of

# D, a company; L, Luc DURIEU; G, a company; E, Eva MARTEL.
SUIT = (
    ("DELTA", "demandeur", "personne_morale"),
    ("Luc DURIEU", "defendeur", "personne_physique", "Monsieur"),
    ("GAMMA", "defendeur", "personne_morale"),
    ("Eva MARTEL", "defendeur", "personne_physique", "Madame"),
)
LETTERS = "DLGEA"


def asked(words):
    """Who asks whom how much: "D>LG 900 ; L>D 500"."""
    ruling = ruling_of(
        SUIT,
        facts="FAITS\nLe bail a été signé.\n",
        moyens=f"PRÉTENTIONS\n{words}\n",
        motifs="MOTIFS\nLa demande est fondée.\n",
    )
    claims.add_rows(ruling)
    return " ; ".join(
        f"{_letters(c.claimant_ids)}>{_letters(c.against_ids)} {c.value:.0f}"
        for c in ruling.claims
        if c.value is not None
    )


def _letters(ids):
    return "".join(LETTERS[i] for i in ids)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "La SCI DELTA demande 900 euros au titre de l'article 700 du code de procédure civile.",
            "D>LGE 900",
        ),
        (
            "La SCI DELTA prétend recevoir de M. DURIEU 900 euros en remboursement de ses frais "
            "irrépétibles.",
            "D>L 900",
        ),
        (
            "La SCI DELTA conclut au débouté. Elle y ajoute 900 euros d'indemnité de procédure.",
            "D>LGE 900",
        ),
        (
            "La SCI DELTA souhaite se voir allouer par la société GAMMA une indemnité de "
            "procédure de 900 euros.",
            "D>G 900",
        ),
        (
            "La SCI DELTA conclut au débouté. Ses frais irrépétibles devraient lui être "
            "remboursés par la société GAMMA pour 900 euros.",
            "D>G 900",
        ),
        (
            "Une indemnité de 900 euros est sollicitée par la SCI DELTA sur le fondement de "
            "l'article 700 du code de procédure civile.",
            "D>LGE 900",
        ),
        (
            "La SCI DELTA veut obtenir de tout succombant 900 euros pour ses frais irrépétibles.",
            "D>LGE 900",
        ),
        (
            "La SCI DELTA évalue à 900 euros les frais irrépétibles que M. DURIEU devrait lui "
            "rembourser.",
            "D>L 900",
        ),
        (
            "La SCI DELTA chiffre à 900 euros la somme que M. DURIEU devrait lui payer en vertu "
            "de l'article 700 du code de procédure civile.",
            "D>L 900",
        ),
        (
            "La SCI DELTA évalue à 900 euros la somme que M. DURIEU devra lui verser pour ses "
            "frais irrépétibles.",
            "D>L 900",
        ),
        (
            "La SCI DELTA fait valoir que le bail est nul. Elle chiffre ses frais irrépétibles à "
            "900 euros.",
            "D>LGE 900",
        ),
        (
            "La SCI DELTA fait valoir que le bail est nul. Elle chiffre ses frais irrépétibles, à "
            "la charge de Mme MARTEL, à 900 euros.",
            "D>E 900",
        ),
        (
            "La SCI DELTA soutient que le bail est nul et revendique 900 euros au titre de "
            "l'article 700 du code de procédure civile.",
            "D>LGE 900",
        ),
        (
            "La SCI DELTA entend que M. DURIEU lui verse 900 euros au titre de ses frais de "
            "défense.",
            "D>L 900",
        ),
        (
            "La SCI DELTA attend de M. DURIEU le paiement de 900 euros en réparation de son "
            "préjudice.",
            "D>L 900",
        ),
        (
            "La SCI DELTA poursuit contre M. DURIEU le paiement de 900 euros de loyers.",
            "D>L 900",
        ),
        (
            "La SCI DELTA soutient que M. DURIEU lui doit un solde de loyers de 900 euros, dont "
            "elle poursuit le paiement.",
            "D>L 900",
        ),
        (
            "La SCI DELTA espère obtenir une somme de 900 euros en réparation de son préjudice "
            "moral.",
            "D>LGE 900",
        ),
        (
            "La SCI DELTA prétend en son nom personnel à une somme de 900 euros en réparation de "
            "son préjudice moral.",
            "D>LGE 900",
        ),
        (
            "La SCI DELTA chiffre à 900 euros le préjudice dont M. DURIEU lui doit réparation.",
            "D>L 900",
        ),
        (
            "La SCI DELTA demande la résiliation du bail et que M. DURIEU l'indemnise à hauteur "
            "de 900 euros.",
            "D>L 900",
        ),
        (
            "La SCI DELTA entend voir M. DURIEU lui payer 900 euros.",
            "D>L 900",
        ),
        (
            "La SCI DELTA entend obtenir de M. DURIEU la restitution du dépôt de garantie de 900 "
            "euros.",
            "D>L 900",
        ),
        (
            "La SCI DELTA se porte reconventionnellement demanderesse de 900 euros à l'encontre "
            "de M. DURIEU.",
            "D>L 900",
        ),
        (
            "La SCI DELTA forme une demande en paiement de 900 euros contre M. DURIEU.",
            "D>L 900",
        ),
        (
            "La SCI DELTA réclame à M. DURIEU 900 euros de loyers.",
            "D>L 900",
        ),
        (
            "La SCI DELTA réclame à la société GAMMA, in solidum avec qui il appartiendra, 900 "
            "euros de loyers.",
            "D>G 900",
        ),
        (
            "La SCI DELTA réclame à M. DURIEU et à la société GAMMA, in solidum, 900 euros de "
            "loyers.",
            "D>LG 900",
        ),
        (
            "La SCI DELTA réclame à M. DURIEU, à la société GAMMA et à Mme MARTEL, tenus in "
            "solidum, 900 euros de loyers.",
            "D>LGE 900",
        ),
        (
            "La SCI DELTA demande le remboursement de 900 euros à M. DURIEU et à la société GAMMA.",
            "D>LG 900",
        ),
        (
            "La SCI DELTA réclame 900 euros à M. DURIEU et 500 euros à la société GAMMA.",
            "D>L 900 ; D>G 500",
        ),
        (
            "La SCI DELTA réclame à M. DURIEU 900 euros de loyers, puis à la société GAMMA 500 "
            "euros de charges.",
            "D>L 900 ; D>G 500",
        ),
        (
            "La SCI DELTA demande que M. DURIEU soit condamné à lui payer 900 euros et que la "
            "société GAMMA le soit à hauteur de 500 euros.",
            "D>L 900 ; D>G 500",
        ),
        (
            "La SCI DELTA sollicite la condamnation de M. DURIEU au paiement de 900 euros et "
            "celle de la société GAMMA à celui de 500 euros.",
            "D>L 900 ; D>G 500",
        ),
        (
            "M. DURIEU s'oppose à la demande et, reconventionnellement, entend obtenir la "
            "restitution du dépôt de garantie de 900 euros.",
            "L>D 900",
        ),
        (
            "La SCI DELTA demande la résiliation du bail. M. DURIEU conteste. A titre "
            "reconventionnel, il entend obtenir la restitution de 900 euros.",
            "L>D 900",
        ),
        (
            "La SCI DELTA demande de mettre à la charge de M. DURIEU et de la société GAMMA une "
            "indemnité de 900 euros.",
            "D>LG 900",
        ),
        (
            "La SCI DELTA demande de lui allouer, contre M. DURIEU, 900 euros pour frais "
            "irrépétibles.",
            "D>L 900",
        ),
        (
            "La SCI DELTA demande de lui allouer, à la charge de M. DURIEU, une indemnité de 900 "
            "euros.",
            "D>L 900",
        ),
        (
            "La SCI DELTA demande que M. DURIEU soit débouté et que lui soit allouée une somme de "
            "900 euros sur le fondement de l'article 700.",
            "D>LGE 900",
        ),
        (
            "La SCI DELTA invite le tribunal à fixer à 900 euros l'indemnité qui lui est due.",
            "D>LGE 900",
        ),
        (
            "La SCI DELTA appelle M. DURIEU à la garantir et lui réclame 900 euros.",
            "D>L 900",
        ),
        (
            "Se retournant contre M. DURIEU, la SCI DELTA lui réclame le remboursement de 900 "
            "euros.",
            "D>L 900",
        ),
        (
            "La SCI DELTA se retourne contre M. DURIEU, auquel elle réclame le remboursement de "
            "900 euros.",
            "D>L 900",
        ),
        (
            "La SCI DELTA persiste dans sa demande en paiement de 900 euros.",
            "D>LGE 900",
        ),
        (
            "La SCI DELTA maintient sa demande de 900 euros de dommages et intérêts.",
            "D>LGE 900",
        ),
        (
            "La SCI DELTA réitère sa prétention à 900 euros de dommages-intérêts.",
            "D>LGE 900",
        ),
        (
            "La SCI DELTA reproche à M. DURIEU d'avoir quitté les lieux et lui réclame 900 euros.",
            "D>L 900",
        ),
        (
            "La SCI DELTA soutient que le bail est nul. M. DURIEU répond que la SCI DELTA lui "
            "doit 900 euros, dont il demande le paiement.",
            "L>D 900",
        ),
        (
            "La SCI DELTA indique que Mme MARTEL a quitté les lieux, et elle sollicite 900 euros "
            "de dommages et intérêts.",
            "D>LGE 900",
        ),
        (
            "La SCI DELTA soutient que la société GAMMA est responsable. Celle-ci conclut au "
            "débouté et réclame 900 euros.",
            "G>D 900",
        ),
        (
            "La société GAMMA fait valoir que la SCI DELTA, qui n'a rien payé, ne peut se "
            "plaindre, et lui réclame 900 euros.",
            "G>D 900",
        ),
        (
            "Reprochant à la SCI DELTA sa mauvaise foi, la société GAMMA lui réclame 900 euros.",
            "G>D 900",
        ),
        (
            "Faisant valoir la faute de la SCI DELTA, M. DURIEU et la société GAMMA lui réclament "
            "900 euros.",
            "LG>D 900",
        ),
        (
            "Contestant la position de M. DURIEU, de la société GAMMA et de Mme MARTEL, la SCI "
            "DELTA leur réclame 900 euros.",
            "D>LGE 900",
        ),
        (
            "La SCI DELTA met en cause M. DURIEU et la société GAMMA et leur réclame 900 euros.",
            "D>LG 900",
        ),
        (
            "M. DURIEU appelle la société GAMMA en garantie et lui réclame 900 euros.",
            "L>G 900",
        ),
        (
            "M. DURIEU, qui a appelé en garantie la société GAMMA, demande qu'elle soit condamnée "
            "à lui payer 900 euros.",
            "L>G 900",
        ),
        (
            "La SCI DELTA demande la résiliation. M. DURIEU s'en rapporte. Mme MARTEL conteste et "
            "sollicite 900 euros.",
            "E>D 900",
        ),
        (
            "La SCI DELTA soutient que M. DURIEU et la société GAMMA sont responsables. Ces "
            "derniers concluent au débouté et réclament 900 euros.",
            "LG>D 900",
        ),
        (
            "La SCI DELTA conclut à la condamnation de M. DURIEU. Ce dernier s'oppose à la "
            "demande et sollicite 900 euros.",
            "L>D 900",
        ),
        (
            "La SCI DELTA conclut à la condamnation de M. DURIEU, lequel sollicite 900 euros.",
            "L>D 900",
        ),
        (
            "M. DURIEU conteste devoir quoi que ce soit à la SCI DELTA. Celle-ci demande 900 "
            "euros.",
            "D>LGE 900",
        ),
        (
            "La SCI DELTA a signifié le contrat à la société GAMMA. Celle-ci réclame "
            "reconventionnellement 900 euros.",
            "G>D 900",
        ),
        (
            "La SCI DELTA met en cause M. DURIEU et la société GAMMA. Elle réclame à ces derniers "
            "900 euros.",
            "D>LG 900",
        ),
        (
            "La SCI DELTA met en cause M. DURIEU et la société GAMMA et réclame à ces deux "
            "parties 900 euros.",
            "D>LG 900",
        ),
        (
            "La SCI DELTA demande la condamnation in solidum de M. DURIEU et de la société GAMMA. "
            "Elle poursuit contre ces deux défendeurs le paiement de 900 euros.",
            "D>LG 900",
        ),
        (
            "La SCI DELTA demande la condamnation de M. DURIEU. Elle poursuit contre ce dernier "
            "le paiement de 900 euros.",
            "D>L 900",
        ),
    ],
)
def test_who_asks_whom(words, found):
    assert asked(words) == found


@pytest.mark.parametrize(
    "words",
    [
        "La SCI DELTA produit la facture de 900 euros de ses frais irrépétibles.",
        "La SCI DELTA rappelle que le tribunal a condamné M. DURIEU à lui payer 900 euros au titre"
        " de l'article 700 du code de procédure civile.",
        "La SCI DELTA conteste devoir 900 euros au titre des frais irrépétibles.",
        "La banque a demandé la caution de M. DURIEU à hauteur de 900 euros.",
        "Elle estime injustifiée la somme de 900 euros au titre de l'article 700.",
        "La demande de M. DURIEU en paiement de 900 euros au titre de l'article 700 n'est pas"
        " fondée.",
        "M. DURIEU prétend percevoir 900 euros par mois. Il espère percevoir 500 euros de la"
        " vente.",
        "M. DURIEU attend de la CAF un rappel de 900 euros.",
        "La société GAMMA évalue à 900 euros le préjudice que la SCI DELTA a subi.",
    ],
)
def test_what_is_told_of_a_sum_is_no_claim(words):
    assert asked(words) == ""


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "La SCI DELTA réclame à M. DURIEU 900 euros, à la société GAMMA 500 euros et à Mme"
            " MARTEL"
            " 400 euros.",
            "D>L 900 ; D>G 500 ; D>E 400",
        ),
        (
            "La SCI DELTA demande que M. DURIEU lui verse 900 euros et 500 euros à Mme MARTEL.",
            "D>L 900 ; D>L 500",
        ),
        (
            "La SCI DELTA sollicite le paiement par M. DURIEU de la somme de 900 euros à la société"
            " GAMMA.",
            "D>L 900",
        ),
        (
            "La société GAMMA, qui a versé 900 euros à M. DURIEU, demande à Mme MARTEL de lui"
            " rembourser cette somme.",
            "G>E 900",
        ),
        (
            "La SCI DELTA réclame à M. DURIEU, caution, 900 euros que la société GAMMA lui doit.",
            "D>L 900",
        ),
        (
            "La SCI DELTA demande à M. DURIEU 900 euros, hors indemnités que la société GAMMA lui"
            " verse.",
            "D>L 900",
        ),
        (
            "La SCI DELTA demande de :\n- dire que la société GAMMA doit être mise hors de cause"
            " ;\n"
            "- lui allouer 900 euros de dommages et intérêts.",
            "D>LGE 900",
        ),
        (
            "La SCI DELTA conclut au rejet. M. DURIEU devra lui verser 900 euros au titre de"
            " l'article"
            " 700.",
            "D>L 900",
        ),
        (
            "La SCI DELTA reproche à M. DURIEU d'avoir sous-loué à Mme MARTEL et lui réclame 900"
            " euros.",
            "D>L 900",
        ),
        (
            "La SCI DELTA rappelle que la société GAMMA a sous-loué à Mme MARTEL et demande qu'elle"
            " soit condamnée à lui payer 900 euros.",
            "D>G 900",
        ),
        (
            "La SCI DELTA réclame à M. DURIEU 900 euros au titre des condamnations prononcées à"
            " l'encontre de la société GAMMA.",
            "D>L 900",
        ),
        ("La société GAMMA recherche M. DURIEU en paiement de 900 euros.", "G>L 900"),
        (
            "M. DURIEU conclut au rejet. Il a fait appeler en la cause la société GAMMA. Elle"
            " demande"
            " 900 euros.",
            "G>D 900",
        ),
        (
            "La SCI DELTA met en cause M. DURIEU, alors que la société GAMMA demande 900 euros.",
            "G>D 900",
        ),
        (
            "Par exploit du 8 avril 2010, la SCI DELTA demande de :\n- prononcer la résiliation du"
            " bail ;\n- condamner M. DURIEU à lui payer 900 euros ;\n- l'expulser.\nElle"
            " maintient ses"
            " demandes et sollicite :\n- le débouté de M. DURIEU ;\n- 500 euros pour procédure"
            " abusive ;\n- 400 euros d'indemnité d'occupation.",
            "D>L 900 ; D>L 500 ; D>L 400",
        ),
    ],
)
def test_of_whom_among_several_that_are_told(words, found):
    assert asked(words) == found
