// A page of the user guide: its Markdown as HTML, with headings that links lead to.
import { html, raw } from 'hono/html';
import { Marked } from 'marked';
import { type Html, layout, type PageHead } from './layout.ts';

export interface GuidePage extends PageHead {
  /** Markdown that ships with the program. */
  readonly text: string;
}

/** As GitHub makes them, so that the same links work in both places. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const marked = new Marked({
  renderer: {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
  },
});

export function guidePage({ token, today, person, text }: GuidePage): Html {
  const title = /^# (.+)$/m.exec(text)?.[1] ?? '';
  return layout({
    title: `${title} · Наставник`,
    token,
    today,
    person,
    place: 'guide',
    className: 'guide',
    body: html`<main id="main" class="page">${raw(String(marked.parse(text)))}</main>`,
  });
}
