// A button that goes while its work runs takes the focus with it: what stood around it gets it, so that Tab goes on from there.

/** Watches over `page` for as long as it is shown. A screen that gives way to another is left alone: its heading takes the focus. */
export function keepPlace(page: HTMLElement): void {
  let last: readonly Element[] = [];
  page.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? around(target, page) : [];
  });
  new MutationObserver(() => {
    const [left, ...places] = last;
    if (left === undefined || left.isConnected || !isNowhere()) return;
    last = [];
    const place = places.find(({ isConnected }) => isConnected);
    if (!(place instanceof HTMLElement)) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }).observe(page, { childList: true, subtree: true });
}

/** Who works in the grid has the focus there and keeps it. */
const isNowhere = (): boolean => document.hasFocus() && document.activeElement === document.body;

/** The element and what it stands in, from the inside out. */
function around(element: Element, page: Element): Element[] {
  const all: Element[] = [];
  for (let one: Element | null = element; one !== null && one !== page; one = one.parentElement) all.push(one);
  return all;
}
