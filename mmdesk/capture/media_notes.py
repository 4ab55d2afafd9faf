"""What is told of a file that is damaged: each thing once, and not without end."""

MAX_ERRORS = 50


def note(errors: list[str], message: str) -> None:
    """Add a message once; a hostile file must not fill the memory with them."""
    if message not in errors and len(errors) < MAX_ERRORS:
        errors.append(message)
