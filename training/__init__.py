"""Makes the models that CIFAKE Desktop ships; never imported by the application."""

import os

# As in the application: nothing that is measured here is anybody else's to know.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
