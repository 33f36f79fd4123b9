"""For whom a lawyer acts, in the words of the heads of rulings."""

import pytest

from arret_extract import extract

RULING = (
    "TRIBUNAL JUDICIAIRE DE PAU\nJUGEMENT DU 5 MAI 2021\n\nDEMANDEURS :\nM. Luc ROC\n3 rue Haute\n"
    "64000 PAU\n\nMme Lou VAL\n5 rue Haute\n64000 PAU\n{}\n\nDÉFENDEUR :\nM. Jean PIC\nreprésenté"
    " par Me Paul MAS, avocat au barreau de Pau\n\nEXPOSÉ DU LITIGE\nM. ROC a vendu un champ.\n\n"
    "MOTIFS\nLa demande est fondée.\n\nPAR CES MOTIFS\nLe tribunal,\nDéboute M. ROC.\n"
)


@pytest.mark.parametrize(
    ("said", "parties"),
    [
        ("représentés ensemble par Me Anne GUY, avocat", {0, 1}),
        ("représentés l'un et l'autre par Me Anne GUY, avocat", {0, 1}),
        ("ayant l'un et l'autre pour avocat Me Anne GUY, du barreau de Pau", {0, 1}),
        ("ayant le même avocat, Me Anne GUY", {0, 1}),
        ("défendus par Me Anne GUY, avocat", {0, 1}),
        ("défendue par Me Anne GUY, avocat", {1}),
        ("par l'intermédiaire de Me Anne GUY, avocat", {1}),
        ("dont le conseil est Me Anne GUY, avocat", {1}),
        ("Plaidant/Postulant : Me Anne GUY, avocat", {1}),
        ("représentée par son frère, contre qui plaide Me Anne GUY", set()),
        ("par l'intermédiaire de son syndic", set()),
    ],
)
def test_for_whom_a_lawyer_acts(said, parties):
    ruling = extract(RULING.format(said), model="none")
    assert [p.name for p in ruling.parties] == ["Luc ROC", "Lou VAL", "Jean PIC"]
    found = {c.party_id for c in ruling.counsel if c.name == "Anne GUY"}
    assert found == parties
    assert [c.party_id for c in ruling.counsel if c.name == "Paul MAS"] == [2]
