"""Scenes: library, briefing, watch, order sheet, debrief, menus. Each answers named actions and draws."""
