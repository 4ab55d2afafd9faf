"""Why the answer is what it is: the panel with the face's map, the voice's curve and the words."""
