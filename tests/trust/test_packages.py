"""What is given away: what the archives hold, and what systems are told of the program."""

import ctypes
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import tomllib
from importlib.metadata import distributions
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder
from packaging.requirements import Requirement

import mmdesk
from mmdesk.capture.media_folder import MEDIA_SUFFIXES
from mmdesk.cli.finding import Level
from mmdesk.cli.verify.installed import SUMS, compare_sums

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
sys.path[:0] = [str(PACKAGING / "frozen"), str(PACKAGING / "linux"), str(PACKAGING)]
from appimage import make, runtime_of  # noqa: E402
from build import _is_foreign, _write_sums  # noqa: E402
from contents import NOT_NEEDED, is_needed  # noqa: E402
from draw_icons import SIZES, as_icns, as_ico, draw  # noqa: E402
from information import INFORMATION  # noqa: E402
from metadata import keep_what_is_there, write_metadata  # noqa: E402
from notices import _is_gpl_alone  # noqa: E402
from smaller import can_be_loaded, strip_symbols  # noqa: E402

VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
ALLOWED = re.compile(
    r"(mmdesk|resources|packaging)/|\.github/CITATION\.cff$|(README\.md|LICENSE|CHANGELOG\.md|Makefile|pyproject\.toml|\.gitignore)$"
)
FORBIDDEN = re.compile(
    r"(^|/)(tests|shared|data|dist|build|\.venv|__pycache__)/|\.(sqlite3|pyc|npz|tar|mp4|wav|log|env|pem)$"
)
MACHINE = re.compile(r"(?<![\w.])/(home|work|root|opt|Users)/[\w.]+/")
TEXTS = {".py", ".md", ".json", ".toml", ".csv", ".qss", ".txt", ".sh", ".xml", ".desktop", ".ts"}
MOST_MB = {"sdist": 70, "wheel": 70}


def files_of(builder):
    files = [*builder.recurse_included_files()]
    if isinstance(builder, WheelBuilder):
        files += [*builder.recurse_forced_files(builder.config.get_force_include())]
    return {one.distribution_path.replace("\\", "/"): Path(one.path) for one in files}


@pytest.fixture(scope="module", params=["sdist", "wheel"])
def archive(request):
    builder = SdistBuilder if request.param == "sdist" else WheelBuilder
    return request.param, files_of(builder(str(ROOT)))


def test_an_archive_holds_nothing_but_the_program(archive):
    kind, files = archive
    assert [name for name in files if FORBIDDEN.search(name)] == []
    assert [name for name in files if not ALLOWED.match(name)] == []
    assert sum(file.stat().st_size for file in files.values()) < MOST_MB[kind] * 1e6


def test_an_archive_holds_what_the_program_needs(archive):
    kind, files = archive
    inside = "mmdesk/resources" if kind == "wheel" else "resources"
    needed = [
        "models/base/weights.safetensors",
        "models/base/card.json",
        "icons/mmdesk.svg",
        "style/mmdesk.qss",
    ]
    needed += [f"translations/{one.name}" for one in (ROOT / "resources" / "translations").glob("*.qm")]
    assert [name for name in needed if f"{inside}/{name}" not in files] == []


def test_an_archive_tells_of_no_machine(archive):
    texts = {name: file for name, file in archive[1].items() if file.suffix in TEXTS}
    found = {name: MACHINE.search(file.read_text("utf-8")) for name, file in texts.items()}
    told = {name: one[0] for name, one in found.items() if one}
    assert told == {}


def test_the_source_builds_a_wheel(archive):
    """What the build reads: the bill of materials is made of these."""
    kind, files = archive
    if kind == "sdist":
        build = ("sbom_hook.py", "make_sbom.py", "requirements.lock", "licences.json")
        assert [one for one in build if f"packaging/{one}" not in files] == []


# What systems are told.

DESKTOP = PACKAGING / "linux" / "mmdesk.desktop"
METAINFO = PACKAGING / "linux" / "metainfo.xml.in"
APPLICATION_ID = (PACKAGING / "application_id").read_text("utf-8").strip()


