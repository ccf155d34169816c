// Where tasks begin: workspaces prepared through the bundle once, put aside and copied for each walk.
import type { Workspace } from '../../../../local/contract.ts';
import { ask, finishJob, minutesLater } from '../../../scenario/kit/asking.ts';
import { typeInto } from '../../../scenario/kit/cells.ts';
import { makeForms } from '../../../scenario/kit/forms.ts';
import { addOrganisations, makeBooks, schools, setUp } from '../../../scenario/kit/municipality.ts';
import { TABS } from '../../../scenario/kit/names.ts';
import { QUARTER } from '../../../scenario/kit/reporting.ts';
import { makePairs, typeContingent, typePeople } from '../../../scenario/kit/school.ts';
import { SEPTEMBER, schoolAfterAYear } from '../../../scenario/kit/schoolYear.ts';
import { schoolOfVersionOne } from '../../../scenario/kit/versionOne.ts';
import { copyOf, newWorkspace, putAside } from '../../../scenario/kit/workspaces.ts';
import { type Books, keepPlace, keptPlace, type Prepared } from './keptPlaces.ts';

/** Each place has everything of the one it comes after. */
export type Place =
  | 'blank'
  | 'founded'
  | 'listed'
  | 'town'
  | 'coded'
  | 'school'
  | 'leaving'
  | 'pairs'
  | 'papers'
  | 'signed'
  | 'asked'
  | 'closing'
  | 'submitted'
  | 'rolled'
  | 'returned'
  | 'september'
  | 'old';

/** Of the two schools. */
const CURATORS = [
  ['ОО-0001', 'kurator201@example.org'],
  ['ОО-0002', 'kurator202@example.org'],
] as const;

/** The mentor «У-17» and the pupil «Д-05» of a school without names. */
function typeCodedPair(workspace: Workspace, schoolId: string): void {
  const told = { 'Код участника': 'У-17', 'Категория участника': 'педагогический работник' };
  const agreed = { 'Согласие подписано': '01.09.2025', Состояние: 'согласие получено' };
  workspace.typeRows(schoolId, 'Наставники', [{ ...told, ...agreed, 'Должность или класс': 'учитель' }]);
  const pupil = { 'Код участника': 'Д-05', 'Категория участника': 'обучающийся', 'Дата рождения': '05.05.2012' };
  workspace.typeRows(schoolId, 'Наставляемые', [{ ...pupil, 'Должность или класс': '7 «А»' }]);
}

/** A place, and what leads to it from the one before. */
const STEPS: Readonly<
  Record<
    Place,
    {
      readonly after: Place | null;
      /** When it begins, where that is not the usual day. */
      readonly clock?: string;
      make(at: Workspace, books: Books): Promise<Books>;
    }
  >
