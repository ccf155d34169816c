// Step 4: each curator describes the organisation and types partners, mentees and the mentors who do not fill the form.
import type { DemoRun } from '../demoRun.ts';
import { FORM_NAMES, HEADERS, INTRODUCING_ORDERS, TABS } from '../headers.ts';
import { CONSENTS_GIVEN_ON, DAYS, MUNICIPALITY } from '../municipality.ts';
import { menteesOf, type Participant } from '../people/participant.ts';
import type { School } from './makeSchoolBooks.ts';

const ROADMAP_APPROVED_ON = '05.09.2025';
const CONTINGENT_AS_OF = '01.09.2025';
const SITE_CHECKED_ON = '15.09.2025';
const AGREEMENTS_SIGNED_ON = '10.09.2025';

export async function fillRegisters(run: DemoRun, schools: readonly School[]): Promise<void> {
  await run.goTo(DAYS.registers);
  await run.step('Реестры организаций', async () => {
    for (const school of schools) {
      describe(run, school);
      typePeople(run, school, schools);
    }
    const mentees = schools.reduce((sum, school) => sum + menteesOf(school).length, 0);
    const mentors = schools.flatMap((school) => school.pairs.filter((pair) => pair.plan.registered === 'typed')).length;
    const partners = new Set(schools.flatMap((school) => school.plan.partners.map((partner) => partner.inn))).size;
    return `наставляемых ${mentees}, наставников внесено куратором ${mentors}, партнёров ${partners}`;
  });
}

function describe(run: DemoRun, { book, code, plan, head, curator }: School): void {
  const { organisation, contingent, curators, partners, orders, site } = HEADERS;
  const page = (section: string): string => `https://org${code.replace(/\D/gu, '')}.example.org/${section}`;
  run.typeInto(book, TABS.organisation, HEADERS.organisations.id, code, {
    [organisation.fullName]: plan.fullName,
    [organisation.inn]: plan.inn,
    [organisation.address]: plan.address,
    [organisation.place]: MUNICIPALITY.place,
    [organisation.headPosition]: plan.headPosition,
    [organisation.head]: head,
    [organisation.roadmapOn]: ROADMAP_APPROVED_ON,
    [organisation.assessedOn]: russianDay(plan.assessedOn),
  });
  run.typeRows(book, TABS.curators, [
    {
      [curators.fio]: curator,
      [curators.role]: 'куратор',
      [curators.from]: INTRODUCING_ORDERS[2].date,
      [curators.order]: INTRODUCING_ORDERS[2].id,
    },
  ]);
  run.typeRows(book, TABS.site, [
    {
      [site.kind]: 'ресурсный центр наставнических практик',
      [site.status]: plan.resourceCentre ? 'опубликован' : 'нет',
      ...(plan.resourceCentre ? { [site.url]: page('centre'), [site.checkedOn]: SITE_CHECKED_ON } : {}),
    },
    {
      [site.kind]: 'раздел о наставничестве',
      [site.status]: plan.submits ? 'опубликован' : 'готовится',
      ...(plan.submits ? { [site.url]: page('mentoring'), [site.checkedOn]: SITE_CHECKED_ON } : {}),
    },
  ]);
  const counts = plan.contingent;
  run.typeRows(book, TABS.contingent, [
    {
      [contingent.asOf]: CONTINGENT_AS_OF,
      [contingent.pupils]: String(counts.pupils),
      [contingent.ovz]: String(counts.ovz),
      [contingent.ovzCovered]: String(counts.ovzCovered),
      [contingent.sop]: String(counts.sop),
      [contingent.sopCovered]: String(counts.sopCovered),
      [contingent.youngTeachers]: String(counts.youngTeachers),
    },
  ]);
  run.typeRows(
    book,
    TABS.partners,
    plan.partners.map(({ name, inn, agreement }, index) => ({
      [partners.id]: partnerCode(index),
      [partners.name]: name,
      [partners.inn]: inn,
      [partners.number]: agreement,
      [partners.date]: AGREEMENTS_SIGNED_ON,
    })),
  );
  run.typeRows(
    book,
    TABS.orders,
    INTRODUCING_ORDERS.map(({ id, type, title, number, date }) => ({
      [orders.id]: id,
      [orders.type]: type,
      [orders.title]: title,
      [orders.number]: number,
      [orders.date]: date,
      [orders.status]: 'подписан',
    })),
  );
}

function typePeople(run: DemoRun, school: School, schools: readonly School[]): void {
  const { mentors, mentees } = HEADERS;
  const typed = school.pairs.filter((pair) => pair.plan.registered === 'typed');
  run.typeRows(
    school.book,
    TABS.mentors,
    typed.map(({ plan, mentor }) => ({
      ...identity(mentor),
      [mentors.forms]: FORM_NAMES[plan.form],
      [mentors.consentOn]: russianDay(CONSENTS_GIVEN_ON),
      [mentors.status]: 'согласие получено',
    })),
  );
  run.typeRows(
    school.book,
    TABS.mentees,
    menteesOf(school).map((mentee) => ({
      ...identity(mentee),
      ...filled(mentees.primaryOrg, schools.find(({ plan }) => plan.name === mentee.primaryOrganisation)?.code ?? ''),
      ...filled(mentees.teachingSince, russianDay(mentee.teachingSince ?? '')),
    })),
  );
}

/** Columns that «Наставники» and «Наставляемые» have in common. */
function identity(person: Participant): Record<string, string> {
  const { lastName, firstName, patronymic, category, birthDate, position } = HEADERS.mentees;
  return {
    [lastName]: person.lastName,
    [firstName]: person.firstName,
    [category]: person.category,
    [position]: person.position,
    ...filled(patronymic, person.patronymic),
    ...filled(birthDate, russianDay(person.birthDate)),
  };
}

const filled = (header: string, text: string): Record<string, string> => (text === '' ? {} : { [header]: text });

/** `31.12.2025`, as people type it; anything that is no ISO day stays as it is. */
const russianDay = (day: string): string => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1');

/** Code that the curator gives to the partner of that place in the list. */
export const partnerCode = (index: number): string => `ПРТ-${String(index + 1).padStart(4, '0')}`;
