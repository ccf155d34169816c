// «Готовность и отчёты»: the organisations, who needs help first, accepting all reports, and one organisation at a closer look.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/uiCycle.ts';
import { PeriodField } from '../fields/PeriodField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import type { MunicipalityProps } from '../municipality/municipalityProps.ts';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { PlainAction } from '../parts/PlainAction.tsx';
import { Screen } from '../parts/Screen.tsx';
import { showMoment } from '../values/show.ts';
import { BoardList } from './BoardList.tsx';
import { OrganisationPage } from './OrganisationPage.tsx';

/** `detail` may name the filter that is on at first. */
export function Board({ view, period, onPeriod, detail, onOpen }: MunicipalityProps) {
  const board = useLoaded(() => call('rpcGetBoard', { period }), period);
  const [chosen, setChosen] = useState('');
  const [narrowing, setNarrowing] = useState({ filter: detail || 'all', text: '' });
  const [accepted, setAccepted] = useState('');
  const [action, accept] = useAction(
    () => call('rpcAcceptReports', { period, orgIds: [] }),
    (result) => {
      setAccepted(ui.boardAccepted(result.accepted));
      board.reload();
    },
  );
  const one = board.value?.rows.find(({ id }) => id === chosen);
  if (board.value !== null && one !== undefined) {
    return (
      <OrganisationPage
        row={one}
        registerUrl={board.value.registerUrl}
        period={period}
        onBack={() => setChosen('')}
        onChanged={board.reload}
        onOpen={onOpen}
      />
    );
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
              {accepted !== '' && <Notice tone="good" title={accepted} />}
              {(waiting > 0 || action.running) && (
                <PlainAction
                  label={ui.boardAll(waiting)}
                  onClick={() => accept(undefined)}
                  action={action}
                  running={ui.boardAccepting}
                />
              )}
              {rows.length > 0 && (
                <BoardList rows={rows} narrowing={narrowing} onNarrow={setNarrowing} onOpen={setChosen} />
              )}
            </>
          );
        }}
      </Loadable>
    </Screen>
  );
}
