"""What can go wrong, in one tree under `ArretExtractError`."""

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePath


class ArretExtractError(Exception):
    """Any error of this package that a user can act on."""


class InputError(ArretExtractError):
    """An input that cannot be read: it becomes a row in `rejects`, the batch goes on.

    `source` names the file and the place in it (`rulings.jsonl:3`), `code` is a short stable
    identifier (`invalid_json`, `empty`), `detail` says what to do about it.
    """

    def __init__(self, source: str, code: str, detail: str) -> None:
        super().__init__(f"{source}: {detail}")
        self.source = source
        self.code = code
        self.detail = detail

    def __reduce__(self) -> tuple[type["InputError"], tuple[str, str, str]]:
        return InputError, (self.source, self.code, self.detail)


def internal_error(source: str, error: Exception) -> InputError:
    """A defect of this package met in `source`: the type of the error and where it arose."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "arret_extract" in PurePath(frame.filename).parts]
    frame = (own or frames)[-1]
    place = f"{PurePath(frame.filename).name}:{frame.lineno}"
    kind = type(error)
    name = kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"
    detail = f"met a defect of arret-extract ({name} at {place}); please report it"
    return InputError(source, "internal_error", detail)


class LocationError(ArretExtractError):
    """A URI whose file system is not known, or needs a package that is not installed."""


class OutputError(ArretExtractError):
    """An output folder that must not be written to, or that does not hold the tables asked for."""


class WriteError(OutputError):
    """A file of the output that cannot be written: the disk is full, the folder is read-only.

    What was committed before counts, and the same command goes on from there.
    """


@contextmanager
def writing(path: PurePath) -> Iterator[None]:
    """Errors of the system, while the output is written, say which file they befell."""
    try:
        yield
    except OSError as error:
        where = error.filename or path
        raise WriteError(f"{where}: cannot be written: {error.strerror or error}") from error


class WorkerError(ArretExtractError):
    """Workers that die before they read anything: too little memory to start in, mostly."""


class QueryError(ArretExtractError):
    """A question that the tables cannot answer, or that DuckDB is missing for."""


class ModelError(ArretExtractError):
    """A spaCy model that was asked for by name and is not installed."""


class RuleError(ArretExtractError):
    """A rule file of this package that does not say what a rule must say."""


class GoldError(ArretExtractError):
    """A gold file that cannot be read or does not fit its text."""
