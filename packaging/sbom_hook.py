"""Lets every build of the wheel carry its bill of materials, in `mmdesk-*.dist-info/sboms/` (PEP 770)."""

import json
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parent))
from make_sbom import NAME, make_sbom


class SbomHook(BuildHookInterface):  # type: ignore[misc]
    """Made before the wheel, from what is in the checkout, and removed again after it."""

    def initialize(self, _version: str, build_data: dict[str, Any]) -> None:
        """Write the file where the builder finds it."""
        file = self._file()
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(make_sbom(Path(self.root)), indent=1) + "\n", encoding="utf-8")
        build_data["sbom_files"].append(str(file.relative_to(self.root)))

    def finalize(self, _version: str, _build_data: dict[str, Any], _artifact_path: str) -> None:
        """Leave nothing behind."""
        self._file().unlink(missing_ok=True)

    def _file(self) -> Path:
        return Path(self.root) / "packaging" / NAME
