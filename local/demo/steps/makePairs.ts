// Step 6: curators make pairs and groups in the sidebar and have the orders and consents prepared.
import type { DemoRun } from '../demoRun.ts';
import { HEADERS, TABS } from '../headers.ts';
import { DAYS, PAIRS_FROM, PAIRS_TO } from '../municipality.ts';
import { menteesOf, type Participant } from '../people/participant.ts';
import type { School } from './makeSchoolBooks.ts';

interface People {
  readonly mentors: readonly { readonly id: string; readonly label: string }[];
  readonly mentees: readonly { readonly id: string; readonly label: string }[];
}

export async function makePairs(run: DemoRun, schools: readonly School[]): Promise<void> {
  await run.goTo(DAYS.pairs);
  await run.step('Пары, приказы и согласия', async () => {
    let pairs = 0;
    let consents = 0;
    let orders = 0;
    for (const school of schools) {
      const people = await run.ask<People>(school.book, 'rpcGetPairs');
      typeRepresentatives(run, school, people);
      const made: string[] = [];
      for (const { plan, mentor, mentees } of school.pairs) {
        const { pairId } = await run.ask<{ pairId: string }>(school.book, 'rpcCreatePair', {
          mentorId: idOf(mentor, people.mentors),
          menteeIds: mentees.map((mentee) => idOf(mentee, people.mentees)),
          form: plan.form,
          kinds: [mentees.length > 1 ? 'group' : 'traditional'],
          startDate: PAIRS_FROM,
          endDate: PAIRS_TO,
          goal: plan.goal,
        });
        made.push(pairId);
      }
      if (made.length === 0) continue;
      orders += 1;
      const papers = await run.ask<{ pairs: number; consents: number }>(school.book, 'rpcPreparePapers', {
        pairIds: made,
      });
      pairs += papers.pairs;
      consents += papers.consents;
    }
    return `пар и групп ${pairs}, приказов ${orders}, согласий на печать ${consents}`;
  });
}

/** Parents are written down under the code of the child, which stands in the register once the panel was opened. */
function typeRepresentatives(run: DemoRun, school: School, people: People): void {
  const { person, fio } = HEADERS.representatives;
  run.typeRows(
    school.book,
    TABS.representatives,
    menteesOf(school)
      .filter(({ representative }) => representative !== '')
      .map((mentee) => ({ [person]: idOf(mentee, people.mentees), [fio]: mentee.representative })),
  );
}

/** The curator finds a person in the list by the name; typed spaces around a name are no part of it. */
function idOf(person: Participant, choices: People['mentors']): string {
  const name = `${person.lastName.trim()} ${person.firstName.trim()}`;
  const found = choices.find(({ label }) => label.startsWith(name));
  if (found === undefined) throw new Error(`${name} is not among the people of the sidebar`);
  return found.id;
}
