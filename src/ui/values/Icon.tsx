// The few icons of the panel, drawn as paths; they always stand beside a word and say nothing by themselves.
// Strokes on a field of 16 × 16.
const PATHS = {
  check: 'm3 8.5 3.5 3.5L13 5',
  alert: 'M8 2 1.5 13.5h13zM8 6.5v3m0 1.6v1',
  wait: 'M8 2a6 6 0 1 1-.1 0M8 4.5V8l2.5 2',
  cross: 'm4 4 8 8m0-8-8 8',
  dash: 'M3 8h10',
  none: 'M8 2a6 6 0 1 1-.1 0M4 12l8-8',
  few: 'M3 13.5v-3m5 3v-1.5m5 1.5v-11',
  unknown: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.8-1.1 1.7m0 2v1.2',
  draft: 'M4 2h5l3 3v9H4zm2 6h4m-4 3h4',
  back: 'M14 8H3m4-4L3 8l4 4',
  next: 'm6 4 4 4-4 4',
  out: 'M7 3H3v10h10V9M9 3h4v4m0-4L7 9',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}
