// Days as ISO strings and arithmetic on them; the Date object is deliberately absent (invariant 3).

/** A calendar day `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** A calendar quarter, `2025-Q4`; «квартал», not the school «четверть». */
export type Period = string;
