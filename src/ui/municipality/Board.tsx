// «Кто не сдал»: organisations by whether their report of the quarter is there, accepting them all, and one organisation at a closer look.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { BoardView } from '../../rpc/views/cycle.ts';
import * as ui from '../../texts/uiCycle.ts';
import { PeriodField } from '../fields/PeriodField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Button } from '../parts/Button.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Problems } from '../parts/Problems.tsx';
import { Progress } from '../parts/Progress.tsx';
import { Screen } from '../parts/Screen.tsx';
import { StateWord } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';
import { BoardReport } from './BoardReport.tsx';
import type { MunicipalityProps } from './municipalityProps.ts';

type Row = BoardView['rows'][number];

export function Board({ view, period, onPeriod, onOpen }: MunicipalityProps) {
  const board = useLoaded(() => call('rpcGetBoard', { period }), period);
  const [chosen, setChosen] = useState('');
  const [accepted, setAccepted] = useState('');
  const [action, accept] = useAction(
    () => call('rpcAcceptReports', { period, orgIds: [] }),
    (result) => {
      setAccepted(ui.boardAccepted(result.accepted));
      board.reload();
    },
  );
  const one = board.value?.rows.find(({ id }) => id === chosen);
  if (one !== undefined) {
    return <BoardReport row={one} period={period} onBack={() => setChosen('')} onChanged={board.reload} />;
  }
  const choosePeriod = (next: string) => {
    setAccepted('');
    onPeriod(next);
  };
  return (
    <Screen title={ui.boardTitle} onBack={() => onOpen('home')} busy={action.running}>
      <PeriodField period={period} periods={view.periods} onPeriod={choosePeriod} disabled={action.running} />
      <Loadable loaded={board}>
        {({ rows, deadline }) => {
          const late = rows.filter(({ isReported }) => !isReported);
          const waiting = rows.filter(({ state, version }) => state === 'submitted' && version > 0).length;
          return (
            <>
              <p>{ui.boardDeadline(showMoment(deadline))}</p>
              <p class="hint">{rows.length === 0 ? ui.boardEmpty : ui.boardCount(late.length, rows.length)}</p>
              <Problems problems={action.problems} repeat={action.repeat} />
              {action.running && <Progress label={ui.boardAccepting} />}
              {accepted !== '' && <Notice tone="good" title={accepted} />}
              {waiting > 0 && !action.running && (
                <Button onClick={() => accept(undefined)}>{ui.boardAll(waiting)}</Button>
              )}
              <Group title={ui.boardLate} rows={late} onOpen={setChosen} />
              <Group title={ui.boardReported} rows={rows.filter(({ isReported }) => isReported)} onOpen={setChosen} />
            </>
          );
        }}
      </Loadable>
    </Screen>
  );
}

interface GroupProps {
  readonly title: string;
  readonly rows: readonly Row[];
  onOpen(id: string): void;
}

function Group({ title, rows, onOpen }: GroupProps) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="list">
        {rows.map(({ id, name, isReported, stateName, note }) => (
          <li key={id}>
            <Button kind="plain" onClick={() => onOpen(id)}>
              {name}
            </Button>
            <StateWord tone={isReported ? 'good' : 'wait'}>{stateName || ui.boardUnknown}</StateWord>
            {note !== '' && <span class="hint">{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
