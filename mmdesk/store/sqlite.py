"""The one place that imports SQLite: with SQLCipher's pages where its wheel exists, else Python's own.

A process must not open one file by two copies of SQLite: each would drop the other's locks (see `database`).
So nothing else imports a binding, not even to name an exception.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # SQLCipher's binding was made from Python's, and carries no annotations
    import sqlite3 as _binding

    CAN_SEAL: bool
else:
    try:
        from sqlcipher3 import dbapi2 as _binding

        CAN_SEAL = True
    except ImportError:
        import sqlite3 as _binding

        CAN_SEAL = False  # whether a database can be encrypted here

Connection = _binding.Connection
Error = _binding.Error
DatabaseError = _binding.DatabaseError
IntegrityError = _binding.IntegrityError
OperationalError = _binding.OperationalError
ProgrammingError = _binding.ProgrammingError

SQLITE_BUSY = _binding.SQLITE_BUSY
SQLITE_CANTOPEN = _binding.SQLITE_CANTOPEN
SQLITE_CORRUPT = _binding.SQLITE_CORRUPT
SQLITE_FULL = _binding.SQLITE_FULL
SQLITE_IOERR = _binding.SQLITE_IOERR
SQLITE_LOCKED = _binding.SQLITE_LOCKED
SQLITE_NOTADB = _binding.SQLITE_NOTADB
SQLITE_PERM = _binding.SQLITE_PERM
SQLITE_READONLY = _binding.SQLITE_READONLY

complete_statement = _binding.complete_statement
connect = _binding.connect
sqlite_version = _binding.sqlite_version
