"""A scenario file loads whole, or every mistake in it is told at once."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from roe_trainer.files.problems import Unreadable
from roe_trainer.scenario.load import load_scenario, parse_scenario
from roe_trainer.words.say import say

SAMPLE = Path(__file__).parent / "sample.yaml"
TEXT = SAMPLE.read_text(encoding="utf-8")

# (what is written, what it is changed to, line, words of the problem)
MISTAKES = [
    ("level: basic", "level: basics", 5, 'Did you mean "basic"?'),
    ("pack: us-coast-guard", "pack: us-coastguard", 10, 'Did you mean "us-coast-guard"?'),
    ("about: runner, rel", "about: runer, rel", 19, 'Did you mean "runner"?'),
    ("class: helo_mh65", "class: cutter_frc", 25, "helo_mh60r"),
    ("class: go_fast", "class: gofast", 28, 'Did you mean "go_fast"?'),
    ("{between: [20, 35]}", "{between: [35, 20]}", 31, "two numbers, the first not above the second"),
    ("{between: [20, 35]}", "{between: [20, 350]}", 31, "found 350, expected a whole number from 0 to 80"),
    ("people: 4", "people: 4000", 32, "found 4000"),
    ("truth: {behaviour: work_gear", "truth: {behaviour: work_geer", 38, 'Did you mean "work_gear"?'),
    ("registry: none", "registry: none, traits: {bravery: 3}", 32, "contacts.0.truth.traits.bravery"),
    ("{lat: 14.1, lon: -74.1}", "{lat: 14.1}", 35, "either lat and lon, or bearing_deg and range_nm"),
    ("{lat: 14.1, lon: -74.1}", "{lat: 14.1, lon: -78.1}", 35, "more than 60 nm"),
    ("lat: 14.0, lon: -74.0", "lat: 4.6, lon: -74.1", 11, "a place on land"),
    ("at_s: 600", "at_s: 3600", 42, "a second before the watch ends at 3600"),
    ("at_s: 600", "after_measure: strik", 42, 'Did you mean "strike"?'),
    ("at_s: 600", "after_classified: nobody", 42, "expected one of runner, fisher"),
    ("[runs]", "[run]", 42, 'Did you mean "runs"?'),
    ("truth: {runner: {behaviour: loiter", "truth: {runer: {behaviour: loiter", 45, 'Did you mean "runner"?'),
    ("id: fishes", "id: runs", 45, "used on line 44"),
    ("sea_state: 3", "sea_state: 33", 14, "at most 9"),
    ("2026-03-04T09:00:00Z", "2026-02-30T09:00:00Z", 12, "a day of the calendar"),
    ("debrief: A boat", "debreif: A boat", 46, 'Did you mean "debrief"?'),
    ("ends_after_min: 60", "ends_after_min: 60\ntraffic: {ais: {file: absent.csv}}", 14, "no such file"),
]


AIS = """mmsi,base_date_time,latitude,longitude,sog,cog,vessel_type,length
366123456,2023-01-11 00:00:00,14.1,-74.1,11.0,90.0,70,180
"""


def problems_of(text: str, folder: Path) -> list[str]:
    file = folder / "night.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Unreadable) as caught:
        load_scenario(file)
    return [say(problem.text).removeprefix(str(folder) + "/") for problem in caught.value.problems]


def test_a_sound_scenario_loads_with_its_text_and_digest() -> None:
    scenario = load_scenario(SAMPLE)
    assert (scenario.id, scenario.title) == ("sample-watch", "A sample watch")
    assert scenario.text == TEXT
    assert parse_scenario(TEXT, "from a record").digest == scenario.digest
    assert parse_scenario(TEXT + "# one more word\n", "x").digest != scenario.digest


@pytest.mark.parametrize(("right", "wrong", "line", "words"), MISTAKES, ids=[wrong for _, wrong, _, _ in MISTAKES])
def test_a_mistake_is_told_with_its_line(right: str, wrong: str, line: int, words: str, tmp_path: Path) -> None:
    assert right in TEXT
    told = problems_of(TEXT.replace(right, wrong, 1), tmp_path)
    assert any(one.startswith(f"night.yaml:{line}:") and words in one for one in told), told


def test_mistakes_of_form_and_of_content_come_together(tmp_path: Path) -> None:
    text = TEXT
    for right, wrong, _, _ in MISTAKES[:5]:
        text = text.replace(right, wrong, 1)
    assert [one.split(":")[1] for one in problems_of(text, tmp_path)] == ["5", "10", "19", "25", "28"]


def test_recorded_traffic_is_read_from_beside_the_scenario_and_travels_with_it(tmp_path: Path) -> None:
    (tmp_path / "traffic.csv").write_text(AIS)
    (tmp_path / "night.yaml").write_text(TEXT + "traffic: {ais: {file: traffic.csv}}\n")
    scenario = load_scenario(tmp_path / "night.yaml")
    assert "366123456" not in scenario.beside["traffic.csv"]
    (tmp_path / "traffic.csv").write_text(AIS.replace("14.1", "14.2"))
    assert load_scenario(tmp_path / "night.yaml").digest != scenario.digest
    assert parse_scenario(scenario.text, "a record", scenario.beside).digest == scenario.digest
    with pytest.raises(Unreadable, match="scenario-came-with-it"):
        parse_scenario(scenario.text, "a record")


def test_a_recording_that_is_none_is_told_before_the_watch(tmp_path: Path) -> None:
    (tmp_path / "traffic.csv").write_text("a,b\n1,2\n")
    told = problems_of(TEXT + "traffic: {ais: {file: traffic.csv}}\n", tmp_path)
    assert any("traffic.csv" in one for one in told)


@pytest.mark.parametrize("name", ["../secret.csv", "/etc/passwd", "..\\x", "CON/x", ".hidden/../x", "a b"])
def test_no_name_in_a_scenario_leads_out_of_its_folder(name: str, tmp_path: Path) -> None:
    (tmp_path.parent / "secret.csv").write_text("secret")
    told = problems_of(TEXT + f"traffic: {{ais: {{file: '{name}'}}}}\n", tmp_path)
    assert any("traffic.ais.file" in one and "secret" not in one.replace(name, "") for one in told)


def mutated(dice: random.Random) -> bytes:
    """The sample with one to four things wrong: bytes, lines, words, numbers, indentation."""
    data = bytearray(TEXT.encode())
    for _ in range(dice.randint(1, 4)):
        at = dice.randrange(len(data))
        kind = dice.randrange(8)
        if kind == 0:
            data[at] = dice.randrange(256)
        elif kind == 1:
            del data[at : at + dice.randint(1, 30)]
        elif kind == 2:
            data[at:at] = bytes(dice.randrange(256) for _ in range(dice.randint(1, 4)))
        elif kind == 3:
            lines = bytes(data).split(b"\n")
            dice.shuffle(lines)
            data = bytearray(b"\n".join(lines))
        elif kind == 4:
            lines = bytes(data).split(b"\n")
            lines.insert(dice.randrange(len(lines)), dice.choice(lines))
            data = bytearray(b"\n".join(lines))
        elif kind == 5:
            odd = [
                b": ",
                b"- ",
                b"&a ",
                b"*a",
                b"!!int ",
                b"1e999",
                b".nan",
                b"[" * 50,
                b"{",
                b"9" * 40,
                b"\xe2\x80\xae",
            ]
            data[at:at] = dice.choice(odd)
        elif kind == 6:
            data[at:at] = bytes(data[: dice.randrange(len(data))])
        else:
            words = bytes(data).split(b" ")
            words[dice.randrange(len(words))] = dice.choice(
                [b"true", b"null", b"-1", b"[]", b"{}", b"x" * 300, b"'", b"0.5"]
            )
            data = bytearray(b" ".join(words))
    return bytes(data)


def test_five_hundred_spoilt_files_give_a_scenario_or_problems_with_their_place() -> None:
    dice = random.Random(500)
    refused = 0
    for number in range(500):
        name = f"spoilt-{number}.yaml"
        data = mutated(dice)
        try:
            parse_scenario(data.decode("utf-8", "surrogateescape"), name)
        except Unreadable as refusal:
            refused += 1
            told = [
                (p.file, p.line is not None or p.path == "", bool(p.found), bool(p.expected)) for p in refusal.problems
            ]
            assert set(told) == {(name, True, True, True)}
    assert refused > 400
