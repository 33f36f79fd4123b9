"""Every form of input, read or refused: one file made in the test, one reason."""

import datetime as dt
import gzip
import io
import json
import os
import subprocess
import sys
import time
import zipfile
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

from arret_extract import batch
from arret_extract.errors import InputError
from arret_extract.readers import Document, read_inputs, read_one, read_record
from arret_extract.readers.pages import Line, join_pages, take_running_lines
from arret_extract.ruling import Settings
from tests.forms import write_docx, write_pdf

TEXT = "ARRÊT DU 3 MARS 2011\r\nM. Dupré, né à Gœulzin, doit 1 000 € – l’intimé le nie.\n"


def read(path, max_chars=2_000_000):
    return list(read_inputs([path], max_chars))


def codes(path, max_chars=2_000_000):
    """What became of each document: the error's code, or its text's first word."""
    return [
        r.code if isinstance(r, InputError) else r.text.split()[0] for r in read(path, max_chars)
    ]


def write(path, data):
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def write_lines(path, *records):
    return write(path, "".join(json.dumps(r) + "\n" for r in records))


# ---------------------------------------------------------------- plain text


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("utf-8", None),
        ("utf-8-sig", None),
        ("cp1252", "cp1252"),
        ("utf-16", "utf_16"),
        ("utf-16-le", "utf_16_le"),
        ("utf-16-be", "utf_16_be"),
    ],
)
def test_text_is_kept_character_for_character(tmp_path, written, said):
    document = read_one(write(tmp_path / "a.txt", TEXT.encode(written)))
    assert document.text == TEXT
    assert document.metadata == ({"encoding": said} if said else {})


def test_latin_letters_and_euro_of_latin_9(tmp_path):
    text = "Arrêt rendu à Orléans. M. Dupré doit 1 000 € à la société intimée.\n"
    document = read_one(write(tmp_path / "a.txt", text.encode("iso8859-15")))
    assert (document.text, document.metadata) == (text, {"encoding": "iso8859_15"})
    text = text.replace("€", "F")
    assert read_one(write(tmp_path / "b.txt", text.encode("latin-1"))).text == text


def test_text_that_looks_like_html_is_not_touched(tmp_path):
    text = "<p>M<sup>me</sup> A &amp; B</p>"
    assert read_one(write(tmp_path / "a.txt", text)).text == text
    assert read_record("r", {"text": text}).text == text


# ---------------------------------------------------------------- HTML

HTML = [
    ("<p>M<sup>me</sup> A &amp; B&nbsp;C&#8217;est</p><p>D</p>", "Mme A & B\xa0C’est\n\nD"),
    ("<p>le 1<sup>er</sup> mars, M<sup>e</sup> B</p>", "le 1er mars, Me B"),
    ("article 700<sup>1</sup> du code, 12 m<sup>2</sup>", "article 700¹ du code, 12 m²"),
    ("un<br>deux<br/><br>trois", "un\ndeux\n\ntrois"),
    ("<p>  un\n   deux  <b> trois</b>,  </p>\n<p> quatre</p>", "un deux trois,\n\nquatre"),
    ("mots<b>col</b>lés, li<wbr>és, cou&shy;pés", "motscollés, liés, coupés"),
    (
        "<table><tr><th>Poste<th>Somme</tr><tr><td>Loyer</td><td><p>800 €</p></td></tr></table>",
        "Poste\tSomme\nLoyer\t800 €",
    ),
    ("<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>d", "a\n\nb\n\u2028c\n\nd"),
    ("<table><tr><td>a<table><tr><td>b<td>c</table></table>d", "a\n\nb\tc\n\nd"),
    ("Dit :<ul><li>un</li><li>deux</li></ul>fin", "Dit :\n\nun\ndeux\n\nfin"),
    ("<div>a</div><div>b</div><h2>c</h2>d<hr>e", "a\nb\n\nc\n\nd\n\ne"),
    ("<script>var a='<p>x</p>'</script><style>p{}</style><!-- c -->mot", "mot"),
    ("<nav>Accueil</nav><p>Arrêt</p><footer>Contact</footer>", "Accueil\n\nArrêt\n\nContact"),
    ("<pre>a\n  b</pre>", "a\n  b"),
    ("3 < 4 et 5 > 2 & c", "3 < 4 et 5 > 2 & c"),
    ("<p>a</p></body></html><p>b</p>", "a\n\nb"),
    ("</td></tr></p>a<td>b</td></tr>c", "a\nb\nc"),
]


