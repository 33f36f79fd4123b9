"""Stage: parties, each once, at its fullest mention in the blocks that name them."""

from arret_extract.records import Party
from arret_extract.ruling import Ruling
from arret_extract.stages.parties.aliases import learn
from arret_extract.stages.parties.attributes import by_proxy, quality_of, siren_of
from arret_extract.stages.parties.entry import Entry
from arret_extract.stages.parties.names import Name
from arret_extract.stages.parties.stage import merged
from arret_extract.text import Span, View


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
    appearance, appearance_span = entry.appearance, _said(ruling, entry.appearance_at)
    if appearance is None:
        appearance, appearance_span = by_proxy(view, name.end, entry.end)
    assert entry.role is not None
    party = Party(
        party_id=len(ruling.parties),
        name=view.said(core),
        civility=_as_printed(view, name),
        role=entry.role,
        kind=name.kind,
        legal_form=name.legal_form,
        siren=siren,
        quality=quality,
        appearance=appearance,
        start_char=span.start,
        end_char=span.end,
    )
    read = {
        "role": _said(ruling, entry.side_at),
        "siren": siren_span,
        "quality": quality_span,
        "appearance": appearance_span,
    }
    ruling.add(party, entry.rule, **read)
    return party


def _as_printed(view: View, name: Name) -> str | None:
    """The civility that a name begins with: a view has "M." for "Mr"."""
    if name.civility is None or not view.plain.startswith(name.civility, name.start):
        return name.civility
    return view.said(view.span(name.start, name.start + len(name.civility)))


def _said(ruling: Ruling, place: Span | None) -> Span | None:
    """The characters of a stretch of the view, a line at the most."""
    if place is None:
        return None
    line = ruling.view.plain.find("\n", place.start, place.end)
    return ruling.view.span(place.start, place.end if line < 0 else line)
