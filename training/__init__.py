"""Makes the models that CIFAKE Desktop ships; never imported by the application."""
