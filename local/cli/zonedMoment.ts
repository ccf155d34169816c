// A date and time of the wall clock in some zone, as a moment.

/** ISO moment of the wall-clock time `YYYY-MM-DDTHH:MM:SS` in the IANA `zone`. In the hour that a clock change skips, the moment after it. */
export function zonedMoment(wallClock: string, zone: string): string {
  const asUtc = Date.parse(`${wallClock}Z`);
  // The offset is asked for twice: the first guess may stand on the other side of a clock change.
  const guess = asUtc - offsetMs(asUtc, zone);
  return new Date(asUtc - offsetMs(guess, zone)).toISOString();
}

function offsetMs(moment: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const shown = Date.parse(
    `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}:${part['second']}Z`,
  );
  return shown - Math.floor(moment / 1000) * 1000;
}
