"""What the provider's notifications reach, and the tunnel they come through."""
