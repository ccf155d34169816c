// The ways to everything else, in five groups that open one at a time; each says in a line how it stands.
import type { ComponentChildren } from 'preact';
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiHome.ts';
import { addTitles, allTitle, rowTitles } from '../../texts/uiPeople.ts';
import { settingsTitle } from '../../texts/uiSettings.ts';
import type { SchoolProps, SchoolScreen, SchoolView } from '../school/schoolProps.ts';
import { Icon } from '../values/Icon.tsx';
import { quarterOf } from './quarterText.ts';

type Way = readonly [screen: SchoolScreen, label: string];

const screen = (name: SchoolScreen & keyof typeof ui.schoolScreens): Way => [name, ui.schoolScreens[name]];

const PEOPLE: readonly Way[] = [
  ['addMentor', addTitles.mentors],
  ['addMentee', addTitles.mentees],
  ['allPeople', allTitle],
  screen('list'),
  screen('form'),
  screen('consents'),
  screen('people'),
];
const PAIRS: readonly Way[] = [screen('matching'), screen('newPair'), screen('pairs'), screen('roadmap')];
const DOCUMENTS: readonly Way[] = [screen('orders'), screen('documents')];
const REPORT: readonly Way[] = [screen('report'), ['findings', texts.findingsTitle], screen('check')];
const SETTINGS: readonly Way[] = [
  ['organisation', rowTitles.organisation],
  ['curator', rowTitles.curators],
  ['settings', settingsTitle],
];

interface GroupsProps {
  readonly view: SchoolView;
  readonly onOpen: SchoolProps['onOpen'];
}

export function Groups({ view, onOpen }: GroupsProps) {
  const { counts, home } = view;
  const { errors, warnings } = home.findings;
  const rest = { onOpen };
  return (
    <nav class="groups" aria-label={ui.sections}>
      <Group
        {...rest}
        name={texts.groups.people}
        state={texts.groupPeople(counts.mentors, counts.mentees)}
        ways={PEOPLE}
      />
      <Group
        {...rest}
        name={texts.groups.pairs}
        state={texts.groupPairs(counts.pairs, counts.signedPairs)}
        ways={PAIRS}
      />
      <Group {...rest} name={texts.groups.documents} state="" ways={DOCUMENTS} />
      <Group {...rest} name={texts.groups.report} state={quarterOf(view)} ways={REPORT}>
        {errors + warnings > 0 && <p class="hint">{texts.groupFindings(errors, warnings)}</p>}
      </Group>
      <Group {...rest} name={texts.groups.settings} state={ui.pdMode[view.pdMode]} ways={SETTINGS} />
    </nav>
  );
}

interface GroupProps {
  readonly name: string;
  readonly state: string;
  readonly ways: readonly Way[];
  readonly onOpen: SchoolProps['onOpen'];
  readonly children?: ComponentChildren;
}

function Group({ name, state, ways, onOpen, children }: GroupProps) {
  return (
    // One open group at a time keeps the list short.
    <details name="groups">
      <summary>
        <strong>{name}</strong>
        {state !== '' && <span class="hint">{state}</span>}
      </summary>
      {children}
      {ways.map(([to, label]) => (
        <button key={to} type="button" onClick={() => onOpen(to)}>
          {label}
          <Icon name="next" />
        </button>
      ))}
    </details>
  );
}
