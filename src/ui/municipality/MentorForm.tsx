// Which questions the registration form of the schools asks besides the name.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiSetUp.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Form } from '../parts/Form.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { MunicipalityProps } from './municipalityProps.ts';

export function MentorForm({ loaded: panel, onOpen }: MunicipalityProps) {
  const [count, setCount] = useState<number | null>(null);
  const loaded = useLoaded(() => call('rpcGetMentorForm', {}), '');
  const toHome = () => onOpen('home');
  if (count !== null) {
    return (
      <DoneScreen
        title={texts.mentorFormDoneTitle}
        text={texts.mentorFormDone(count)}
        primary={ui.municipalityScreens.books}
        onPrimary={() => onOpen('books')}
        secondary={ui.toHome}
        onSecondary={toHome}
      />
    );
  }
  const onSaved = ({ questions }: Value<'rpcSetMentorForm'>) => {
    panel.reload();
    setCount(questions);
  };
  return (
    <Screen title={texts.mentorFormTitle} onBack={toHome}>
      <p>{texts.mentorFormText}</p>
      <Loadable loaded={loaded}>{({ questions }) => <Questions questions={questions} onSaved={onSaved} />}</Loadable>
    </Screen>
  );
}

interface QuestionsProps {
  readonly questions: Value<'rpcGetMentorForm'>['questions'];
  onSaved(result: Value<'rpcSetMentorForm'>): void;
}

function Questions({ questions, onSaved }: QuestionsProps) {
  const asked = questions.filter(({ isAsked }) => isAsked).map(({ code }) => code);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(asked));
  const [action, save] = useAction(() => call('rpcSetMentorForm', { asked: [...chosen] }), onSaved);
  return (
    <Form onSend={() => save(undefined)}>
      <CheckField
        id="field-questions"
        label={texts.mentorFormQuestions}
        error=""
        choices={questions.map(({ code, name }) => ({ id: code, label: name }))}
        chosen={chosen}
        onChosen={setChosen}
      />
      <Actions primary={texts.mentorFormSave} action={action} running={texts.mentorFormSaving} />
    </Form>
  );
}