@pytest.mark.parametrize(("html", "text"), HTML)
def test_html(tmp_path, html, text):
    assert read_record("r", {"id": "1", "html": html}).text == text
    assert read_one(write(tmp_path / "a.html", html)).text == text


def test_title_and_encoding_of_a_page_are_metadata(tmp_path):
    page = "<title>Cour d’appel</title><meta charset=utf-8><p>Arrêté à Nîmes, 10 €</p>"
    document = read_one(write(tmp_path / "a.htm", page.encode("cp1252")))
    assert document.text == "Arrêté à Nîmes, 10 €"
    assert document.metadata == {"encoding": "cp1252", "title": "Cour d’appel"}


@pytest.mark.parametrize("unit", ["<div>", "<table><tr><td>", "<b><p>x", "<sup>1", "<li><ul>", "&"])
def test_deep_html_is_read_to_its_end(unit):
    assert read_record("r", {"html": unit * 1000 + "fin"}).text.endswith("fin")


def test_html_too_deep_is_refused_at_once():
    assert read_record("r", {"html": "<font>x</b>" * 400_000}).code == "invalid_html"
    assert read_record("r", {"html": "<br><p>x<li>" * 20_000 + "fin"}).text.endswith("fin")


# ---------------------------------------------------------------- JSON, lines, Parquet


DECISION = {
    "id": "5fca",
    "text": "Arrêt &amp; <b>texte</b>",
    "zones": {"motivations": [{"start": 0, "end": 5}]},
    "solution": "Rejet",
    "nac": "80A",
    "ecli": None,
    "themes": ["bail"],
}

PAGE = {
    "batch": 3,
    "batch_size": 2,
    "query": {"date_start": "2024-11-19"},
    "total": 9,
    "next_batch": "batch=4&batch_size=2",
    "results": [DECISION, DECISION | {"id": 7}],
}


@pytest.mark.parametrize(
    ("value", "sources"),
    [
        (DECISION, [""]),
        ([DECISION, DECISION | {"id": 7}], [":1", ":2"]),
        (PAGE, [":1", ":2"]),
        ([PAGE, DECISION], [":1:1", ":1:2", ":2"]),
    ],
    ids=["decision", "list", "page", "pages"],
)
def test_judilibre(tmp_path, value, sources):
    path = write(tmp_path / "a.json", json.dumps(value))
    documents = read(path)
    assert [d.source for d in documents] == [f"{path}{place}" for place in sources]
    assert documents[0].text == DECISION["text"]
    assert documents[0].id == "5fca"
    said = {k: v for k, v in DECISION.items() if k not in ("id", "text", "ecli")}
    assert documents[0].metadata == said


def test_search_results_without_text_are_refused_one_by_one(tmp_path):
    page = {"results": [{"id": "a", "highlights": {}}, {"id": "b", "text": "Arrêt"}]}
    assert codes(write(tmp_path / "a.json", json.dumps(page))) == ["no_text", "Arrêt"]


def test_a_page_a_line(tmp_path):
    lines = [json.dumps(line) for line in (PAGE, {"results": []}, DECISION)]
    path = write(tmp_path / "a.jsonl", "\n".join(lines))
    assert [(r.source, r.code if isinstance(r, InputError) else r.id) for r in read(path)] == [
        (f"{path}:1:1", "5fca"),
        (f"{path}:1:2", "7"),
        (f"{path}:2", "empty"),
        (f"{path}:3", "5fca"),
    ]


