"""A batch: inputs to an output folder of tables, unit by unit, each done exactly once.

A run that is killed, or stopped, goes on where it stood when the same command is given again; what
the tables hold in the end depends on nothing but the inputs and the settings.
"""

from arret_extract.batch.extraction import extract_document, find_document
from arret_extract.batch.folder import check_output
from arret_extract.batch.run import Options, Progress, Summary, Tell, run

__all__ = [
    "Options",
    "Progress",
    "Summary",
    "Tell",
    "check_output",
    "extract_document",
    "find_document",
    "run",
]
