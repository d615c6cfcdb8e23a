"""What a file says of its own origin: the blocks of its metadata, labels by published standards, camera data."""
