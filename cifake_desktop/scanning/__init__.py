"""Walking a folder and examining what lies in it."""
