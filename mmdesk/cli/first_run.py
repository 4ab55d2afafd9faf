"""What a newcomer without a display sees: a sample clip, analysed, as a table and as a picture."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

from mmdesk.analysis.file_pipeline import analyse
from mmdesk.analysis.segments import segments
from mmdesk.analysis.timeline import TimelineEntry
from mmdesk.capture.media_file import open_media
from mmdesk.capture.synthetic import make_sample_clip
from mmdesk.cli.timeline_picture import save_timeline
from mmdesk.core.emotions import most_probable
from mmdesk.core.own_program import typed_program
from mmdesk.core.predicting import Predicts
from mmdesk.paths import make_private_dir
from mmdesk.store.files import PRIVATE


def show_sample(data_dir: Path, load: Callable[[Path], Predicts]) -> int:
    """Analyse a sample made in `data_dir/sample`; print what was found; 0. Raises MmdeskError."""
    folder = make_private_dir(make_private_dir(data_dir) / "sample")
    clip = make_sample_clip(folder / "sample.mp4")
    predictor = load(data_dir)
    with open_media(clip) as media:
        entries = list(analyse(media, predictor))
        duration_s = media.duration_s or entries[-1].end_s
    console = Console()
    console.print(_table(entries))
    picture = save_timeline(entries, duration_s, clip.name, folder / "timeline.png")
    for file in folder.iterdir():  # whoever encoded them knows nothing of that
        file.chmod(PRIVATE)
    console.print(f"The clip:     {clip}", soft_wrap=True, highlight=False, markup=False)
    console.print(f"Its timeline: {picture}", soft_wrap=True, highlight=False, markup=False)
    program = typed_program()
    following = f"Next: {program} analyze FILE, or {program} --help"
    console.print(following, soft_wrap=True, highlight=False, markup=False)
    return 0


def _table(entries: list[TimelineEntry]) -> Table:
    table = Table("From", "To", "Emotion", "Confidence", title=_title(entries))
    for segment in segments(entries):
        times = (f"{at_s:.1f} s" for at_s in (segment.start_s, segment.end_s))
        table.add_row(*times, segment.emotion.value, f"{segment.confidence:.0%}")
    if not table.row_count:
        table.add_row("", "", "not sure", "")
    return table


def _title(entries: list[TimelineEntry]) -> str:
    mean = np.mean([entry.prediction.probabilities for entry in entries], axis=0)
    top = most_probable(mean)
    return f"{len(entries)} moments; most of all {top} ({mean.max():.0%})"
