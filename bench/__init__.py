"""Scores on corpora, and speed. Not installed with the package."""
