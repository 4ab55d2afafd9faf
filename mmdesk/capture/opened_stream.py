"""One stream of a media file, opened for itself."""

from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from av.container import InputContainer
from av.stream import Stream

from mmdesk.capture.media_container import open_container
from mmdesk.capture.media_open import open_for_reading
from mmdesk.core.errors import MediaError


class OpenedStream:
    """The container and the stream at `index` in it; `close` it. Raises MediaError."""

    container: InputContainer
    stream: Stream

    def __init__(self, path: Path, index: int) -> None:
        with ExitStack() as closing:
            try:
                file = closing.enter_context(open_for_reading(path))
                self.container = closing.enter_context(open_container(path, file))
                self.stream = self.container.streams[index]
            except (OSError, IndexError) as error:
                raise MediaError(
                    f"{path.name} cannot be read any more.",
                    "Was it moved, or its disk taken out?",
                ) from error
            self._closing = closing.pop_all()

    def close(self) -> None:
        """Let go of the file; closing twice is fine."""
        self._closing.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
