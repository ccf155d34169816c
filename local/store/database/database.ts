// One connection to the workspace file; what the tables mean is said by the other files of this folder.
import Database from 'libsql';

export type Value = string | number | null | Uint8Array;
export type Row = Record<string, unknown>;

export interface Store {
  readonly all: (sql: string, ...values: Value[]) => Row[];
  readonly get: (sql: string, ...values: Value[]) => Row | undefined;
  readonly run: (sql: string, ...values: Value[]) => number;
  /** All or nothing; a transaction inside a transaction is part of the outer one. */
  readonly transaction: <T>(work: () => T) => T;
  readonly close: () => void;
}

interface Statement {
  all: (...values: Value[]) => Row[];
  get: (...values: Value[]) => Row | undefined;
  run: (...values: Value[]) => { changes: number };
}

/** Opens an existing workspace file. Other threads and processes may have it open too: writers wait for one another. */
export function openDatabase(path: string): Store {
  const database = new Database(path);
  database.pragma('busy_timeout = 30000');
  // NORMAL under WAL survives the death of the process; only a power cut may lose the last calls.
  database.pragma('synchronous = NORMAL');
  const statements = new Map<string, Statement>();
  let depth = 0;
  const prepare = (sql: string): Statement => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql) as unknown as Statement;
    statements.set(sql, statement);
    return statement;
  };
  return {
    all: (sql, ...values) => prepare(sql).all(...values),
    get: (sql, ...values) => prepare(sql).get(...values),
    run: (sql, ...values) => prepare(sql).run(...values).changes,
    transaction(work) {
      if (depth > 0) return work();
      database.exec('BEGIN IMMEDIATE');
      depth = 1;
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      } finally {
        depth = 0;
      }
    },
    close: () => {
      statements.clear();
      // The log goes into the file: a closed workspace is one file, to be copied as it is.
      database.pragma('wal_checkpoint(TRUNCATE)');
      database.close();
    },
  };
}
