"""Where in a picture the evidence lies: our own map beside Grad-CAM, and which of the two is faithful."""
