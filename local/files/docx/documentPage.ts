// A document as a whole HTML page for reading and for printing.
import { readDocx } from './readDocx.ts';

const STYLE = `
  @page { size: A4; margin: 20mm 10mm 20mm 30mm; }
  body { font: 14pt/1.35 "PT Astra Serif", "Liberation Serif", "Times New Roman", serif; color: #000; background: #fff; margin: 0 auto; max-width: 180mm; box-sizing: border-box; overflow-wrap: break-word; }
  p { margin: 0 0 .4em; min-height: 1em; } h1, h2, h3 { font-size: 14pt; margin: .6em 0; }
  .center { text-align: center; } .right { text-align: right; } .both { text-align: justify; }
  table { border-collapse: collapse; width: 100%; margin: .6em 0; } td, th { font-size: 11pt; border: 1px solid #000; padding: .2em .4em; vertical-align: top; }
  th { font-weight: inherit; text-align: inherit; } table.layout td, table.layout th { border: 0; padding: .2em 0; }
  tr { break-inside: avoid; } img { max-width: 100%; }
  hr.page { border: 0; break-after: page; }
  @media screen { body { padding: 24px 16px; } hr.page { border-top: 1px dashed #767676; margin: 24px 0; } }
`;

/** The page of a .docx. It runs no script and loads nothing, also by its own policy. `title` is plain text. */
export async function documentPage(docx: Uint8Array, title: string): Promise<string> {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
  return `<!doctype html>
<html lang="ru"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body>${await readDocx(docx)}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
