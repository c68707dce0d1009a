"""Who lies near whom: asked of the grid, and of everybody one by one."""

from hypothesis import given
from hypothesis import strategies as st

from roe_trainer.picture.contacts import Clarity, Contact
from roe_trainer.picture.nearby import FIXED_WITHIN_S, Nearby
from roe_trainer.sea.motion import Leg
from roe_trainer.words.line import Quoted

PLACE = st.integers(-20_000_000, 20_000_000)
SPEED = st.integers(-60_000, 60_000)
FIX = st.tuples(st.integers(0, FIXED_WITHIN_S), PLACE, PLACE, SPEED, SPEED)


def fixed(track: str, tick: int, x_mm: int, y_mm: int, vx_mm_s: int, vy_mm_s: int) -> Contact:
    leg = Leg(tick, x_mm, y_mm, vx_mm_s, vy_mm_s)
    held = Clarity.DETECTED
    return Contact(track, leg, 0, 0, tick, held, held, ("radar",), Quoted("small boat"), 0)


@given(
    fixes=st.lists(st.tuples(st.integers(1, 9), FIX), max_size=30), x=PLACE, y=PLACE, limit=st.integers(0, 3_000_000)
)
def test_nobody_near_a_place_is_missed_however_contacts_move_and_are_fixed_again(fixes, x, y, limit):
    contacts, near = {}, Nearby()
    for number, fix in fixes:
        contact = contacts[f"T{number:02d}"] = fixed(f"T{number:02d}", *fix)
        near.put(contact)
    asked = list(near.within(x, y, limit))
    assert len(asked) == len(set(asked))
    there = {track: contact.position_at(FIXED_WITHIN_S) for track, contact in contacts.items()}
    close = {track for track, (cx, cy) in there.items() if abs(cx - x) <= limit and abs(cy - y) <= limit}
    assert close <= set(asked)


def test_what_lies_far_off_is_not_asked():
    near = Nearby()
    near.put(fixed("T01", 0, 0, 0, 0, 0))
    near.put(fixed("T02", 0, 30_000_000, 0, 0, 0))
    assert list(near.within(0, 0, 1_600_000)) == ["T01"]
