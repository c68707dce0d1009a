"""Contact was never lost or broken off since the order, and no other State's sea was entered."""

from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reading import Read, Reading
from roe_trainer.words.line import line


def read(picture: Picture, track: str) -> Read | None:
    """Whether a pursuit still stands; once broken it stays so. None for a contact that is not pursued."""
    engagement = picture.engagements.get(track)
    if engagement is None or engagement.first_order_tick < 0:
        return None
    if picture.known(track, "pursuit_started_in_zone") is not True:
        return None
    broken = engagement.lost_since_order or picture.known(track, "zone") == "F_TS"
    if broken:
        engagement.lost_since_order = True
    return Read(not broken, line("fact-pursuit-broken" if broken else "fact-pursuit-unbroken"))


FACT = Reading(id="pursuit_uninterrupted", read=read)
