from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roe_trainer.files.problems import Unreadable
from roe_trainer.scenario.ais_file import background_from, mask_ais, parse_ais, read_ais
from roe_trainer.sea.coast import Coast
from roe_trainer.sea.frame import Frame
from roe_trainer.sea.units import e7_of_deg, mm_of_nm, mm_s_of_kn
from roe_trainer.vessels.classes import VESSEL_CLASSES
from roe_trainer.words.say import said_in

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "data" / "reference" / "ais"
OLD = "MMSI,BaseDateTime,LAT,LON,SOG,COG,Heading,VesselName,IMO,CallSign,VesselType,Status,Length,Width,Draft,Cargo"
OPEN_SEA = Coast((), mm_of_nm(200))
HERE = Frame(e7_of_deg(25.0), e7_of_deg(-80.0))


def old_row(
    mmsi: str = "366000001",
    when: str = "2023-01-11T00:00:00",
    lat: str = "25.0",
    lon: str = "-80.0",
    sog: str = "10.0",
    cog: str = "90.0",
    heading: str = "511.0",
    kind: str = "70",
    length: str = "",
) -> str:
    return f"{mmsi},{when},{lat},{lon},{sog},{cog},{heading},REAL NAME,IMO1234567,WXYZ,{kind},0,{length},10,5,70"


def write(folder: Path, *lines: str) -> Path:
    path = folder / "ais.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_a_row_of_the_layout_up_to_2023_becomes_a_vessel(tmp_path: Path) -> None:
    (vessel,) = read_ais(write(tmp_path, OLD, old_row(length="180"))).vessels
    assert (vessel.lat_e7, vessel.lon_e7) == (250_000_000, -800_000_000)
    assert (vessel.course_mdeg, vessel.speed_mm_s) == (90_000, mm_s_of_kn(10))
    assert (vessel.class_name, vessel.length_m) == ("bulk_carrier", 180)


def test_a_row_of_the_layout_from_2024_on_becomes_the_same_vessel(tmp_path: Path) -> None:
    new = (
        "mmsi,base_date_time,longitude,latitude,sog,cog,heading,vessel_name,imo,call_sign,vessel_type,status,length,"
        "width,draft,cargo,transceiver\n366000001,2024-01-01 00:00:00,-80.0,25.0,10.0,90.0,,X,,,70,0,180,10,5,70,A"
    )
    assert read_ais(write(tmp_path, new)).vessels == read_ais(write(tmp_path, OLD, old_row(length="180"))).vessels


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"sog": "102.3"}, "no_speed"),
        ({"sog": "nan"}, "no_speed"),
        ({"lat": "91"}, "no_position"),
        ({"lon": "inf"}, "no_position"),
        ({"lat": ""}, "no_position"),
        ({"cog": "360.0"}, "no_course"),
        ({"mmsi": "12345"}, "no_mmsi"),
        ({"mmsi": "٣٦٦٠٠٠٠٠١"}, "no_mmsi"),
        ({"kind": "35"}, "state_vessel"),
        ({"kind": "55"}, "state_vessel"),
    ],
)
def test_a_row_that_says_nothing_usable_is_skipped_and_counted(
    tmp_path: Path, change: dict[str, str], reason: str
) -> None:
    file = read_ais(write(tmp_path, OLD, old_row(mmsi="366000002"), old_row(**change)))
    assert len(file.vessels) == 1
    assert file.skipped == {reason: 1}


def test_without_a_course_the_heading_serves(tmp_path: Path) -> None:
    (vessel,) = read_ais(write(tmp_path, OLD, old_row(cog="360.0", heading="271"))).vessels
    assert vessel.course_mdeg == 271_000


def test_a_course_that_rounds_to_a_full_turn_is_north(tmp_path: Path) -> None:
    (vessel,) = read_ais(write(tmp_path, OLD, old_row(cog="359.9999"))).vessels
    assert vessel.course_mdeg == 0


def test_of_several_fixes_the_earliest_counts(tmp_path: Path) -> None:
    late, early = old_row(when="2023-01-11T00:09:00", lat="26"), old_row(when="2023-01-11T00:01:00")
    assert [v.lat_e7 for v in read_ais(write(tmp_path, OLD, late, early)).vessels] == [250_000_000]


def test_an_unknown_length_is_the_usual_one_of_the_class(tmp_path: Path) -> None:
    (vessel,) = read_ais(write(tmp_path, OLD, old_row(kind="80", length="0"))).vessels
    assert vessel.length_m * 1000 == VESSEL_CLASSES["tanker"].length_mm


def test_no_identity_comes_out(tmp_path: Path) -> None:
    file = read_ais(write(tmp_path, OLD, old_row()))
    out = repr(file) + repr(background_from(file, HERE, OPEN_SEA, 10))
    assert not any(secret in out for secret in ("366000001", "REAL NAME", "1234567", "WXYZ"))
    assert "MERCHANT 01" in out


def test_the_nearest_vessels_come_first_and_no_more_than_asked(tmp_path: Path) -> None:
    rows = [old_row(mmsi=f"36600000{n}", lat=str(25 + n / 100)) for n in (5, 1, 3, 2, 4)]
    found = background_from(read_ais(write(tmp_path, OLD, *rows)), HERE, OPEN_SEA, limit=2)
    assert [round(v.y_mm / 1_107_800) for v in found] == [1, 2]


