"""What people must know and agree to: the first notice, consent in each session, how long things are kept."""
