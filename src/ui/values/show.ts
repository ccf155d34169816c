// How days, moments and whole numbers of the contract are read in Russian.

/** `2026-01-12` → «12.01.2026», `2026-01-12T10:05:00` → «12.01.2026, 10:05»; words stay as they are. */
export function showMoment(text: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}).*)?$/.exec(text);
  if (parts === null) return text;
  const [, year, month, day, time] = parts;
  return `${day}.${month}.${year}${time === undefined ? '' : `, ${time}`}`;
}

/** 10000 → «10 000»; a dash for what is not known. */
export const showNumber = (value: number | null): string => value?.toLocaleString('ru') ?? '—';
