// Steps 7 and 9: the heads sign, number and date are entered and the pairs begin to count; later some of them change.
import type { DemoRun } from '../demoRun.ts';
import { HEADERS, TABS } from '../headers.ts';
import { CONSENTS_GIVEN_ON, DAYS, ORDER_DATE, PAIRS_FROM, PAIRS_TO } from '../municipality.ts';
import type { School } from './makeSchoolBooks.ts';

interface Orders {
  readonly orders: readonly { readonly id: string; readonly state: string }[];
}

export async function signOrders(run: DemoRun, schools: readonly School[]): Promise<void> {
  await run.goTo(DAYS.signing);
  await run.step('Подписание приказов', async () => {
    let pairs = 0;
    for (const school of schools) {
      if (school.pairs.length === 0) continue;
      const { orders } = await run.ask<Orders>(school.book, 'rpcGetOrders');
      const draft = orders.find(({ state }) => state === 'draft');
      if (draft === undefined) throw new Error(`no draft order in ${school.plan.name}`);
      const signing = {
        orderId: draft.id,
        number: school.plan.orderNumber,
        date: ORDER_DATE,
        consentsGivenOn: CONSENTS_GIVEN_ON,
      };
      pairs += (await run.ask<{ pairs: number }>(school.book, 'rpcSignOrder', signing)).pairs;
    }
    const signed = schools.filter((school) => school.pairs.length > 0).length;
    return `приказов ${signed}, действующих пар и групп ${pairs}`;
  });
}

/** Later in the year one pair ends early, one consent is withdrawn and one pair is begun without papers. */
export async function changePairs(run: DemoRun, schools: readonly School[]): Promise<void> {
  await run.goTo(DAYS.changes);
  await run.step('Изменения за квартал', async () => {
    const [first, second] = schools;
    const drafts = first === undefined ? 0 : await leaveDraftPair(run, first);
    const ended = second === undefined ? 0 : endEarly(run, second);
    return `новых пар без приказа ${drafts}, прекращено ${ended}, отозвано согласий ${ended}`;
  });
}

/** A pair without papers, for the list of what is still to do; returns how many there are: none where pupils have no teachers. */
async function leaveDraftPair(run: DemoRun, school: School): Promise<number> {
  const ofTeacher = school.pairs.findLast(({ plan }) => plan.form === 'teacher_pupil');
  if (ofTeacher === undefined) return 0;
  const people = await run.ask<{ mentors: { id: string; label: string }[]; mentees: { id: string; label: string }[] }>(
    school.book,
    'rpcGetPairs',
  );
  const [mentor, mentee] = [ofTeacher?.mentor, school.waiting[0]];
  const mentorId = people.mentors.find(
    ({ label }) => mentor !== undefined && label.startsWith(`${mentor.lastName} ${mentor.firstName}`),
  )?.id;
  const menteeId = people.mentees.find(
    ({ label }) => mentee !== undefined && label.startsWith(`${mentee.lastName} ${mentee.firstName}`),
  )?.id;
  const pair = {
    form: 'teacher_pupil',
    kinds: ['traditional'],
    startDate: PAIRS_FROM,
    endDate: PAIRS_TO,
    goal: 'учебный проект по экологии',
  };
  await run.ask(school.book, 'rpcCreatePair', { ...pair, mentorId, menteeIds: [menteeId] });
  return 1;
}

/** The group of the second pair ends before its time; the first consent of the list is withdrawn on the same day. */
function endEarly(run: DemoRun, { book }: School): number {
  const pair = run
    .column(book, TABS.pairs, HEADERS.pairs.id)
    .filter((id) => id !== '')
    .slice(0, 2)
    .at(-1);
  if (pair === undefined) return 0;
  run.typeInto(book, TABS.pairs, HEADERS.pairs.id, pair, {
    [HEADERS.pairs.status]: 'прекращена досрочно',
    [HEADERS.pairs.terminatedOn]: '15.12.2025',
  });
  const people = run.column(book, TABS.consents, HEADERS.consents.person);
  const person = people.findLast((id) => id !== '') ?? '';
  run.typeInto(book, TABS.consents, HEADERS.consents.person, person, { [HEADERS.consents.withdrawnOn]: '18.12.2025' });
  return 1;
}
