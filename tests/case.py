"""A small ruling put together by hand: its parties and sections given, its sums and orders read."""

from arret_extract.records import Party, Section
from arret_extract.ruling import Ruling, Settings
from arret_extract.stages import amounts, claims, orders, outcomes

APPEAL = (("ALPHA", "appelant", "personne_morale"), ("BETA", "intime", "personne_morale"))
FIRST = (("ALPHA", "demandeur", "personne_morale"), ("BETA", "defendeur", "personne_morale"))

ASKED = "La société ALPHA demande au tribunal de :\n"
ASKED_ON_APPEAL = "La société ALPHA demande à la cour de :\n"
PAYS = "Condamne la société BETA à payer à la société ALPHA la somme de {} euros"


def ruling_of(parties=APPEAL, **sections):
    """A ruling with some sections, in the order given; `facts=…, moyens=…, motifs=…`.

    A party is its name, role and kind, and its civility where it matters.
    """
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
    for name, role, kind, *civility in parties:
        ruling.parties.append(
            Party(
                party_id=len(ruling.parties),
                name=name,
                role=role,
                kind=kind,
                civility=civility[0] if civility else None,
            )
        )
    ruling.decide("jurisdiction", "cour_d_appel", None, "case")
    amounts.add_rows(ruling)
    orders.add_rows(ruling)
    return ruling


def outcomes_of(parties=FIRST, **sections):
    """The same with its claims and what became of them."""
    ruling = ruling_of(parties, **sections)
    claims.add_rows(ruling)
    outcomes.add_rows(ruling)
    return ruling


def answers(ruling, *kinds):
    """What became of each claim, or of those of some kinds."""
    kind = {c.claim_id: c.kind for c in ruling.claims}
    return [o.result for o in ruling.outcomes if not kinds or kind[o.claim_id] in kinds]
