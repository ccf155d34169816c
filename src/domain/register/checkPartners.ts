// What is wrong with the rows of partners: ИНН (V-16) and one partner entered twice.
import type { Problem } from '../problem.ts';
import { isInn } from './inn.ts';
import type { Partner } from './organisation.ts';

/** Codes: partner_inn_missing, partner_inn_wrong, warning partner_twice; data partnerId, otherPartnerId. */
export const checkPartner = ({ id, inn }: Pick<Partner, 'id' | 'inn'>): Problem[] => {
  if (isInn(inn.trim())) return [];
  const code = inn.trim() === '' ? 'partner_inn_missing' : 'partner_inn_wrong';
  return [{ code, data: { partnerId: id }, place: { column: 'inn' } }];
};

export const checkPartners = (partners: readonly Partner[]): Problem[] => {
  const problems = partners.flatMap(checkPartner);
  const first = new Map<string, string>();
  for (const { id, inn } of partners) {
    const otherPartnerId = first.get(inn.trim());
    if (otherPartnerId === undefined) first.set(inn.trim(), id);
    else if (inn.trim() !== '')
      problems.push({ code: 'partner_twice', data: { partnerId: id, otherPartnerId }, level: 'warning' });
  }
  return problems;
};
