"""A rung on a track the pack does not have, a letter nobody stands behind, or a key used twice."""

from collections.abc import Iterator

from roe_trainer.doctrine.check import Check, at_rule, at_rung
from roe_trainer.doctrine.examined import Examined
from roe_trainer.files.problems import Problem, show_choices
from roe_trainer.words.line import line


def _look(examined: Examined) -> Iterator[Problem]:
    pack = examined.pack
    tracks = [track.id for track in pack.tracks]
    keys: dict[str, str] = {}
    for rung in pack.rungs:
        if rung.track not in tracks:
            found = examined.open_with(rung.id, line("doctrine-the-track", track=rung.track))
            yield at_rung(pack, rung.id, ("track",), found, show_choices(tracks))
        if rung.key in keys:
            taken = line("doctrine-check-key-taken", key=rung.key, rung=keys[rung.key])
            yield at_rung(pack, rung.id, ("key",), examined.open_with(rung.id, taken), line("doctrine-want-own-key"))
        keys.setdefault(rung.key, rung.id)
    for rule in pack.rules:
        if rule.letter is not None and rule.letter not in pack.authorities:
            lonely = examined.speaks_with(rule, line("doctrine-check-letter-of-nobody", letter=rule.letter))
            yield at_rule(pack, rule.id, ("letter",), lonely, show_choices(pack.authorities))


CHECK = Check("rung_without_home", _look)
