"""One ruling in every form: the same words, and the same values read in them."""

import pytest

from arret_extract.batch import extract_document
from arret_extract.readers import read_one
from arret_extract.ruling import Settings
from tests.forms import RULING, write_forms

WRITTEN = "text text_windows html html_record judilibre page jsonl jsonl_gz jsonl_zst parquet"
FORMS = [*WRITTEN.split(), "pdf", "docx"]
KEPT_AS_IS = {*FORMS} - {"html", "html_record", "pdf", "docx"}
# Where a value stands moves with the text; what it is must not. A head of the printed page that the
# ruling's own text lacks is left once at its start in the PDF.
VALUES = {
    "parties": ("name", "civility", "role", "kind", "legal_form", "siren", "appearance"),
    "counsel": ("party_id", "name", "firm", "bar", "capacity"),
    "court_members": ("name", "role"),
    "amounts": ("value", "currency", "tax", "role", "head"),
    "dates": ("date", "date_end", "precision", "role"),
    "citations": ("kind", "code", "article", "number", "date"),
    "claims": ("claimant_ids", "against_ids", "kind", "head", "value", "currency"),
    "orders": ("kind", "head", "payer_ids", "payee_ids", "value", "currency", "in_solidum"),
}


@pytest.fixture(scope="module")
def forms(tmp_path_factory):
    return write_forms(tmp_path_factory.mktemp("forms"), RULING.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def extracted(forms):
    settings = Settings(model="none")
    return {form: extract_document(read_one(path), settings) for form, path in forms.items()}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_gives_the_same_words(forms, form):
    text = RULING.read_text(encoding="utf-8")
    read = read_one(forms[form])
    if form in KEPT_AS_IS:
        assert read.text == text
    elif form == "pdf":
        assert read.text.split()[2:] == text.split()
        assert read.text.startswith("RG 23/04627\n")
    else:
        assert read.text.split() == text.split()


@pytest.mark.parametrize("table", VALUES)
@pytest.mark.parametrize("form", FORMS[1:])
def test_every_form_gives_the_same_values(extracted, form, table):
    def values(name):
        return [[getattr(row, c) for c in VALUES[table]] for row in extracted[name].rows(table)]

    assert values(form) == values("text")


@pytest.mark.parametrize("form", FORMS[1:])
def test_every_form_gives_the_same_decision(extracted, form):
    def decision(name):
        row = extracted[name].decision
        columns = "jurisdiction court city nature decision_date decision_number rg_numbers outcome"
        return [getattr(row, column) for column in columns.split()]

    assert decision(form) == decision("text")


def test_quotations_stand_in_the_extracted_text(extracted):
    for ruling in extracted.values():
        for amount in ruling.amounts:
            assert ruling.text[amount.start_char : amount.end_char] == amount.text
