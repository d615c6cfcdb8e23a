"""Offline desktop application that tells whether a picture was made by AI."""
