// A link to a file outside the panel; it always opens a tab of its own, because the frame may not be navigated.
import * as ui from '../../texts/ui.ts';
import { Icon } from './Icon.tsx';

export function OutLink({
  href,
  primary,
  children,
}: {
  readonly href: string;
  readonly primary?: boolean;
  readonly children: string;
}) {
  return (
    <a class={primary ? 'button primary' : 'link'} href={href} target="_blank" rel="noopener">
      {children}
      <Icon name="out" />
      <span class="unseen"> ({ui.opensInNewTab})</span>
    </a>
  );
}
