"""How a ruling speaks of its parties: by name, role, kinship or part in a contract."""
