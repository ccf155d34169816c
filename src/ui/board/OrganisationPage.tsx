// One organisation: what it needs first and the button for it, what is known of it, its quarters, the letter, the decision on its report.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/uiCycle.ts';
import { needHints, needNames, openRegister } from '../../texts/uiReadiness.ts';
import { useAction } from '../hooks/useAction.ts';
import type { MunicipalityProps } from '../municipality/municipalityProps.ts';
import { Actions } from '../parts/Actions.tsx';
import { Notice } from '../parts/Notice.tsx';
import { PlainAction } from '../parts/PlainAction.tsx';
import { Screen } from '../parts/Screen.tsx';
import { OutLink } from '../values/OutLink.tsx';
import { StateWord, type Tone } from '../values/StateWord.tsx';
import type { BoardRow, Need } from './boardFilters.ts';
import { Letter } from './Letter.tsx';
import { nextOf } from './nextOf.ts';
import { ReadinessFacts } from './ReadinessFacts.tsx';
import { ReturnReport, TellAgain } from './ReturnReport.tsx';

const BAD: ReadonlySet<Need> = new Set<Need>(['no_book', 'no_address', 'not_open', 'unread', 'late']);
const toneOf = (need: Need): Tone => (need === 'ready' ? 'good' : BAD.has(need) ? 'bad' : 'wait');

interface OrganisationPageProps extends Pick<MunicipalityProps, 'onOpen'> {
  readonly row: BoardRow;
  readonly registerUrl: string;
  readonly period: string;
  onBack(): void;
  onChanged(): void;
}

export function OrganisationPage({ row, registerUrl, period, onBack, onChanged, onOpen }: OrganisationPageProps) {
  const [said, setSaid] = useState<readonly string[]>([]);
  const [accepting, accept] = useAction(
    () => call('rpcAcceptReports', { period, orgIds: [row.id] }),
    ({ accepted }) => {
      setSaid([ui.boardAccepted(accepted)]);
      onChanged();
    },
  );
  const next = nextOf(row, period);
  const about = { row, period, onSaid: setSaid };
  const hints = [needHints[row.need], row.note].filter((line) => line !== '');
  return (
    <Screen title={row.name} onBack={onBack} busy={accepting.running}>
      <StateWord tone={toneOf(row.need)}>{needNames[row.need]}</StateWord>
      {hints.map((hint) => (
        <p key={hint}>{hint}</p>
      ))}
      {said.map((line, at) => (
        <Notice key={line} tone={at === 0 ? 'good' : 'warn'} title={line} />
      ))}
      {row.remark !== '' && (
        <Notice tone="warn" title={ui.reportRemark}>
          <p>{row.remark}</p>
        </Notice>
      )}
      {row.state === 'returned' && (row.source === 'workbook' || row.hasEmail) && <TellAgain {...about} />}
      {row.bookUrl !== '' && row.source !== 'typed' && (
        <p>
          <OutLink href={row.bookUrl}>{row.source === 'sheet' ? ui.reportSheet : ui.reportBook}</OutLink>
        </p>
      )}
      <ReadinessFacts row={row} year={period.slice(0, 4)} />
      {row.letter !== null && row.need !== 'no_book' && (
        <Letter {...about} letter={row.letter} isNext={next.kind === 'letter'} />
      )}
      {row.state === 'submitted' && next.kind !== 'accept' && (
        <PlainAction
          label={ui.acceptOne}
          onClick={() => accept(undefined)}
          action={accepting}
          running={ui.boardAccepting}
        />
      )}
      {row.version > 0 && row.isReported && <ReturnReport {...about} onChanged={onChanged} />}
      {next.kind === 'screen' && <Actions primary={next.label} onPrimary={() => onOpen(next.screen)} />}
      {next.kind === 'register' && (
        <div class="actions">
          <OutLink href={registerUrl} look="button primary">
            {openRegister}
          </OutLink>
        </div>
      )}
      {next.kind === 'accept' && (
        <Actions
          primary={ui.acceptOne}
          onPrimary={() => accept(undefined)}
          action={accepting}
          running={ui.boardAccepting}
        />
      )}
    </Screen>
  );
}
