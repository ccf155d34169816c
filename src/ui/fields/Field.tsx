// What every field has: the label above, a hint, the error, and the attributes that join them to the control.
import type { ComponentChildren } from 'preact';
import * as ui from '../../texts/ui.ts';
import { Icon } from '../values/Icon.tsx';

export interface FieldFrame {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string;
  /** What is odd about the value and does not hinder; shown where an error would be. */
  readonly doubt?: string;
  readonly optional?: boolean;
}

/** Attributes of the control of a frame. */
export function control({ id, hint, error, doubt, optional }: FieldFrame) {
  const described = [hint && `${id}-hint`, (error || doubt) && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    required: !optional,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
  } as const;
}

export function FieldNotes({ id, hint, error, doubt }: FieldFrame) {
  return (
    <>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {(error || doubt) && (
        <p class={error ? 'field-error' : 'field-error state-wait'} id={`${id}-error`}>
          <Icon name="alert" />
          {error || doubt}
        </p>
      )}
    </>
  );
}

export function Field({ children, ...frame }: FieldFrame & { readonly children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={frame.id}>
        {frame.label}
        {frame.optional && <span class="optional"> — {ui.fieldOptional}</span>}
      </label>
      {children}
      <FieldNotes {...frame} />
    </div>
  );
}
