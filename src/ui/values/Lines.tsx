// A few sentences: one stands alone, several become a list.
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length < 2) return <p>{lines[0]}</p>;
  return (
    <ul class="lines">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
