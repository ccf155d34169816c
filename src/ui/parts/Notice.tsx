// A framed message; a bad one is said at once to those who hear the page, a good one when they have finished listening.
import type { ComponentChildren } from 'preact';
import { Icon } from '../values/Icon.tsx';

interface NoticeProps {
  readonly tone: 'good' | 'warn' | 'bad';
  readonly title: string;
  readonly children?: ComponentChildren;
}

const ROLES = { good: 'status', warn: undefined, bad: 'alert' } as const;

export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={ROLES[tone]}>
      <p class="notice-title">
        <Icon name={tone === 'good' ? 'check' : 'alert'} />
        {title}
      </p>
      {children}
    </div>
  );
}
