"""Read models become words, tones and enabled flags here; pure, without Qt."""
