// Why two people suit each other, the weightiest reason first.
export function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <ul class="lines">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
