"""An own pack goes inside a record and comes out the same; a shipped one need not go."""

from __future__ import annotations

from pathlib import Path

import pytest

from roe_trainer.doctrine import carried
from roe_trainer.doctrine.carried import carry, load_carried
from roe_trainer.doctrine.pack import load_pack
from roe_trainer.files.problems import Unreadable
from roe_trainer.words.line import line
from tests.doctrine.hostile import copy_of

SMALL = Path(__file__).with_name("small_pack")


def test_what_was_carried_is_the_same_pack(tmp_path: Path) -> None:
    folder = copy_of(SMALL, tmp_path)
    pack = load_pack(str(folder))
    files = carry(pack)
    assert len(files) == len(list(folder.rglob("*.yaml")))
    assert load_carried(folder.name, files).digest == pack.digest


def test_a_shipped_pack_is_not_carried() -> None:
    assert carry(load_pack("fisheries")) == {}


def test_a_pack_too_large_for_a_record_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pack = load_pack(str(copy_of(SMALL, tmp_path)))
    size = sum(map(len, carry(pack).values()))
    monkeypatch.setattr(carried, "MOST_CHARACTERS", size)
    assert carry(pack)
    monkeypatch.setattr(carried, "MOST_CHARACTERS", size - 1)
    with pytest.raises(Unreadable) as caught:
        carry(pack)
    assert caught.value.problems[0].found == line("doctrine-larger-pack")


@pytest.mark.parametrize(
    "name", ["../pack.yaml", "small/../../pack.yaml", "/etc/pack.yaml", "small/pack.yml", "pack.yaml"]
)
def test_a_file_that_would_lie_elsewhere_is_refused(name: str) -> None:
    with pytest.raises(Unreadable) as caught:
        load_carried("small", {name: "pack: small"})
    assert caught.value.problems[0].found == line("doctrine-carried-file", path=repr(name))
