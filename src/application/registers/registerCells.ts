// What each field of a register shows of its line; names or codes as the workbook keeps them.
import { shortDay } from '../../documents/tags/dayText.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { ageOn } from '../../domain/person/age.ts';
import { fullName } from '../../domain/person/fullName.ts';
import type { PdMode } from '../../schema/column.ts';
import type { WrittenCell } from '../../schema/derive/cell.ts';
import { categoryNames, formNames, kindNames, orgTypeNames, qualificationNames } from '../../schema/dictionaries.ts';
import type { RegisterField, RegisterView } from '../../schema/profile/registerView.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import type { ownOrganisationSheet } from '../../schema/sheets/organisation.ts';
import { registerTexts } from '../../texts/ru.ts';
import type { MenteeRow, MentorRow, RegisterLine } from './registerLines.ts';

/** What is the same for every line. */
export interface RegisterScene {
  readonly mode: PdMode;
  readonly on: Day;
  readonly municipality: string;
  readonly organisation: RowOfSheet<typeof ownOrganisationSheet> | undefined;
  /** Names of partners by id. */
  readonly partners: ReadonlyMap<string, string>;
}

const joined = (parts: readonly (string | number | null | undefined)[]): string =>
  [...new Set(parts.filter((part) => part !== null && part !== undefined && part !== ''))].join('; ');

const nameOf = (person: MentorRow | MenteeRow, mode: PdMode): string => {
  const name = mode === 'names' ? fullName(person) : person.code;
  return name === '' ? person.id : name;
};

const workplace = (mentor: MentorRow, { organisation, partners }: RegisterScene): string =>
  partners.get(mentor.partnerId) ?? (mentor.employer || mentor.primaryOrgId || (organisation?.shortName ?? ''));

type Show = (line: RegisterLine, scene: RegisterScene, number: number) => WrittenCell;

const ofMentor =
  (show: (mentor: MentorRow, scene: RegisterScene) => string | number | null): Show =>
  ({ mentors }, scene) =>
    mentors.length === 1 && mentors[0] !== undefined
      ? (show(mentors[0], scene) ?? '')
      : joined(mentors.map((mentor) => show(mentor, scene)));

const ofMentees =
  (show: (mentee: MenteeRow, scene: RegisterScene) => string | number | null): Show =>
  ({ mentees }, scene) =>
    joined(mentees.map((mentee) => show(mentee, scene)));

const FIELDS: Readonly<Record<RegisterField, Show>> = {
  rowNumber: (_line, _scene, number) => number,
  mentor: ofMentor((mentor, { mode }) => nameOf(mentor, mode)),
  mentorCategory: ofMentor(({ category }) => categoryNames[category]),
  mentorPosition: ofMentor(({ position }) => position),
  mentorPositionAndSubject: ofMentor(({ position, subject }) =>
    [position, subject].filter((part) => part !== '').join(', '),
  ),
  mentorWorkplace: ofMentor(workplace),
  mentorCompetences: ofMentor(({ competences }) => competences),
  mentorAchievements: ofMentor(({ achievements }) => achievements),
  mentorQualification: ofMentor(({ qualification }) => (qualification ? qualificationNames[qualification] : '')),
  teachingYears: ofMentor(({ teachingYears }) => teachingYears),
  mentoringYears: ofMentor(({ mentoringYears }) => mentoringYears),
  direction: ofMentor(({ direction }) => direction),
  mentorEmail: ofMentor(({ email }) => email),
  mentorPhone: ofMentor(({ phone }) => phone),
  // Two children may bear one name: names are listed, not gathered.
  mentees: ({ mentees }, { mode }) => mentees.map((mentee) => nameOf(mentee, mode)).join('; '),
  menteesCount: ({ mentees }) => mentees.length,
  menteesCategory: ofMentees(({ category }) => categoryNames[category]),
  menteesPosition: ofMentees(({ position }) => position),
  menteesAge: ofMentees(({ birthDate }, { on }) => (birthDate === null ? '' : ageOn(birthDate, on))),
  menteesWorkplace: ofMentees(({ primaryOrgId }, { organisation }) => primaryOrgId || (organisation?.shortName ?? '')),
  menteeRequest: ofMentees(({ request }) => request),
  form: ({ pairs }) => joined(pairs.map(({ form }) => formNames[form])),
  kind: ({ pairs }) => joined(pairs.flatMap(({ kinds }) => kinds.map((kind) => kindNames[kind]))),
  term: ({ pairs }) =>
    joined(pairs.map(({ startDate, endDate }) => registerTexts.term(shortDay(startDate), shortDay(endDate)))),
  order: ({ orders }) =>
    joined(orders.map(({ number, date, title }) => registerTexts.order(number, shortDay(date ?? ''), title))),
  municipality: (_line, { municipality }) => municipality,
  organisation: (_line, { organisation }) => organisation?.fullName || (organisation?.shortName ?? ''),
  orgType: (_line, { organisation }) => (organisation ? orgTypeNames[organisation.orgType] : ''),
  curator: ({ curator }) => curator?.fio ?? '',
  curatorPosition: ({ curator }) => curator?.position ?? '',
  curatorOrder: ({ orders }) =>
    joined(orders.map(({ number, date, title }) => registerTexts.order(number, shortDay(date ?? ''), title))),
  curatorTrainedOn: ({ curator }) => (curator?.trainedOn ? shortDay(curator.trainedOn) : ''),
  curatorEmail: ({ curator }) => curator?.email ?? '',
};

/** Cells of the lines below the header, in the order of the view's columns. */
export const registerCells = (
  view: RegisterView,
  lines: readonly RegisterLine[],
  scene: RegisterScene,
): WrittenCell[][] =>
  lines.map((line, index) => view.columns.map(({ field }) => FIELDS[field](line, scene, index + 1)));
