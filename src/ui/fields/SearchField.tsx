// The field that narrows a list while one types; what was found is told by whoever shows the list.
import type { ComponentChildren } from 'preact';

interface SearchFieldProps {
  readonly id: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  /** How many were found, or the list itself. */
  readonly children?: ComponentChildren;
  onValue(value: string): void;
}

export function SearchField({ id, label, placeholder, value, onValue, children }: SearchFieldProps) {
  return (
    <search class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={value}
        placeholder={placeholder}
        autocomplete="off"
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {children}
    </search>
  );
}
