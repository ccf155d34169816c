// Charts of characters for the cells of a report: Google Docs keeps no chart of a .docx, a row of blocks looks the same in every office program.

const FULL = '█';
const EMPTY = '░';
const LEVELS = '▁▂▃▄▅▆▇█';
/** Where nothing is known. */
const GAP = '·';

/** A bar of `cells` blocks: the part of `whole` that is filled; something above zero shows at least one. */
export const textBar = (part: number, whole: number, cells: number): string => {
  const share = whole <= 0 ? 0 : Math.min(1, Math.max(0, part / whole));
  const full = share > 0 ? Math.max(1, Math.floor(share * cells)) : 0;
  return FULL.repeat(full) + EMPTY.repeat(cells - full);
};

/** A column of one of eight heights for each value, the highest at `top` or above. */
export const textColumns = (values: readonly (number | null)[], top: number): string =>
  values
    .map((value) =>
      value === null ? GAP : LEVELS[Math.min(LEVELS.length - 1, Math.floor((LEVELS.length * value) / top))],
    )
    .join(' ');
