"""Scripted trainees. They see the picture only."""
