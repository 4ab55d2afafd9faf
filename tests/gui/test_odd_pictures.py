"""Pictures of any shape are shown whole and in their own proportions, also when the shape changes live."""

import numpy as np
import pytest

from mmdesk.gui.camera_view import image_of


def white_part(view):
    """Width and height of what is shown, and how far its middle is from the view's, in pixels."""
    image = view.grab().toImage()
    middle = image.height() // 2, image.width() // 2
    across = [x for x in range(image.width()) if image.pixelColor(x, middle[0]).lightness() > 250]
    down = [y for y in range(image.height()) if image.pixelColor(middle[1], y).lightness() > 250]
    off = abs((across[0] + across[-1]) / 2 - middle[1]), abs((down[0] + down[-1]) / 2 - middle[0])
    return len(across), len(down), max(off)


@pytest.mark.parametrize(
    ("width", "height"), [(640, 480), (480, 640), (1920, 1080), (1080, 1920), (480, 480)]
)
def test_a_picture_keeps_its_proportions_in_the_middle(window, width, height):
    window.view.show_picture(image_of(np.full((360, 640, 3), 255, np.uint8)))  # it was another shape before
    window.view.show_picture(image_of(np.full((height, width, 3), 255, np.uint8)))
    across, down, off = white_part(window.view)
    assert across / down == pytest.approx(width / height, rel=0.02)
    assert across <= window.view.width()
    assert down <= window.view.height()
    assert across == pytest.approx(window.view.width(), abs=3) or down == pytest.approx(
        window.view.height(), abs=3
    )
    assert off <= 2
