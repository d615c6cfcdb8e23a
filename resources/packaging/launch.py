"""What both packaged executables run."""

import multiprocessing
import sys

from cifake_desktop.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
