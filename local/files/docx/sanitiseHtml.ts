// The closed list of tags and attributes that a document may bring into a page; everything else is dropped, text stays.

const TAGS = new Set(
  'p br hr h1 h2 h3 h4 h5 h6 strong em u s sub sup ul ol li dl dt dd table thead tbody tr td th a img pre blockquote'.split(
    ' ',
  ),
);
const ATTRIBUTES: Readonly<Record<string, (value: string) => boolean>> = {
  href: (value) => /^(https?:\/\/|mailto:|#)/i.test(value),
  src: (value) => /^data:image\/(png|jpeg|gif);base64,[a-z0-9+/=\s]*$/i.test(value),
  alt: () => true,
  id: (value) => /^[\w-]+$/.test(value),
  class: (value) => /^(center|right|both|page|layout)$/.test(value),
  colspan: (value) => /^\d{1,3}$/.test(value),
  rowspan: (value) => /^\d{1,3}$/.test(value),
};
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=<>"'/]+(?:\s*=\s*"[^"<>]*")?)*)\s*(\/?)>/gi;

/** `html` with any tag or attribute outside the list removed; a `<` that opens no well-formed tag becomes text. */
export function sanitiseHtml(html: string): string {
  let out = '';
  let end = 0;
  for (const match of html.matchAll(TAG)) {
    const [whole, slash = '', name = '', attributes = '', selfClosed = ''] = match;
    out += text(html.slice(end, match.index)) + tag(slash, name.toLowerCase(), attributes, selfClosed);
    end = match.index + whole.length;
  }
  return out + text(html.slice(end));
}

function text(piece: string): string {
  return piece.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function tag(slash: string, name: string, attributes: string, selfClosed: string): string {
  if (!TAGS.has(name)) return '';
  if (slash !== '') return `</${name}>`;
  const kept = [...attributes.matchAll(/([^\s=]+)\s*=\s*"([^"]*)"/g)].flatMap(([, key = '', value = '']) => {
    const allowed = ATTRIBUTES[key.toLowerCase()];
    return allowed?.(decoded(value)) ? [` ${key.toLowerCase()}="${value}"`] : [];
  });
  const link = name === 'a' ? ' rel="noreferrer noopener"' : '';
  return `<${name}${kept.join('')}${link}${selfClosed === '' ? '' : ' /'}>`;
}

/** As the browser reads it: `java&#115;cript:` must be looked at as `javascript:`, so anything that still holds an entity but `&amp;` fails the test. */
function decoded(value: string): string {
  return /&(?!amp;)/.test(value) ? '&' : value.replaceAll('&amp;', '&');
}
