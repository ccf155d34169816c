// The sidebar: the program's page in a frame without rights, and the messages by which it calls the program.
import { element } from '../element.ts';
import { localHref } from '../links.ts';
import type { FromSidebar, ToSidebar } from '../sidebar/messages.ts';

export interface SidebarEvents {
  /** Answers with the value; rejects with the message that the page's failure handler gets. */
  run(entry: string, args: readonly unknown[]): Promise<unknown>;
  closed(): void;
}

export interface Sidebar {
  open(title: string, src: string): void;
}

export function createSidebar(place: HTMLElement, events: SidebarEvents): Sidebar {
  let frame: HTMLIFrameElement | null = null;

  const close = () => {
    frame = null;
    place.hidden = true;
    place.replaceChildren();
    events.closed();
  };
  const answer = (target: MessageEventSource, message: ToSidebar) => {
    // The frame has no origin of its own («null»), so the address can only be «*»; the window is the one that asked.
    target.postMessage(message, { targetOrigin: '*' });
  };
  const call = async (source: MessageEventSource, id: number, entry: string, args: readonly unknown[]) => {
    try {
      answer(source, { kind: 'value', id, value: await events.run(entry, args) });
    } catch (error) {
      answer(source, { kind: 'error', id, message: error instanceof Error ? error.message : String(error) });
    }
  };
  window.addEventListener('message', (event: MessageEvent<FromSidebar | null>) => {
    if (!frame || event.source !== frame.contentWindow || !event.source) return;
    const message = event.data;
    if (message?.kind === 'call') void call(event.source, message.id, message.entry, message.args);
    else if (message?.kind === 'close') close();
    else if (message?.kind === 'focus-book') events.closed();
    else if (message?.kind === 'link') {
      const href = localHref(message.url);
      if (href) window.open(href, '_blank', 'noopener,noreferrer');
    }
  });

  return {
    open(title, src) {
      const button = element('button', { type: 'button', class: 'close', 'aria-label': 'Закрыть боковую панель' }, '×');
      button.addEventListener('click', close);
      const opened = element('iframe', {
        title,
        src,
        sandbox: 'allow-scripts allow-forms allow-popups',
        referrerpolicy: 'no-referrer',
      });
      frame = opened;
      // The page that comes into a frame does not have the focus that the frame was given before.
      opened.addEventListener('load', () => {
        if (document.activeElement === opened) opened.contentWindow?.focus();
      });
      place.replaceChildren(element('div', { class: 'sidebar-head' }, element('h2', {}, title), button), opened);
      place.hidden = false;
      opened.focus();
    },
  };
}
