"""Stage: dates."""

from arret_extract.ruling import Ruling


def add_rows(ruling: Ruling) -> None:
    """Add the rows of this stage."""
