"""The sea chart: coast, limits, contacts and own units as vectors."""
