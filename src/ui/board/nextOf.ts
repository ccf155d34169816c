// The one thing to do next about an organisation, which its page makes the blue button.
import { municipalityScreens } from '../../texts/ui.ts';
import { needActions } from '../../texts/uiReadiness.ts';
import type { MunicipalityScreen } from '../municipality/municipalityProps.ts';
import type { BoardRow } from './boardFilters.ts';

export type Next =
  | { readonly kind: 'screen'; readonly screen: MunicipalityScreen; readonly label: string }
  | { readonly kind: 'register' | 'accept' | 'letter' | 'nothing' };

const SCREENS = {
  no_book: 'books',
  not_open: 'books',
  book_older: 'books',
  tasks_late: 'roadmap',
} as const satisfies Record<keyof typeof needActions, MunicipalityScreen>;

const hasScreen = (need: string): need is keyof typeof SCREENS => Object.hasOwn(SCREENS, need);

const toRollUp: Next = { kind: 'screen', screen: 'rollUp', label: municipalityScreens.rollUp };

/** `period` is the quarter that is looked at. */
export const nextOf = ({ need, source, letter, hasEmail, told }: BoardRow, period: string): Next => {
  if (hasScreen(need)) return { kind: 'screen', screen: SCREENS[need], label: needActions[need] };
  if (need === 'no_address') return { kind: 'register' };
  if (need === 'to_accept') return { kind: 'accept' };
  if (letter === null) return { kind: 'nothing' };
  if (told?.from === 'typed' && told.period === period) return toRollUp;
  if (hasEmail) return { kind: 'letter' };
  if (source === 'typed') return { kind: 'screen', screen: 'numbers', label: municipalityScreens.numbers };
  return source === 'sheet' ? toRollUp : { kind: 'nothing' };
};