def test_a_bad_line_leaves_the_others(tmp_path):
    lines = [json.dumps({"id": str(n), "text": f"Texte{n}"}) for n in range(5)]
    lines[2] = '{"id": "2", "text": "Te'
    path = write(tmp_path / "a.jsonl", "\n".join(lines))
    assert codes(path) == ["Texte0", "Texte1", "invalid_json", "Texte3", "Texte4"]
    assert read(path)[2].source == f"{path}:3"
    assert "Unterminated string" in read(path)[2].detail


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b'{"id": "1"}', "no_text"),
        (b'{"id": "1", "text": 3}', "no_text"),
        (b'{"id": "1", "text": " "}', "empty"),
        (b'{"id": "1", "html": "<p> </p>"}', "empty"),
        (b'{"id": {}, "text": "a"}', "invalid_record"),
        (b'{"id": true, "text": "a"}', "invalid_record"),
        (b'{"id": 1.5, "text": "a"}', "invalid_record"),
        (b'{"id": "\\ud800", "text": "a"}', "invalid_record"),
        (b'["a"]', "invalid_record"),
        (b'"a"', "invalid_record"),
        (b"[" * 100_000, "invalid_json"),
        (b'{"a": ' * 100_000, "invalid_json"),
        (b"1" * 5000, "invalid_json"),
        ('{"text": "é"}'.encode("cp1252"), "not_utf8"),
        (b'{"text": "' + b"a" * 101 + b'"}', "too_long"),
        (b'{"text": "' + b"a" * 2_000_000 + b'"}', "too_long"),
        (b'{"html": "' + b"<p>" * 400_000 + b'a"}', "too_long"),
        (b"\x00\x01", "invalid_json"),
    ],
)
def test_bad_records(tmp_path, line, code):
    good = b'{"text": "suite"}'
    assert codes(write(tmp_path / "a.jsonl", line + b"\n\n" + good), 100) == [code, "suite"]


def test_lines_named_json_are_read_as_lines(tmp_path):
    path = write_lines(tmp_path / "a.json", {"text": "un"}, {"text": "deux"})
    assert codes(path) == ["un", "deux"]
    assert codes(write(tmp_path / "b.json", '{"text": "un"')) == ["invalid_json"]
    assert codes(write(tmp_path / "c.json", "[]")) == ["empty"]


def test_lone_surrogates_are_replaced_and_counted(tmp_path):
    path = write(tmp_path / "a.jsonl", '{"text": "a\\ud800b\\u0000c\\ud83d\\ude00"}')
    document = read_one(path)
    assert document.text == "a\ufffdb\0c😀"
    assert document.metadata == {"replaced_characters": 1}


@pytest.mark.parametrize(
    ("key", "id"), [("a", "a"), (7, "7"), (0, "0"), (7.0, "7"), ("", None), (None, None)]
)
def test_ids(key, id):
    assert read_record("r", {"id": key, "text": "a"}).id == id


def test_halves_of_characters_in_html_are_replaced():
    assert read_record("r", {"html": "<p>a\ud800b\0c"}).text == "a\ufffdb\ufffdc"


def test_not_a_number_is_no_metadata(tmp_path):
    assert read_one(write(tmp_path / "a.jsonl", '{"text": "a", "x": NaN}')).metadata == {}


@pytest.mark.parametrize("columns", [["text"], ["html"], ["id", "text", "date", "sum", "raw"]])
def test_parquet(tmp_path, columns):
    table = {
        "id": [1, 2, None],
        "text": ["un", "deux", None],
        "html": ["un", "<p>deux", None],
        "date": [dt.date(2011, 3, 3), None, None],
        "sum": [Decimal("1.50"), None, None],
        "raw": [b"\xff", None, None],
    }
    pq.write_table(pa.table({c: table[c] for c in columns}), tmp_path / "a.parquet")
    one, two, three = read(tmp_path / "a.parquet")
    assert (one.text, two.text, three.code) == ("un", "deux", "no_text")
    assert two.source == f"{tmp_path / 'a.parquet'}:2"
    if "id" in columns:
        assert (one.id, two.metadata) == ("1", {})
        assert one.metadata == {"date": "2011-03-03", "sum": "1.50", "raw": "/w=="}


