"""A small ruling put together by hand: its parties and sections given, its sums and orders read."""

from arret_extract.records import Party, Section
from arret_extract.ruling import Ruling, Settings
from arret_extract.stages import amounts, orders

APPEAL = (("ALPHA", "appelant", "personne_morale"), ("BETA", "intime", "personne_morale"))
FIRST = (("ALPHA", "demandeur", "personne_morale"), ("BETA", "defendeur", "personne_morale"))


def ruling_of(parties=APPEAL, **sections):
    """A ruling with some sections, in the order given; `facts=…, moyens=…, motifs=…`."""
    text = "".join(sections.values())
    ruling = Ruling("case", text, Settings(model="none"))
    start = 0
    for kind, words in sections.items():
        ruling.sections.append(
            Section(
                section_id=len(ruling.sections),
                kind=kind,
                start_char=start,
                end_char=start + len(words),
            )
        )
        start += len(words)
    for name, role, kind in parties:
        ruling.parties.append(Party(party_id=len(ruling.parties), name=name, role=role, kind=kind))
    ruling.decide("jurisdiction", "cour_d_appel", None, "case")
    amounts.add_rows(ruling)
    orders.add_rows(ruling)
    return ruling
