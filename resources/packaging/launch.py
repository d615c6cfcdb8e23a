"""What both packaged executables run."""

import multiprocessing
import sys

from cifake_desktop.__main__ import start

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(start())