def entries():
    lines = (line.partition("=") for line in DESKTOP.read_text("utf-8").splitlines() if "=" in line)
    found = {}
    for key, _, value in lines:
        found.setdefault(key, value)
    return found


def test_the_desktop_entry_is_valid():
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("desktop-file-utils is not installed")
    subprocess.run(["desktop-file-validate", DESKTOP], check=True)


def test_the_desktop_entry_speaks_the_languages_of_the_program():
    told = entries()
    languages = {one.stem.partition("_")[2] for one in (ROOT / "resources" / "translations").glob("*.qm")}
    assert languages
    assert [
        one for one in languages if f"Comment[{one}]" not in told or f"GenericName[{one}]" not in told
    ] == []


def test_the_desktop_entry_names_types_of_what_is_read():
    kinds = {one.partition("/")[0] for one in entries()["MimeType"].strip(";").split(";")}
    assert kinds == {"video", "audio", "image", "text", "application"}


def test_the_metadata_for_software_centres_is_of_this_version():
    root = ElementTree.parse(METAINFO).getroot()
    releases = [one.get("version") for one in root.iter("release")]
    assert releases[0] == VERSION == mmdesk.__version__
    assert root.findtext("launchable") == DESKTOP.name
    assert root.findtext("project_license") == "Apache-2.0"


def test_the_id_stands_in_one_place_and_software_centres_take_the_metadata(tmp_path):
    told = METAINFO.read_text("utf-8")
    assert ElementTree.fromstring(told).findtext("id") == "@ID@"
    of_packaging = [
        one for one in PACKAGING.rglob("*") if one.suffix in {".sh", ".spec", ".py", ".in", ".nsi"}
    ]
    assert [one.name for one in of_packaging if APPLICATION_ID in one.read_text("utf-8")] == []
    if shutil.which("appstreamcli") is None:
        pytest.skip("appstream is not installed")
    file = tmp_path / f"{APPLICATION_ID}.metainfo.xml"
    file.write_text(told.replace("@ID@", APPLICATION_ID), encoding="utf-8")
    command = ["appstreamcli", "validate", "--no-net", "--pedantic", file]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_mac_is_told_why_camera_and_microphone_are_asked_for():
    assert plistlib.loads(plistlib.dumps(INFORMATION)) == INFORMATION
    for what in ("NSCameraUsageDescription", "NSMicrophoneUsageDescription"):
        assert "stays on this Mac" in INFORMATION[what]
    entitled = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert {"com.apple.security.device.camera", "com.apple.security.device.audio-input"} <= set(entitled)
    assert [name for name in entitled if "network" in name] == []


def test_windows_opens_only_what_mmdesk_reads():
    text = (PACKAGING / "windows" / "mmdesk.nsi").read_text("utf-8")
    suffixes = set(re.findall(r'\$\{DO\} "(\.\w+)"', text))
    assert suffixes
    assert suffixes - MEDIA_SUFFIXES == set()


def test_the_citation_is_of_this_version():
    told = yaml.safe_load((ROOT / ".github" / "CITATION.cff").read_text("utf-8"))
    assert (told["version"], told["license"], told["cff-version"]) == (VERSION, "Apache-2.0", "1.2.0")


def test_the_workflow_calls_what_there_is():
    text = (ROOT / ".github" / "workflows" / "packages.yml").read_text("utf-8")
    assert set(yaml.safe_load(text)["jobs"]) == {"wheel", "frozen"}
    called = set(re.findall(r"packaging/[\w./-]+\w", text))
    assert called
    assert [one for one in called if not (ROOT / one).exists()] == []


def test_the_icon_is_drawn_for_every_system(qapp):
    from PySide6.QtGui import QImage

    pictures = draw()
    assert {size: QImage.fromData(one).width() for size, one in pictures.items()} == {
        size: size for size in SIZES
    }
    assert QImage.fromData(as_ico(pictures), "ICO").width() > 0
    icns = as_icns(pictures)
    assert (icns[:4], int.from_bytes(icns[4:8])) == (b"icns", len(icns))


# The frozen program.


