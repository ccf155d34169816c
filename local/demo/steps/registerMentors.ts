// Step 4: the registration form of each organisation is made and mentors answer it, three of them in a way that must do no harm.
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
        await run.submit(form.id, withPosition(answer, positions));
        answers += 1;
      }
      namePartners(run, school);
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

/** The curator writes beside a mentor from outside which partner of the register it is. */
function namePartners(run: DemoRun, { book, plan, pairs }: School): void {
  for (const { mentor, plan: pair } of pairs) {
    const at = plan.partners.findIndex(({ name }) => name === pair.partner);
    if (at >= 0)
      run.typeInto(book, TABS.mentors, mentors.lastName, mentor.lastName, { [mentors.partner]: partnerCode(at) });
  }
}
