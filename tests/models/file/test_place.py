"""Where a project lies: on a drive of this machine, or on one that others share."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from models.file import place


def test_a_network_drive_is_known_by_its_file_system(tmp_path, monkeypatch):
    if not Path("/proc/mounts").exists():
        pytest.skip("the system has no list of mounts")
    here = place._system_of(tmp_path, Path("/proc/mounts").read_text("utf-8", "replace"))
    monkeypatch.setattr(place, "NETWORK_SYSTEMS", {here})
    assert place.is_network(tmp_path)
    monkeypatch.setattr(place, "NETWORK_SYSTEMS", {f"not {here}"})
    assert not place.is_network(tmp_path)


@pytest.mark.parametrize("is_remote", [True, False])
def test_without_a_list_of_mounts_the_system_is_asked(tmp_path, monkeypatch, is_remote):
    monkeypatch.setattr(Path, "exists", lambda _path: False)
    monkeypatch.setattr(place, "_is_remote_drive", lambda _anchor: is_remote)
    assert place.is_network(tmp_path) is is_remote


SERVICES = {
    "Dropbox": "Dropbox",
    "Dropbox (Uni)": "Dropbox",
    "OneDrive - Uni": "OneDrive",
    "Google Drive": "Google Drive",
    "GoogleDrive": "Google Drive",
    "My Drive": "Google Drive",
    "iCloud Drive": "iCloud Drive",
    "com~apple~CloudDocs": "iCloud Drive",
    "Nextcloud": "Nextcloud",
    "ownCloud": "ownCloud",
    "Seafile": "Seafile",
    "Box Sync": "Box",
    "Box": "Box",
    "Box-Box": "Box",
    "iCloudDrive": "iCloud Drive",
    "Mobile Documents": "iCloud Drive",
    "MEGA": "MEGA",
    "MEGAsync": "MEGA",
    "pCloudDrive": "pCloud",
    "pCloud Sync": "pCloud",
}


@pytest.mark.parametrize(("folder", "service"), SERVICES.items())
def test_every_service_is_named_in_the_warning(tmp_path, monkeypatch, folder, service):
    monkeypatch.setattr(place, "is_network", lambda path: False)
    assert place.warning(tmp_path / folder / "rents.standfirst") == (
        f"rents.standfirst lies in a folder that {service} syncs: let it finish before you open the project elsewhere, "
        "and never open it on two computers at once."
    )


def test_of_a_place_of_this_machine_nothing_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr(place, "is_network", lambda path: False)
    for folder in ("Dropboxes", "Box 12 of the archive", "Megacities", "Mega projects"):
        assert place.warning(tmp_path / folder / "rents.standfirst") == ""


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_a_link_is_followed_to_where_the_project_really_lies(tmp_path, monkeypatch):
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "work").symlink_to(tmp_path / "Dropbox")
    assert place.synced_by(tmp_path / "work" / "rents.standfirst") == "Dropbox"
    asked = []
    monkeypatch.setattr(place, "_system_of", lambda path, mounts: asked.append(path) or "ext4")
    if Path("/proc/mounts").exists():
        place.is_network(tmp_path / "work" / "rents.standfirst")
        assert asked == [(tmp_path / "Dropbox" / "rents.standfirst").resolve()]


@pytest.mark.parametrize(
    ("system", "lasts"), [("ext4", True), ("fuse.sshfs", False), ("fuse.rclone", False), ("cifs", False)]
)
def test_where_numbers_of_files_last(tmp_path, monkeypatch, system, lasts):
    if not Path("/proc/mounts").exists():
        pytest.skip("the system has no list of mounts")
    monkeypatch.setattr(place, "_system_of", lambda path, mounts: system)
    assert place.numbers_last(tmp_path) is lasts
