// Moments as people read them; the workspace's ISO times carry their own zone and are shown in it, never in the browser's.

const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** «14 октября 2026, 09:05» in the zone given; an unreadable moment stays as it is. */
export function longMoment(iso: string, zone: string): string {
  const parts = zonedParts(iso, zone);
  return parts
    ? `${Number(parts.day)} ${MONTHS[Number(parts.month) - 1]} ${parts.year}, ${parts.hour}:${parts.minute}`
    : iso;
}

/** «14.10.2026 09:05:30». */
export function shortMoment(iso: string, zone: string): string {
  const parts = zonedParts(iso, zone);
  return parts ? `${parts.day}.${parts.month}.${parts.year} ${parts.hour}:${parts.minute}:${parts.second}` : iso;
}

/** `2026-10-14` in the zone given: the value of a date field. */
export function dayOf(iso: string, zone: string): string {
  const parts = zonedParts(iso, zone);
  return parts ? `${parts.year}-${parts.month}-${parts.day}` : '';
}

type Parts = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string>>;

function zonedParts(iso: string, zone: string): Parts | null {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return null;
  const format = new Intl.DateTimeFormat('ru-RU', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value])) as Parts;
}

/** The last second of a day of the zone as an ISO moment. */
export function endOfDay(day: string, zone: string): string {
  const guess = Date.parse(`${day}T23:59:59Z`);
  const parts = zonedParts(new Date(guess).toISOString(), zone);
  if (!parts) return day;
  const shown = Date.parse(`${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}Z`);
  return new Date(guess - (shown - guess)).toISOString();
}
