"""One question about a file, in a process that lives for it alone."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

from mmdesk.capture.decoding.file_decoder import file_decoder
from mmdesk.capture.decoding.patience import patience_s
from mmdesk.capture.decoding.wire import Message, WireError

Checked = TypeVar("Checked")


def one_answer(path: Path, check: Callable[[Message], Checked], question: str, **fields: Any) -> Checked:
    """What is answered, checked. Raises MediaError."""
    with closing(file_decoder(path)) as decoder:
        decoder.patience_s = patience_s(path, None)
        answer = decoder.ask(question, **fields)
        try:
            return check(answer)
        except WireError as error:
            raise decoder.refuse(error) from error
