"""What `mmdesk doctor --verify` checks again on the user's own machine, a module for each subject.

May import everything; whatever imports torch only inside functions.
`checks.py` is the list of all.
"""
