"""A rung on a track the pack does not have, a letter nobody stands behind, or a key used twice."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rule, at_rung
from roe_trainer.doctrine.examined import Examined
from roe_trainer.files.problems import Problem, show_choices


def _look(examined: Examined) -> Iterator[Problem]:
    pack = examined.pack
    tracks = [track.id for track in pack.tracks]
    keys: dict[str, str] = {}
    for rung in pack.rungs:
        if rung.track not in tracks:
            found = f'the track "{rung.track}"{examined.open_with(rung.id)}'
            yield at_rung(pack, rung.id, ("track",), found, show_choices(tracks))
        if rung.key in keys:
            found = f'the key "{rung.key}", which {keys[rung.key]} has{examined.open_with(rung.id)}'
            yield at_rung(pack, rung.id, ("key",), found, "a key of its own")
        keys.setdefault(rung.key, rung.id)
    for rule in pack.rules:
        if rule.letter is not None and rule.letter not in pack.authorities:
            found = f'the letter "{rule.letter}", which no authority of the pack has{examined.speaks_with(rule)}'
            yield at_rule(pack, rule.id, ("letter",), found, show_choices(pack.authorities))


CHECK = Check("rung_without_home", "Every rung has a track and every letter an authority.", _look)
