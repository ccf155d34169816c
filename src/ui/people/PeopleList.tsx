// People as a list of ways to their pages.
import type { PersonRow } from '../../rpc/views/people.ts';
import * as ui from '../../texts/uiPeople.ts';
import { WayList } from '../parts/WayList.tsx';

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
    <WayList
      ways={people.map((person) => ({ id: person.id, label: person.label, note: noteOf(person) }))}
      onOpen={onOpen}
    />
  );
}
