// One paper that several people have signed: which it is, who, on what day; whoever could not be written down is named.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { ConsentPerson, ConsentsRecorded } from '../../rpc/views/privacy.ts';
import { fieldRequiredChoice } from '../../texts/ui.ts';
import * as ui from '../../texts/uiPrivacy.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { Button } from '../parts/Button.tsx';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Form } from '../parts/Form.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Lines } from '../values/Lines.tsx';
import { codeOf, type LackingPaper } from './lackingPapers.ts';
import { undoOf } from './undoOf.ts';

const PEOPLE = 'field-people';

interface ManyConsentsProps {
  readonly papers: readonly LackingPaper[];
  /** Called whenever something was written. */
  onChanged(): void;
  onBack(): void;
}

export function ManyConsents({ papers: given, onChanged, onBack }: ManyConsentsProps) {
  // What is lacking changes with the saving; what was chosen from does not.
  const [papers] = useState(given);
  const { bind, values, isComplete } = useFields({ paper: given[0] ? codeOf(given[0]) : '', givenOn: '', validTo: '' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const [done, setDone] = useState<ConsentsRecorded | null>(null);
  const paper = papers.find((one) => codeOf(one) === values.paper);
  const people = paper?.people ?? [];
  const [action, save] = useAction(
    ({ kind, signer }: LackingPaper) => {
      const { givenOn, validTo } = values;
      return call('rpcRecordConsents', { personIds: [...chosen], kind, signer, givenOn, validTo });
    },
    (value) => {
      setDone(value);
      onChanged();
    },
  );
  if (done !== null) return <Done done={done} people={people} onChanged={onChanged} onBack={onBack} />;
  const send = () => {
    setAsked(true);
    const isFilled = isComplete('paper', 'givenOn');
    if (chosen.size === 0) document.getElementById(PEOPLE)?.focus();
    else if (isFilled && paper !== undefined) save(paper);
  };
  const choose = (code: string) => {
    bind('paper').onValue(code);
    setChosen(new Set());
  };
  return (
    <Screen title={ui.manyTitle} onBack={onBack} busy={action.running}>
      <p>{ui.manyText}</p>
      <Form onSend={send}>
        <SelectField
          {...bind('paper')}
          label={ui.manyPaper}
          hint={paper && ui.manySigner(paper.signerName)}
          onValue={choose}
          choices={papers.map((one) => ({ code: codeOf(one), name: ui.manyPaperName(one, one.people.length) }))}
        />
        {chosen.size < people.length && (
          <div class="field">
            <Button onClick={() => setChosen(new Set(people.map(({ id }) => id)))}>{ui.manyAll(people.length)}</Button>
          </div>
        )}
        <CheckField
          id={PEOPLE}
          label={ui.manyPeople}
          error={isAsked && chosen.size === 0 ? fieldRequiredChoice : ''}
          choices={people}
          chosen={chosen}
          onChosen={setChosen}
        />
        <TextField {...bind('givenOn')} label={ui.recordGivenOn} type="date" />
        <TextField {...bind('validTo')} label={ui.recordValidTo} hint={ui.recordValidToHint} type="date" optional />
        <Actions primary={ui.manySave} action={action} running={ui.manySaving} />
      </Form>
    </Screen>
  );
}

interface DoneProps {
  readonly done: ConsentsRecorded;
  readonly people: readonly ConsentPerson[];
  onChanged(): void;
  onBack(): void;
}

function Done({ done: { recorded, left }, people, onChanged, onBack }: DoneProps) {
  const labelOf = (personId: string) => people.find(({ id }) => id === personId)?.label ?? personId;
  return (
    <DoneScreen
      title={ui.manyDoneTitle}
      text={ui.manyDone(recorded.consentIds.length)}
      primary={ui.toConsents}
      onPrimary={onBack}
      undo={undoOf(recorded, onChanged)}
    >
      {left.length > 0 && (
        <Notice tone="warn" title={ui.manyLeft(left.length)}>
          <Lines lines={left.map(({ personId, text }) => ui.manyLeftLine(labelOf(personId), text))} />
        </Notice>
      )}
    </DoneScreen>
  );
}
