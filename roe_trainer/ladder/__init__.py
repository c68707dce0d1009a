"""Rungs, tracks, authorities, decisions and the measures a watch can take."""
