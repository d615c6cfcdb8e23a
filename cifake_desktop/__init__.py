"""Offline desktop application that tells how likely it is that a picture was made by AI."""

import os

__version__ = "0.1.0"

# From 1.29 on, ONNX Runtime reports its use to its makers over the network unless it is told not to before it loads.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
