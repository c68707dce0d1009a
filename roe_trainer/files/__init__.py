"""Text in and out: safe YAML and JSON with line marks, atomic writing, where assets and records live."""
