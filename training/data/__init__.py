"""Reading data sets as they are published and packing them for training."""
