"""Does something at random now and then, by dice that belong to nobody else."""

from roe_trainer.ladder.measures import MEASURES
from roe_trainer.players.player import Player
from roe_trainer.players.watch import Watch
from roe_trainer.sea import dice

EVERY_S = 100


class Random:
    """Draws measure, contact, options and unit every EVERY_S seconds."""

    def think(self, watch: Watch) -> None:
        """Draw one decision when the time has come."""
        if watch.tick % EVERY_S or not watch.picture.contacts:
            return
        # The same number in another scenario is another throw.
        who = f"random/{watch.scenario}"
        measure = dice.pick(watch.seed, who, "measure", watch.tick, list(MEASURES.values()))
        track = dice.pick(watch.seed, who, "track", watch.tick, list(watch.picture.contacts))
        options: dict[str, str | int] = {}
        for option in measure.options:
            purpose = f"option_{option.name}"
            if option.choices:
                options[option.name] = dice.pick(watch.seed, who, purpose, watch.tick, option.choices)
            elif not option.text_max:
                options[option.name] = dice.between(watch.seed, who, purpose, watch.tick, option.low, option.high)
            elif not option.optional:
                options[option.name] = "drawn"
        units = list(watch.picture.own_units)
        unit = dice.pick(watch.seed, who, "unit", watch.tick, units) if measure.id == "unit_order" else None
        target = track if measure.needs_target or measure.id == "unit_order" else None
        watch.do(measure.id, target, unit, **options)


PLAYER = Player("random", Random)
