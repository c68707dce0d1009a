"""Observation: which vessels are held by which sensors, track numbers, fixes, losing and finding again."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from heapq import heappop, heappush, heapreplace

from roe_trainer.picture.conduct import watch_conduct
from roe_trainer.picture.contacts import NO_FIX, AisReport, Clarity, Contact, Look, OwnUnit, Sighting
from roe_trainer.picture.ledger import EvidenceGrade
from roe_trainer.picture.look import disclose, feels_heat, look_at
from roe_trainer.picture.picture import Picture
from roe_trainer.picture.reach import Reach, by_range
from roe_trainer.picture.sensor import Conditions, Platform
from roe_trainer.picture.sensors import SENSORS
from roe_trainer.picture.sources import intelligence
from roe_trainer.sea.motion import Leg, leg_from, position_at
from roe_trainer.sea.trig import bearing_mdeg, distance_mm
from roe_trainer.vessels.classes import VESSEL_CLASSES
from roe_trainer.vessels.own_ship import OWN_SHIP
from roe_trainer.vessels.vessel import Vessel
from roe_trainer.words.line import Arg, Line, Quoted, Several, Text, line
from roe_trainer.world.effects.signals import AIRCRAFT_HEIGHT_MM
from roe_trainer.world.world import World

LOOK_EVERY_S = 6
FAR_EVERY_S = 20
BACKGROUND_EVERY_S = 40
LOST_AFTER_S = 120
TRAIL_EVERY_S = 30
TRAIL_LENGTH = 40
# A notice of something held, with what it is made out as.
MADE_OUT = {
    "picture-new-contact": "picture-new-contact-made-out",
    "picture-held-as-reported": "picture-held-as-reported-made-out",
}

Station = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class _Disclosed:
    """What a look was disclosed from; while all of it holds, looking again shows nothing new."""

    vessel: Vessel
    clarity: Clarity
    sensor: str
    last_entry: int
    close: bool

    def still_so(self, vessel: Vessel, sighting: Sighting, last_entry: int) -> bool:
        same = self.vessel is vessel and self.last_entry == last_entry and self.clarity == sighting.clarity
        return same and self.sensor == sighting.sensor and self.close == feels_heat(sighting.sensor, sighting.range_m)


@dataclass(slots=True)
class Observer:
    """Keeps the sweep of every vessel; the only link from truth to the picture, together with `hearing`."""

    conditions: Conditions
    due: list[tuple[int, int, str]] = field(default_factory=list)
    tracks: dict[str, str] = field(default_factory=dict)
    vessels: dict[str, str] = field(default_factory=dict)
    _reaches: dict[tuple[str, str, bool], Reach] = field(default_factory=dict)
    _disclosed: dict[str, _Disclosed] = field(default_factory=dict)
    _serial: int = 0

    def begin(self, world: World) -> None:
        """Put every vessel on the sweep, spread over the first seconds."""
        for number, vessel in enumerate(v for v in world.vessels.values() if not v.own):
            self._put(number % LOOK_EVERY_S, vessel.id)

    def _put(self, tick: int, vessel: str) -> None:
        self._serial += 1
        heappush(self.due, (tick, self._serial, vessel))

    def next_due(self) -> int | None:
        """The tick of the next look, None with nothing to look at."""
        return self.due[0][0] if self.due else None

    def sweep(self, world: World, picture: Picture) -> list[str]:
        """Look at every vessel whose turn it is; returns the tracks that were updated."""
        seen: list[str] = []
        for vessel_id in world.spawned:
            self._put(world.tick, vessel_id)
        world.spawned.clear()
        stations = [(unit.id, *world.position(unit.id)) for unit in world.units.values() if unit.deployed]
        while self.due and self.due[0][0] <= world.tick:
            vessel_id = self.due[0][2]
            if vessel_id not in world.vessels:
                heappop(self.due)
                continue
            track = self._look(world, picture, vessel_id, stations)
            if track is not None:
                seen.append(track)
            self._serial += 1
            pause_s = self._pause_s(world, picture, vessel_id, track)
            heapreplace(self.due, (world.tick + pause_s, self._serial, vessel_id))
        return seen

    def _pause_s(self, world: World, picture: Picture, vessel_id: str, track: str | None) -> int:
        if track is not None and track in picture.engagements:
            return LOOK_EVERY_S
        if world.vessels[vessel_id].background:
            return BACKGROUND_EVERY_S
        return LOOK_EVERY_S if track is not None else FAR_EVERY_S

    def _look(self, world: World, picture: Picture, vessel_id: str, stations: list[Station]) -> str | None:
        vessel = world.vessels[vessel_id]
        x_mm, y_mm = position_at(vessel.leg, world.tick)
        nothing_left = vessel.state == "sunk" and not vessel.count("in_water")
        clarity, held, sighting = self._held(world, vessel, x_mm, y_mm, [] if nothing_left else stations)
        track = self.tracks.get(vessel_id)
        if not clarity:
            if track is not None:
                _maybe_lost(picture, track)
            return track
        if track is None:
            track = self._new_track(world, picture, vessel_id, held)
        leg = Leg(world.tick, x_mm, y_mm, vessel.leg.vx_mm_s, vessel.leg.vy_mm_s)
        self._update(picture, track, vessel, leg, clarity, held, sighting)
        if track in picture.engagements:
            watch_conduct(picture, track)
        return track

    def _held(
        self, world: World, vessel: Vessel, x_mm: int, y_mm: int, stations: list[Station]
    ) -> tuple[Clarity, tuple[str, ...], Sighting | None]:
        """The best clarity, the sensors that hold a vessel, and its best sight."""
        best, sharp = Clarity.NOT_HELD, Clarity.NOT_HELD
        sharp_m, sharp_by, sharp_x, sharp_y = 0, "", 0, 0
        held: tuple[str, ...] = ()
        for unit_id, unit_x, unit_y in stations:
            dx_mm, dy_mm = x_mm - unit_x, y_mm - unit_y
            metres = distance_mm(dx_mm, dy_mm) // 1000
            clarity, names, seen, by = self._reach(world, unit_id, vessel).at(metres)
            held = (*held, *(name for name in names if name not in held)) if held else names
            best = clarity if clarity > best else best
            if seen > sharp or (seen and seen == sharp and metres < sharp_m):
                sharp, sharp_m, sharp_by, sharp_x, sharp_y = seen, metres, by, dx_mm, dy_mm
        if not sharp:
            return best, held, None
        course = vessel.steering.course_mdeg
        return best, held, Sighting(world.tick, sharp, sharp_by, sharp_m, sharp_x, sharp_y, course)

    def _look_closer(self, picture: Picture, track: str, vessel: Vessel, sighting: Sighting) -> tuple[Look, bool]:
        """The look, and whether it may show anything that the last one did not."""
        last = self._disclosed.get(track)
        look = picture.contacts[track].look
        if look is not None and last is not None and last.still_so(vessel, sighting, picture.ledger.last_id(track)):
            return look, False
        return look_at(vessel, sighting.sensor, sighting.clarity, sighting.range_m), True

    def _reach(self, world: World, unit_id: str, vessel: Vessel) -> Reach:
        """Sensor reaches of a unit against a vessel, afloat or not; each is worked out once."""
        key = (unit_id, vessel.id, vessel.gone)
        found = self._reaches.get(key)
        if found is None:
            unit, hull = world.units[unit_id], world.vessels[unit_id]
            kind = VESSEL_CLASSES[unit.class_id]
            high = unit.kind == "aircraft"
            platform = Platform(
                unit_id,
                unit.kind,
                AIRCRAFT_HEIGHT_MM if high else kind.eye_mm,
                AIRCRAFT_HEIGHT_MM if high else hull.height_mm,
            )
            fitted = [s for s in SENSORS.values() if unit.kind in s.platforms]
            reaches = [(s, s.reach(platform, vessel, self.conditions)) for s in fitted]
            found = self._reaches[key] = by_range(reaches)
        return found

    def report(self, world: World, picture: Picture, vessel_id: str, where: bool) -> None:
        """A call or a report tells of a vessel that no sensor holds, and perhaps where she lies."""
        known = picture.contacts.get(self.tracks.get(vessel_id, ""))
        if known is not None and not known.reported:
            return
        track = self._number(vessel_id) if known is None else known.track
        leg = Leg(picture.tick, *(world.position(vessel_id) if where else (0, 0)), 0, 0)
        reported = Contact(
            track, leg, 0, 0, picture.tick if where else NO_FIX, Clarity.NOT_HELD, Clarity.NOT_HELD, (),
            line("picture-kind-reported"),
            picture.tick if known is None else known.first_tick, lost=True, reported=True,
            classification="unknown" if known is None else known.classification,
        )  # fmt: skip
        picture.plot(reported)

    def _number(self, vessel_id: str) -> str:
        track = f"T{len(self.tracks) + 1:02d}"
        self.tracks[vessel_id], self.vessels[track] = track, vessel_id
        return track

    def _new_track(self, world: World, picture: Picture, vessel_id: str, held: tuple[str, ...]) -> str:
        track = self._number(vessel_id)
        vessel = world.vessels[vessel_id]
        x_mm, y_mm = world.position(vessel_id)
        kind = Quoted(VESSEL_CLASSES[vessel.class_id].seen_far)
        new = Contact(
            track=track,
            leg=leg_from(world.tick, x_mm, y_mm, vessel.steering),
            course_mdeg=vessel.steering.course_mdeg,
            speed_mm_s=vessel.steering.speed_mm_s,
            fixed_tick=world.tick,
            clarity=Clarity.NOT_HELD,
            best_clarity=Clarity.NOT_HELD,
            sensors=held,
            kind_seen=line("picture-kind-radar") if held == ("radar",) else kind,
            first_tick=world.tick,
        )
        picture.plot(new)
        away = world.range_mm(OWN_SHIP, vessel_id) * 10 // 1_852_000
        bearing = world.bearing(OWN_SHIP, vessel_id) // 1000
        said = line(
            "picture-new-contact",
            bearing=f"{bearing:03d}",
            by=Several(tuple(line(f"sensor-{sensor}") for sensor in held), "comma"),
            distance=f"{away // 10}.{away % 10}",
            track=track,
        )
        picture.notice(0 if vessel.background or world.tick < 2 else 1, said, track)
        return track

    def _update(
        self,
        picture: Picture,
        track: str,
        vessel: Vessel,
        leg: Leg,
        clarity: Clarity,
        held: tuple[str, ...],
        sighting: Sighting | None,
    ) -> None:
        old, tick = picture.contacts[track], picture.tick
        trail, ais, kind, look, news = old.trail, old.ais, old.kind_seen, old.look, False
        if not trail or tick - trail[-1][0] >= TRAIL_EVERY_S:
            trail = (*trail[-TRAIL_LENGTH + 1 :], (tick, leg.x_mm, leg.y_mm))
        if ais is None and "ais" in held:
            ais = _ais_report(vessel.name, vessel.class_id, vessel.length_mm, tick)
            kind = ais.kind
        if sighting is not None:
            look, news = self._look_closer(picture, track, vessel, sighting)
            kind = look.kind if sighting.clarity >= clarity else kind
        # written out: `replace` would take twice as long, many times a second
        now = Contact(
            track, leg, vessel.steering.course_mdeg, vessel.steering.speed_mm_s, tick, clarity,
            max(clarity, old.best_clarity), held, kind, old.first_tick, False, old.classification, ais, look,
            sighting or old.sighting, trail,
        )  # fmt: skip
        picture.plot(now)
        if old.lost:
            said = line("picture-held-as-reported" if old.reported else "picture-held-again", track=track)
            picture.notice(1, said, track)
        if clarity >= Clarity.CLASSIFIED > old.best_clarity and not vessel.background:
            _tell_what(picture, track, kind, old.first_tick == tick)
        if look is not None and sighting is not None and news:
            disclose(picture, track, vessel, look)
            self._disclosed[track] = _Disclosed(
                vessel,
                look.clarity,
                look.sensor,
                picture.ledger.last_id(track),
                feels_heat(sighting.sensor, sighting.range_m),
            )


def _tell_what(picture: Picture, track: str, kind: Text, new: bool) -> None:
    """A contact that is made out the moment it appears is told of once."""
    if not new:
        picture.notice(1, line("picture-made-out", kind=kind, track=track), track)
        return
    told = picture.notices[-1]
    assert isinstance(told.text, Line)
    said = line(MADE_OUT[told.text.key], kind=kind, **dict(told.text.args))
    picture.notices[-1] = replace(told, text=said)


def _ais_report(name: str, class_id: str, length_mm: int, tick: int) -> AisReport:
    return AisReport(name, Quoted(VESSEL_CLASSES[class_id].seen_near), length_mm // 1000, tick)


def _maybe_lost(picture: Picture, track: str) -> None:
    contact = picture.contacts[track]
    if contact.lost or picture.tick - contact.fixed_tick < LOST_AFTER_S:
        return
    x_mm, y_mm = contact.position_at(picture.tick)
    stay = replace(contact.leg, tick=picture.tick, x_mm=x_mm, y_mm=y_mm, vx_mm_s=0, vy_mm_s=0)
    picture.set_contact(track, lost=True, clarity=Clarity.NOT_HELD, sensors=(), leg=stay)
    if track in picture.engagements:
        picture.engagements[track].lost_since_order = True
    picture.notice(1 if contact.ais is None else 0, line("picture-lost", track=track), track)


def own_units_of(world: World, tracks: dict[str, str]) -> dict[str, OwnUnit]:
    """Own units as reported to the bridge: positions of own units are known; targets are told by track."""
    out: dict[str, OwnUnit] = {}
    ship = world.vessels[OWN_SHIP]
    for unit in world.units.values():
        hull = world.vessels[unit.id] if unit.deployed else world.vessels["_" + unit.id]
        x_mm, y_mm = position_at(world.vessels.get(unit.id, ship).leg, world.tick)
        steering = hull.steering
        left = unit.endurance_s - (world.tick - unit.launched_at if unit.deployed and unit.endurance_s else 0)
        out[unit.id] = OwnUnit(
            unit.id, unit.title, unit.kind, unit.class_id, x_mm, y_mm, steering.course_mdeg, steering.speed_mm_s,
            hull.max_speed_mm_s, unit.deployed, unit.task, tracks.get(unit.target), steering.ordered_course_mdeg,
            steering.ordered_speed_mm_s, max(0, left), unit.marksman, unit.cg_member,
        )  # fmt: skip
    return out


def bearing_between(picture: Picture, unit: OwnUnit, track: str) -> int:
    """True bearing in mdeg from an own unit to a contact, as plotted."""
    x_mm, y_mm = picture.contacts[track].position_at(picture.tick)
    return bearing_mdeg(x_mm - unit.x_mm, y_mm - unit.y_mm)


def tip(picture: Picture, track: str, value: str, reliability: str, said: Arg) -> None:
    """Tie an intelligence report to a contact that fits it."""
    picture.show(track, "tip", value, intelligence(reliability), EvidenceGrade.REPORTED, said)
