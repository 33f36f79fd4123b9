"""Grammars shared by the stages: numbers in digits and words, and dates."""
