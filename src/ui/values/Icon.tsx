// The few icons of the panel, drawn as paths; they always stand beside a word and say nothing by themselves.
const PATHS = {
  check: 'M6.5 11.6 3.4 8.5 2.3 9.6l4.2 4.2 8-8-1.1-1.1z',
  alert: 'M8 1.5.8 14.2h14.4L8 1.5zm.8 10.7H7.2v-1.6h1.6v1.6zm0-2.9H7.2V6h1.6v3.3z',
  wait: 'M8 1.3a6.7 6.7 0 1 0 0 13.4A6.7 6.7 0 0 0 8 1.3zm0 12a5.3 5.3 0 1 1 0-10.6 5.3 5.3 0 0 1 0 10.6zM8.7 4.6H7.3v4l3.4 2 .7-1.1-2.7-1.6V4.6z',
  cross: 'm12.6 4.4-1-1L8 7 4.4 3.4l-1 1L7 8l-3.6 3.6 1 1L8 9l3.6 3.6 1-1L9 8z',
  dash: 'M3 7.2h10v1.6H3z',
  draft: 'M9.6 1.5H3.5v13h9V4.4L9.6 1.5zm1.5 11.6H4.9V2.9h4v2.2h2.2v8zM6 7.2h4v1.2H6V7.2zm0 2.6h4V11H6V9.8z',
  back: 'M13.5 7.3H5.3L8.7 4l-1-1-5 5 5 5 1-1-3.4-3.3h8.2z',
  next: 'm6 3.3-1 1L8.7 8 5 11.7l1 1L10.7 8z',
  out: 'M12.6 12.6H3.4V3.4H7V2H3.4C2.6 2 2 2.6 2 3.4v9.2c0 .8.6 1.4 1.4 1.4h9.2c.8 0 1.4-.6 1.4-1.4V9h-1.4v3.6zM9 2v1.4h2.6L5.2 9.8l1 1 6.4-6.4V7H14V2H9z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="currentColor" />
    </svg>
  );
}
