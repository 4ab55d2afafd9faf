"""Tab goes through the window in the order in which one reads it."""


def test_tab_goes_through_the_learning_panel_from_above(window):
    learning = window.learning
    wanted = [
        learning.learn_button,
        learning.ask_button,
        learning.by_itself,
        learning.versions.list,
        learning.versions.roll_back_button,
        learning.versions.drift_button,
    ]
    chain, widget = [], window.text.field
    while widget is not window.text.field or not chain:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    assert [one for one in chain if one in wanted] == wanted
