// Addresses that stand in cells: where they lead here, and how they are shown.
import { localHref, placeOfHash } from '../links.ts';
import { address } from './gridShape.ts';

/** Where the address in a cell leads, or null when the cell holds no address alone. */
export function hrefOf(text: string): string | null {
  return /^https?:\/\/\S+$/.test(text) ? localHref(text) : null;
}

/** A page of this very workbook: it is gone to without opening it anew. */
export function isOfThisBook(href: string): boolean {
  return href.startsWith(`${location.pathname}#`);
}

/** What is read in the cell: of a long address of this workbook only where it leads. */
export function captionOf(text: string): string {
  const href = hrefOf(text);
  if (href === null || !isOfThisBook(href)) return text;
  const place = placeOfHash(new URL(href, location.href).hash);
  return place && /range=/.test(href) ? `Перейти к ${address(place)}` : 'Перейти к листу';
}
