// What went wrong, said at once to those who hear the page too, with the way on.
import type { ShownProblem } from '../../rpc/contract.ts';
import { ui } from '../../texts/ui.ts';
import { Icon } from './Icon.tsx';

export function Problems({
  problems,
  repeat,
}: {
  readonly problems: readonly ShownProblem[];
  readonly repeat?: (() => void) | null;
}) {
  if (problems.length === 0) return null;
  return (
    <div class="notice bad" role="alert">
      <p class="notice-title">
        <Icon name="alert" />
        {ui.problems.title}
      </p>
      {problems.length === 1 ? (
        <p>{problems[0]?.text}</p>
      ) : (
        <ul>
          {problems.map((problem, index) => (
            <li key={`${index}-${problem.code}`}>{problem.text}</li>
          ))}
        </ul>
      )}
      {repeat && (
        <button type="button" class="button" onClick={repeat}>
          {ui.retry}
        </button>
      )}
    </div>
  );
}
