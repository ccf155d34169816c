// Names with their values, without a table.
interface FactsProps {
  readonly look: 'facts' | 'counts' | 'proof';
  readonly facts: readonly (readonly [name: string, value: string])[];
}

export function Facts({ look, facts }: FactsProps) {
  return (
    <dl class={look}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
