"""Runs and models side by side: the same pictures, the same figures, what they cost, where they disagree."""
