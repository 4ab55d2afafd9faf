"""The bill of materials of mmdesk (CycloneDX 1.6, ECMA-424), made of what is in the checkout.

    python packaging/make_sbom.py [--out mmdesk.cdx.json]

`requirements.lock` says which libraries with which versions and hashes, and who needs them, `licences.json`
under which licences they are and what lies inside them. Nothing is fetched, and the same checkout gives the
same file, so a wheel that is built twice is the same. The build puts it into the wheel (`sbom_hook.py`,
PEP 770).
"""

import argparse
import hashlib
import json
import re
import sys
import tomllib
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
LOCK, LICENCES = "requirements.lock", "licences.json"
NAME = "mmdesk.cdx.json"
_PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^ ;\\]+)\s*(;\s*(?P<marker>[^\\]*?))?\s*\\?$")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_NO_SPDX = re.compile(r"^(BSD|unknown)$|[^A-Za-z0-9.+() -]")
_MODEL = Path("resources") / "models" / "base"


@dataclass
class Pin:
    """A line of the lock file."""

    name: str
    version: str
    marker: str = ""
    hashes: list[str] = field(default_factory=list)
    needed_by: list[str] = field(default_factory=list)


def read_lock(file: Path) -> list[Pin]:
    """The pins of a lock file that `uv pip compile --generate-hashes` has written. Raises ValueError."""
    pins: list[Pin] = []
    is_via = False
    for line in file.read_text(encoding="utf-8").splitlines():
        words = line.strip()
        if found := _PIN.match(line):
            pins.append(Pin(found["name"], found["version"], (found["marker"] or "").strip()))
        elif hashed := _HASH.search(words):
            pins[-1].hashes.append(hashed[1])
        elif words.startswith("# via"):
            pins[-1].needed_by += words.removeprefix("# via").split()[:1]
            is_via = True
            continue
        elif is_via and words.startswith("#"):
            # The program itself is told with the file it was read from: "mmdesk (pyproject.toml)".
            pins[-1].needed_by.append(words.removeprefix("#").split()[0])
            continue
        elif words and not words.startswith("#"):
            raise ValueError(f"{file.name}: {line[:80]!r} is no pin")
        is_via = False
    return pins


def make_sbom(root: Path) -> dict[str, Any]:
    """The bill of materials of the checkout in `root`."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pins = read_lock(root / "packaging" / LOCK)
    licences = json.loads((root / "packaging" / LICENCES).read_text(encoding="utf-8"))
    program = {
        "type": "application",
        "bom-ref": _purl(project["name"], project["version"]),
        "name": project["name"],
        "version": project["version"],
        "description": project["description"],
        "licenses": [{"expression": project["license"]}],
        "purl": _purl(project["name"], project["version"]),
    }
    components = [_component(pin, licences) for pin in pins]
    contents = {
        "metadata": {"component": program, "properties": [{"name": "mmdesk:lock", "value": LOCK}]},
        "components": [*components, _model(root)],
        "dependencies": _dependencies(program["bom-ref"], project["name"], pins),
    }
    told = json.dumps(contents, sort_keys=True).encode()
    serial = uuid.UUID(bytes=hashlib.sha256(told).digest()[:16], version=4)
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        **contents,
    }


def _component(pin: Pin, licences: dict[str, Any]) -> dict[str, Any]:
    told = licences.get(_key(pin.name), {"licence": "unknown"})
    ref = _purl(pin.name, pin.version)
    properties = [{"name": "mmdesk:file-sha256", "value": one} for one in pin.hashes]
    if pin.marker:
        properties.insert(0, {"name": "mmdesk:only-where", "value": pin.marker})
    found = {
        "type": "library",
        "bom-ref": ref,
        "name": pin.name,
        "version": pin.version,
        "licenses": _licences(told["licence"]),
        "purl": ref,
        "properties": properties,
    }
    inside = [
        {"type": "library", "bom-ref": f"{ref}#{name}", "name": name, "licenses": _licences(licence)}
        for name, licence in sorted(told.get("inside", {}).items())
    ]
    return found | ({"components": inside} if inside else {})


def _model(root: Path) -> dict[str, Any]:
    card = json.loads((root / _MODEL / "card.json").read_text(encoding="utf-8"))
    return {
        "type": "machine-learning-model",
        "bom-ref": "mmdesk-base",
        "name": "mmdesk base",
        "version": str(card.get("version", 0)),
        "hashes": [{"alg": "SHA-256", "content": card["sha256"]}],
    }


def _dependencies(program: str, name: str, pins: list[Pin]) -> list[dict[str, Any]]:
    refs: dict[str, list[str]] = {_key(name): [program]}
    for pin in pins:  # several of one name, where Pythons or systems need different versions
        refs.setdefault(_key(pin.name), []).append(_purl(pin.name, pin.version))
    needs: dict[str, set[str]] = {ref: set() for some in refs.values() for ref in some} | {
        "mmdesk-base": set()
    }
    needs[program].add("mmdesk-base")
    for pin in pins:
        for by in (ref for who in pin.needed_by for ref in refs.get(_key(who), ())):
            needs[by].add(_purl(pin.name, pin.version))
    return [{"ref": ref, "dependsOn": sorted(needed)} for ref, needed in sorted(needs.items())]


def _licences(licence: str) -> list[dict[str, Any]]:
    return [{"license": {"name": licence}} if _NO_SPDX.search(licence) else {"expression": licence}]


def _purl(name: str, version: str) -> str:
    return f"pkg:pypi/{_key(name)}@{version}"


def _key(name: str) -> str:
    return re.sub("[-_.]+", "-", name).lower()


def main() -> int:
    """Write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path(NAME))
    told = parser.parse_args()
    told.out.write_text(json.dumps(make_sbom(HERE.parent), indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(f"{told.out}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
