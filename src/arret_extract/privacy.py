"""Leaving judges and clerks out of the tables.

Article L. 111-13 of the code de l'organisation judiciaire forbids reusing the names of magistrats
and members of the greffe to evaluate, analyse, compare or predict their professional practice.
"""

from arret_extract.records import Entity
from arret_extract.ruling import Ruling
from arret_extract.text import fold

# The fields of DILA's records that name judges and prosecutors.
FIELDS = frozenset({"PRESIDENT", "RAPPORTEUR", "AVOCAT_GL"})


def leave_out_judges(ruling: Ruling) -> None:
    """Take `court_members` and every entity that names one of them out, with their evidence.

    So are the fields that name them in the record of the source. Their names remain in `texts`.
    """
    spans = [(m.start_char, m.end_char) for m in ruling.court_members]
    names = {word for m in ruling.court_members for word in fold(m.name).split() if len(word) > 2}
    parties = {word for p in ruling.parties for word in fold(p.name).split()}

    def names_member(entity: Entity) -> bool:
        if any(
            a is not None and b is not None and a < entity.end_char and entity.start_char < b
            for a, b in spans
        ):
            return True
        words = set(fold(entity.text).split())
        return (
            entity.label == "personne"
            and entity.party_id is None
            and bool(words & (names - parties))
        )

    gone = {e.entity_id for e in ruling.entities if names_member(e)}
    ruling.entities = [e for e in ruling.entities if e.entity_id not in gone]
    ruling.court_members = []
    ruling.source_metadata = [m for m in ruling.source_metadata if m.key not in FIELDS]
    ruling.evidence = [
        e
        for e in ruling.evidence
        if e.table != "court_members" and not (e.table == "entities" and e.row_id in gone)
    ]
