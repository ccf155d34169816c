// A reader of the XML of office files: tags and texts in order; a part of no interest costs nothing but the passing over.

export interface XmlEvents {
  /** `name` without its prefix; `attributes` as they stand, for `attribute`. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

// The page is HTML: the signs of an HTML comment may not stand in its script.
const TOKEN =
  /<!-{2}[\s\S]*?-{2}>|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!(?:[^>"']|"[^"]*"|'[^']*')*>|<(\/?)([^\s/>"'=]+)((?:[^"'>]|"[^"]*"|'[^']*')*)>|([^<]+)/g;

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Entities of XML, and `_x000D_`, as spreadsheet programs write a character that XML may not hold. */
export const decoded = (text: string): string =>
  text
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/_x([\dA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The value of an attribute, whatever its prefix; undefined when it is not there. */
export const attribute = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : decoded(value);
};

export function readXml(xml: string, events: XmlEvents): void {
  for (const [, cdata, slash, name, attributes, text] of xml.matchAll(TOKEN)) {
    if (name !== undefined) {
      const local = localName(name);
      if (slash === '/') events.close(local);
      else {
        events.open(local, attributes ?? '');
        if (attributes?.endsWith('/')) events.close(local);
      }
    } else if (cdata !== undefined) events.text(cdata);
    else if (text !== undefined) events.text(decoded(text));
  }
}
