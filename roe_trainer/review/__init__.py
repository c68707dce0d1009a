"""The debrief: sections, report, rendering."""
