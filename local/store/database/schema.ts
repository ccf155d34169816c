// Tables of a workspace and the two numbers by which its file is recognised.

/** «nast» in ASCII; stands in the header of every workspace file. */
export const APPLICATION_ID = 0x6e617374;

/** Grows by one whenever the tables change. */
export const SCHEMA_VERSION = 3;

export const FILE_NAME = 'workspace.sqlite';

const USERS = 'CREATE TABLE users (name TEXT PRIMARY KEY, secret TEXT NOT NULL, since REAL NOT NULL) WITHOUT ROWID';
const JOURNAL = `CREATE TABLE journal (
  serial INTEGER PRIMARY KEY, at REAL NOT NULL, until REAL NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL,
  times INTEGER NOT NULL, file TEXT, execution TEXT
)`;
const JOURNAL_INDEX = 'CREATE INDEX journal_by_moment ON journal (until, serial)';
const PEOPLE = [USERS, JOURNAL, JOURNAL_INDEX].join(';\n');

/** What a file of an older version lacks, by that version: each brings it to the next one. */
export const UPGRADES: Readonly<Record<number, string>> = {
  1: PEOPLE,
  2: 'ALTER TABLE files ADD COLUMN touches INTEGER NOT NULL DEFAULT 0',
};

export const TABLES = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE files (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, mime TEXT NOT NULL, parent TEXT,
  created REAL NOT NULL, modified REAL NOT NULL,
  app_properties TEXT NOT NULL DEFAULT '{}', bytes BLOB, maker TEXT, serial INTEGER NOT NULL, touches INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE TABLE sheets (
  book TEXT NOT NULL, sheet INTEGER NOT NULL, title TEXT NOT NULL, position INTEGER NOT NULL,
  row_count INTEGER NOT NULL, column_count INTEGER NOT NULL, hidden INTEGER NOT NULL DEFAULT 0,
  frozen INTEGER NOT NULL DEFAULT 0, tab TEXT, looks TEXT NOT NULL, PRIMARY KEY (book, sheet)
) WITHOUT ROWID;
CREATE TABLE rows (
  book TEXT NOT NULL, sheet INTEGER NOT NULL, row INTEGER NOT NULL, width INTEGER NOT NULL, cells TEXT NOT NULL,
  PRIMARY KEY (book, sheet, row)
) WITHOUT ROWID;
CREATE TABLE forms (id TEXT PRIMARY KEY, face TEXT NOT NULL, items TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE responses (
  id TEXT PRIMARY KEY, form TEXT NOT NULL, serial INTEGER NOT NULL, at REAL NOT NULL, answers TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX responses_by_form ON responses (form, at, serial);
CREATE TABLE triggers (
  id TEXT PRIMARY KEY, book TEXT NOT NULL, entry TEXT NOT NULL, type TEXT NOT NULL, source TEXT,
  rule TEXT NOT NULL, next_at REAL, serial INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE properties (book TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (book, key)) WITHOUT ROWID;
CREATE TABLE cache (
  book TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, expires REAL NOT NULL, PRIMARY KEY (book, key)
) WITHOUT ROWID;
CREATE TABLE locks (scope TEXT PRIMARY KEY, execution TEXT, pid INTEGER, free_at REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE spending (kind TEXT NOT NULL, part INTEGER NOT NULL, amount REAL NOT NULL, PRIMARY KEY (kind, part)) WITHOUT ROWID;
CREATE TABLE outbox (serial INTEGER PRIMARY KEY, recipient TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL, sent REAL NOT NULL);
CREATE TABLE executions (
  id TEXT PRIMARY KEY, serial INTEGER NOT NULL, book TEXT NOT NULL, entry TEXT NOT NULL, origin TEXT NOT NULL,
  status TEXT NOT NULL, started REAL NOT NULL, pid INTEGER, result TEXT
) WITHOUT ROWID;
CREATE INDEX executions_by_serial ON executions (serial);
${PEOPLE};
`;
