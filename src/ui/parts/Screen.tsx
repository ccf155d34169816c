// The frame of every screen: the way back, and the heading that takes the focus when the screen appears.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import * as ui from '../../texts/ui.ts';
import { Icon } from '../values/Icon.tsx';
import { Button } from './Button.tsx';

interface ScreenProps {
  readonly title: string;
  readonly subtitle?: string;
  /** Absent on a first screen. */
  readonly onBack?: (() => void) | undefined;
  /** Something runs that must be seen to its end: there is no way back meanwhile. */
  readonly busy?: boolean;
  readonly children: ComponentChildren;
}

export function Screen({ title, subtitle, onBack, busy, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    // While a person types in the grid the frame has no focus, and the panel must not take it.
    if (document.hasFocus()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main>
      {onBack && !busy && (
        <Button kind="plain back" onClick={onBack}>
          <Icon name="back" />
          {ui.back}
        </Button>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {subtitle && <p class="subtitle">{subtitle}</p>}
      {children}
    </main>
  );
}
