"""No other unit can take the rescue or the chase."""

from roe_trainer.picture.ledger import FactValue
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Reading


def read(picture: Picture, track: str) -> tuple[FactValue, str] | None:
    return True, "No other unit is near enough to help."


FACT = Reading(id="only_unit_on_scene", read=read)
