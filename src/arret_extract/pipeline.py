"""The stages in their order, and the function that sends a text through them."""

import hashlib
from collections.abc import Callable

from arret_extract._version import __version__
from arret_extract.privacy import leave_out_judges
from arret_extract.ruling import Ruling, Settings
from arret_extract.stages import (
    amounts,
    checks,
    citations,
    claims,
    counsel,
    dates,
    entities,
    header,
    orders,
    outcomes,
    parties,
    sections,
)

Stage = Callable[[Ruling], None]

STAGES: tuple[tuple[str, Stage], ...] = (
    ("sections", sections.add_rows),
    ("header", header.add_rows),
    ("parties", parties.add_rows),
    ("counsel", counsel.add_rows),
    ("amounts", amounts.add_rows),
    ("dates", dates.add_rows),
    ("citations", citations.add_rows),
    ("entities", entities.add_rows),
    ("orders", orders.add_rows),
    ("claims", claims.add_rows),
    ("outcomes", outcomes.add_rows),
    ("checks", checks.add_rows),
)


def text_id(text: str) -> str:
    """The id of a text that comes without one: a hash of its characters."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def extract(
    text: str, model: str = "auto", *, judges: bool = True, id: str | None = None
) -> Ruling:
    """A ruling with its rows, read in `text` alone.

    `model` is `auto` (fr_core_news_lg, md or sm, the first installed), `none`, or the name of an
    installed spaCy model (ModelError where it is not). `judges=False` leaves judges and clerks out
    (article L. 111-13 of the code de l'organisation judiciaire).
    """
    ruling = Ruling(id or text_id(text), text, Settings(model=model, judges=judges))
    return run_stages(ruling)


def run_stages(ruling: Ruling) -> Ruling:
    """The same ruling, after every stage has added its rows."""
    ruling.decide("n_chars", len(ruling.text), None, "text.length")
    ruling.decide("extractor_version", __version__, None, "package.version")
    for _, stage in STAGES:
        stage(ruling)
    if not ruling.settings.judges:
        leave_out_judges(ruling)
    return ruling
