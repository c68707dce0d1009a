"""The shelf of scripted trainees: one file each, found by opening the shelf."""

from roe_trainer.players.player import Player
from roe_trainer.shelf.shelf import open_shelf

PLAYERS: dict[str, Player] = {
    name: thing for name, thing in open_shelf(__name__, "PLAYER").items() if isinstance(thing, Player)
}