def test_the_public_dataset(tmp_path):
    """Columns as in the Parquet of the public "jurisprudence": nested, some of them empty."""
    zones = {"motivations": [{"start": 4, "end": 9}], "moyens": [], "annexes": None}
    row = {
        "id": "5fca",
        "source": "jurinet",
        "text": "Arrêt rendu à Nîmes.",
        "chamber": "soc",
        "decision_date": dt.date(2024, 3, 6),
        "update_datetime": dt.datetime(2024, 3, 7, 8, 9, tzinfo=dt.UTC),
        "themes": ["bail", "loyer"],
        "zones": zones,
        "files": [{"name": "a.pdf", "size": 3}],
        "titlesAndSummaries": [{"title": "Bail", "summary": None}],
        "visa": [{"title": "<a href='x'>Article 1728 du code civil</a>"}],
        "contested": {"title": "Cour d'appel de Nîmes", "number": "09/01234"},
        "forward": None,
        "timeline": [],
        "partial": False,
    }
    pq.write_table(
        pa.Table.from_pylist([row, {"id": "b"}, row | {"id": "c"}]), tmp_path / "a.parquet"
    )
    one, two, three = read(tmp_path / "a.parquet")
    assert (one.id, one.text, two.code, three.id) == ("5fca", row["text"], "no_text", "c")
    dates = {"decision_date": "2024-03-06", "update_datetime": "2024-03-07T08:09:00+00:00"}
    said = {k: v for k, v in (row | dates).items() if k not in ("id", "text", "forward")}
    assert one.metadata == said
    ruling = batch.extract_document(one, Settings(model="none"))
    assert {m.key: json.loads(m.value) for m in ruling.source_metadata} == said


def test_a_large_row_group_is_read_in_bounded_memory(tmp_path):
    texts = [os.urandom(10_000).hex() for _ in range(5000)]
    pq.write_table(pa.table({"text": texts}), tmp_path / "a.parquet", row_group_size=5000)
    code = "import pyarrow; from pathlib import Path;"
    code += "from arret_extract.readers import read_inputs;"
    code += f"print(sum(1 for _ in read_inputs([Path({str(tmp_path / 'a.parquet')!r})])),"
    code += "pyarrow.default_memory_pool().max_memory() // 1_000_000)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    rulings, peak = map(int, done.stdout.split())
    assert rulings == 5000
    assert peak < 80  # of 100, twice that when read whole


def test_bad_parquet(tmp_path):
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"id": ["a"], "body": ["b"]}), path)
    assert codes(path) == ["no_columns"]
    assert "id, body" in read(path)[0].detail
    assert codes(write(path, b"PAR1 not at all PAR1")) == ["invalid_parquet"]
    pq.write_table(pa.table({"text": pa.array([], pa.string())}), path)
    assert codes(path) == ["empty"]
    wrong = pa.array([b"\xff\xfe"]).view(pa.string())
    pq.write_table(pa.table({"text": pa.chunked_array([wrong, pa.array(["bon"])])}), path)
    assert codes(path) == ["not_utf8", "bon"]
    damaged = bytearray(path.read_bytes())
    damaged[4:40] = b"\xff" * 36
    assert codes(write(path, bytes(damaged))) == ["invalid_parquet"]
    pq.write_table(pa.table({"texte": ["a"]}), path, store_schema=False)
    assert codes(write(path, path.read_bytes().replace(b"texte", b"t\xff\xffte"))) == [
        "invalid_parquet"
    ]


# ---------------------------------------------------------------- packed

LINES = b"".join(b'{"text": "texte%d %s"}\n' % (n, os.urandom(40).hex().encode()) for n in range(9))
PACKERS = {".gz": gzip.compress, ".zst": zstandard.ZstdCompressor().compress}


@pytest.mark.parametrize("suffix", PACKERS)
def test_packed(tmp_path, suffix):
    pack = PACKERS[suffix]
    path = tmp_path / f"a.jsonl{suffix}"
    assert len(read(write(path, pack(LINES)))) == 9
    assert len(read(write(path, pack(LINES) + pack(LINES)))) == 18
    assert codes(write(tmp_path / f"a.txt{suffix}", pack("Arrêt".encode()))) == ["Arrêt"]
    assert codes(write(tmp_path / f"a.html{suffix}", pack(b"<p>Mot"))) == ["Mot"]
    assert codes(write(tmp_path / f"a.json{suffix}", pack(b'{"text": "Mot"}'))) == ["Mot"]
    assert codes(write(tmp_path / f"a.pdf{suffix}", pack(b"x"))) == ["unknown_format"]
    assert codes(write(path, b"not packed at all")) == ["invalid_archive"]


