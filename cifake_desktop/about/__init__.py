"""What the application tells of itself: its parts and their licences, and the facts that help to find a fault."""
