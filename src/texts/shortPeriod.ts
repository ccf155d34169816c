// A quarter where there is little room.
const ROMAN = ['I', 'II', 'III', 'IV'];

/** «II кв. 2026». */
export const shortPeriod = (period: string): string =>
  `${ROMAN[Number(period.slice(6)) - 1] ?? ''} кв. ${period.slice(0, 4)}`;
