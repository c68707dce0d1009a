"""What files of any kind may say: the fact vocabulary, conditions, duty models."""
