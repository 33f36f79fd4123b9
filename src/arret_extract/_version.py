"""The version written on every row of `decisions`."""

__version__ = "0.1.0"
