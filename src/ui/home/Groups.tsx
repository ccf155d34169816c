// The ways to everything else, in five groups that open one at a time; each says in a line how it stands.
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiHome.ts';
import { addTitles, allTitle, rowTitles } from '../../texts/uiPeople.ts';
import { settingsTitle } from '../../texts/uiSettings.ts';
import { WayGroup } from '../parts/WayGroup.tsx';
import type { SchoolProps, SchoolScreen, SchoolView } from '../school/schoolProps.ts';
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
  const to = (ways: readonly Way[]) => ways.map(([target, label]) => ({ label, onOpen: () => onOpen(target) }));
  return (
    <nav class="groups" aria-label={ui.sections}>
      <WayGroup
        name={texts.groups.people}
        state={texts.groupPeople(counts.mentors, counts.mentees)}
        ways={to(PEOPLE)}
      />
      <WayGroup name={texts.groups.pairs} state={texts.groupPairs(counts.pairs, counts.signedPairs)} ways={to(PAIRS)} />
      <WayGroup name={texts.groups.documents} state="" ways={to(DOCUMENTS)} />
      <WayGroup name={texts.groups.report} state={quarterOf(view)} ways={to(REPORT)}>
        {errors + warnings > 0 && <p class="hint">{texts.groupFindings(errors, warnings)}</p>}
      </WayGroup>
      <WayGroup name={texts.groups.settings} state={ui.pdMode[view.pdMode]} ways={to(SETTINGS)} />
    </nav>
  );
}