def test_what_trains_or_computes_elsewhere_is_left_out():
    needless = {
        "torchvision",
        "torchaudio",
        "transformers",
        "huggingface_hub",
        "triton",
        "nvidia",
        "readline",
    }
    assert needless <= set(NOT_NEEDED)
    assert [one for one in ("libjack.so.0", "PySide6/Qt/qml/a", "torch/include/a.h") if is_needed(one)] == []
    assert is_needed("torch/lib/libtorch_cpu.so")


def test_only_languages_of_the_window_are_taken_of_qt():
    names = ("qtbase_de", "qt_help_zh_CN", "qtbase_fr", "qt_zh_TW", "qt_pt_BR", "qtbase_en")
    folder = "PySide6/Qt/translations"
    taken = [one for one in names if is_needed(f"{folder}/{one}.qm")]
    assert taken == ["qtbase_de", "qt_help_zh_CN", "qtbase_en"]
    assert is_needed("mmdesk/resources/translations/mmdesk_zh_CN.qm")


def test_of_torch_only_sources_that_are_read_are_taken(tmp_path):
    config, plain = tmp_path / "config.py", tmp_path / "plain.py"
    config.write_text("install_config_module(__name__)")
    plain.write_text("x = 1")
    assert is_needed("torch/_dynamo/config.py", str(config))
    assert not is_needed("torch/nn/plain.py", str(plain))
    assert is_needed("numpy/plain.py", str(plain))


def compiled(folder, source, *options):
    library = folder / "libsmall.so"
    command = ["cc", "-g", "-shared", "-fPIC", "-x", "c", "-", "-o", library, *options]
    subprocess.run(command, input=source, text=True, check=True)
    return library


@pytest.mark.skipif(sys.platform != "linux", reason="is for Linux")
def test_symbols_are_taken_out_of_a_library_that_works_as_before(tmp_path):
    names = [f"f{number}_{'x' * 2000}" for number in range(120)]
    hidden = "".join(f"static int {name}(int x) {{ return x + 1; }}" for name in names)
    many = f"{hidden} int g(int x) {{ return {' + '.join(f'{name}(x)' for name in names)}; }}"
    library = compiled(tmp_path, many)
    before = library.stat().st_size
    saved = strip_symbols(tmp_path)
    assert saved * 1e6 == before - library.stat().st_size > 200_000
    assert ctypes.CDLL(str(library)).g(1) == 2 * 120
    assert [one.name for one in tmp_path.iterdir()] == ["libsmall.so"]


@pytest.mark.skipif(sys.platform != "linux", reason="is for Linux")
def test_a_library_that_is_out_of_step_is_known(tmp_path):
    library = compiled(tmp_path, "int one(void) { return 1; }")
    assert can_be_loaded(library)
    content = bytearray(library.read_bytes())
    (table,) = struct.unpack_from("<Q", content, 0x20)
    struct.pack_into("<Q", content, table + 8, struct.unpack_from("<Q", content, table + 8)[0] + 8)
    library.write_bytes(content)
    assert not can_be_loaded(library)
    with pytest.raises(OSError):
        ctypes.CDLL(str(library))