> = {
  blank: {
    after: null,
    make: async (workspace) => ({ bookId: workspace.createSpreadsheet('Заречный округ'), schoolId: '' }),
  },
  founded: {
    after: null,
    make: async (workspace) => ({ bookId: await setUp(workspace), schoolId: '' }),
  },
  listed: {
    after: 'founded',
    async make(workspace, books) {
      await addOrganisations(workspace, books.bookId, [
        ...schools(2),
        { name: 'МБДОУ «Детский сад № 7»', orgType: 'dou', source: 'typed' },
      ]);
      return books;
    },
  },
  town: {
    after: 'listed',
    async make(workspace, { bookId }) {
      const books = await makeBooks(workspace, bookId);
      return { bookId, schoolId: [...books.values()][0] ?? '' };
    },
  },
  coded: {
    after: null,
    async make(workspace) {
      const bookId = await setUp(workspace, { pdMode: 'codes' });
      await addOrganisations(workspace, bookId, schools(1));
      const schoolId = [...(await makeBooks(workspace, bookId)).values()][0] ?? '';
      typeCodedPair(workspace, schoolId);
      const pairIds = await makePairs(workspace, schoolId, 1);
      await ask(workspace, schoolId, 'rpcPreparePapers', { pairIds });
      return { bookId, schoolId };
    },
  },
  school: {
    after: 'town',
    async make(workspace, books) {
      typePeople(workspace, books.schoolId, 2);
      typeContingent(workspace, books.schoolId, 1);
      return books;
    },
  },
  /** Somebody without a pair has consented. */
  leaving: {
    after: 'school',
    async make(workspace, books) {
      const { schoolId } = books;
      workspace.typeRows(schoolId, TABS.mentees, [
        {
          Фамилия: 'Лугина',
          Имя: 'Анна',
          Отчество: 'Олеговна',
          'Категория участника': 'молодой педагог',
          'Должность или класс': 'учитель',
          'Начало педагогической работы': '01.09.2025',
        },
      ]);
      await ask(workspace, schoolId, 'rpcKeepCodes');
      const consent = { kind: 'pd_processing', signer: 'self', givenOn: '2025-09-10', validTo: '' };
      await ask(workspace, schoolId, 'rpcRecordConsent', { personId: 'НСМ-0003', ...consent });
      return books;
    },
  },
  pairs: {
    after: 'school',
    async make(workspace, books) {
      await makePairs(workspace, books.schoolId, 2);
      return books;
    },
  },
  papers: {
    after: 'pairs',
    async make(workspace, books) {
      await ask(workspace, books.schoolId, 'rpcPreparePapers', { pairIds: ['ПАР-0001', 'ПАР-0002'] });
      return books;
    },
  },
  signed: {
    after: 'papers',
    async make(workspace, books) {
      const signing = { orderId: 'ПРК-0001', number: '96-Д', date: '2025-09-12', consentsGivenOn: '2025-09-12' };
      await ask(workspace, books.schoolId, 'rpcSignOrder', signing);
      return books;
    },
  },
  asked: {
    after: 'signed',
    async make(workspace, books) {
      await makeForms(workspace, books.schoolId, 'registration', 'interim');
      return books;
    },
  },
  // A workbook changed just now is read again by the next roll-up; the report was handed in a while ago.
  submitted: {
    after: 'signed',
    async make(workspace, books) {
      for (const [id, curatorEmail] of CURATORS)
        typeInto(workspace, books.bookId, 'Реестр ОО', ['Код ОО', id], { 'Почта куратора': curatorEmail });
      await ask(workspace, books.schoolId, 'rpcSubmitQuarter', { period: QUARTER.period });
      await workspace.moveClock(minutesLater(workspace, 5));
      return books;
    },
  },
  rolled: {
    after: 'submitted',
    async make(workspace, books) {
      await ask(workspace, books.bookId, 'rpcStartRollUp', QUARTER);
      await finishJob(workspace, books.bookId);
      return books;
    },
  },
  /** The first pair has carried out its programme. */
  closing: {
    after: 'signed',
    async make(workspace, { schoolId, ...books }) {
      const pairId = 'ПАР-0001';
      const programme = { pairId, kind: 'individual_plan', startDate: '2025-09-15', endDate: '2026-05-31' };
      const words = { goal: 'Подготовить доклад', deficits: '', expected: '', items: [] };
      await ask(workspace, schoolId, 'rpcCreateProgramme', { ...programme, ...words });
      await ask(workspace, schoolId, 'rpcApproveProgramme', { pairId, approvedOn: '2025-09-20' });
      const meeting = { pairId, type: 'final', heldOn: '2025-12-30', topic: '', sure: true };
      await ask(workspace, schoolId, 'rpcLogMeeting', meeting);
      return { schoolId, ...books };
    },
  },
  returned: {
    after: 'rolled',
    async make(workspace, books) {
      const returning = {
        period: QUARTER.period,
        orgId: 'ОО-0001',
        version: 1,
        remark: 'Укажите обучающихся на 31 декабря.',
      };
      await ask(workspace, books.bookId, 'rpcReturnReport', returning);
      return books;
    },
  },
  september: {
    after: null,
    clock: SEPTEMBER,
    async make(workspace) {
      const { bookId, school } = await schoolAfterAYear(workspace);
      typeInto(workspace, school, TABS.mentees, ['Код записи', 'НСМ-0003'], { 'Должность или класс': '11 «В»' });
      return { bookId, schoolId: school };
    },
  },
  old: {
    after: null,
    make: async (workspace) => ({ bookId: '', schoolId: schoolOfVersionOne(workspace) }),
  },
};

const prepared = new Map<Place, Promise<Prepared>>();

/** Made when it is first wanted. */
export function prepare(place: Place): Promise<Prepared> {
  const made = prepared.get(place) ?? make(place);
  prepared.set(place, made);
  return made;
}

async function make(place: Place): Promise<Prepared> {
  const kept = keptPlace(place);
  if (kept !== null) return kept;
  const { after, clock, make: lead } = STEPS[place];
  const before = after === null ? null : await prepare(after);
  const workspace = before === null ? newWorkspace(clock) : copyOf(before.dir);
  const books = await lead(workspace, before ?? { bookId: '', schoolId: '' });
  const made = { ...books, dir: await putAside(workspace) };
  keepPlace(place, made);
  return made;
}
