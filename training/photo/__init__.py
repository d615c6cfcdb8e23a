"""The photo detector: data, degradations, network, training and measuring for pictures at their own size."""
