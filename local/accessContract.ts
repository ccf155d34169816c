// Who may enter a workspace from the network, and what people did in it: the part of the contract that is about people.

/** What one person did to one file, once or several times on end. Without what was typed. */
export interface JournalEntry {
  /** ISO moments of the workspace's clock: the first and the last time. */
  readonly at: string;
  readonly until: string;
  /** Name with which the person entered; words of their own for one who did not have to. */
  readonly who: string;
  /** Russian, in the past tense. */
  readonly what: string;
  readonly times: number;
  /** Null when it was about no file; the name is the one the file has now. */
  readonly file: { readonly id: string; readonly name: string } | null;
  readonly executionId: string | null;
}

export interface AccessFace {
  /** Those who may enter from the network, by name. */
  users(): readonly { readonly name: string; readonly since: string }[];
  /** Adds the person or changes the password; only a hash is kept. Refused for a bad name or a short password. */
  setPassword(name: string, password: string): Promise<void>;
  /** Refused when there is no such person. */
  removeUser(name: string): void;
  /** The name as it is kept, or null for a wrong name or password; both take the same time. */
  checkPassword(name: string, password: string): Promise<string | null>;
  note(entry: { who: string; what: string; fileId?: string; executionId?: string }): void;
  /** The newest first. */
  journal(limit?: number): JournalEntry[];
}
