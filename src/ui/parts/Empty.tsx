// A place where nothing is yet, with the way on.
import { Actions } from './Actions.tsx';

interface EmptyProps {
  readonly title: string;
  readonly text: string;
  /** Absent where the way on is outside the panel. */
  readonly primary?: string;
  readonly onPrimary?: () => void;
}

export function Empty({ title, text, primary, onPrimary }: EmptyProps) {
  return (
    <>
      <div class="empty">
        <p class="empty-title">{title}</p>
        <p>{text}</p>
      </div>
      {primary && onPrimary && <Actions primary={primary} onPrimary={onPrimary} />}
    </>
  );
}
