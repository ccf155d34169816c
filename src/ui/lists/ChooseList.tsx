// The first step of loading a list: which register, which file; and the last list, which can be undone.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import type { ListRegister } from '../../rpc/views/lists.ts';
import * as ui from '../../texts/ui.ts';
import { FileField } from '../fields/FileField.tsx';
import { RadioField } from '../fields/RadioField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { Form } from '../parts/Form.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolView } from '../school/schoolProps.ts';
import type { OpenedList } from './openedList.ts';
import { pageReader } from './pageReader.ts';
import { sheetsOfFile } from './sheetsOfFile.ts';
import { UndoList } from './UndoList.tsx';

interface ChooseListProps {
  readonly view: SchoolView;
  onBack(): void;
  onOpened(list: OpenedList): void;
  onUndone(result: Value<'rpcUndoList'>): void;
}

const REGISTERS = ['mentors', 'mentees'] as const;

export function ChooseList({ view, onBack, onOpened, onUndone }: ChooseListProps) {
  const known = useLoaded(() => call('rpcGetListFields', {}), '');
  const { bind, values } = useFields({ register: 'mentees' });
  const [file, setFile] = useState<File | null>(null);
  const [isSent, setSent] = useState(false);
  const [action, read] = useAction(
    (chosen: File) => sheetsOfFile(chosen, pageReader),
    (sheets) => {
      const register = values.register as ListRegister;
      if (known.value !== null) onOpened({ ...known.value.registers[register], register, sheets });
    },
  );
  const send = () => {
    setSent(true);
    if (file !== null) read(file);
    else document.getElementById('list-file')?.focus();
  };
  return (
    <Screen title={ui.listTitle} onBack={onBack} busy={action.running}>
      <Loadable loaded={known}>
        {({ last }) => (
          <>
            <Form onSend={send}>
              <RadioField
                {...bind('register')}
                label={ui.listRegister}
                choices={REGISTERS.map((code) => ({ code, ...ui.listRegisters[code] }))}
              />
              <FileField
                id="list-file"
                label={ui.listFile}
                hint={ui.listFileHint[view.pdMode]}
                error={isSent && file === null ? ui.fieldRequired : ''}
                accept=".xlsx,.csv"
                onFile={setFile}
              />
              <Actions primary={ui.listRead} action={action} running={ui.listReading} />
            </Form>
            {!action.running && last !== null && <UndoList last={last} onUndone={onUndone} />}
          </>
        )}
      </Loadable>
    </Screen>
  );
}
