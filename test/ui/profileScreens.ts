// The screen of the profile in a municipal workbook.
import type { Page } from 'playwright-core';
import * as ui from '../../src/texts/ui.ts';
import type { Answers } from './fakeServer.ts';
import { MUNICIPALITY } from './panelViews.ts';
import { choose, fill, press, refusal, type ScreenCase } from './screenCase.ts';

const withProfile: Answers = {
  rpcGetPanel: { value: MUNICIPALITY },
  rpcGetProfile: {
    value: {
      name: 'Заречный: оба направления',
      profiles: [{ code: 'znamensky_district', name: 'Педагоги, календарный год' }],
      lines: 640,
      link: 'https://docs.example/book/1#gid=8',
      problems: [{ code: 'x', text: '«Настройки профиля», строка 14. У цели показателя ART-07 нет года.' }],
    },
  },
};
const copyProfile = async (page: Page) => {
  await press(page, ui.municipalityScreens.profile);
  await choose(page, ui.profileSource, 'znamensky_district');
  await fill(page, ui.profileName, 'Заречный, педагоги');
  await page.getByLabel(ui.profileReplaceYes(640)).check();
  await press(page, ui.profileCopy);
};

export const PROFILE_SCREENS: readonly ScreenCase[] = [
  {
    name: 'profile',
    why: 'a line of the settings is wrong',
    answers: withProfile,
    walk: (page) => press(page, ui.municipalityScreens.profile),
  },
  {
    name: 'profile-done',
    why: 'another one is copied',
    answers: { ...withProfile, rpcCopyProfile: { value: { rows: 600, kept: 640 } } },
    walk: copyProfile,
  },
  {
    name: 'profile-refused',
    why: 'the consent was forgotten',
    answers: { ...withProfile, rpcCopyProfile: refusal },
    walk: copyProfile,
  },
];
