// What a server could answer about people and rows; all of them are invented.
import type { PersonRow, PersonView } from '../../src/rpc/views/people.ts';
import type { FieldView, PersonChecked, PersonForm, RowForm } from '../../src/rpc/views/rows.ts';

export const PEOPLE: readonly PersonRow[] = [
  ['НСТ-0001', 'mentors', 'Ветрова Анна Игоревна, учитель', 'физика', true, false],
  ['НСТ-0002', 'mentors', 'Лугин Сергей Титович, учитель', 'химия', false, true],
  ['НСМ-0001', 'mentees', 'Озерова Яна, 5 «А»', '', false, false],
  ['НСМ-0002', 'mentees', 'Холмов Пётр, 5 «А»', '', true, false],
].map(([id, register, label, subject, hasPair, isCandidate]) => ({
  id: String(id),
  register: register === 'mentors' ? 'mentors' : 'mentees',
  label: String(label),
  words: `${id} ${subject}`,
  hasPair: hasPair === true,
  isCandidate: isCandidate === true,
}));

const aField = (key: string, title: string, row: Partial<FieldView> = {}): FieldView => ({
  key,
  title,
  hint: '',
  kind: 'text',
  required: false,
  choices: [],
  askedOf: [],
  ...row,
});

export const MENTEE_FORM: RowForm = {
  steps: [
    [
      aField('lastName', 'Фамилия', { required: true }),
      aField('firstName', 'Имя', { required: true, hint: 'Полностью, без сокращений.' }),
      aField('patronymic', 'Отчество', { hint: 'Если есть.' }),
      aField('category', 'Категория участника', {
        kind: 'choice',
        required: true,
        choices: ['обучающийся', 'педагог'],
      }),
      aField('birthDate', 'Дата рождения', { kind: 'day', hint: 'Обязательна для обучающихся и студентов.' }),
    ],
    [
      aField('position', 'Должность или класс', { required: true, choices: ['учитель', 'воспитатель'] }),
      aField('subject', 'Предмет', { askedOf: ['педагог'] }),
      aField('request', 'Запрос', { kind: 'longText' }),
      aField('formsOffered', 'Форма наставничества', {
        kind: 'choices',
        choices: ['учитель – ученик', 'ученик – ученик'],
      }),
    ],
  ],
  values: {},
};

export const SIGNER_FORM: RowForm = {
  steps: [
    [
      aField('fio', 'Законный представитель', { required: true, hint: 'Фамилия, имя, отчество полностью.' }),
      aField('kinship', 'Кем приходится', { choices: ['мать', 'отец'] }),
    ],
  ],
  values: {},
};

export const PERSON_FORM: PersonForm = {
  ...MENTEE_FORM,
  register: 'mentees',
  remarks: '',
  representative: {
    fields: SIGNER_FORM.steps.flat(),
    values: { fio: 'Озерова Анна Петровна', kinship: 'мать' },
  },
  values: { lastName: 'Озерова', firstName: 'Яна', category: 'обучающийся', position: '5 «А»' },
};

export const ORGANISATION_FORM: RowForm = {
  steps: [
    [
      aField('fullName', 'Полное наименование', { hint: 'Как в уставе: печатается в приказах.' }),
      aField('inn', 'ИНН', { hint: '10 цифр. Нужен для согласий.' }),
    ],
    [aField('headFio', 'Руководитель')],
  ],
  values: { fullName: 'Средняя общеобразовательная школа № 1', inn: '' },
};

export const CHECKED: PersonChecked = { problems: [], twin: null, mayBeOther: true, isMinor: false };

export const PERSON: PersonView = {
  id: 'НСМ-0001',
  register: 'mentees',
  label: 'Озерова Яна, 5 «А»',
  category: 'обучающийся',
  isCandidate: false,
  facts: [
    ['Дата рождения', '04.03.2014'],
    ['Запрос', 'Подготовиться к олимпиаде по математике.'],
  ],
  lacking: ['«Запрос»: похоже на номер телефона. Уберите его.'],
  consents: {
    id: 'НСМ-0001',
    label: 'Озерова Яна, 5 «А»',
    erased: false,
    attention: true,
    runningPairs: [],
    lines: [
      {
        kind: 'mentee_participation',
        kindName: 'на участие',
        signer: 'legal_representative',
        signerName: 'законный представитель',
        state: 'missing',
        needed: true,
        expiresSoon: false,
        consentId: '',
        givenOn: '',
        validTo: '',
        withdrawnOn: '',
      },
    ],
  },
  pairs: [{ id: 'ПАР-0001', with: 'Ветрова Анна Игоревна, учитель', state: 'черновик' }],
  canBeTakenBack: false,
  link: 'https://docs.google.com/spreadsheets/d/B-1/edit#gid=5&range=A2',
};
