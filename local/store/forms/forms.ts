// Forms: what the author set and what people answered.
import type { FormPage } from '../../contract.ts';
import type { Row, Store } from '../database/database.ts';
import { newId, nextSerial } from '../database/meta.ts';

export interface Face {
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly published: boolean;
  readonly collectEmail: boolean;
}

export type ItemType = FormPage['items'][number]['type'];

export interface FormItem {
  readonly id: number;
  readonly type: ItemType;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly choices: readonly string[];
  /** Of a list: ids of the page breaks that choices lead to. */
  readonly branches?: Readonly<Record<string, number>>;
  /** Of a page break: id of the page break to go to after the page before it. */
  readonly goTo?: number;
}

export interface StoredForm {
  readonly id: string;
  readonly face: Face;
  readonly items: readonly FormItem[];
}

export type Answer = string | readonly string[];

export interface StoredResponse {
  readonly id: string;
  readonly form: string;
  readonly at: number;
  /** In the order of the questions; unanswered ones are left out. */
  readonly answers: readonly { readonly item: number; readonly value: Answer }[];
}

export function findForm(store: Store, id: string): StoredForm | null {
  const row = store.get('SELECT * FROM forms WHERE id = ?', id);
  if (row === undefined) return null;
  return { id, face: JSON.parse(String(row['face'])) as Face, items: JSON.parse(String(row['items'])) as FormItem[] };
}

export function saveForm(store: Store, form: StoredForm): void {
  store.run(
    'INSERT INTO forms (id, face, items) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET face = excluded.face, items = excluded.items',
    form.id,
    JSON.stringify(form.face),
    JSON.stringify(form.items),
  );
}

function responseOf(row: Row): StoredResponse {
  return {
    id: String(row['id']),
    form: String(row['form']),
    at: Number(row['at']),
    answers: JSON.parse(String(row['answers'])) as StoredResponse['answers'],
  };
}

const RESPONSE_PREFIX = '2_ABaOnu';

export function addResponse(
  store: Store,
  form: string,
  answers: StoredResponse['answers'],
  at: number,
): StoredResponse {
  const id = newId(store, RESPONSE_PREFIX);
  store.run(
    'INSERT INTO responses (id, form, serial, at, answers) VALUES (?, ?, ?, ?, ?)',
    id,
    form,
    nextSerial(store),
    at,
    JSON.stringify(answers),
  );
  return { id, form, at, answers };
}

/** Apps Script: a response sent anew keeps its id and gets the moment of the last sending. */
export function replaceResponse(
  store: Store,
  response: StoredResponse,
  answers: StoredResponse['answers'],
  at: number,
): StoredResponse {
  store.run('UPDATE responses SET at = ?, answers = ? WHERE id = ?', at, JSON.stringify(answers), response.id);
  return { ...response, at, answers };
}

export function findResponse(store: Store, id: string): StoredResponse | null {
  const row = store.get('SELECT * FROM responses WHERE id = ?', id);
  return row === undefined ? null : responseOf(row);
}

/** The oldest first; with `after` only those sent later than it. */
export function listResponses(store: Store, form: string, after: number | null): StoredResponse[] {
  return store
    .all('SELECT * FROM responses WHERE form = ? AND at > ? ORDER BY at, serial', form, after ?? -1)
    .map(responseOf);
}
