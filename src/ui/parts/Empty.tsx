// A place where nothing is yet, with the way on below it.
interface EmptyProps {
  readonly title: string;
  readonly text: string;
}

export function Empty({ title, text }: EmptyProps) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      <p>{text}</p>
    </div>
  );
}
