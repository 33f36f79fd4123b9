"""The data dictionary, made from the records: `python -m arret_extract.dictionary` prints it."""

import sys
from typing import Any, Literal, get_args, get_origin

from arret_extract.records import TABLES, Row
from arret_extract.tables import DECISION_ID, arrow_schema, columns, describe, unwrapped

INTRODUCTION = f"""# Data dictionary

Generated from `arret_extract.records` by `make docs`. One folder a table, `OUT/TABLE/*.parquet`;
every table is written, even when it has no row. Every table but `rejects` begins with
`{DECISION_ID}` (string), the ruling's id: the source's own, else a hash of its text. A row's key is
`{DECISION_ID}` with the column marked *key*; these count from 0 in document order within a ruling.
`start_char` and `end_char` count characters (Python `str` indices, end exclusive) in `texts.text`.
What is not in the ruling is null.
"""


def data_dictionary() -> str:
    """Every table with its columns, their types and what they say, in Markdown."""
    return "\n".join([INTRODUCTION, *(_table(name, row) for name, row in TABLES.items())])


def _table(name: str, row: type[Row]) -> str:
    schema = arrow_schema(name)
    lines = [f"## `{name}`", "", f"A row: {_first_line(row)}", ""]
    lines += ["| column | type | what it says |", "|---|---|---|"]
    for column, annotation in columns(row).items():
        key = " *(key)*" if column == row.KEY else ""
        kind = _type_name(str(schema.field(column).type), annotation)
        said = describe(annotation).rstrip(".") + _words(unwrapped(annotation))
        lines.append(f"| `{column}`{key} | {kind} | {said} |")
    return "\n".join([*lines, ""])


def _first_line(row: type[Row]) -> str:
    text = (row.__doc__ or "").strip().splitlines()[0]
    return text[0].lower() + text[1:]


def _type_name(arrow: str, annotation: Any) -> str:
    if get_origin(unwrapped(annotation)) is Literal:
        return "dictionary of strings"
    return arrow.replace("list<item: ", "list<").replace("element: ", "").replace("list_<", "list<")


def _words(core: Any) -> str:
    if get_origin(core) is not Literal:
        return ""
    return ": " + ", ".join(f"`{word}`" for word in get_args(core))


if __name__ == "__main__":
    sys.stdout.write(data_dictionary())
