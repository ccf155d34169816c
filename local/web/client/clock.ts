// Starts a move of the workspace's clock and shows what runs meanwhile; without scripts the form waits for the end.
import type { ClockReply } from '../wire.ts';
import { api } from './api.ts';
import { byId, element } from './element.ts';

const STATUS = { completed: 'выполнено', failed: 'ошибка', timed_out: 'превышено время', killed: 'прервано' } as const;
const LOOK_EVERY_MS = 700;

const form = document.querySelector<HTMLFormElement>('[data-clock]');
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const field = form.querySelector<HTMLInputElement>('#to');
  const button = form.querySelector('button');
  if (!field?.value || !button) return;
  button.disabled = true;
  move(field.value)
    .catch((error: unknown) => say(error instanceof Error ? error.message : String(error), true))
    .finally(() => {
      button.disabled = false;
    });
});

async function move(to: string): Promise<void> {
  say('Переводим часы…');
  let reply = await api.moveClock(to);
  while (!reply.done) {
    show(reply);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    reply = await api.clock();
  }
  show(reply);
  await refreshTriggers();
}

function show({ ran, now, done, error }: ClockReply): void {
  byId('ran').replaceChildren(
    ...ran.map((run) => {
      const link = element('a', { href: `/executions/${encodeURIComponent(run.id)}` }, element('code', {}, run.entry));
      const outcome = ` — ${STATUS[run.status]}${run.error ? `: ${run.error}` : ''}`;
      return element('li', {}, element('time', {}, run.startedAt), ' ', link, outcome);
    }),
  );
  byId('now').textContent = now;
  if (error) say(error, true);
  else if (!done) say(`Переводим часы… сработало: ${ran.length}`);
  else
    say(
      ran.length === 0
        ? 'Часы переведены. До этой даты ничего не было назначено.'
        : `Часы переведены. Сработало: ${ran.length}.`,
    );
}

function say(text: string, isError = false): void {
  const box = byId('progress');
  box.textContent = text;
  box.classList.toggle('error', isError);
}

/** The list of what waits comes from the server, which alone knows how to show it. */
async function refreshTriggers(): Promise<void> {
  const page = new DOMParser().parseFromString(await (await fetch('/clock')).text(), 'text/html');
  for (const selector of ['[data-triggers]', '.today'])
    document.querySelector(selector)?.replaceWith(page.querySelector(selector) ?? '');
}
