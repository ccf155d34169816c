// Steps 6 and 8: the heads sign, number and date are entered and the pairs begin to count; later some of them change.
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
    return `приказов ${schools.length}, действующих пар и групп ${pairs}`;
  });
}

/** Later in the year one pair ends early, one consent is withdrawn and one pair is begun without papers. */
export async function changePairs(run: DemoRun, schools: readonly School[]): Promise<void> {
  await run.goTo(DAYS.changes);
  await run.step('Изменения за квартал', async () => {
    const [first, second] = schools;
    if (first !== undefined) await leaveDraftPair(run, first);
    if (second !== undefined) endEarly(run, second);
    return 'новая пара без приказа 1, прекращена 1, отозвано согласий 1';
  });
}

/** A pair without papers, for the list of what is still to do. */
async function leaveDraftPair(run: DemoRun, school: School): Promise<void> {
  const people = await run.ask<{ mentors: { id: string; label: string }[]; mentees: { id: string; label: string }[] }>(
    school.book,
    'rpcGetPairs',
  );
  const [mentor, mentee] = [school.pairs[1]?.mentor, school.waiting[0]];
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
}

/** The group of the second pair ends before its time; the first consent of the list is withdrawn on the same day. */
function endEarly(run: DemoRun, { book }: School): void {
  const pair = run.column(book, TABS.pairs, HEADERS.pairs.id)[1] ?? '';
  run.typeInto(book, TABS.pairs, HEADERS.pairs.id, pair, {
    [HEADERS.pairs.status]: 'прекращена досрочно',
    [HEADERS.pairs.terminatedOn]: '15.12.2025',
  });
  const people = run.column(book, TABS.consents, HEADERS.consents.person);
  const person = people.findLast((id) => id !== '') ?? '';
  run.typeInto(book, TABS.consents, HEADERS.consents.person, person, { [HEADERS.consents.withdrawnOn]: '18.12.2025' });
}
