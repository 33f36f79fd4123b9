"""The answer to each claim."""

from arret_extract.ruling import Ruling


def add_outcomes(ruling: Ruling) -> None:
    """Add a row to `outcomes` for every claim."""
