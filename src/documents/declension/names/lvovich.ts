// What the engine asks of lvovich, as a type only: src/libraries puts the real one in.
export type Lvovich = Pick<typeof import('lvovich'), 'inclineFirstname' | 'inclineLastname' | 'inclineMiddlename'>;
