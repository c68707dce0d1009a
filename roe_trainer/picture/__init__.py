"""What the watch could know: contacts, messages, and the ledger of facts."""
