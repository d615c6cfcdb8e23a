"""Offline desktop application that tells whether a picture was made by AI."""

__version__ = "0.1.0"
