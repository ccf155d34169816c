// What a school needs now and then: forms, the weekly letter, templates, registers, cases, the new school year; a page of its own.
import { useState } from 'preact/hooks';
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiSettings.ts';
import { CheckDeclension } from '../check/CheckDeclension.tsx';
import { Forms } from '../forms/Forms.tsx';
import { OtherPage } from '../panel/OtherPage.tsx';
import { pagePlace } from '../panel/pagePlace.ts';
import { NavList } from '../parts/NavList.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Reminders } from '../roadmap/Reminders.tsx';
import { Templates } from '../templates/Templates.tsx';
import { NewYear } from './NewYear.tsx';
import { Registers } from './Registers.tsx';
import type { SettingsProps } from './settingsProps.ts';

const SCREENS = {
  forms: Forms,
  reminders: Reminders,
  registers: Registers,
  templates: Templates,
  declension: CheckDeclension,
  newYear: NewYear,
};
type SettingsScreen = keyof typeof SCREENS;
const NAMES = Object.keys(SCREENS) as SettingsScreen[];

export function SchoolSettings({ loaded }: Pick<SettingsProps, 'loaded'>) {
  // The page of a pair leads to the questionnaires, and from there one goes back to the pair.
  const [place] = useState(pagePlace);
  const [screen, setScreen] = useState<SettingsScreen | '' | 'left'>(place?.screen === 'forms' ? 'forms' : '');
  if (screen === 'left') return place === null ? <OtherPage /> : <OtherPage screen="pair" rowId={place.rowId} />;
  if (screen !== '') {
    const Shown = SCREENS[screen];
    const back = () => setScreen(place === null ? '' : 'left');
    return <Shown loaded={loaded} onBack={back} onHome={() => setScreen('left')} />;
  }
  return (
    <Screen title={texts.settingsTitle} onBack={() => setScreen('left')}>
      <p>{texts.settingsText}</p>
      <NavList items={NAMES.map((name) => ({ label: ui.schoolScreens[name], onOpen: () => setScreen(name) }))} />
    </Screen>
  );
}
