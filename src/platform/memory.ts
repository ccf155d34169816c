// Small states of this workbook: document properties for what must last, the document cache for progress.
import type { Memory } from '../application/ports.ts';

const PROGRESS_KEY = 'progress';
/** Seconds a finished job's progress is still shown. */
const PROGRESS_SECONDS = 3600;
/** The longest that Google keeps anything. https://developers.google.com/apps-script/reference/cache/cache (seen 2026-11-26) */
const CACHE_SECONDS = 21_600;
/** A longer value is refused with «Argument too large»; ours are plain letters and numbers. */
const LONGEST_CACHED = 100_000;

export const memory: Memory = {
  get: <Value>(key: string): Value | null => {
    const text = PropertiesService.getDocumentProperties().getProperty(key);
    return text === null ? null : (JSON.parse(text) as Value);
  },
  all: () =>
    Object.fromEntries(
      Object.entries(PropertiesService.getDocumentProperties().getProperties()).map(([key, text]) => [
        key,
        JSON.parse(text) as unknown,
      ]),
    ),
  set: (key, value) => {
    PropertiesService.getDocumentProperties().setProperty(key, JSON.stringify(value));
  },
  remove: (key) => {
    PropertiesService.getDocumentProperties().deleteProperty(key);
  },
  cache: (key, value) => {
    const text = JSON.stringify(value);
    if (text.length <= LONGEST_CACHED) CacheService.getDocumentCache()?.put(key, text, CACHE_SECONDS);
  },
  cached: <Value>(key: string): Value | null =>
    JSON.parse(CacheService.getDocumentCache()?.get(key) ?? 'null') as Value | null,
  showProgress: (value) => CacheService.getDocumentCache()?.put(PROGRESS_KEY, JSON.stringify(value), PROGRESS_SECONDS),
  progress: () => JSON.parse(CacheService.getDocumentCache()?.get(PROGRESS_KEY) ?? 'null'),
};