@pytest.mark.parametrize(
    ("licence", "expected"),
    [
        ("GPL-2.0-or-later", True),
        ("GPL-3.0-only OR GPL-2.0-only", True),
        ("LGPL-2.1-or-later OR GPL-2.0-or-later", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", False),
        ("MIT", False),
    ],
)
def test_the_gpl_alone_is_told_from_a_choice(licence, expected):
    assert _is_gpl_alone(licence) is expected


def test_a_part_under_the_gpl_is_noticed_and_a_stand_in_is_none(tmp_path):
    (tmp_path / "libx264-1.so.165").write_bytes(bytes(100_000))
    (tmp_path / "libx265-1.so.216").write_bytes(bytes(1_000))
    assert [one.name for one in sorted(tmp_path.iterdir()) if _is_foreign(one)] == ["libx264-1.so.165"]


@pytest.fixture(scope="module")
def metadata(tmp_path_factory):
    folder = tmp_path_factory.mktemp("frozen") / "inside"
    write_metadata(ROOT, folder)
    return folder


def test_every_part_is_found_by_the_name_by_which_it_is_asked_for(metadata):
    named = {one.metadata["Name"]: one for one in distributions(path=[str(metadata)])}
    for text in named["mmdesk"].requires:
        needed = Requirement(text)
        (found,) = distributions(name=needed.name, path=[str(metadata)])
        assert needed.specifier.contains(found.version, prereleases=True)
    assert {"Python", "torch", "PySide6", "silero-vad", "pympi-ling"} <= set(named)
    assert not {"torchvision", "torchaudio", "triton", "pytest"} & set(named)


def test_what_did_not_come_along_is_not_told_of(metadata, tmp_path):
    inside = tmp_path / "inside"
    shutil.copytree(metadata, inside)
    there, mine = inside / "av.libs" / "libdav1d-f4b27961.so.7.0.0", inside / "libffi.so.8"
    record = next(inside.glob("av-*.dist-info/RECORD"))
    record.write_text(record.read_text() + "av.libs/libdav1d-f4b27961.so.7.0.0,,\nav.libs/libx264-1.so,,\n")
    there.parent.mkdir(exist_ok=True)
    there.write_bytes(b"a library")
    mine.write_bytes(b"another")
    (inside / "libdav1d-f4b27961.so.7.0.0").symlink_to(there)
    keep_what_is_there(inside)
    told = record.read_text()
    assert "libdav1d" in told
    assert "libx264" not in told
    python = next(inside.glob("Python-*.dist-info/RECORD")).read_text()
    assert "libffi.so.8" in python
    assert "libdav1d" not in python


def test_the_list_of_files_is_that_of_the_build(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a b").write_bytes(b"x")
    assert compare_sums(tmp_path).level is Level.WARN
    _write_sums(tmp_path)
    assert compare_sums(tmp_path).level is Level.OK
    (tmp_path / "in" / "a b").write_bytes(b"y")
    assert compare_sums(tmp_path).level is Level.FAIL
    assert "a b is missing, or not" in compare_sums(tmp_path).says
    assert (tmp_path / SUMS).is_file()


@pytest.mark.skipif(shutil.which("cc") is None, reason="there is no C compiler")
@pytest.mark.parametrize(
    ("macro", "function", "restype", "expected"),
    [
        ("X264_OPEN=x264_encoder_open_165", "x264_encoder_open_165", ctypes.c_void_p, None),
        ("X264_OPEN=x264_encoder_open_165", "x264_param_default_preset", ctypes.c_int, -1),
        ("JACK", "jack_client_open", ctypes.c_void_p, None),
    ],
)
def test_a_stand_in_says_that_it_cannot(macro, function, restype, expected, tmp_path):
    library = tmp_path / "libstand.so"
    source = PACKAGING / "frozen" / "stand_in.c"
    command = ["cc", "-Wall", "-Werror", "-shared", "-fPIC", f"-D{macro}", "-o", library, source]
    subprocess.run(command, check=True)
    called = getattr(ctypes.CDLL(str(library)), function)
    called.restype = restype
    assert called() == expected


# The installer for Linux.


@pytest.fixture
def unpacked(tmp_path):
    """What the tarball holds, with a program that says how it was called."""
    folder = tmp_path / "un packed"
    (folder / "mmdesk" / "_internal").mkdir(parents=True)
    (folder / "share" / "icons" / "48x48").mkdir(parents=True)
    program = folder / "mmdesk" / "mmdesk"
    program.write_text('#!/bin/sh\necho "called with $1"\n')
    program.chmod(0o755)
    (folder / "share" / "icons" / "48x48" / "mmdesk.png").write_bytes(b"png")
    for file in (DESKTOP, ROOT / "resources" / "icons" / "mmdesk.svg"):
        shutil.copy(file, folder / "share")
    shutil.copy(METAINFO, folder / "share" / "org.example.mmdesk.metainfo.xml")
    shutil.copy(PACKAGING / "linux" / "install.sh", folder)
    return folder


def install(folder, *words):
    command = ["sh", str(folder / "install.sh"), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.skipif(sys.platform != "linux", reason="is for Linux")
@pytest.mark.parametrize("name", ["plain", "with a space", 'odd "$`\\& 100%'])
def test_it_is_installed_found_and_gone_again(unpacked, tmp_path, name):
    prefix = tmp_path / name
    share = unpacked / "share"
    for id_then in ("org.example.before", "org.example.mmdesk"):  # the second takes the first one's place
        next(share.glob("*.metainfo.xml")).rename(share / f"{id_then}.metainfo.xml")
        done = install(unpacked, "--prefix", str(prefix))
        assert done.returncode == 0, done.stderr
    lines = (prefix / "share/applications/mmdesk.desktop").read_text("utf-8").splitlines()
    value = next(line for line in lines if line.startswith("Exec=")).removeprefix("Exec=")
    unescaped = value.replace("\\\\", "\\")  # of a string in a desktop entry, then of an argument in quotes
    quoted, rest = re.fullmatch(r'"((?:\\.|[^"\\])*)" (.*)', unescaped).groups()
    program = re.sub(r"\\(.)", r"\1", quoted).replace("%%", "%")
    assert (program, rest) == (str(prefix / "bin/mmdesk"), "%F")
    said = subprocess.run([program, "a file"], capture_output=True, text=True, check=True)
    assert said.stdout == "called with a file\n"
    assert (prefix / "share/icons/hicolor/48x48/apps/mmdesk.png").is_file()
    assert [one.name for one in (prefix / "share/metainfo").iterdir()] == ["org.example.mmdesk.metainfo.xml"]
    if shutil.which("desktop-file-validate") and name != "plain":
        subprocess.run(
            ["desktop-file-validate", prefix / "share/applications/mmdesk.desktop"],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    assert install(unpacked, "--uninstall", "--prefix", str(prefix)).returncode == 0
    left = [one for one in prefix.rglob("*") if not one.is_dir() and one.suffix != ".cache"]
    assert left == []
    assert install(unpacked, "--uninstall", "--prefix", str(prefix)).returncode == 1


@pytest.mark.skipif(sys.platform != "linux", reason="is for Linux")
def test_an_archive_that_is_not_whole_is_not_installed(unpacked, tmp_path):
    (unpacked / "mmdesk" / "mmdesk").unlink()
    done = install(unpacked, "--prefix", str(tmp_path / "there"))
    assert (done.returncode, done.stdout) == (1, "")
    assert "unpack the whole archive" in done.stderr
    assert not (tmp_path / "there").exists()


# The AppImage.

RUNTIME = b"\x7fELF\x02\x01\x01\x00AI\x02".ljust(0x28, b"\0") + struct.pack("<Q10xHH2x", 100, 64, 2).ljust(
    188, b"s"
)


def test_a_runtime_ends_where_its_sections_do():
    assert runtime_of(RUNTIME + b"files") == RUNTIME[: 100 + 2 * 64] == RUNTIME


@pytest.mark.parametrize("image", [b"", b"\x7fELF".ljust(64), RUNTIME[:8] + b"AI\x01" + RUNTIME[11:]])
def test_what_is_no_runtime_of_the_second_kind_is_refused(image):
    with pytest.raises(SystemExit, match="no AppImage"):
        runtime_of(image)


@pytest.mark.skipif(shutil.which("mksquashfs") is None, reason="squashfs-tools is not installed")
def test_an_appimage_is_a_runtime_with_the_files_behind_it(unpacked, tmp_path):
    image, listed = tmp_path / "a.AppImage", ["unsquashfs", "-ls", "-o", str(len(RUNTIME))]
    make(unpacked, image, RUNTIME)
    assert image.read_bytes().startswith(RUNTIME + b"hsqs")
    assert image.stat().st_mode & 0o111
    said = subprocess.run([*listed, str(image)], capture_output=True, text=True, check=True).stdout
    assert "squashfs-root/mmdesk/mmdesk\n" in said
    assert [one.name for one in tmp_path.glob("*.tmp")] == []
