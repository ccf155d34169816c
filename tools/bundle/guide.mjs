// The user guide for the sidebar: pages of docs/guide as JSON inside a page that shows them, without their pictures.
import fs from 'node:fs/promises';
import path from 'node:path';
import { Marked } from 'marked';
import { buildPage } from './page.mjs';

/** Which pages of the guide the sidebar of a workbook shows. */
const CHAPTERS = { school: ['curator', 'mentor'], municipality: ['coordinator', 'administrator'] };

/** The panel is beside the text, so pictures of it stay out; a link to another page of the guide leads nowhere here. */
const marked = new Marked({
  renderer: {
    image: () => '',
    link(token) {
      const text = this.parser.parseInline(token.tokens);
      if (!/^https?:/.test(token.href)) return text;
      return `<a class="link" href="${token.href}" target="_blank" rel="noopener">${text}</a>`;
    },
  },
});

/**
 * A page of the guide: what stands before its first task, and its tasks, in HTML.
 * @param {string} text Markdown: `#` is the title, every `##` a task
 * @returns {{ title: string, intro: string, tasks: readonly { title: string, html: string }[] }} as src/ui/guide/guideText.ts reads it
 */
export function readChapter(text) {
  const chapter = { title: '', intro: '', tasks: /** @type {{ title: string, html: string }[]} */ ([]) };
  /** @type {import('marked').Token[]} */
  let under = [];
  const finish = () => {
    const html = marked.parser(under).replaceAll('<p></p>\n', '');
    const task = chapter.tasks.at(-1);
    if (task) task.html = html;
    else chapter.intro = html;
    under = [];
  };
  for (const token of marked.lexer(text)) {
    if (token.type !== 'heading' || token.depth > 2) {
      under.push(token);
      continue;
    }
    finish();
    if (token.depth === 1) chapter.title = token.text;
    else chapter.tasks.push({ title: token.text, html: '' });
  }
  finish();
  return chapter;
}

/**
 * @param {string} texts folder of the Markdown
 * @param {string} dir folder of the page that shows it
 * @param {string} shell
 * @returns {Promise<Map<string, { text: string, inputs: string[] }>>} `guide-<role>` → page
 */
export async function buildGuide(texts, dir, shell) {
  const page = await buildPage(dir, shell);
  const pages = new Map();
  for (const [role, names] of Object.entries(CHAPTERS)) {
    const files = names.map((name) => path.join(texts, `${name}.md`));
    const chapters = (await Promise.all(files.map((file) => fs.readFile(file, 'utf8')))).map(readChapter);
    // JSON that holds no `<` cannot end the script that carries it.
    const data = JSON.stringify(chapters).replaceAll('<', '\\u003c');
    const carried = `<script type="application/json" id="guide">${data}</script>`;
    pages.set(`guide-${role}`, {
      text: page.text.replace('<div id="panel">', (place) => `${carried}${place}`),
      inputs: [...page.inputs, ...files],
    });
  }
  return pages;
}
