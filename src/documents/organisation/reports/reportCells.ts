// How numbers and answers of a report are written in the cells of its tables.
import { formatIndicator } from '../../../domain/indicator/formatIndicator.ts';

/** What is not known, never zero. */
export const UNKNOWN = '–';

export const shownCount = (value: number | null | undefined): string => String(value ?? UNKNOWN);

export const shownFlag = (value: boolean | null | undefined): string =>
  value === null || value === undefined ? UNKNOWN : value ? 'да' : 'нет';

/** «12,5 %» of a part and a whole, or '' where either is not known. */
export const shownShare = (part: number | null, whole: number | null): string => {
  if (part === null || whole === null || whole === 0) return '';
  const share = formatIndicator((100 * part) / whole, '%');
  return share === null ? '' : `${share.value.toFixed(share.decimals).replace('.', ',')}\u00a0%`;
};
