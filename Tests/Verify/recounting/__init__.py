"""A second reading of the contract: counts a project again from its raw files, knowing nothing of the Swift sources."""
