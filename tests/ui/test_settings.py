from __future__ import annotations

import pytest
from platformdirs import user_config_path

from ui.settings import Settings, SettingsFile


@pytest.mark.usefixtures("qapp")
def test_nothing_chosen_is_the_default():
    assert SettingsFile().read() == Settings()


@pytest.mark.usefixtures("qapp")
def test_what_is_written_is_read_again():
    settings = Settings("fr", "dark", ("/a.ikit",), "/out", b"\x00\x01geometry", b"split")
    SettingsFile().write(settings)
    assert SettingsFile().read() == settings


@pytest.mark.usefixtures("qapp")
def test_several_recent_kits_keep_their_order():
    settings = Settings().with_recent("/b.ikit").with_recent("/é a.ikit")
    SettingsFile().write(settings)
    assert SettingsFile().read().recent == ("/é a.ikit", "/b.ikit")


def test_a_kit_that_is_opened_again_comes_first_once():
    settings = Settings()
    for number in range(12):
        settings = settings.with_recent(f"/{number}.ikit")
    settings = settings.with_recent("/9.ikit")
    assert settings.recent[0] == "/9.ikit"
    assert len(set(settings.recent)) == len(settings.recent) == 8


@pytest.mark.usefixtures("qapp")
def test_a_broken_settings_file_counts_as_not_chosen():
    folder = user_config_path("interview-kits")
    folder.mkdir(parents=True)
    (folder / "settings.ini").write_text(
        "[General]\nlanguage=klingon\ntheme=@Invalid()\nrecent=@ByteArray(x)\ngeometry=7\n"
    )
    read = SettingsFile().read()
    assert (read.language, read.theme, read.geometry) == ("system", "system", b"")