@pytest.mark.parametrize("suffix", PACKERS)
def test_a_truncated_archive_is_read_as_far_as_it_goes(tmp_path, suffix):
    packed = PACKERS[suffix](LINES * 2000)
    path = write(tmp_path / f"a.jsonl{suffix}", packed[: len(packed) - 2])
    *before, last = read(path)
    assert all(isinstance(d, Document) for d in before)
    assert (last.code, last.source) == ("truncated", f"{path}:{len(before) + 1}")


@pytest.mark.parametrize(
    ("suffix", "code"), [(".txt", "too_long"), (".jsonl", "too_large"), (".json", "too_large")]
)
def test_an_archive_made_to_burst_is_refused(tmp_path, suffix, code):
    packed = zstandard.ZstdCompressor().compress(b" " * 500_000_000)
    assert codes(write(tmp_path / f"a{suffix}.zst", packed)) == [code]


# ---------------------------------------------------------------- PDF, DOCX


def test_pdf_lines_are_mended(tmp_path):
    soft = "\u00ad"
    body = f"La respon{soft}sa{soft}bi{soft}li{soft}té de la société est peut-être engagée. " * 200
    document = read_one(write_pdf(tmp_path / "a.pdf", f"ARRÊT\n{body}\nFIN"))
    assert document.metadata["running_lines"] == ["Page 1 sur 2", "RG 23/04627"]
    words = f"RG 23/04627 ARRÊT {body.replace(soft, '')} FIN"
    assert document.text.split() == words.split()
    assert "RG 23/04627\nARRÊT\nLa responsabilité" in document.text


def test_pdf_that_cannot_be_read(tmp_path):
    from fpdf import FPDF
    from PIL import Image

    class Scan(FPDF):
        def header(self):
            self.image(Image.new("L", (100, 100), 200), x=10, y=10, w=100)

    path = tmp_path / "a.pdf"
    assert codes(write_pdf(path, "", Scan)) == ["no_text_layer"]
    assert "OCR" in read(path)[0].detail
    assert codes(write_pdf(path, "mot", owner_password="a", user_password="b")) == ["encrypted"]
    assert codes(write(path, b"%PDF-1.4 then nothing")) == ["invalid_pdf"]
    assert codes(write_pdf(path, "mot " * 100), 50) == ["too_long"]


def test_pictures_among_pages_are_said(tmp_path):
    from fpdf import FPDF
    from PIL import Image

    class Mixed(FPDF):
        def header(self):
            if self.page_no() == 2:
                self.image(Image.new("L", (100, 100), 200), x=10, y=10, w=100)
                self.ln(260)

    path = write_pdf(tmp_path / "a.pdf", "Un long arrêt sans fin.\n" * 60, Mixed)
    assert read_one(path).metadata == {"pages_without_text": [2]}


def test_docx(tmp_path):
    import docx
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    word = docx.Document()
    word.core_properties.title = "Un titre"
    word.sections[0].header.paragraphs[0].text = "RG 11/1"
    line = word.add_paragraph("article 700")
    line.add_run("1").font.superscript = True
    line.add_run(", M")
    line.add_run("me").font.superscript = True
    line.add_run("\tB\nC")
    table = word.add_table(2, 2)
    for cell, text in zip(table._cells, ("a", "b", "c", "d"), strict=True):
        cell.text = text
    hidden = (
        f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:del><w:r><w:delText>non</w:delText></w:r>"
        "</w:del><w:ins><w:r><w:t>inséré</w:t></w:r></w:ins></w:p></w:sdtContent></w:sdt>"
    )
    word.element.body.insert(0, parse_xml(hidden))
    word.save(tmp_path / "a.docx")
    document = read_one(tmp_path / "a.docx")
    assert document.text == "inséré\narticle 700¹, Mme\tB\nC\na\tb\nc\td"
    assert document.metadata == {"title": "Un titre", "running_lines": ["RG 11/1"]}


def test_docx_that_cannot_be_read(tmp_path):
    path = tmp_path / "a.docx"
    assert codes(write(path, b"PK\x03\x04 and nothing more")) == ["invalid_docx"]
    assert codes(write(path, b"\xd0\xcf\x11\xe0 an old or protected one")) == ["invalid_docx"]
    assert codes(write_docx(path, "mot " * 100), 50) == ["too_long"]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 70_000_000)
    assert codes(path) == ["too_large"]
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("hello.txt", "no document")
    assert codes(path) == ["invalid_docx"]


