"""What is remembered of a user from one start to the next."""

from __future__ import annotations

from pathlib import Path

from gui.settings import RECENT, Recent, Settings


def settings(tmp_path):
    return Settings(tmp_path / "settings.ini")


def test_the_coder_is_remembered(tmp_path):
    settings(tmp_path).set_coder("Ana Núñez", "C01")
    again = settings(tmp_path)
    assert (again.coder_name, again.coder_pseudonym) == ("Ana Núñez", "C01")


def test_keys_with_commas_and_semicolons_survive(tmp_path):
    changed = {"start_shorter": ("Shift+,", ";", "<"), "accept": ("F8",), "reject": ()}
    settings(tmp_path).keys = changed
    assert settings(tmp_path).keys == changed


def test_the_last_project_is_the_first_of_the_list(tmp_path):
    kept = settings(tmp_path)
    for n in range(RECENT + 3):
        kept.remember(Recent(Path(f"/p/{n}.standfirst"), f"Project {n}", "2024-05-14T10:00:00"))
    kept.remember(Recent(Path("/p/7.standfirst"), "Project 7", "2024-05-15T10:00:00"))
    again = settings(tmp_path).recent
    assert len(again) == RECENT
    assert again[0].title == "Project 7"
    assert len({recent.path for recent in again}) == RECENT


def test_the_place_in_a_project_stays_until_another_is_known(tmp_path):
    path = Path("/p/a.standfirst")
    kept = settings(tmp_path)
    kept.remember(Recent(path, "A", "2024-05-14", {"article": 7, "panes": [280, 780, 380]}))
    kept.remember(Recent(path, "A", "2024-05-15"))
    assert settings(tmp_path).place_in(path) == {"article": 7, "panes": [280, 780, 380]}


def test_a_project_can_be_forgotten(tmp_path):
    kept = settings(tmp_path)
    kept.remember(Recent(Path("/p/a.standfirst"), "A", ""))
    kept.forget(Path("/p/a.standfirst"))
    assert settings(tmp_path).recent == []


def test_nonsense_written_by_hand_does_no_harm(tmp_path):
    (tmp_path / "settings.ini").write_text(
        "[window]\nframe=wide\nappearance=pink\n[recent]\nsize=1\n1\\path=/p/a.standfirst\n1\\place=not json\n"
    )
    kept = settings(tmp_path)
    assert kept.frame is None
    assert kept.appearance == "system"
    assert kept.recent == [Recent(Path("/p/a.standfirst"), "", "", {})]


def test_the_frame_is_readable_in_the_file(tmp_path):
    settings(tmp_path).frame = (10, 20, 1280, 720)
    assert "frame=10 20 1280 720" in (tmp_path / "settings.ini").read_text()
    assert settings(tmp_path).frame == (10, 20, 1280, 720)
