"""The public names, and nothing else by accident."""

import pytest

import arret_extract as ae


def test_public_names_are_there():
    for name in ae.__all__:
        assert getattr(ae, name) is not None


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'extrait'"):
        _ = ae.extrait


def test_a_notebook_completes_the_public_names():
    assert set(ae.__all__) <= set(dir(ae))
