"""Examples for `mmdesk COMMAND --help`, one line and what it does each. A test parses every one."""

WINDOW = (
    ("mmdesk", "Open the window."),
    ("mmdesk holiday.mp4", "Open it and read this file."),
    ("mmdesk --camera none --microphone none", "Neither watch nor listen: for typing."),
    ("mmdesk --profile Ada", "Open it on Ada's data, where several people use mmdesk."),
    ("mmdesk analyze interview.mp4", "Read a file here, without a window."),
    ("mmdesk doctor", "Is anything missing? Says what to do."),
)

EXAMPLES: dict[str, tuple[tuple[str, str], ...]] = {
    "analyze": (
        ("mmdesk analyze talk.mp4", "A table here, and talk.json beside you."),
        ("mmdesk analyze videos/ --format csv --out tables", "A whole folder, a CSV for each."),
        ("mmdesk analyze --watch inbox --out done", "Whatever comes into a folder, until Ctrl+C."),
        ('mmdesk analyze face.jpg --text "I am fine."', "A picture with what was said."),
    ),
    "evaluate": (
        ("mmdesk evaluate --data sets --out figures.json", "The base on every set found under sets."),
        ("mmdesk evaluate --data sets --out mine.json --version 3", "The same for your version 3."),
    ),
    "sessions": (
        ("mmdesk sessions", "What is remembered, newest first."),
        ("mmdesk sessions --json", "The same for a program, with whole ids."),
    ),
    "consent": (
        ("mmdesk consent", "Who agreed to what."),
        ("mmdesk consent withdraw 1a2b3c4d --delete", "Withdraw one, and delete what it covered."),
    ),
    "export": (
        ("mmdesk export 1a2b3c4d --format eaf", "A session for ELAN."),
        ("mmdesk export --all --format csv --out tables", "All of them."),
        ("mmdesk export --file talk.mp4 --format html", "A report on a file, for any browser."),
    ),
    "import": (("mmdesk import talk.json", "What another mmdesk exported, as a new session."),),
    "compare": (
        ("mmdesk compare 1a2b3c4d 5e6f7a8b", "How far two readings of one file agree."),
        ("mmdesk compare 1a2b3c4d 5e6f7a8b --out both.eaf", "Where they differ, for ELAN."),
    ),
    "learn": (("mmdesk learn", "One lesson from all your verdicts; a line of JSON for each step."),),
    "ask": (("mmdesk ask --list", "The moments whose verdict would teach most."),),
    "versions": (
        ("mmdesk versions", "The versions there are."),
        ("mmdesk versions use 0", "Go back to the base."),
        ("mmdesk versions export 3 mine.mmdesk-version", "Version 3 as a file for another computer."),
    ),
    "lessons": (("mmdesk lessons", "Every lesson, and the gate's reason."),),
    "people": (
        ("mmdesk people", "Whom you named."),
        ("mmdesk people rename Jo Joanna", "Another name; nothing else changes."),
        ("mmdesk people forget Joanna", "Erase her: name, verdicts, what was learned."),
    ),
    "verdicts": (("mmdesk verdicts --json", "A line of JSON for each, newest first."),),
    "export-feedback": (("mmdesk export-feedback --out mine.jsonl", "To teach another mmdesk."),),
    "import-feedback": (("mmdesk import-feedback theirs.jsonl --as Jo", "Verdicts of others, about Jo."),),
    "migrate-feedback": (("mmdesk migrate-feedback", "After an update that brought another base."),),
    "forget": (
        ("mmdesk forget --session 1a2b3c4d", "One session, for good."),
        ("mmdesk forget --older-than 90 --dry-run", "Say what would go, and delete nothing."),
        ("mmdesk forget --all", "Everything, and all your versions."),
    ),
    "lock": (
        ("mmdesk lock on", "Encrypt all that is kept; asks for a passphrase."),
        ("mmdesk lock recovery", "A key to write down, should you forget it."),
    ),
    "settings": (
        ("mmdesk settings", "All that can be set, and how it is."),
        ("mmdesk settings set predictions_per_s 5", "Fewer predictions, for the battery."),
        ("mmdesk settings reset --all", "Everything as it was at first."),
        ("mmdesk settings export mine.json", "To take them along: no device, path or name."),
        ("mmdesk settings import mine.json --dry-run", "What would change by it."),
    ),
    "devices": (("mmdesk devices --json", "Cameras and microphones, for a program."),),
    "doctor": (
        ("mmdesk doctor", "What is missing here, and what to do."),
        ("mmdesk doctor --verify --json", "Check every promise; for a program."),
    ),
    "profiles": (
        ("mmdesk profiles", "Whose data there is, how much, and which is locked."),
        ("mmdesk profiles new Ada", "One for Ada: her own sessions, verdicts, settings and passphrase."),
        ("mmdesk profiles delete Ada --yes", "Erase all of it for good."),
    ),
    "restore": (
        ("mmdesk restore --list", "Which backups can be read."),
        ("mmdesk restore", "Put the newest in a damaged database's place."),
    ),
    "about": (
        ("mmdesk about --licences", "What it is made of, under which licences."),
        ("mmdesk about --text numpy", "The licence that a part brings along."),
    ),
    "benchmark": (("mmdesk benchmark files", "How fast files are read here."),),
    "simulate-user": (("mmdesk simulate-user --data sets --out gain.json", "How well it learns."),),
    "train-base": (("mmdesk train-base --data packs --work work", "The shipped weights anew."),),
}


def shown(examples: tuple[tuple[str, str], ...]) -> str:
    """As the foot of a help page, in Markdown."""
    return "\n".join(f"- `{line}`: {words}" for line, words in examples)