# ---------------------------------------------------------------- files


def test_folders_are_read_in_order_without_hidden_files(tmp_path):
    for name in ("b/2.txt", "b/1.txt", "a.txt", ".hidden/x.txt", "b/.x.txt", "c.csv"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        write(tmp_path / name, name)
    (tmp_path / "b" / "loop").symlink_to(tmp_path / "b")
    os.mkfifo(tmp_path / "b" / "pipe.txt")
    assert codes(tmp_path) == ["a.txt", "b/1.txt", "b/2.txt", "unknown_format"]
    assert codes(tmp_path / "**" / "*.txt")[:1] == ["a.txt"]
    assert codes(tmp_path / "b" / "*.txt") == ["b/1.txt", "b/2.txt"]
    assert codes(tmp_path / "b*") == ["b/1.txt", "b/2.txt"]
    assert codes(tmp_path / "*.pdf") == ["missing"]


def test_links_in_a_folder(tmp_path):
    folder = tmp_path / "in"
    (folder / "b").mkdir(parents=True)
    (tmp_path / "there").mkdir()
    write(tmp_path / "there" / "x.txt", "there")
    write(folder / "b" / "y.txt", "y")
    (folder / "a").symlink_to(tmp_path / "there")
    (folder / "c.txt").symlink_to(tmp_path / "there" / "x.txt")
    (folder / "d.txt").symlink_to(tmp_path / "gone.txt")
    (folder / "e.txt").symlink_to(folder / "e.txt")
    os.mkfifo(tmp_path / "pipe")
    (folder / "f.txt").symlink_to(tmp_path / "pipe")
    assert codes(folder) == ["there", "y", "there", "missing", "unreadable"]


@pytest.mark.parametrize(
    ("name", "data", "code", "words"),
    [
        ("a.txt", b"", "empty", "empty file"),
        ("a.pdf", b"", "empty", "empty file"),
        ("a.parquet", b"", "empty", "empty file"),
        ("a.jsonl.gz", b"", "empty", "empty file"),
        ("a.jsonl", b"\n\n", "empty", "no record"),
        ("a.txt", b" \n", "empty", "no text"),
        ("a.txt", b"\x7fELF" + bytes(range(256)) * 9, "binary", "no text"),
        ("a.txt", b"\x00" * 500, "binary", "no text"),
        ("a.txt", b"%PDF-1.4", "binary", "name it .pdf"),
        ("a.json", b"\x1f\x8b\x08", "binary", "name it .gz"),
        ("a.doc", b"x", "unknown_format", "save it as .docx"),
        ("a", b"x", "unknown_format", ".jsonl"),
        ("a.txt", b"a" * 101, "too_long", "101 characters, more than the 100"),
        ("a.txt", b"a" * 5000, "too_long", "more than the 100"),
        ("a.html", b"a" * 101, "too_long", "more than the 100"),
    ],
)
def test_bad_files(tmp_path, name, data, code, words):
    path = write(tmp_path / name, data)
    (error,) = read(path, 100)
    assert (error.code, error.source) == (code, str(path))
    assert words in error.detail


def test_a_text_in_no_known_encoding_is_refused(tmp_path):
    text = "Арбитражный суд города Москвы рассмотрел дело о взыскании долга."
    assert codes(write(tmp_path / "a.txt", text.encode("cp037", "replace"))) != [text.split()[0]]
    assert codes(write(tmp_path / "a.txt", b"\x81\x8d\x8f\x90\x9d" * 50)) == ["unknown_encoding"]


def test_missing_and_unreadable(tmp_path, monkeypatch):
    assert codes(tmp_path / "none.txt") == ["missing"]
    (tmp_path / "folder").mkdir()
    assert codes(tmp_path / "folder") == ["empty"]
    path = write(tmp_path / "a.txt", "x")

    def refuse(*args, **kwargs):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert codes(path) == ["unreadable"]
    assert "Permission denied" in read(path)[0].detail


def test_a_file_name_that_is_no_utf8(tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xe9.txt"))
    assert read_one(write(path, "Arrêt")).source == f"{tmp_path}/\ufffd.txt"


def test_a_defect_of_a_reader_ends_its_file_only(tmp_path, monkeypatch, caplog):
    def broken(*args):
        raise ZeroDivisionError

    monkeypatch.setattr("arret_extract.readers.files.html_to_text", broken)
    write(tmp_path / "a.html", "x")
    write(tmp_path / "b.txt", "suite")
    error, document = read(tmp_path)
    assert error.code == "internal_error"
    assert "ZeroDivisionError at files.py:" in error.detail
    assert document.text == "suite"
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ("Arrêt".encode(), ["Arrêt"]),
        ("Arrêt".encode("cp1252"), ["Arrêt"]),
        (b"[L] contre M. X...", ["[L]"]),
        (b'{"text": "un"}\n{"text": "deux"}\n', ["un", "deux"]),
        (b'{"text": "un"}\n', ["un"]),
        (b'{"text": "un"}\n{"text"\n{"text": "trois"}\n', ["un", "invalid_json", "trois"]),
        (b'{\n "results": [\n{"text": "un"}, {"text": "deux"}]}', ["un", "deux"]),
        (b'[{"text": "un"}]', ["un"]),
        (gzip.compress(b'{"text": "un"}\n{"text": "deux"}'), ["un", "deux"]),
        (b"<!DOCTYPE html><p>Mot", ["Mot"]),
        (b"%PDF-1.4", ["binary"]),
        (b"", ["empty"]),
    ],
)
def test_standard_input(monkeypatch, data, found):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert codes(Path("-")) == found


