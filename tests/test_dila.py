"""DILA's archives of rulings: every field of a record kept, a bad member leaves the others."""

import gzip
import io
import json
import os
import sys
import tarfile
import time
import tracemalloc
from pathlib import Path

import pytest

from arret_extract import batch
from arret_extract.errors import InputError
from arret_extract.readers import read_one
from arret_extract.readers.archive import read_archive
from arret_extract.reading import read_tables
from arret_extract.ruling import Settings
from tests.dila import SAID, TEXT, record, tar, tar_gz
from tests.test_readers import codes, read, write

GLOBAL = "juri/capp/global/JURI/TEXT/00/00"


def member(number, **how):
    return f"{GLOBAL}/JURITEXT{number:012}.xml", record(number, **how).encode()


# ---------------------------------------------------------------- one ruling


def test_a_record_is_read_whole(tmp_path):
    document = read_one(write(tmp_path / "a.xml", record()))
    assert document.id == "JURITEXT000000000001"
    assert document.text == TEXT
    assert document.metadata == SAID


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("un<br/>\ndeux <br /><br/>trois", "un\ndeux\n\ntrois"),
        ("<p>un\n mot</p><p>deux</p>", "un mot\n\ndeux"),
        ("M<sup>me</sup> A, 1<sup>er</sup> mars<sup/>, fin", "Mme A, 1er mars, fin"),
        ("un\ndeux\n\n  trois", "un\ndeux\n\n  trois"),
        ("<![CDATA[un<br/>deux & trois]]>", "un\ndeux & trois"),
        ("l&#8217;arr&ecirc;t&nbsp;: 5 &lt; 6 &amp; 7&#xA0;&euro;", "l’arrêt\xa0: 5 < 6 & 7\xa0€"),
        ("a\0b\x0bc", "a\ufffdb\ufffdc"),
        ("un <!-- caché --><?x y?>deux", "un deux"),
    ],
)
def test_words_of_a_ruling(tmp_path, words, text):
    assert read_one(write(tmp_path / "a.xml", record(words=words))).text == text


@pytest.mark.parametrize(
    ("declared", "written", "said"),
    [
        ("UTF-8", "utf-8", None),
        ("UTF-8", "utf-8-sig", None),
        ("ISO-8859-1", "cp1252", "cp1252"),
        ("ISO-8859-15", "iso8859-15", "iso8859_15"),
        ("windows-1252", "cp1252", "cp1252"),
        ("UTF-8", "cp1252", "cp1252"),
        ("ISO-8859-1", "utf-16", "utf_16"),
        ("UTF-16", "utf-16", "utf_16"),
    ],
)
def test_encodings(tmp_path, declared, written, said):
    data = record(encoding=declared).encode(written)
    document = read_one(write(tmp_path / "a.xml", data))
    assert document.text == TEXT
    assert document.metadata.get("encoding") == said


ROOT = "<TEXTE_JURI_JUDI>"
BOMB = "".join(f'<!ENTITY b{n} "{f"&b{n - 1};" * 20}">' for n in range(1, 12))
LAUGHS = f'<!DOCTYPE x [<!ENTITY b0 "ha">{BOMB}]>'
FILE = '<!DOCTYPE x [<!ENTITY b11 SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    ("xml", "code"),
    [
        (record()[:-200], "invalid_xml"),
        (record().replace("</CONTENU>", ""), "invalid_xml"),
        ("<html><p>mot</p></html>", "invalid_xml"),
        ("mot", "invalid_xml"),
        (record(words="5 & 6"), "invalid_xml"),
        (record(words="&inconnue;"), "invalid_xml"),
        (record(words="&b11;").replace(ROOT, LAUGHS + ROOT), "invalid_xml"),
        (record(words="&b11;").replace(ROOT, FILE + ROOT), "invalid_xml"),
        (record().replace(ROOT, f"{LAUGHS}{ROOT[:-1]} a='&b11;'>"), "invalid_xml"),
        (record(words="<a>" * 300 + "</a>" * 300), "invalid_xml"),
        (record(words=""), "empty"),
        (record().replace("CONTENU", "AUTRE"), "no_text"),
        (record(words="x" * 3_000_000), "too_long"),
        (" " * 40_000_000, "too_long"),
    ],
)
def test_bad_records(tmp_path, xml, code):
    started = time.perf_counter()
    assert codes(write(tmp_path / "a.xml", xml)) == [code]
    assert time.perf_counter() - started < 5


def test_what_a_record_says_of_judges_is_left_out_with_them(tmp_path):
    path = write(tmp_path / "a.xml", record())
    ruling = batch.extract_document(read_one(path), Settings(model="none", judges=False))
    said = {m.key: json.loads(m.value) for m in ruling.source_metadata}
    assert said == {key: value for key, value in SAID.items() if key != "PRESIDENT"}


# ---------------------------------------------------------------- archives


@pytest.mark.parametrize(
    ("name", "pack"), [("a.tar.gz", tar_gz), ("A.TGZ", tar_gz), ("a.b.tar", tar)]
)
def test_an_archive(tmp_path, name, pack):
    folder = tarfile.TarInfo(GLOBAL)
    folder.type = tarfile.DIRTYPE
    members = [
        (folder, b""),
        member(1),
        (f"{GLOBAL}/._JURITEXT.xml", b"x"),
        member(2),
        ("liste_suppression_capp.dat", b"juri/capp/global/JURITEXT1"),
    ]
    path = write(tmp_path / name, pack(*members))
    documents = read(path)
    assert [d.source for d in documents] == [f"{path}:{m[0]}" for m in (member(1), member(2))]
    assert [d.id for d in documents] == ["JURITEXT000000000001", "JURITEXT000000000002"]
    assert {d.text for d in documents} == {TEXT}


