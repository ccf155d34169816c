// How each paragraph style of a shipped template looks (ГОСТ Р 7.0.97: Times New Roman 12–14, indent 12,5 mm); sizes in points, distances in millimetres.

/**
 * @typedef {{ size?: number, align?: 'left'|'center'|'right'|'both', bold?: boolean, indent?: number, firstLine?: number,
 *   before?: number, after?: number, line?: number, italics?: boolean, keepNext?: boolean, rightIndent?: number }} Look
 */

/** `size` absent means the size of the template's body text. @type {Record<string, Look>} */
export const LOOKS = {
  body: { align: 'both', firstLine: 12.5, before: 2, after: 1, line: 1.1 },
  plainSpaced: { align: 'left', before: 8, after: 2, keepNext: true },
  center: { align: 'center', line: 1.1 },
  heading: { align: 'center', bold: true, before: 6, after: 1, line: 1.1, keepNext: true },
  cover: { size: 16, align: 'center', bold: true, before: 35, after: 4, keepNext: true },
  subheading: { align: 'center', bold: true, after: 2, keepNext: true },
  title: { align: 'left', bold: true, before: 6, after: 4, line: 1.1, rightIndent: 70, keepNext: true },
  command: { align: 'left', before: 3, after: 2, keepNext: true },
  salutation: { align: 'center', before: 4, after: 2, line: 1.1 },
  line: { align: 'left', before: 2, line: 1.15 },
  lineHint: { align: 'center', size: 9 },
  item: { align: 'both', firstLine: 12.5, before: 1, line: 1.1 },
  subItem: { align: 'both', firstLine: 12.5, line: 1.1 },
  part: { align: 'center', bold: true, before: 4, after: 1, line: 1.1, keepNext: true },
  right: { align: 'left', indent: 90, line: 1.1 },
  listed: { align: 'left', indent: 25 },
  rightSpaced: { align: 'left', indent: 90, before: 3, line: 1.1 },
  rightNote: { align: 'left', indent: 90, size: 9 },
  fine: { align: 'left', size: 10 },
  fineSpaced: { align: 'left', size: 10, before: 5 },
  signature: { align: 'left', before: 6 },
  signatureCenter: { align: 'center', before: 6 },
  signatureRight: { align: 'right', before: 6 },
  corner: { align: 'center', size: 11, bold: true },
  cornerFine: { align: 'center', size: 9, before: 1 },
  cornerLine: { align: 'center', size: 11, before: 3 },
  cell: { align: 'left', before: 2, after: 2 },
  cellRight: { align: 'right', before: 2, after: 2 },
  cellCenter: { align: 'center', size: 11, bold: true },
  cellSmall: { align: 'left', size: 11 },
  cellHint: { align: 'center', size: 9 },
  cellItem: { align: 'left', size: 10.5 },
  cellFine: { align: 'left', size: 8.5 },
  cellTable: { align: 'left', size: 10 },
  cellTableHead: { align: 'center', size: 10, bold: true },
  cellTablePart: { align: 'center', size: 10, bold: true, keepNext: true },
  cellTableNote: { align: 'left', size: 9, italics: true },
  tag: { align: 'left' },
};
