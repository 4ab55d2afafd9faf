"""A command that has loaded torch ends at once, and what must happen at an end happens all the same."""

import subprocess
import sys

CODE = """
import atexit, sys, threading, time, types
import mmdesk.__main__ as program
if "with torch" in sys.argv:
    sys.modules["torch"] = types.ModuleType("torch")
class Slow:
    def __del__(self):
        print("taken apart", flush=True)
sys.modules["slow"] = Slow()
atexit.register(print, "at exit")
threading.Thread(target=lambda: (time.sleep(0.1), print("thread"))).start()
program.frame.main = lambda: 130
sys.argv = ["mmdesk", *sys.argv[2:]]
sys.exit(program.main())
"""


def run(*words):
    done = subprocess.run([sys.executable, "-c", CODE, *words], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout.split("\n")[:-1], done.stderr


def test_torch_is_not_taken_apart_but_threads_end_and_exit_functions_run():
    assert run("with torch", "versions") == (130, ["thread", "at exit"], "")


def test_a_window_and_a_command_without_torch_end_as_python_does():
    for words in (("with torch",), ("without", "versions")):
        assert run(*words) == (130, ["thread", "at exit", "taken apart"], "")
