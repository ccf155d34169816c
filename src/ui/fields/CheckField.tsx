// A field with several answers out of a list that may be long; a long one can be narrowed by typing.
import { useState } from 'preact/hooks';
import * as ui from '../../texts/ui.ts';
import { type FieldFrame, FieldNotes } from './Field.tsx';
import { SearchField } from './SearchField.tsx';
import { TickField } from './TickField.tsx';

const LONG_LIST = 8;

interface CheckFieldProps extends FieldFrame {
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: ReadonlySet<string>;
  onChosen(chosen: ReadonlySet<string>): void;
}

/** The set with `id` in it if it was not, without it if it was. */
export function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

export function CheckField({ choices, chosen, onChosen, ...frame }: CheckFieldProps) {
  const [filter, setFilter] = useState('');
  const wanted = filter.trim().toLowerCase();
  // A chosen one stays in sight: what is not seen cannot be unchosen.
  const shown = choices.filter((choice) => chosen.has(choice.id) || choice.label.toLowerCase().includes(wanted));
  return (
    <fieldset
      class="field"
      id={frame.id}
      tabIndex={-1}
      aria-describedby={frame.error ? `${frame.id}-error` : undefined}
    >
      <legend>{frame.label}</legend>
      {choices.length > LONG_LIST && (
        <SearchField id={`${frame.id}-filter`} label={ui.fieldFilter} value={filter} onValue={setFilter} />
      )}
      <div class={choices.length > LONG_LIST ? 'choices scroll' : 'choices'}>
        {shown.map((choice) => (
          <TickField
            key={choice.id}
            id={`${frame.id}-${choice.id}`}
            label={choice.label}
            checked={chosen.has(choice.id)}
            onChecked={() => onChosen(toggled(chosen, choice.id))}
          />
        ))}
      </div>
      <FieldNotes {...frame} />
    </fieldset>
  );
}
