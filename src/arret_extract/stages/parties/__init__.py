"""Stage: parties, each once, at its fullest mention in the blocks that name them."""

from arret_extract.records import Party
from arret_extract.ruling import Ruling
from arret_extract.stages.parties.aliases import learn
from arret_extract.stages.parties.attributes import by_proxy, quality_of, siren_of
from arret_extract.stages.parties.blocks import Entry
from arret_extract.stages.parties.stage import merged
from arret_extract.text import Span


def add_rows(ruling: Ruling) -> None:
    """Add every party once; a name that comes back on the same side is the same party."""
    for group in merged(ruling):
        _add(ruling, group[0])
    for party, aliases in zip(
        list(ruling.parties), learn(ruling.view, ruling.parties), strict=True
    ):
        if aliases:
            ruling.revise(party, "parties.aliases", aliases=aliases)


def _add(ruling: Ruling, entry: Entry) -> Party:
    view, name = ruling.view, entry.name
    span = view.span(name.start, name.end)
    core = view.span(*name.name)
    siren, siren_span = siren_of(view, name.end, entry.end)
    quality, quality_span = quality_of(view, name.end, entry.end)
    assert entry.role is not None
    party = Party(
        party_id=len(ruling.parties),
        name=" ".join(view.quote(core).split()),
        civility=name.civility,
        role=entry.role,
        kind=name.kind,
        legal_form=name.legal_form,
        siren=siren,
        quality=quality,
        appearance=entry.appearance or by_proxy(view, name.end, entry.end),
        start_char=span.start,
        end_char=span.end,
    )
    columns: dict[str, Span | None] = {"siren": siren_span, "quality": quality_span}
    ruling.add(party, entry.rule, **columns)
    return party
