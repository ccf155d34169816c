// A form whose answers are sent by the page; what is missing is said by the fields, in Russian, not by the browser.
import type { ComponentChildren } from 'preact';

export function Form({ onSend, children }: { onSend(): void; readonly children: ComponentChildren }) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
    </form>
  );
}
