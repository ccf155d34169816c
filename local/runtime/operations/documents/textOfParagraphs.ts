// Text of WordprocessingML changed as Google Docs changes it: a match may go over several runs, never over two paragraphs.

const PARAGRAPH = /<w:p[ >][\s\S]*?<\/w:p>/g;
const TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const unescaped = (xml: string): string =>
  xml.replace(/&(lt|gt|amp|quot|apos);/g, (_all, name: string) => ENTITIES[name] ?? '');
const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (mark) => (mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : '&gt;'));
const run = (text: string): string => `<w:t xml:space="preserve">${escaped(text)}</w:t>`;

/** What replaces a match goes into the run in which the match begins, and has its looks. */
const replacedRuns = (texts: readonly string[], pattern: RegExp, replacement: string): string[] | null => {
  const whole = texts.join('');
  const matches = [...whole.matchAll(pattern)].filter(([match]) => match !== '');
  if (matches.length === 0) return null;
  let start = 0;
  return texts.map((text) => {
    const end = start + text.length;
    let kept = '';
    let at = start;
    for (const { 0: match, index } of matches) {
      if (index + match.length <= start || index >= end) continue;
      if (index >= start) kept += whole.slice(at, index) + replacement;
      at = Math.min(end, index + match.length);
    }
    kept += whole.slice(at, end);
    start = end;
    return kept;
  });
};

/** `pattern` is global. The replacement is taken as it is: no groups, no `$1`. */
export const replacedText = (xml: string, pattern: RegExp, replacement: string): string =>
  xml.replace(PARAGRAPH, (paragraph) => {
    const texts = [...paragraph.matchAll(TEXT)].map(([, text = '']) => unescaped(text));
    const replaced = replacedRuns(texts, pattern, replacement);
    if (replaced === null) return paragraph;
    let at = -1;
    return paragraph.replace(TEXT, () => {
      at += 1;
      return run(replaced[at] ?? '');
    });
  });

/** One paragraph with this text, which keeps the looks of the cell, of its first paragraph and of its first run. */
export const replacedCell = (cell: string, text: string): string => {
  const own = /<w:tcPr>[\s\S]*?<\/w:tcPr>/.exec(cell)?.[0] ?? '';
  const paragraph = /<w:pPr>[\s\S]*?<\/w:pPr>/.exec(cell)?.[0] ?? '';
  const look = /<w:r[ >]\s*(<w:rPr>[\s\S]*?<\/w:rPr>)/.exec(cell)?.[1] ?? '';
  return `<w:tc>${own}<w:p>${paragraph}<w:r>${look}${run(text)}</w:r></w:p></w:tc>`;
};
