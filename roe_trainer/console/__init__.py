"""What a trainee works with, before anything is drawn or printed: models of the screens, the bridge, settings and keys.

Window and terminal stand on it, and it knows neither of them.
"""
