// The pages of a form and the way through them: page breaks, choices that lead elsewhere.

interface Paged<Id> {
  readonly id: Id;
  readonly type: string;
  readonly branches?: Readonly<Record<string, Id>>;
  readonly goTo?: Id;
}

/** The first page has no page break of its own. */
export interface Page<Item> {
  readonly opening: Item | null;
  readonly items: readonly Item[];
}

export function pagesOf<Item extends Paged<unknown>>(items: readonly Item[]): Page<Item>[] {
  const pages: { opening: Item | null; items: Item[] }[] = [{ opening: null, items: [] }];
  for (const item of items) {
    if (item.type === 'PAGE_BREAK') pages.push({ opening: item, items: [] });
    else pages.at(-1)?.items.push(item);
  }
  return pages;
}

/**
 * The page after page `at`, null after the last one. The last answered list that navigates decides; a page break says where the form goes
 * after the page before it; on the last page nothing navigates.
 * https://developers.google.com/apps-script/reference/forms/page-navigation-type
 * https://developers.google.com/apps-script/reference/forms/page-break-item#setGoToPage(PageBreakItem)
 */
export function pageAfter<Item extends Paged<unknown>>(
  pages: readonly Page<Item>[],
  at: number,
  answerTo: (item: Item) => string,
): number | null {
  if (at >= pages.length - 1) return null;
  const indexOf = (id: unknown) => pages.findIndex(({ opening }) => opening !== null && opening.id === id);
  const deciding = pages[at]?.items.filter((item) => item.branches !== undefined && answerTo(item) !== '').at(-1);
  const branch = deciding === undefined ? undefined : deciding.branches?.[answerTo(deciding)];
  const target = branch === undefined ? pages[at + 1]?.opening?.goTo : branch;
  const found = target === undefined ? -1 : indexOf(target);
  return found >= 0 ? found : at + 1;
}

/** Indexes of the pages these answers pass through, from the first on; a way that turns in a circle ends where it closes. */
export function wayThrough<Item extends Paged<unknown>>(
  pages: readonly Page<Item>[],
  answerTo: (item: Item) => string,
): number[] {
  const way: number[] = [];
  for (let at: number | null = 0; at !== null && !way.includes(at); at = pageAfter(pages, at, answerTo)) way.push(at);
  return way;
}
