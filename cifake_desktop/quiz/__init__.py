"""A person and the model guess at the same pictures, whose truth a folder knows."""
