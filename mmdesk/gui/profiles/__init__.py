"""Several people at one account: whose mmdesk it is, and the list of profiles."""
