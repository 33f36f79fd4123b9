"""Dates in digits and words."""

import datetime as dt

import pytest

from arret_extract.grammar.calendar import parse_date
from arret_extract.text import fold


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("19/11/2024", dt.date(2024, 11, 19)),
        ("19.11.2024", dt.date(2024, 11, 19)),
        ("18 / 05 / 2004", dt.date(2004, 5, 18)),
        ("12-03-98", dt.date(1998, 3, 12)),
        ("02 octobre 2007", dt.date(2007, 10, 2)),
        ("1er avril 2010", dt.date(2010, 4, 1)),
        ("l er avril 2010", dt.date(2010, 4, 1)),
        ("05décembre 2012", dt.date(2012, 12, 5)),
        ("mardi 19 novembre 2024", dt.date(2024, 11, 19)),
        ("dix-neuf novembre deux mille vingt-quatre", dt.date(2024, 11, 19)),
        ("DEUX SEPTEMBRE DEUX MILLE DIX SEPT", dt.date(2017, 9, 2)),
        ("le trente et un août mil neuf cent quatre-vingt-dix-neuf", dt.date(1999, 8, 31)),
        ("31 février 2012", None),
        ("12 mars", None),
        ("le 19/11", None),
        ("article 700", None),
        ("", None),
    ],
)
def test_parse_date(printed, day):
    assert parse_date(fold(printed)) == day
