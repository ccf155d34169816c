// The ways to everything else, in groups that open one at a time.
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiSetUp.ts';
import { WayGroup } from '../parts/WayGroup.tsx';
import type { MunicipalityProps, MunicipalityScreen } from './municipalityProps.ts';

const GROUPS = {
  reports: ['board', 'rollUp', 'indicators', 'numbers', 'roadmap'],
  organisations: ['organisations', 'books', 'newYear'],
  documents: ['documents', 'orders', 'templates'],
  settings: ['mentorForm', 'constants', 'profile', 'check'],
} as const satisfies Record<keyof typeof texts.groups, readonly MunicipalityScreen[]>;

export function CoordinatorGroups({ view, onOpen }: Pick<MunicipalityProps, 'view' | 'onOpen'>) {
  const { organisations, home } = view;
  const asked = organisations.filter(({ need }) => need !== null);
  const reported = asked.filter(({ isReported }) => isReported).length;
  const { templates } = home.firstSteps;
  const states: Readonly<Record<keyof typeof GROUPS, string>> = {
    reports: asked.length === 0 ? '' : ui.municipalityReportedOf(reported, asked.length),
    organisations: organisations.length === 0 ? '' : texts.organisationsOf(organisations.length),
    documents: templates.made < templates.total ? texts.templatesMadeOf(templates.made, templates.total) : '',
    settings: ui.pdMode[view.pdMode],
  };
  return (
    <nav class="groups" aria-label={ui.sections}>
      {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((name) => (
        <WayGroup
          key={name}
          name={texts.groups[name]}
          state={states[name]}
          ways={GROUPS[name].map((screen) => ({
            label: ui.municipalityScreens[screen],
            onOpen: () => onOpen(screen),
          }))}
        />
      ))}
    </nav>
  );
}
