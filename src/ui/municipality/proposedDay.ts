// The day a roll-up proposes for a quarter; a person may change it and the server decides.

const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'];

/** Last day of a quarter `YYYY-Qn`; empty for anything else. */
export function proposedDay(period: string): string {
  const [year = '', quarter = ''] = period.split('-Q');
  const last = LAST_DAYS[Number(quarter) - 1];
  return last === undefined ? '' : `${year}-${last}`;
}
