// A state as an icon with a word; the colour only repeats what both say.
import { Icon, type IconName } from './Icon.tsx';

export type Tone = 'good' | 'bad' | 'wait' | 'none';

const ICONS: Readonly<Record<Tone, IconName>> = { good: 'check', bad: 'alert', wait: 'wait', none: 'dash' };

export function StateWord({
  tone,
  icon,
  children,
}: {
  readonly tone: Tone;
  readonly icon?: IconName;
  readonly children: string;
}) {
  return (
    <span class={`state state-${tone}`}>
      <Icon name={icon ?? ICONS[tone]} />
      <span>{children}</span>
    </span>
  );
}
