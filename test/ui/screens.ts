// Every screen and state of the panel that the tests know.

import { BOARD_SCREENS } from './boardScreens.ts';
import { CANCEL_ORDER_SCREENS } from './cancelOrderScreens.ts';
import { CONSENT_SCREENS } from './consentScreens.ts';
import { DECLENSION_SCREENS } from './declensionScreens.ts';
import { EDIT_PERSON_SCREENS } from './editPersonScreens.ts';
import { FIRST_STEP_SCREENS } from './firstStepScreens.ts';
import { FORM_SCREENS } from './formScreens.ts';
import { GUIDE_SCREENS } from './guideScreens.ts';
import { HOME_SCREENS } from './homeScreens.ts';
import { INDICATOR_SCREENS } from './indicatorScreens.ts';
import { LIFE_SCREENS } from './lifeScreens.ts';
import { LIST_SCREENS } from './listScreens.ts';
import { MATCHING_SCREENS } from './matchingScreens.ts';
import { MUNICIPALITY_SCREENS } from './municipalityScreens.ts';
import { MUNICIPAL_ORDER_SCREENS } from './municipalOrderScreens.ts';
import { NEW_YEAR_SCREENS } from './newYearScreens.ts';
import { ORDER_SCREENS } from './orderScreens.ts';
import { PEOPLE_SCREENS } from './peopleScreens.ts';
import { PRIVACY_SCREENS } from './privacyScreens.ts';
import { PROFILE_SCREENS } from './profileScreens.ts';
import { PROOF_SCREENS } from './proofScreens.ts';
import { ROADMAP_SCREENS } from './roadmapScreens.ts';
import { SCHOOL_SCREENS } from './schoolScreens.ts';
import type { ScreenCase } from './screenCase.ts';
import { SET_UP } from './setUpScreens.ts';
import { TEMPLATE_SCREENS } from './templateScreens.ts';
import { WITHDRAWAL_SCREENS } from './withdrawalScreens.ts';

export const SCREENS: readonly ScreenCase[] = [
  ...SET_UP,
  ...MUNICIPALITY_SCREENS,
  ...FIRST_STEP_SCREENS,
  ...INDICATOR_SCREENS,
  ...BOARD_SCREENS,
  ...PROFILE_SCREENS,
  ...HOME_SCREENS,
  ...PEOPLE_SCREENS,
  ...EDIT_PERSON_SCREENS,
  ...SCHOOL_SCREENS,
  ...LIFE_SCREENS,
  ...PROOF_SCREENS,
  ...ROADMAP_SCREENS,
  ...ORDER_SCREENS,
  ...CANCEL_ORDER_SCREENS,
  ...MUNICIPAL_ORDER_SCREENS,
  ...DECLENSION_SCREENS,
  ...FORM_SCREENS,
  ...NEW_YEAR_SCREENS,
  ...CONSENT_SCREENS,
  ...WITHDRAWAL_SCREENS,
  ...PRIVACY_SCREENS,
  ...LIST_SCREENS,
  ...MATCHING_SCREENS,
  ...TEMPLATE_SCREENS,
  ...GUIDE_SCREENS,
];
