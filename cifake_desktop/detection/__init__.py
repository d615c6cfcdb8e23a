"""From pixels to a logit, an evidence map and a verdict."""