def test_a_shifted_picture_keeps_its_shape_and_leaves_out_what_lay_still(tmp_path: Path) -> None:
    rows = [old_row(mmsi="366000001", lat="30.1"), old_row(mmsi="366000002", lat="30.2")]
    file = read_ais(write(tmp_path, OLD, *rows, old_row(mmsi="366000003", lat="30.15", sog="0.0")))
    found = background_from(file, HERE, OPEN_SEA, 10, shift=True)
    assert sorted(round(v.y_mm / 1_000_000) for v in found) == [-6, 6]
    assert background_from(file, HERE, OPEN_SEA, 10) == ()


def test_vessels_that_would_lie_on_land_are_left_out(tmp_path: Path) -> None:
    file = read_ais(write(tmp_path, OLD, old_row(lat="26.5", lon="-81.0"), old_row(mmsi="366000002")))
    assert len(background_from(file, HERE, Coast.around(HERE, 130), 10, radius_nm=120)) == 1


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("", "the columns", "a column"),
        ("a,b\n1,2\n", "the columns", "a column"),
        (OLD.replace("SOG", "SPEED") + "\n", "the columns", "one of sog, sog_knots"),
        (OLD + "\n", "no rows at all", "positions of vessels"),
        (OLD + "\n" + old_row(sog="102.3") + "\n", "no believable speed: 1", "positions of vessels"),
        (OLD + '\n"' + "x" * 200_000, "CSV", "CSV"),
    ],
)
def test_a_file_of_no_use_is_named_with_what_was_expected(tmp_path: Path, text: str, found: str, expected: str) -> None:
    path = tmp_path / "ais.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Unreadable) as caught:
        read_ais(path)
    problem = caught.value.problems[0]
    assert problem.file == str(path)
    assert found in said_in("en", problem.found)
    assert expected in said_in("en", problem.expected)


def test_a_file_over_the_cap_or_not_there_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, OLD, old_row())
    with pytest.raises(Unreadable, match="scenario-at-most-bytes"):
        read_ais(path, max_bytes=20)
    with pytest.raises(Unreadable, match="files-no-such-file"):
        read_ais(tmp_path / "none.csv")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_and_never_crash(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "any.csv"
    for start in (b"", OLD.encode() + b"\n", OLD.encode() + b"\n366000001,"):
        path.write_bytes(start + data)
        with suppress(Unreadable):
            assert read_ais(path).vessels


CELL = st.text(alphabet="0123456789.-+eEnaif ,\"'", max_size=8)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(CELL, min_size=5, max_size=5))
def test_whatever_a_cell_holds_a_vessel_that_comes_out_is_possible(tmp_path: Path, cells: list[str]) -> None:
    lat, sog, cog, kind, length = cells
    lines = [OLD, old_row(mmsi="366000009"), old_row(lat=lat, sog=sog, cog=cog, kind=kind, length=length)]
    for vessel in read_ais(write(tmp_path, *lines)).vessels:
        assert abs(vessel.lat_e7) <= 850_000_000
        assert 0 <= vessel.course_mdeg < 360_000
        assert 0 <= vessel.speed_mm_s <= mm_s_of_kn(60)
        assert vessel.class_name in VESSEL_CLASSES
        assert 1 <= vessel.length_m <= 500


@pytest.mark.parametrize(
    ("name", "vessels", "skipped"),
    [
        ("marinecadastre_snapshot_2023-01-11.csv", 985, 15),
        ("marinecadastre_sample_2022-03-31.csv", 50, 1),
        ("solent_tracks_2016-01-12.csv", 91, 39),
    ],
)
def test_real_recordings_are_read_with_all_their_dirt(name: str, vessels: int, skipped: int) -> None:
    if not (SAMPLES / name).exists():
        pytest.skip("the recordings are not beside this checkout")
    file = read_ais(SAMPLES / name)
    assert len(file.vessels) == vessels
    assert sum(file.skipped.values()) == skipped
    found = background_from(file, HERE, Coast.around(HERE, 70), 30, shift=True)
    assert len(found) >= 3
    assert len({vessel.name for vessel in found}) == len(found)


def test_a_masked_recording_reads_as_the_same_vessels_and_names_nobody() -> None:
    rows = [
        "MMSI,BaseDateTime,LAT,LON,SOG,COG,Heading,VesselName,IMO,CallSign,VesselType,Length",
        "366123456,2023-01-11T00:05:00,14.25,-74.5,11.3,90.5,91,REAL NAME,IMO9876543,WDX1234,70,180",
        "366123456,2023-01-11T00:00:00,14.2,-74.5,11.0,90.0,511,REAL NAME,IMO9876543,WDX1234,70,180",
        "311000001,2023-01-11T00:00:00,14.3,-74.6,0.1,360.0,511,OTHER,,ABC,30,12",
        "not a vessel,,,,,,,,,,,",
    ]
    masked = mask_ais("\n".join(rows), "x.csv")
    assert parse_ais(masked.splitlines(), "m.csv").vessels == parse_ais(rows, "x.csv").vessels
    for identity in ("366123456", "311000001", "REAL", "OTHER", "9876543", "WDX", "2023"):
        assert identity not in masked
