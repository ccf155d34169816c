// What a schema cannot say of a profile: entries that refer to each other, doubled codes and years, numbers that contradict.
import type { Step } from './placeInWords.ts';
import type { ProfileProblem } from './problem.ts';

type Remark = Omit<ProfileProblem, 'place'>;

interface Entry {
  readonly [key: string]: unknown;
}

/** What other files of the folder offer a profile. */
export interface Surrounding {
  /** Codes of operational indicators of the shared set. */
  readonly operational: readonly string[];
  /** `sheet.column` that a field of a register shows, by the field. */
  readonly columnOfField: Readonly<Record<string, string>>;
}

const list = (value: unknown): readonly Entry[] =>
  Array.isArray(value) ? value.filter((one): one is Entry => typeof one === 'object' && one !== null) : [];

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

const inside = (value: unknown, key: string): unknown => (value as Entry | null | undefined)?.[key];

const doubled = (entries: readonly Entry[], key: string, steps: readonly Step[], noun: string): Remark[] =>
  entries.flatMap((entry, at) => {
    const first = entries.findIndex((other) => other[key] === entry[key]);
    return entry[key] === undefined || first === at
      ? []
      : [
          {
            steps: [...steps, at, key],
            what: `${noun} «${String(entry[key])}» уже есть в ${first + 1}-й записи`,
            wayOut: 'Оставьте одну или измените.',
          },
        ];
  });

const indicatorRemarks = (profile: Entry): Remark[] =>
  list(profile['indicators']).flatMap((indicator, at) => {
    const steps = ['indicators', at];
    const { ageMin, ageMax, measure } = indicator;
    const isChildren = measure === 'M_CHILD_MENTEE' || measure === 'M_CHILD_MENTOR';
    return [
      ...doubled(list(indicator['targets']), 'fromYear', [...steps, 'targets'], 'год'),
      ...(typeof ageMin === 'number' && typeof ageMax === 'number' && ageMin > ageMax
        ? [{ steps: [...steps, 'ageMax'], what: `${ageMax} меньше, чем «от» ${ageMin}`, wayOut: 'Поменяйте местами.' }]
        : []),
      ...(isChildren && ageMin === undefined
        ? [{ steps, what: 'показатель о детях без возраста', wayOut: 'Укажите ageMin и ageMax.' }]
        : []),
      ...['orgTypes', 'otherOrgTypes'].flatMap((field) =>
        texts(indicator[field]).flatMap((type, index) =>
          texts(profile['orgTypes']).includes(type)
            ? []
            : [
                {
                  steps: [...steps, field, index],
                  what: `типа «${type}» нет среди типов организаций профиля`,
                  wayOut: 'Добавьте его в «типы организаций» или уберите здесь.',
                },
              ],
        ),
      ),
    ];
  });

const roadmapRemarks = (profile: Entry): Remark[] => {
  const sections = list(inside(profile['roadmap'], 'sections'));
  const tasks = list(inside(profile['roadmap'], 'tasks'));
  const known = new Set(sections.map(({ id }) => id));
  return [
    ...doubled(sections, 'id', ['roadmap', 'sections'], 'код'),
    ...doubled(tasks, 'id', ['roadmap', 'tasks'], 'код'),
    ...tasks.flatMap((task, at) => {
      const steps: Step[] = ['roadmap', 'tasks', at];
      const { from, to } = (task['due'] ?? {}) as { from?: unknown; to?: unknown };
      return [
        ...(known.has(task['section'])
          ? []
          : [
              {
                steps: [...steps, 'section'],
                what: `раздела «${String(task['section'])}» в карте нет`,
                wayOut: `Есть: ${[...known].join(', ')}.`,
              },
            ]),
        ...(typeof from === 'string' && typeof to === 'string' && from > to
          ? [{ steps: [...steps, 'due'], what: 'конец раньше начала', wayOut: 'Поменяйте даты местами.' }]
          : []),
        ...texts(task['documents']).flatMap((id, index) =>
          texts(profile['documents']).includes(id)
            ? []
            : [
                {
                  steps: [...steps, 'documents', index],
                  what: `документ «${id}» в профиле выключен`,
                  wayOut: 'Добавьте его в «документы» или уберите здесь.',
                },
              ],
        ),
      ];
    }),
  ];
};

const columnRemarks = (profile: Entry, columnOfField: Surrounding['columnOfField']): Remark[] => {
  const isOff = (column: string): boolean => {
    const [sheet = '', key = ''] = column.split('.');
    return texts(inside(profile['columnsOff'], sheet)).includes(key);
  };
  const wayOut = 'Уберите его из «выключенных столбцов» или уберите здесь.';
  return [
    ...texts(profile['mentorForm']).flatMap((field, at) =>
      isOff(`mentors.${field}`)
        ? [{ steps: ['mentorForm', at], what: `столбец «${field}» выключен, ответу некуда попасть`, wayOut }]
        : [],
    ),
    ...list(profile['registers']).flatMap((register, at) =>
      list(register['columns']).flatMap(({ field }, index) => {
        const column = columnOfField[String(field)];
        const steps = ['registers', at, 'columns', index, 'field'];
        return column !== undefined && isOff(column)
          ? [{ steps, what: `столбец «${column}» выключен, показать нечего`, wayOut }]
          : [];
      }),
    ),
  ];
};

const registerRemarks = (profile: Entry): Remark[] =>
  list(profile['registers']).flatMap((register, at) =>
    doubled(list(register['columns']), 'title', ['registers', at, 'columns'], 'заголовок'),
  );

/** All remarks; a profile that does not follow the schema is read as far as it goes. */
export function crossChecks(value: unknown, { operational, columnOfField }: Surrounding): Remark[] {
  const profile = (typeof value === 'object' && value !== null ? value : {}) as Entry;
  return [
    ...['indicators', 'registers', 'siteSections', 'deadlines', 'localBases'].flatMap((key) =>
      doubled(list(profile[key]), 'id', [key], 'код'),
    ),
    ...doubled(list(profile['constants']), 'key', ['constants'], 'код'),
    ...texts(profile['operational']).flatMap((id, at) =>
      operational.includes(id)
        ? []
        : [{ steps: ['operational', at], what: `показателя «${id}» нет`, wayOut: `Есть: ${operational.join(', ')}.` }],
    ),
    ...indicatorRemarks(profile),
    ...roadmapRemarks(profile),
    ...registerRemarks(profile),
    ...columnRemarks(profile, columnOfField),
  ];
}
