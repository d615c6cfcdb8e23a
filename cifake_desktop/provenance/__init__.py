"""What the file says about its own origin: content credentials, generators' metadata, IPTC, camera, watermarks."""
