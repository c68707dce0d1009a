"""Units, plane geometry, portable trigonometry, motion, coast and zones, time and dice."""
