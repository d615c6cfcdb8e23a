"""Looking at a data set before anything learns from it: one self-contained page."""
