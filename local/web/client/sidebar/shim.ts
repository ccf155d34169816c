// Runs inside the sidebar's frame before the program's own scripts: `google.script`, and links that the workbook opens.
import type { FromSidebar, ToSidebar } from './messages.ts';
import { createScriptRun } from './scriptRun.ts';

const send = (message: FromSidebar) => window.parent.postMessage(message, '*');
const { run, receive } = createScriptRun(send);

window.addEventListener('message', (event: MessageEvent<ToSidebar>) => {
  if (event.source === window.parent) receive(event.data);
});

Object.assign(window, {
  google: {
    script: {
      run,
      host: {
        close: () => send({ kind: 'close' }),
        editor: { focus: () => send({ kind: 'focus-book' }) },
        origin: location.origin,
      },
    },
  },
  // A window opened from here would inherit the frame's lack of rights; the workbook opens it instead.
  open: (url?: string | URL) => {
    send({ kind: 'link', url: String(url ?? '') });
    return null;
  },
});

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || link.getAttribute('href')?.startsWith('#')) return;
  event.preventDefault();
  send({ kind: 'link', url: link.href });
});
