"""Where media files are decoded: in a child process that has one file, and can open nothing else.

May import what capture may. `decoder` and `child_process` are the window's side and decode nothing;
`serving` and what it imports run in the child. What comes from there is checked as if it came from an enemy.
"""
