"""What is installed from a wheel works from any folder, with nothing of the checkout at hand."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
BASE = getattr(sys, "_base_executable", sys.executable)  # an environment made without pip borrows its parent's


def run(*command: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "DISPLAY")}
    return subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        capture_output=True,
        text=True,
        env=kept | environment,
        check=False,
        timeout=300,
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    built = run(
        sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, cwd=folder
    )  # fmt: skip
    assert built.returncode == 0, built.stdout + built.stderr
    [made] = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def trainer(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command of a fresh environment that has the wheel, and the libraries of this one."""
    home = tmp_path_factory.mktemp("env")
    assert run(sys.executable, "-m", "venv", "--without-pip", home / "venv", cwd=home).returncode == 0
    [site] = (home / "venv" / "lib").glob("python*/site-packages")
    installed = run(
        BASE, "-m", "pip", "--python", home / "venv", "install", "--quiet", "--no-deps", "--no-index", wheel,
        cwd=home,
    )  # fmt: skip
    assert installed.returncode == 0, installed.stderr
    import pydantic

    libraries = Path(pydantic.__file__).parent.parent
    (site / "libraries.pth").write_text(f"{libraries}\n")
    return home / "venv" / "bin" / "roe-trainer"


@pytest.mark.slow
def test_the_wheel_holds_the_assets_and_the_scenarios(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for folder in ("roe_trainer/assets/packs/", "roe_trainer/assets/coast/", "roe_trainer/assets/fonts/"):
        assert any(name.startswith(folder) for name in names), folder
    shipped = {f"roe_trainer/scenarios/{path.name}" for path in (ROOT / "scenarios").glob("*.yaml")}
    assert shipped <= set(names)
    assert "roe_trainer/py.typed" in names
    assert not [name for name in names if name.startswith(("tests", "docs")) or "__pycache__" in name]
    assert any(name.endswith("licenses/LICENSE") for name in names)


@pytest.mark.slow
def test_the_installed_trainer_checks_stands_and_replays_a_watch_from_another_folder(
    trainer: Path, tmp_path: Path
) -> None:
    where = run(
        trainer.parent / "python", "-c", "import roe_trainer; print(roe_trainer.__file__)", cwd=tmp_path
    ).stdout.strip()
    assert Path(where).is_relative_to(trainer.parent.parent)
    home = {"ROE_TRAINER_HOME": str(tmp_path / "home")}
    checked = run(trainer, "check", "familiarisation", cwd=tmp_path, **home)
    assert (checked.returncode, checked.stderr) == (0, "")
    stood = run(trainer, "run", "familiarisation", "--player", "expert", "--record", "w.roe", cwd=tmp_path, **home)
    assert (stood.returncode, stood.stderr) == (0, "")
    again = run(trainer, "replay", "w.roe", "--verify", cwd=tmp_path, **home)
    assert (again.returncode, again.stderr) == (0, "")
    assert "The same" in again.stdout
