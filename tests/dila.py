"""DILA's XML of a ruling and its archives, made for the tests."""

import gzip
import io
import tarfile

HEAD = "COUR D'APPEL DE NÎMES<br/>ARRÊT DU 3 MARS 2011<br/><br/>"
WORDS = f"{HEAD}M. Dupré doit 1 000 € &amp; les dépens."
TEXT = "COUR D'APPEL DE NÎMES\nARRÊT DU 3 MARS 2011\n\nM. Dupré doit 1 000 € & les dépens."
RECORD = """<?xml version="1.0" encoding="{encoding}"?>
<TEXTE_JURI_JUDI>
<META>
<META_COMMUN>
<ID>{id}</ID>
<ANCIEN_ID/>
<ORIGINE>JURI</ORIGINE>
<URL>texte/juri/judi/JURI/TEXT/00/00/{id}.xml</URL>
<NATURE>ARRET</NATURE>
</META_COMMUN>
<META_SPEC>
<META_JURI>
<TITRE>Cour d'appel de Nîmes, 3 mars 2011, 09/01234</TITRE>
<DATE_DEC>2011-03-03</DATE_DEC>
<JURIDICTION>Cour d'appel de Nîmes</JURIDICTION>
<NUMERO/>
<SOLUTION/>
</META_JURI>
<META_JURI_JUDI>
<NUMEROS_AFFAIRES>
<NUMERO_AFFAIRE>09/01234</NUMERO_AFFAIRE>
<NUMERO_AFFAIRE>09/01235</NUMERO_AFFAIRE>
</NUMEROS_AFFAIRES>
<PUBLI_BULL publie="non"/>
<FORMATION>1ère chambre</FORMATION>
<FORM_DEC_ATT>Tribunal d'instance d'Uzès</FORM_DEC_ATT>
<DATE_DEC_ATT>2009-02-10</DATE_DEC_ATT>
<PRESIDENT>Mme LENOIR</PRESIDENT>
<AVOCATS/>
</META_JURI_JUDI>
</META_SPEC>
</META>
<TEXTE>
<BLOC_TEXTUEL>
<CONTENU>{words}</CONTENU>
</BLOC_TEXTUEL>
<SOMMAIRE>
<SCT ID="1" TYPE="PRINCIPAL">BAIL</SCT>
<ANA ID="1">Le preneur doit<br/>les loyers.</ANA>
</SOMMAIRE>
</TEXTE>
<LIENS>
<LIEN id="" naturetexte="CODE" sens="cible" typelien="CITATION">article 1728 du code civil</LIEN>
</LIENS>
</TEXTE_JURI_JUDI>
"""
SAID = {
    "ORIGINE": "JURI",
    "URL": "texte/juri/judi/JURI/TEXT/00/00/JURITEXT000000000001.xml",
    "NATURE": "ARRET",
    "TITRE": "Cour d'appel de Nîmes, 3 mars 2011, 09/01234",
    "DATE_DEC": "2011-03-03",
    "JURIDICTION": "Cour d'appel de Nîmes",
    "NUMEROS_AFFAIRES": {"NUMERO_AFFAIRE": ["09/01234", "09/01235"]},
    "PUBLI_BULL": {"publie": "non"},
    "FORMATION": "1ère chambre",
    "FORM_DEC_ATT": "Tribunal d'instance d'Uzès",
    "DATE_DEC_ATT": "2009-02-10",
    "PRESIDENT": "Mme LENOIR",
    "SOMMAIRE": {
        "SCT": [{"ID": "1", "TYPE": "PRINCIPAL", "text": "BAIL"}],
        "ANA": [{"ID": "1", "text": "Le preneur doit\nles loyers."}],
    },
    "LIENS": {
        "LIEN": [
            {
                "naturetexte": "CODE",
                "sens": "cible",
                "typelien": "CITATION",
                "text": "article 1728 du code civil",
            }
        ]
    },
}


def record(number=1, words=WORDS, encoding="UTF-8"):
    """The XML of a ruling."""
    return RECORD.format(id=f"JURITEXT{number:012}", words=words, encoding=encoding)


def tar(*members):
    """An archive of (name, data) or of headers made elsewhere, each with its data."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, data in members:
            header = name if isinstance(name, tarfile.TarInfo) else tarfile.TarInfo(name)
            if not header.size:
                header.size = len(data)
            archive.addfile(header, io.BytesIO(data))
    return out.getvalue()


def tar_gz(*members):
    """The same, packed."""
    return gzip.compress(tar(*members))
