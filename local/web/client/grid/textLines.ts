// How many lines a text takes in a cell of a given width: the browser's breaking at spaces, reckoned without drawing.

export type Measure = (text: string) => number;

/** Widths of words in the font of the grid's cells, each measured once. */
export function createMeasure(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  const known = new Map<string, number>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const width = context?.measureText(text).width ?? text.length * 8;
    known.set(text, width);
    return width;
  };
}

/** At least 1; a word that is wider than the cell is broken anywhere. `width` in pixels. */
export function linesOf(text: string, width: number, measure: Measure): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += linesOfParagraph(paragraph, width, measure);
  return Math.max(1, lines);
}

function linesOfParagraph(paragraph: string, width: number, measure: Measure): number {
  const space = measure(' ');
  let lines = 1;
  let used = 0;
  // A hyphen, too, is a place to break.
  for (const word of paragraph.match(/[^\s-]+-?|\s|-/g) ?? []) {
    if (/^\s$/.test(word)) {
      used += space;
      continue;
    }
    const needed = measure(word);
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    if (needed > width) {
      const broken = Math.ceil(needed / Math.max(1, width - measure('ш')));
      lines += broken - 1;
      used = needed - (broken - 1) * (width - measure('ш'));
    } else used += needed;
  }
  return lines;
}
