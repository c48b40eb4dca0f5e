"""What scripts/judge-scripts is made of."""
