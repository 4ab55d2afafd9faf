"""Where things are: what the program ships, and where it writes."""

import os
from pathlib import Path

import platformdirs

from mmdesk.core.closed_file import closed_folder
from mmdesk.core.errors import StoreError

_PACKAGE = Path(__file__).resolve().parent


def resources_dir() -> Path:
    """The shipped icons, styles, translations and weights: in the wheel, or beside the package."""
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def shipped_text(name: str, language: str) -> Path:
    """A text that is shipped, in Markdown: in this language (zh_CN) where there is one, else in English."""
    translated = resources_dir() / f"{name}.{language}.md"
    return translated if translated.is_file() else resources_dir() / f"{name}.md"


def base_model_dir() -> Path:
    """Version 0: the shipped weights and their card."""
    return resources_dir() / "models" / "base"


def yunet_file(data_dir: Path) -> Path:
    """Where the user may put the YuNet face detector; it is used in place of the built-in one."""
    return data_dir / "face_detection_yunet.onnx"


def default_data_dir() -> Path:
    """Where the user's data lives unless --data-dir says otherwise."""
    return Path(platformdirs.user_data_dir("mmdesk", appauthor=False))


def profiles_dir() -> Path:
    """Where the data of further profiles lives: beside the default one's, so that neither is in the other."""
    default = default_data_dir()
    return default.with_name(f"{default.name}-profiles")


def make_private_dir(folder: Path) -> Path:
    """Create `folder` for this user only (0700). Raises StoreError when it cannot be written."""
    try:
        for parent in reversed([one for one in folder.parents if not one.exists()]):
            parent.mkdir(0o700, exist_ok=True)  # `parents=True` would make them for everyone
        folder.mkdir(exist_ok=True, mode=0o700)
        folder.chmod(0o700)
    except OSError as error:
        raise closed_folder(folder, error) or StoreError(
            f"Cannot use the folder {folder}: {error.strerror}.", "Choose another with --data-dir."
        ) from error
    if not os.access(folder, os.W_OK):
        raise closed_folder(folder) or StoreError(
            f"Cannot write to {folder}.", "Choose another folder with --data-dir."
        )
    return folder
