"""Long runs that try to break the application, and the table of what came of them.

Each run is a module with a function `add_options(parser)` and a function `run(options) -> list[Row]`; it is started as
`python -m tests.hardening NAME`, and leaves `results/NAME.json`. `python -m tests.hardening report` writes the table
that stands in README from those files. Short forms of the runs are tests like all others.
"""
