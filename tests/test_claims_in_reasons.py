"""Claims: what is asked and offered on each head, told in the reasons alone."""

import pytest

from arret_extract.stages import claims
from tests.case import ruling_of

SUIT = (
    ("Jean ALBERT", "appelant", "personne_physique", "Monsieur"),
    ("MATMAR", "intime", "personne_morale"),
)
PAID = "PAR CES MOTIFS\nCondamne la MATMAR à payer à M. ALBERT la somme de 700 euros.\n"


def asked(reasons):
    """Who asks how much, and who offers: "A 900 ; M 500"."""
    ruling = ruling_of(
        SUIT,
        moyens="M. ALBERT conclut à l'infirmation, la MATMAR à la confirmation.\n",
        motifs=f"MOTIFS\nSouffrances endurées :\n{reasons}\n",
        dispositif=PAID,
    )
    claims.add_rows(ruling)
    told = [c for c in ruling.claims if c.value is not None]
    return " ; ".join(sorted(f"{'AM'[c.claimant_ids[0]]} {c.value:.0f}" for c in told))


@pytest.mark.parametrize(
    "reasons",
    [
        "M. ALBERT chiffre ce poste à 900 euros ; la MATMAR offre 500 euros.",
        "Il est demandé 900 euros quand 500 euros sont offerts. Ce poste sera fixé à 700 euros.",
        "Il est demandé 900 euros à ce titre et offert 500 euros.",
        "La somme de 900 euros est réclamée. La MATMAR offre 500 euros.",
        "Demande : 900 euros. Offre : 500 euros. La cour retient 700 euros.",
        "Au lieu des 900 euros réclamés, il sera alloué 700 euros, la MATMAR offrant 500 euros.",
        "Sur ce poste, la demande est de 900 euros et l'offre de 500 euros.",
        "M. ALBERT réclame 900 euros (offre de la MATMAR : 500 euros).",
        "M. ALBERT réclame 900 euros. La MATMAR estime satisfactoire la somme de 500 euros.",
        "Ce poste, pour lequel M. ALBERT réclame 900 euros et la MATMAR offre 500 euros, sera fixé"
        " à 700 euros.",
    ],
)
def test_what_is_asked_and_offered_on_a_head(reasons):
    assert asked(reasons) == "A 900 ; M 500"


@pytest.mark.parametrize(
    "reasons",
    [
        "La demande sera accueillie à hauteur de 900 euros.",
        "Une offre de prêt de 900 euros avait été acceptée.",
        "La cour estime suffisante la somme de 900 euros.",
        "L'expert chiffre ce poste à 900 euros.",
        "La facture de 900 euros est produite.",
    ],
)
def test_other_sums_of_the_reasons_are_not_asked(reasons):
    assert asked(reasons) == ""