def test_standard_input(monkeypatch):
    for data in (tar(member(1), member(2)), tar_gz(member(1), member(2)), member(1)[1]):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        assert set(codes(Path("-"))) == {"COUR"}


def test_a_bad_member_leaves_the_others(tmp_path, monkeypatch):
    monkeypatch.setattr("arret_extract.readers.archive.html_limit", lambda n: 10_000)
    link = tarfile.TarInfo("../../lien.xml")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/hostname"
    members = [
        member(1),
        ("b.xml", member(2)[1][:-9]),
        (link, b""),
        ("/etc/passwd.xml", member(3)[1]),
        ("c.txt", b"mot"),
        ("d.xml", b""),
        ("e.xml", b"x" * 50_000),
        ("long/" * 60 + "\udce9\n.xml", b"x"),
        member(4),
    ]
    path = write(tmp_path / "a.tar.gz", tar_gz(*members))
    reads = read(path)
    assert [r.code if isinstance(r, InputError) else r.id[-1] for r in reads] == [
        *("1", "invalid_xml", "unknown_format", "3", "unknown_format", "empty", "too_long"),
        *("invalid_xml", "4"),
    ]
    assert reads[1].source == f"{path}:b.xml"
    assert reads[2].source == f"{path}:../../lien.xml"
    assert reads[7].source.endswith("long/\ufffd\ufffd.xml")
    assert len(reads[7].source) < len(str(path)) + 310
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_truncated_archive_is_read_as_far_as_it_goes(tmp_path, pack):
    path = tmp_path / f"a.tar{'.gz' if pack is gzip.compress else ''}"
    data = pack(tar(*(member(n, words=os.urandom(5000).hex()) for n in range(9))))
    *before, last = read(write(path, data[: len(data) // 2]))
    assert [d.id[-1] for d in before] == ["0", "1", "2", "3"]
    assert last.code == "truncated"
    assert "the last member met is juri/capp" in last.detail


def test_a_damaged_archive_is_read_as_far_as_it_goes(tmp_path):
    data = bytearray(tar(member(1), member(2), member(3)))
    second = data.index(GLOBAL.encode(), 600)
    data[second + 150] ^= 1
    *before, last = read(write(tmp_path / "a.tar", bytes(data)))
    assert ([d.id[-1] for d in before], last.code) == (["1"], "invalid_archive")
    assert "bad checksum" in last.detail
    assert codes(write(tmp_path / "b.tar", b"no archive at all" * 100)) == ["invalid_archive"]
    assert codes(write(tmp_path / "c.tar.gz", tar_gz())) == ["empty"]
    assert codes(write(tmp_path / "d.tar.gz", b"not packed")) == ["invalid_archive"]


def announced(size, kind):
    header = tarfile.TarInfo("x.dat")
    header.size, header.type = size, kind
    return header.tobuf(tarfile.GNU_FORMAT)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (announced(80_000_000, tarfile.GNUTYPE_LONGNAME) + b"x" * 80_000_000, "too_large"),
        (announced(80_000_000, tarfile.XHDTYPE) + b"x" * 80_000_000, "too_large"),
        (announced(512, tarfile.GNUTYPE_LONGNAME) + b"x" * 512, "truncated"),
        ((announced(512, tarfile.GNUTYPE_LONGNAME) + b"x" * 512) * 5000, "invalid_archive"),
        (announced(-512, tarfile.REGTYPE), "invalid_archive"),
        (announced(512, tarfile.GNUTYPE_SPARSE) + b"x" * 512, "invalid_archive"),
        (announced(8**20, tarfile.REGTYPE) + b"x" * 512, "truncated"),
    ],
)
def test_headers_made_to_fill_the_memory(data, code):
    tracemalloc.start()
    (error,) = list(read_archive(io.BytesIO(data), "a.tar", 1000))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert error.code == code
    assert peak < 20_000_000


def test_an_archive_is_bounded_in_all(tmp_path, monkeypatch):
    monkeypatch.setattr("arret_extract.readers.archive.LARGEST", 40_000)
    path = write(tmp_path / "a.tar.gz", tar_gz(*map(member, range(100))))
    *before, last = read(path)
    assert 5 < len(before) < 40
    assert last.code == "too_large"


def test_an_archive_takes_no_memory(tmp_path):
    def members():
        for number in range(600):
            yield member(number)

    path = write(tmp_path / "a.tar.gz", tar_gz(*members()))
    peaks = []
    tracemalloc.start()
    with gzip.open(path) as stream:
        for number, _ in enumerate(read_archive(stream, "a", 100_000), 1):
            if not number % 200:
                peaks.append(tracemalloc.get_traced_memory()[1])
    tracemalloc.stop()
    assert len(peaks) == 3
    assert peaks[-1] - peaks[0] < 200 * len(member(1)[1])


def test_an_archive_becomes_tables(tmp_path):
    path = write(tmp_path / "a.tar.gz", tar_gz(member(1), ("b.xml", b"<x/>"), member(2)))
    summary = batch.run([path], tmp_path / "out", Settings(model="none"))
    assert (summary.rulings, len(summary.rejects)) == (2, 1)
    tables = read_tables(tmp_path / "out")
    assert list(tables["decisions"]["court"]) == ["Cour d'appel de Nîmes"] * 2
    assert tables["rejects"]["source"][0] == f"{path}:b.xml"
    assert len(tables["source_metadata"]) == 2 * len(SAID)
