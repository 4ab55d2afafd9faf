"""What the program is built of: bounded, pinned, listed with licences, and nothing else in the wheel."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder
from packaging.licenses import canonicalize_license_expression
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))
from make_sbom import make_sbom, read_lock  # noqa: E402

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
LOCKS = ("requirements.lock", "requirements-dev.lock")
EXTRAS = PROJECT["project"]["optional-dependencies"]
NEEDED = [Requirement(one) for one in PROJECT["project"]["dependencies"]]
ALL = [*NEEDED, *(Requirement(one) for some in EXTRAS.values() for one in some)]
ALL += [Requirement(one) for one in PROJECT["build-system"]["requires"]]
MOST_WHEEL_MB = 120


@pytest.mark.parametrize("one", ALL, ids=str)
def test_every_dependency_has_a_lower_and_an_upper_bound(one):
    kinds = {spec.operator for spec in one.specifier}
    assert kinds == {"=="} or (kinds & {">=", ">"} and kinds & {"<", "<="}), str(one)
    assert one.url is None


def pins(name):
    return read_lock(ROOT / "packaging" / name)


@pytest.mark.parametrize("name", LOCKS)
def test_every_pin_has_hashes(name):
    assert [pin.name for pin in pins(name) if not pin.hashes] == []


@pytest.mark.parametrize(
    ("name", "needed"), [("requirements.lock", NEEDED), ("requirements-dev.lock", ALL[:-1])]
)
def test_a_lock_keeps_the_bounds_of_the_project(name, needed):
    pinned = {}
    for pin in pins(name):
        pinned.setdefault(canonicalize_name(pin.name), []).append(pin.version)
    for one in needed:
        versions = pinned.get(canonicalize_name(one.name), [])
        assert versions, f"{one.name} is not in {name}: run `make lock`"
        assert all(version in one.specifier for version in versions), f"{one} is pinned to {versions}"


def test_the_developers_lock_holds_the_users_one():
    ours = {(pin.name, pin.version) for pin in pins(LOCKS[0])}
    theirs = {(pin.name, pin.version) for pin in pins(LOCKS[1])}
    assert ours - theirs == set()


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_tells_of_no_server_and_of_no_machine(name):
    text = (ROOT / "packaging" / name).read_text()
    assert re.findall(r"://|--index-url|--find-links|--trusted-host| @ |/opt/|/home/|/work/", text) == []


@pytest.fixture(scope="module")
def sbom():
    return make_sbom(ROOT)


def test_the_bill_of_materials_is_valid(sbom):
    from cyclonedx.schema import SchemaVersion  # they take seconds to import, also for who runs other tests
    from cyclonedx.validation.json import JsonStrictValidator

    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(sbom)) is None


def test_the_bill_of_materials_is_the_same_each_time(sbom):
    assert make_sbom(ROOT) == sbom


def test_it_lists_what_is_pinned_and_the_base(sbom):
    listed = {(one["name"], one["version"]) for one in sbom["components"]}
    assert {(pin.name, pin.version) for pin in pins(LOCKS[0])} == {
        one for one in listed if one[0] != "mmdesk base"
    }
    model = next(one for one in sbom["components"] if one["type"] == "machine-learning-model")
    card = json.loads((ROOT / "resources" / "models" / "base" / "card.json").read_text())
    assert model["hashes"] == [{"alg": "SHA-256", "content": card["sha256"]}]


def components(some):
    for one in some:
        yield one
        yield from components(one.get("components", ()))


def test_every_part_of_it_has_a_licence_that_is_known(sbom):
    unknown, wrong = [], []
    for one in components(sbom["components"]):
        if one["type"] != "library":
            continue
        (told,) = one["licenses"]
        if told.get("license", {}).get("name") == "unknown":
            unknown.append(one["name"])
        if "expression" in told and not is_expression(told["expression"]):
            wrong.append((one["name"], told["expression"]))
    assert (unknown, wrong) == ([], []), "run `make lock`, or note it in packaging/licences.json by hand"


def is_expression(text):
    try:
        return bool(canonicalize_license_expression(text))
    except ValueError:
        return False


def test_who_needs_whom_is_told_of_everything(sbom):
    refs = {one["bom-ref"] for one in sbom["components"]} | {sbom["metadata"]["component"]["bom-ref"]}
    told = {one["ref"]: set(one["dependsOn"]) for one in sbom["dependencies"]}
    assert set(told) == refs
    needed = set().union(*told.values())
    assert needed <= refs
    assert refs - needed == {sbom["metadata"]["component"]["bom-ref"]}, "everything is needed by somebody"


# The wheel.


@pytest.fixture(scope="module")
def wheel():
    """What the wheel holds, by the name there: the file it comes from."""
    builder = WheelBuilder(str(ROOT))
    files = [*builder.recurse_included_files()]
    files += [*builder.recurse_forced_files(builder.config.get_force_include())]
    return {one.distribution_path.replace("\\", "/"): Path(one.path) for one in files}


def tracked(*folders):
    """What belongs to the project: a checkout has more in it."""
    told = subprocess.run(
        ["git", "ls-files", "-z", "-co", "--exclude-standard", *folders],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if told.returncode:
        pytest.skip("no git here")
    return {name for name in told.stdout.decode().split("\0") if name}


def test_the_wheel_holds_all_of_the_package_and_what_it_reads(wheel):
    of_package = tracked("mmdesk")
    assert of_package - set(wheel) == set()
    for folder in ("icons", "style", "schema", "models/base"):
        there = tracked(f"resources/{folder}")
        assert {f"mmdesk/{name}" for name in there} - set(wheel) == set()


FOR_CONTRIBUTORS = {
    "resources/README.zh-CN.md",
    "resources/contributing.md",
    "resources/decisions.md",
    "resources/figures.md",
    "resources/model_card.md",
    "resources/tour.md",
    "resources/tour.zh_CN.md",
    "resources/training.md",
    "resources/translations/README.md",
}


def test_every_resource_that_is_not_for_readme_alone_is_in_the_wheel(wheel):
    there = tracked("resources") - tracked("resources/screenshots") - FOR_CONTRIBUTORS
    there = {name for name in there if not name.endswith(".ts")}  # they are compiled
    assert {f"mmdesk/{name}" for name in there} - set(wheel) == set()


def test_the_wheel_holds_nothing_but_the_project(wheel):
    own = tracked("mmdesk", "resources")
    foreign = {}
    for name, file in wheel.items():
        relative = file.resolve().relative_to(ROOT.resolve()).as_posix()  # raises for a link to elsewhere
        if relative not in own:
            foreign[name] = relative
    assert foreign == {}
    assert not any(re.search(r"(^|/)(tests|shared|data|\.venv)/", name) for name in wheel)


def test_the_wheel_is_of_a_sensible_size(wheel):
    assert sum(file.stat().st_size for file in wheel.values()) < MOST_WHEEL_MB * 1e6


def test_the_build_asks_for_the_bill_of_materials():
    hook = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["hooks"]["custom"]["path"]
    assert (ROOT / hook).is_file()
