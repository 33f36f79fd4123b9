"""Without judges: their names are in no table but the text."""

from arret_extract.privacy import leave_out_judges
from arret_extract.records import CourtMember, Entity, Party
from arret_extract.ruling import Ruling

TEXT = "Présidente : Mme Paule DURAND. M. Durand-Roy appelle. Signé : Paule Durand. M. ROY paie."


def entity(number, quote, label="personne", party_id=None, nth=1):
    start = -1
    for _ in range(nth):
        start = TEXT.index(quote, start + 1)
    return Entity(
        entity_id=number,
        label=label,
        text=quote,
        start_char=start,
        end_char=start + len(quote),
        party_id=party_id,
    )


def test_judges_are_in_no_table():
    ruling = Ruling("d", TEXT)
    ruling.add(Party(party_id=0, name="Roy", role="appelant"), "test.party")
    ruling.add(
        CourtMember(member_id=0, name="Paule DURAND", role="president", start_char=17, end_char=29),
        "test.member",
    )
    for row in (
        entity(0, "Paule DURAND"),
        entity(1, "Paule Durand"),
        entity(2, "ROY", party_id=0),
        entity(3, "M. ROY", label="organisation"),
    ):
        ruling.add(row, "test.entity")
    leave_out_judges(ruling)
    assert ruling.court_members == []
    assert [e.text for e in ruling.entities] == ["ROY", "M. ROY"]
    assert {(e.table, e.row_id) for e in ruling.evidence} == {
        ("parties", 0),
        ("entities", 2),
        ("entities", 3),
    }
