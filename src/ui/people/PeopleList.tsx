// People as a list of ways to their pages.
import type { PersonRow } from '../../rpc/views/people.ts';
import * as ui from '../../texts/uiPeople.ts';
import { Icon } from '../values/Icon.tsx';

interface PeopleListProps {
  readonly people: readonly PersonRow[];
  onOpen(personId: string): void;
}

const noteOf = ({ register, isCandidate, hasPair }: PersonRow): string =>
  [ui.roles[register], isCandidate ? ui.candidate : hasPair ? '' : ui.withoutPair]
    .filter((part) => part !== '')
    .join(', ');

export function PeopleList({ people, onOpen }: PeopleListProps) {
  return (
    <ul class="ways">
      {people.map((person) => (
        <li key={person.id}>
          <button type="button" onClick={() => onOpen(person.id)}>
            <span>
              {person.label}
              <span class="hint">{noteOf(person)}</span>
            </span>
            <Icon name="next" />
          </button>
        </li>
      ))}
    </ul>
  );
}
