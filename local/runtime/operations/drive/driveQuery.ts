// The search language of Drive's files.list, as much of it as is emulated.
import type { StoredFile } from '../../../store/files.ts';
import { apiError, notEmulated } from '../../../store/serviceError.ts';

export type Matcher = (file: StoredFile) => boolean;

const TEXT = String.raw`'((?:[^'\\]|\\.)*)'`;
const FORMS: readonly { readonly pattern: RegExp; readonly make: (parts: readonly string[]) => Matcher }[] = [
  {
    pattern: new RegExp(`^name = ${TEXT}$`),
    make:
      ([name]) =>
      (file) =>
        file.name === name,
  },
  {
    pattern: new RegExp(`^mimeType = ${TEXT}$`),
    make:
      ([mime]) =>
      (file) =>
        file.mime === mime,
  },
  {
    pattern: new RegExp(`^${TEXT} in parents$`),
    make:
      ([parent]) =>
      (file) =>
        file.parent === parent,
  },
  {
    pattern: new RegExp(String.raw`^appProperties has \{ ?key=${TEXT} and value=${TEXT} ?\}$`),
    make:
      ([key = '', value]) =>
      (file) =>
        Object.hasOwn(file.appProperties, key) && file.appProperties[key] === value,
  },
  {
    // Nothing gets into the bin: no member that puts it there is emulated.
    pattern: /^trashed = (true|false)$/,
    make:
      ([trashed]) =>
      () =>
        trashed === 'false',
  },
];

/** https://developers.google.com/workspace/drive/api/guides/ref-search-terms; a form that is not emulated is loud. */
export function parseQuery(method: string, query: string): Matcher {
  const matchers = split(query).map((term) => {
    for (const { pattern, make } of FORMS) {
      const match = pattern.exec(term);
      if (match !== null) return make(match.slice(1).map((part) => part.replace(/\\(.)/g, '$1')));
    }
    if (!/^[\w' ]/.test(term)) throw apiError(method, 400, `Invalid Value: ${query}`);
    throw notEmulated(`Drive.Files.list q ${term}`);
  });
  return (file) => matchers.every((matches) => matches(file));
}

/** At ` and `, but not inside quotes or braces. */
function split(query: string): string[] {
  const terms: string[] = [];
  let term = '';
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < query.length; at += 1) {
    const letter = query.charAt(at);
    if (isQuoted && letter === '\\') {
      term += letter + query.charAt(at + 1);
      at += 1;
      continue;
    }
    if (letter === "'") isQuoted = !isQuoted;
    if (!isQuoted && letter === '{') depth += 1;
    if (!isQuoted && letter === '}') depth -= 1;
    if (!isQuoted && depth === 0 && query.startsWith(' and ', at)) {
      terms.push(term.trim());
      term = '';
      at += 4;
      continue;
    }
    term += letter;
  }
  return [...terms, term.trim()];
}
