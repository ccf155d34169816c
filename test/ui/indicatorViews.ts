// What a server could answer about a frozen quarter in the tests of the panel; all organisations are invented.
import type { Value } from '../../src/rpc/contract.ts';
import type { ComparedRow } from '../../src/rpc/views/indicators.ts';

const indicator = (id: string, name: string, rest: Partial<ComparedRow>): ComparedRow => ({
  id,
  name,
  value: '—',
  target: '',
  state: 'no_target',
  stateName: 'цель не задана',
  numerator: null,
  denominator: null,
  reported: 2,
  expected: 4,
  notes: [],
  quarterAgo: null,
  yearAgo: null,
  ...rest,
});

export const INDICATORS: Value<'rpcGetIndicators'> = {
  asOf: '2025-12-31',
  version: 2,
  intact: true,
  versions: [
    {
      version: 2,
      frozenAt: '2026-01-20 10:00',
      differences: [
        {
          id: 'ART-02',
          name: 'Доля детей от 10 до 19 лет в роли наставляемых',
          before: '12,1 %, 1210 / 10000',
          after: '12,5 %, 1250 / 10000',
        },
      ],
    },
    { version: 1, frozenAt: '2026-01-10 06:00', differences: [] },
  ],
  rows: [
    indicator('ART-01', 'Доля организаций, внедривших целевую модель', {
      value: '100,0 %',
      target: '100 %',
      state: 'achieved',
      stateName: 'достигнут',
      numerator: 4,
      denominator: 4,
      reported: 4,
    }),
    indicator('ART-02', 'Доля детей от 10 до 19 лет в роли наставляемых', {
      value: '12,5 %',
      target: '45 %',
      state: 'not_achieved',
      stateName: 'не достигнут',
      numerator: 1250,
      denominator: 10000,
      quarterAgo: { period: '2025-Q3', value: '11,0 %', direction: 'up' },
      yearAgo: { period: '2024-Q4', value: '12,5 %', direction: 'same' },
      notes: ['Не сдали отчёт: МБОУ «ООШ с. Луговое».', 'Жителей 10–19 лет: 10 000 на 01.01.2025, Росстат.'],
    }),
    indicator('ART-03', 'Доля детей в роли наставников', {
      state: 'incomplete',
      stateName: 'неполные данные',
      value: '3,1 %',
      target: '9 %',
      numerator: 310,
      denominator: 10000,
    }),
    indicator('ART-04', 'Предприятия, предоставившие наставников', { value: '5 ед.', numerator: 5 }),
    indicator('ART-05', 'Удовлетворённость участников', {
      state: 'data_error',
      stateName: 'ошибка в данных',
      target: '85 %',
    }),
  ],
  operational: [
    {
      id: 'OP-01',
      name: 'Количество наставников',
      target: '',
      value: '74',
      state: 'incomplete',
      stateName: 'данные неполны',
      numerator: 74,
      denominator: null,
      reported: 3,
      expected: 4,
      rule: 'Наставники учтённых пар и групп за отчётный срок.',
      groups: [
        { by: 'по типу организации', name: 'школа', value: '60', reported: 2, expected: 2 },
        { by: 'по типу организации', name: 'детский сад', value: '14', reported: 1, expected: 2 },
        { by: 'по форме', name: 'учитель – ученик', value: '41', reported: 2, expected: 4 },
      ],
      notes: ['Отчёт не сдан: ОО-0004.'],
    },
    {
      id: 'OP-12',
      name: 'Динамика анкет до/после',
      target: '',
      value: '+0,75',
      state: 'no_target',
      stateName: 'без целевого значения',
      numerator: 9,
      denominator: 12,
      reported: 4,
      expected: 4,
      rule: 'Среднее после минус среднее до у тех, кто ответил оба раза.',
      groups: [],
      notes: [],
    },
  ],
};

export const PROOF: Value<'rpcGetProof'> = {
  ...indicator('ART-12', 'Доля детей с ОВЗ, охваченных наставничеством', {
    value: '40,0 %',
    target: '50 %',
    state: 'incomplete',
    stateName: 'неполные данные',
    numerator: 8,
    denominator: 20,
    notes: ['Не сдали отчёт: ОО-0003.'],
  }),
  period: '2025-Q4',
  asOf: '2025-12-31',
  version: 2,
  frozenAt: '2026-01-20 10:00',
  intact: false,
  rule: 'Числа листа «Контингент»; без дополнительного образования.',
  parts: [
    { orgId: 'ОО-0001', name: 'МБОУ «СОШ № 1»', numerator: 'hidden', denominator: 11 },
    {
      orgId: 'ОО-0002',
      name: 'МБОУ «Гимназия имени первооткрывателя залива Посьета»',
      numerator: 'hidden',
      denominator: 9,
    },
    { orgId: 'ОО-0003', name: 'МБОУ «ООШ с. Луговое»', numerator: null, denominator: null },
  ],
  leftOut: [{ reason: 'возраст неизвестен', count: 3 }],
  constants: [{ name: 'Детей 11 лет', value: 1040, asOf: '2025-01-01', source: 'Росстат' }],
};
