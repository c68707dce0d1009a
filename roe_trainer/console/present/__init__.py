"""Plain frozen models of what each screen says, made from the session before any drawing.

Scenes draw only from these.
"""
