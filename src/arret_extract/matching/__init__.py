"""Patterns: kept as data, compiled to be found sooner, tried where words begin."""
