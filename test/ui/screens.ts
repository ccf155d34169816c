// Every screen and state of the panel that the tests know.
import { MUNICIPALITY_SCREENS } from './municipalityScreens.ts';
import { SCHOOL_SCREENS } from './schoolScreens.ts';
import type { ScreenCase } from './screenCase.ts';
import { SET_UP } from './setUpScreens.ts';

export const SCREENS: readonly ScreenCase[] = [...SET_UP, ...MUNICIPALITY_SCREENS, ...SCHOOL_SCREENS];
