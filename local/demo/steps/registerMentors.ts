// Step 5: the registration form of each organisation is made and mentors answer it, three of them in a way that must do no harm.
import type { FormPage } from '../../contract.ts';
import type { DemoRun } from '../demoRun.ts';
import { CONSENT_QUESTION, FORM_NAMES, HEADERS, OTHER_POSITION, TABS } from '../headers.ts';
import { DAYS } from '../municipality.ts';
import type { PairOfPeople } from '../people/participant.ts';
import { partnerCode } from './fillRegisters.ts';
import type { School } from './makeSchoolBooks.ts';

type Answers = Readonly<Record<string, string | readonly string[]>>;

const CONSENT_SIGNED_ON = '2025-09-16';
const { mentors } = HEADERS;

/** Answers that no check stops at the form: a wrong ИНН, a tag instead of a name, a text that looks like a formula. */
const ODD_ANSWERS: readonly Answers[] = [
  {
    [mentors.lastName]: 'Подгорный',
    [mentors.firstName]: 'Захар',
    [mentors.category]: 'представитель работодателя',
    [mentors.position]: 'мастер участка',
    [mentors.forms]: [FORM_NAMES.employer_pupil],
    [mentors.employer]: 'ООО «Заречный машиностроительный завод»',
    [mentors.employerInn]: '1234567890',
  },
  {
    [mentors.lastName]: '<b>Озерцова</b>',
    [mentors.firstName]: 'Нина',
    [mentors.category]: 'педагогический работник',
    [mentors.position]: '<script>alert(1)</script>',
    [mentors.forms]: [FORM_NAMES.teacher_pupil],
  },
  {
    [mentors.lastName]: '=СУММ(A1:A9)',
    [mentors.firstName]: '+Лев',
    [mentors.category]: 'педагогический работник',
    [mentors.position]: '@учитель',
    [mentors.forms]: [FORM_NAMES.teacher_pupil],
  },
];

export async function registerMentors(run: DemoRun, schools: readonly School[]): Promise<void> {
  await run.goTo(DAYS.registration);
  await run.step('Анкеты наставников', async () => {
    let answers = 0;
    for (const [index, school] of schools.entries()) {
      const { url } = await run.ask<{ url: string }>(school.book, 'rpcCreateRegistrationForm');
      const form = run.workspace.files().find(({ kind, id }) => kind === 'form' && url.includes(id));
      if (form === undefined) throw new Error(`no form behind ${url}`);
      const { items } = run.workspace.form(form.id);
      const positions = items.find(({ title }) => title === mentors.position)?.choices ?? [];
      const given = school.pairs
        .filter((pair) => pair.plan.registered === 'form')
        .map((pair) => answersOf(school, pair));
      for (const answer of [...given, ...(index === 0 ? ODD_ANSWERS : [])]) {
        await run.submit(form.id, asked(withPosition(answer, positions), items));
        answers += 1;
      }
      completeMentors(run, school);
    }
    return `форм ${schools.length}, ответов ${answers}, из них с замечаниями или странных ${ODD_ANSWERS.length}`;
  });
}

/** Whoever does not find the position in the list writes it where the last choice leads. */
function withPosition(answer: Answers, listed: readonly string[]): Answers {
  const position = String(answer[mentors.position]);
  if (listed.includes(position)) return answer;
  return { ...answer, [mentors.position]: OTHER_POSITION.choice, [OTHER_POSITION.question]: position };
}

function answersOf(school: School, { plan, mentor }: PairOfPeople): Answers {
  const partner = school.plan.partners.find(({ name }) => name === plan.partner);
  return {
    [mentors.lastName]: mentor.lastName,
    [mentors.firstName]: mentor.firstName,
    [mentors.category]: mentor.category,
    [mentors.position]: mentor.position,
    [mentors.forms]: [FORM_NAMES[plan.form]],
    [CONSENT_QUESTION]: CONSENT_SIGNED_ON,
    ...(mentor.patronymic === '' ? {} : { [mentors.patronymic]: mentor.patronymic }),
    ...(mentor.birthDate === '' ? {} : { [mentors.birthDate]: mentor.birthDate }),
    ...(partner === undefined ? {} : { [mentors.employer]: partner.name, [mentors.employerInn]: partner.inn }),
  };
}

/** What the form asks, out of what it offers: a profile has questions and forms of mentoring of its own. */
function asked(answer: Answers, items: FormPage['items']): Answers {
  return Object.fromEntries(
    Object.entries(answer).flatMap(([title, given]): [string, string | readonly string[]][] => {
      const item = items.find((one) => one.title === title);
      if (item === undefined) return [];
      if (typeof given === 'string') return [[title, given]];
      const offered = given.filter((choice) => item.choices.includes(choice));
      return [[title, offered.length > 0 ? offered : item.choices.slice(0, 1)]];
    }),
  );
}

/** The curator writes beside a mentor what the form has not asked: the category, the partner of the register. */
function completeMentors(run: DemoRun, { book, plan, pairs }: School): void {
  const typed = run.column(book, TABS.mentors, mentors.lastName);
  for (const { mentor, plan: pair } of pairs) {
    const at = plan.partners.findIndex(({ name }) => name === pair.partner);
    const lastName = typed.find((text) => text.trim() === mentor.lastName.trim());
    if (lastName === undefined) throw new Error(`${mentor.lastName} is not in the register of mentors`);
    run.typeInto(book, TABS.mentors, mentors.lastName, lastName, {
      [mentors.category]: mentor.category,
      [mentors.partner]: at < 0 ? '' : partnerCode(at),
    });
  }
}
