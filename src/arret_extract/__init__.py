"""French court rulings to tables, every value traceable to the characters it was read from."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from arret_extract._version import __version__
from arret_extract.errors import ArretExtractError

if TYPE_CHECKING:
    from arret_extract.pipeline import extract
    from arret_extract.reading import read_tables
    from arret_extract.ruling import Ruling

__all__ = ["ArretExtractError", "Ruling", "__version__", "extract", "read_tables"]

# Loaded when first asked for: the stages compile patterns, and a command's help needs none.
_HOMES = {"Ruling": "ruling", "extract": "pipeline", "read_tables": "reading"}


def __getattr__(name: str) -> Any:
    """A public name from the module it lives in (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    """The public names, so that a notebook completes those too that are not loaded yet."""
    return __all__
