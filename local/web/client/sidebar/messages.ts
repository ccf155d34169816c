// Messages between the page in the sidebar and the workbook around it.

export type FromSidebar =
  | { readonly kind: 'call'; readonly id: number; readonly entry: string; readonly args: readonly unknown[] }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'focus-book' }
  | { readonly kind: 'close' };

export type ToSidebar =
  | { readonly kind: 'value'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly message: string };
