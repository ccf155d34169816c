// Forms of a school made through the bundle, and a list that its municipality changes afterwards.
import type { Workspace } from '../../../local/contract.ts';
import { ask } from './asking.ts';

/** Makes the forms in order. Returns their ids by key. */
export const makeForms = async (workspace: Workspace, school: string, ...forms: readonly string[]) => {
  const ids: Record<string, string> = {};
  for (const form of forms) {
    const { url } = await ask<{ url: string }>(workspace, school, 'rpcCreateForm', { form });
    ids[form] = workspace.files().find(({ kind, id }) => kind === 'form' && url.includes(id))?.id ?? '';
  }
  return ids;
};

/** A word more in the list of positions, as a coordinator types it and brings it to the schools. */
export const addPosition = async (workspace: Workspace, bookId: string, word: string): Promise<void> => {
  const line = { Раздел: 'Списки', Код: 'positions', Значение: word, Включено: 'да' };
  workspace.typeRows(bookId, 'Настройки профиля', [line]);
  await ask(workspace, bookId, 'rpcUpdateBooks');
};
