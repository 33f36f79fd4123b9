"""Inputs to documents: a ruling in any of its forms is read, or refused with a reason.

A file's form is told by its suffix. Whatever a source says beside the text goes to
`Document.metadata` and is never taken for something read in the text. An input that cannot be read
is an `InputError` with one of these codes:

- of the file: `missing`, `unreadable`, `unknown_format`, `empty`, `binary`, `unknown_encoding`,
  `truncated`, `invalid_archive`, `too_large`;
- of a record: `invalid_json`, `not_utf8`, `invalid_record`, `no_text`, `too_long`;
- of one form: `invalid_html`, `invalid_xml`, `invalid_parquet`, `no_columns`, `invalid_pdf`,
  `encrypted`, `no_text_layer`, `invalid_docx`;
- of a batch: `same_id`, `several`, `internal_error`, `crashed`, `stuck`.
"""

from arret_extract.readers.document import MAX_CHARS, Document, Read
from arret_extract.readers.files import read_inputs, read_one
from arret_extract.readers.record import read_record

__all__ = ["MAX_CHARS", "Document", "Read", "read_inputs", "read_one", "read_record"]
