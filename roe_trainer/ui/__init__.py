"""The window: scenes, panels, widgets and the plain models they draw. The only room that knows pygame."""
