// Spreadsheet serial days (0 is 1899-12-30, as in Google Sheets) and the Date objects that exceljs uses.

const MS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** Days since 1899-12-30 with the time as a fraction; exceljs keeps wall-clock time in UTC. */
export function serialOf(date: Date): number {
  return date.getTime() / MS_PER_DAY + SERIAL_OF_1970;
}

export function dateOfSerial(serial: number): Date {
  return new Date(Math.round((serial - SERIAL_OF_1970) * MS_PER_DAY));
}

/** `31.12.2025`, with ` 14:05` when there is a time of day. */
export function russianDate(serial: number): string {
  const iso = dateOfSerial(serial).toISOString();
  const day = `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`;
  return Number.isInteger(serial) ? day : `${day} ${iso.slice(11, 16)}`;
}
