// A link to a file outside the panel; it always opens a tab of its own, because the frame may not be navigated.
import * as ui from '../../texts/ui.ts';
import { Icon } from './Icon.tsx';

export function OutLink({
  href,
  look = 'link',
  children,
}: {
  readonly href: string;
  /** Classes; a plain link without them. */
  readonly look?: string;
  readonly children: string;
}) {
  return (
    <a class={look} href={href} target="_blank" rel="noopener">
      {children}
      <Icon name="out" />
      <span class="unseen"> ({ui.opensInNewTab})</span>
    </a>
  );
}
