// The one thing that a home screen proposes to do next.
import * as ui from '../../texts/ui.ts';
import { Actions } from './Actions.tsx';

interface NextStepProps {
  readonly text: string;
  /** Absent when there is nothing left to do. */
  readonly primary?: string;
  onPrimary(): void;
}

export function NextStep({ text, primary, onPrimary }: NextStepProps) {
  return (
    <section class="next">
      <h2>{ui.nextStep}</h2>
      <p>{text}</p>
      {primary && <Actions primary={primary} onPrimary={onPrimary} />}
    </section>
  );
}