def test_a_pipe_is_read_like_standard_input(tmp_path):
    code = "from pathlib import Path; from arret_extract.readers import read_one;"
    code += "print(read_one(Path('/dev/stdin')).text)"
    done = subprocess.run(
        [sys.executable, "-c", code], input=b'{"text": "Mot"}', capture_output=True, check=True
    )
    assert done.stdout == b"Mot\n"


def test_read_one(tmp_path):
    path = write_lines(tmp_path / "a.jsonl", {"text": "un"}, {"text": "deux"})
    with pytest.raises(InputError, match="several rulings"):
        read_one(path)
    with pytest.raises(InputError, match="is not there"):
        read_one(tmp_path / "none.txt")


# ---------------------------------------------------------------- cost


def test_a_text_file_is_read_without_the_libraries_of_other_forms(tmp_path):
    path = write(tmp_path / "a.txt", TEXT)
    heavy = ["lxml", "docx", "pypdfium2", "zstandard", "pyarrow", "charset_normalizer"]
    code = "import sys; from pathlib import Path; from arret_extract.readers import read_one;"
    code += f"read_one(Path({str(path)!r})); print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout == b"[]\n"


SMALL, TIMES = 100_000, 8
UNITS = [
    "a ",
    "<p>",
    "x<br>",
    "<tr><td>",
    "<table><tr><td>x</table>",
    "<sup>1</sup>",
    "&amp;",
    "<!--",
]


@pytest.mark.parametrize("unit", UNITS)
def test_time_of_html_grows_linearly(unit):
    def seconds(length):
        html, best = (unit * length)[:length], 1e9
        for _ in range(2):
            started = time.perf_counter()
            read_record("r", {"html": html})
            best = min(best, time.perf_counter() - started)
        return best

    small, large = seconds(SMALL), seconds(SMALL * TIMES)
    assert large < 0.1 or large / small < TIMES * TIMES / 2


def test_time_of_printed_pages_grows_linearly():
    def seconds(lines):
        page = [Line(f"ligne {n} coupée-", 0.0, 60.0, 800.0 - n, 1.0, 5.0) for n in range(lines)]
        best = 1e9
        for _ in range(3):  # the machine may be busy
            started = time.perf_counter()
            pages = [page[:] for _ in range(4)]
            take_running_lines(pages)
            join_pages(pages)
            best = min(best, time.perf_counter() - started)
        return best

    small, large = seconds(1000), seconds(1000 * TIMES)
    assert large < 0.1 or large / small < TIMES * TIMES / 2
