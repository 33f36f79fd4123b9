"""Stage: every mention of a person, body, court, place, address or number.

What earlier stages read is looked for again; civilities, legal forms and set phrases give the rest,
and a spaCy model what no cue announces. Where two readings overlap, the one with the surer cue
stands.
"""

from arret_extract.mentions.resolve import PartyIndex
from arret_extract.records import Entity
from arret_extract.ruling import Ruling
from arret_extract.stages.entities import bodies, persons
from arret_extract.stages.entities.courts import find_courts
from arret_extract.stages.entities.mentions import Kept
from arret_extract.stages.entities.model import find_more
from arret_extract.stages.entities.numbers import find_numbers
from arret_extract.stages.entities.places import find_places
from arret_extract.stages.entities.towns import find_countries, find_towns


def add_rows(ruling: Ruling) -> None:
    """Add the entities in text order."""
    kept = find_entities(ruling)
    index = PartyIndex.of(ruling)
    persons_ids = {p.party_id for p in ruling.parties if p.kind == "personne_physique"}
    view = ruling.view
    for mention in sorted(kept.mentions, key=lambda f: f.start):
        span = view.span(mention.start, mention.end)
        text = view.quote(span)
        party = mention.party_id
        if party is None and mention.label in ("personne", "organisation"):
            party = _party(index, mention.start, mention.end)
            if party is not None and (mention.label == "personne") != (party in persons_ids):
                party = None
        ruling.add(
            Entity(
                entity_id=len(ruling.entities),
                label=mention.label,
                text=text,
                normalized=mention.normalized,
                start_char=span.start,
                end_char=span.end,
                section_id=ruling.section_id(span.start),
                party_id=party,
            ),
            mention.rule,
        )


def find_entities(ruling: Ruling) -> Kept:
    """The mentions of a ruling, none over another."""
    view = ruling.view
    kept = Kept()
    kept.add([*find_numbers(ruling), *find_courts(ruling), *find_places(ruling)])
    shorts = bodies.find_shorts(view)
    headed = list(bodies.find_headed(view, shorts))
    anchored = list(persons.find_anchored(view))
    kept.add([*headed, *anchored])
    named = {
        view.plain[f.start : f.end + 24]: f for f in kept.mentions if f.label == "organisation"
    }
    known_bodies = [bodies.core(view, f) for f in named.values()]
    known_bodies += [sigle for text in named for sigle in bodies.sigles(text)]
    known = [view.plain[f.start : f.end] for f in kept.mentions if f.label == "personne"]
    kept.add(
        [
            *bodies.find_hidden(ruling),
            *bodies.find_known(view, shorts),
            *bodies.find_again(view, [*bodies.read_names(ruling), *known_bodies]),
            *persons.find_again(view, [*persons.find_read(ruling), *known]),
        ]
    )
    bodies_met = [view.plain[f.start : f.end] for f in kept.mentions if f.label == "organisation"]
    kept.add(bodies.find_initials(view, dict.fromkeys(bodies_met)))
    kept.add(persons.find_letters(ruling, shorts))
    kept.add([*find_towns(view), *find_countries(view)])
    kept.add(find_more(ruling, kept))
    return kept


# How long what stands before a name may be that a mention of a party begins with: "la société ".
_FORM = 12


def _party(index: PartyIndex, start: int, end: int) -> int | None:
    """The one party that a stretch names; None where it may be several."""
    near = index.mentions(max(0, start - _FORM), end)
    named = {
        m.party_ids
        for m in near
        if m.how in ("name", "alias") and (m.start >= start or m.end >= end)
    }
    ids = named.pop() if len(named) == 1 else ()
    return ids[0] if len(ids) == 1 else None
