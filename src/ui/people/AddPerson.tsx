// Adding a mentor or a mentee: the form of the register, short steps, and what comes next.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { ListRegister } from '../../rpc/views/lists.ts';
import * as ui from '../../texts/uiPeople.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';
import { type Added, PersonAdded } from './PersonAdded.tsx';
import { PersonSteps } from './PersonSteps.tsx';

export function AddPerson({ register, ...props }: SchoolProps & { readonly register: ListRegister }) {
  const { view, loaded, onOpen } = props;
  const form = useLoaded(async () => {
    const [own, representative] = await Promise.all([
      call('rpcGetRowForm', { sheet: register }),
      // In a workbook of codes nobody's representative is written down.
      view.pdMode === 'names' ? call('rpcGetRowForm', { sheet: 'representatives' as const }) : null,
    ]);
    return { steps: own.steps, representative: representative?.steps[0] ?? [] };
  }, register);
  const [added, setAdded] = useState<Added | null>(null);
  const [round, setRound] = useState(0);
  if (added !== null) {
    const onMore = () => {
      setAdded(null);
      setRound(round + 1);
    };
    return <PersonAdded {...props} register={register} added={added} onMore={onMore} />;
  }
  const onSaved = (person: Added) => {
    loaded.reload();
    setAdded(person);
  };
  if (form.value === null) {
    return (
      <Screen title={ui.addTitles[register]} onBack={() => onOpen('home')}>
        <Loadable loaded={form}>{() => null}</Loadable>
      </Screen>
    );
  }
  return (
    <PersonSteps
      key={round}
      register={register}
      form={form.value}
      title={ui.addTitles[register]}
      saveLabel={ui.addSave}
      save={(person) => call('rpcAddPerson', person)}
      onSaved={onSaved}
      onOpenPerson={(id) => onOpen('person', id)}
      onBack={() => onOpen('home')}
    />
  );
}
