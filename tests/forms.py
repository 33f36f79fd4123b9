"""The same ruling in every form that is read, made for the tests."""

import gzip
import html
import json
from pathlib import Path

import docx
import pyarrow as pa
import pyarrow.parquet as pq
import zstandard
from fpdf import FPDF

RULING = Path(__file__).parent.parent / "data" / "raw" / "ca_rennes_23-04627.txt"


class _Printed(FPDF):
    """A page of a court: a head and a page number on each."""

    def header(self):
        self.set_font("Times", size=9)
        self.cell(0, 8, "RG 23/04627", align="R", new_x="LMARGIN", new_y="NEXT")

    def footer(self):
        self.set_y(-15)
        self.set_font("Times", size=9)
        self.cell(0, 8, f"Page {self.page_no()} sur {{nb}}", align="C")


def write_pdf(path, text, kind=_Printed, **encryption):
    """A PDF of the text, justified, a line a paragraph; soft hyphens may be used at line ends."""
    pdf = kind()
    pdf.core_fonts_encoding = "cp1252"
    if encryption:
        pdf.set_encryption(**encryption)
    pdf.add_page()
    pdf.set_font("Times", size=11)
    for line in text.split("\n"):
        pdf.multi_cell(0, 5, line, align="J", new_x="LMARGIN", new_y="NEXT")
        pdf.ln(1.5)
    pdf.output(str(path))
    return path


def write_docx(path, text):
    """A DOCX of the text, a paragraph a line, with a page header."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "RG 23/04627"
    for line in text.split("\n"):
        document.add_paragraph(line)
    document.save(str(path))
    return path


def write_forms(folder, text):
    """A file of the text in each form, by the form's name."""
    page = "".join(f"<p>{html.escape(line)}</p>\n" for line in text.split("\n"))
    page = f"<html><head><title>Un arrêt</title></head><body>{page}</body></html>"
    record = {"id": "un_arret", "text": text, "solution": "Infirme"}
    line = json.dumps(record).encode()
    files = {
        "text": ("a.txt", text.encode()),
        "text_windows": ("w.txt", text.encode("cp1252")),
        "html": ("a.html", page.encode()),
        "html_record": ("h.jsonl", json.dumps({"id": "h", "html": page}).encode()),
        "judilibre": ("a.json", json.dumps(record, ensure_ascii=False, indent=1).encode()),
        "page": ("p.json", json.dumps({"batch": 0, "results": [record]}).encode()),
        "jsonl": ("a.jsonl", line + b"\n"),
        "jsonl_gz": ("a.jsonl.gz", gzip.compress(line)),
        "jsonl_zst": ("a.jsonl.zst", zstandard.ZstdCompressor().compress(line)),
    }
    for name, data in files.values():
        (folder / name).write_bytes(data)
    forms = {form: folder / name for form, (name, _) in files.items()}
    pq.write_table(pa.table({"id": ["un_arret"], "text": [text]}), folder / "a.parquet")
    forms["parquet"] = folder / "a.parquet"
    forms["pdf"] = write_pdf(folder / "a.pdf", text)
    forms["docx"] = write_docx(folder / "a.docx", text)
    return forms
