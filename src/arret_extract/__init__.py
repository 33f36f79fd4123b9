"""French court rulings to tables, every value traceable to the characters it was read from."""

from arret_extract._version import __version__
from arret_extract.errors import ArretExtractError
from arret_extract.pipeline import extract
from arret_extract.ruling import Ruling
from arret_extract.tables import read_tables

__all__ = ["ArretExtractError", "Ruling", "__version__", "extract", "read_tables"]
