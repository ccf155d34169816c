// Requests to the workspace server; every failure is an Error with a Russian message.
import type {
  ApiError,
  BookView,
  CellEdit,
  ChangesReply,
  ClockReply,
  EditReply,
  MoveReply,
  RowsEdit,
  RunReply,
} from '../wire.ts';

const TOKEN = document.querySelector<HTMLMetaElement>('meta[name=token]')?.content ?? '';

async function request<Reply>(path: string, body?: unknown): Promise<Reply> {
  const init: RequestInit =
    body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-nastavnik-token': TOKEN },
          body: JSON.stringify(body),
        };
  const response = await fetch(path, init).catch(() => {
    throw new Error('Рабочее место не отвечает. Проверьте, что оно запущено, и повторите.');
  });
  const reply: unknown = await response.json().catch(() => null);
  if (response.ok) return reply as Reply;
  throw new Error((reply as ApiError | null)?.error?.message ?? 'Рабочее место ответило непонятно. Обновите страницу.');
}

const book = (id: string) => `/api/book/${encodeURIComponent(id)}`;

export const api = {
  book: (id: string) => request<BookView>(book(id)),
  edit: (id: string, sheet: string, edits: readonly CellEdit[]) =>
    request<EditReply>(`${book(id)}/cells`, { sheet, edits }),
  rows: (id: string, edit: RowsEdit) => request<MoveReply>(`${book(id)}/rows`, edit),
  move: (id: string, way: 'undo' | 'redo') => request<MoveReply>(`${book(id)}/history`, { way }),
  changes: (id: string) => request<ChangesReply>(`${book(id)}/changes`),
  open: (id: string) => request<RunReply>(`${book(id)}/open`, {}),
  run: (id: string, entry: string, args: readonly unknown[], from: 'menu' | 'sidebar') =>
    request<RunReply>(`${book(id)}/run`, { entry, args, from }),
  clock: () => request<ClockReply>('/api/clock'),
  moveClock: (to: string) => request<ClockReply>('/api/clock', { to }),
};
