"""mmdesk reads emotion from face, voice and text on one's own computer, and learns from corrections.

`core` says what we talk about; every other room imports it. `app` and `cli` put the rooms together.
"""

__version__ = "0.1.0"
