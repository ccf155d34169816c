// A small invented school with pairs of both programmes, for the papers.
import type { PairWithPeople, PapersInput } from '../../src/documents/papers/input.ts';
import type { Pair } from '../../src/domain/pair/pair.ts';
import type { Mentee, Mentor } from '../../src/domain/person/person.ts';
import { formNames, kindNames } from '../../src/schema/dictionaries.ts';

type Names = readonly [last: string, first: string, patronymic: string];

const named = ([lastName, firstName, patronymic]: Names, code: string) => ({ code, lastName, firstName, patronymic });

export const mentor = (id: string, names: Names, rest: Partial<Mentor> = {}): Mentor => ({
  id,
  ...named(names, ''),
  category: 'pedagog',
  birthDate: null,
  position: 'учитель математики',
  partnerId: '',
  formsOffered: [],
  competences: '',
  maxMentees: null,
  status: 'active',
  ...rest,
});

export const mentee = (id: string, names: Names, rest: Partial<Mentee> = {}): Mentee => ({
  id,
  ...named(names, ''),
  category: 'pupil',
  birthDate: '2014-06-01',
  position: '5 «Б» класс',
  primaryOrgId: '',
  teachingSince: null,
  legalRepresentative: '',
  request: '',
  ...rest,
});

export const pair = (id: string, rest: Partial<Pair> = {}): Pair => ({
  id,
  form: 'pedagog_pedagog',
  kinds: ['traditional'],
  startDate: '2025-09-15',
  endDate: '2026-05-29',
  goal: 'Методика урока',
  orderId: 'ПРК-0003',
  status: 'draft',
  terminatedOn: null,
  ...rest,
});

export const MATHS = mentor('НСТ-00001', ['Ручьёв', 'Павел', 'Сергеевич']);
export const PSYCHOLOGIST = mentor('НСТ-00002', ['Заозёрная', 'Любовь', 'Ильинична'], { position: 'педагог-психолог' });
export const SENIOR = mentor('НСТ-00003', ['Черных', 'Лев', 'Игоревич'], {
  category: 'pupil',
  birthDate: '2008-03-12',
  position: '10 «А» класс',
});
export const YOUNG_TEACHER = mentee('НСМ-00001', ['Коваленко', 'Софья', 'Андреевна'], {
  category: 'young_pedagog',
  birthDate: null,
  position: 'учитель начальных классов',
});
export const CHILD = mentee('НСМ-00002', ['Полевой', 'Тимур', 'Олегович'], {
  legalRepresentative: 'Полевая Дарья Сергеевна',
});
export const TEENAGER = mentee('НСМ-00003', ['Лебедь', 'Майя', 'Петровна'], {
  birthDate: '2011-02-01',
  position: '8 «В» класс',
});

export const TEACHERS: PairWithPeople = { pair: pair('ПАР-1'), mentor: MATHS, mentees: [YOUNG_TEACHER] };
export const GROUP: PairWithPeople = {
  pair: pair('ПАР-2', {
    form: 'teacher_pupil',
    kinds: ['group'],
    goal: 'Адаптация в основной школе',
    endDate: '2026-04-30',
  }),
  mentor: PSYCHOLOGIST,
  mentees: [CHILD, TEENAGER],
};
export const PUPILS: PairWithPeople = {
  pair: pair('ПАР-3', { form: 'pupil_pupil', goal: 'Робототехника', startDate: '2025-10-01' }),
  mentor: SENIOR,
  mentees: [CHILD],
};

export const papersInput = (pairs: readonly PairWithPeople[], rest: Partial<PapersInput> = {}): PapersInput => ({
  organisation: {
    id: 'ORG-001',
    fullName: 'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 101»',
    shortName: 'МБОУ СОШ № 101',
    orgType: 'school',
    inn: '0000000018',
    legalAddress: '000000, Тестовская область, г. Заречный, ул. Лесная, д. 1',
    place: 'г. Заречный',
    headPosition: 'Директор',
    headFio: 'Ольховская Марина Викторовна',
    curatorFio: 'Берёзкина Анна Петровна',
    roadmapApprovedOn: null,
    hasResourceCentre: false,
    lastAssessmentOn: null,
  },
  pairs,
  schoolYear: '2025/2026',
  pdMode: 'names',
  formNames,
  kindNames,
  orderId: 'ПРК-0003',
  ...rest,
});

/** The same people as the register of the `codes` mode holds them: no name anywhere. */
export const coded = ({ pair: own, mentor: leader, mentees }: PairWithPeople): PairWithPeople => ({
  pair: own,
  mentor: { ...leader, ...named(['', '', ''], `У-${leader.id.slice(-3)}`) },
  mentees: mentees.map((one) => ({ ...one, ...named(['', '', ''], `Д-${one.id.slice(-3)}`), legalRepresentative: '' })),
});
