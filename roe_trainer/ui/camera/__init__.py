"""The camera: a drawn view of what the sensors could truly make out."""
