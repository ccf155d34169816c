// The registers a school may build, as its municipality's profile has them.
import { done, type Outcome } from '../../domain/problem.ts';
import type { Choice } from '../../rpc/contract.ts';
import { requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';

export const getRegisters = (ports: Ports): Outcome<{ registers: Choice[] }> => {
  const opened = requireBook(ports, 'school', [], [PROFILE_SHEETS.school]);
  if (!opened.ok) return opened;
  const { registers } = profileOf(ports, opened.value).profile;
  return done({ registers: registers.map(({ id, title }) => ({ code: id, name: title })) });
};
