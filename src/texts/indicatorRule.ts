// How an indicator was counted, in one or two sentences beside its number.

import type { Day } from '../domain/calendar/day.ts';
import { ageDay, reportWindow } from '../domain/calendar/reportWindow.ts';
import type { IndicatorDefinition } from '../domain/indicator/indicator.ts';
import type { Parameters } from '../domain/indicator/parameters.ts';
import { capital } from './capital.ts';
import { dayText } from './problemText.ts';

const NBSP = '\u00a0';

/** What the lists of the workbook call things. */
export interface RuleNames {
  readonly orgTypes: Readonly<Record<string, string>>;
  readonly implementedRules: Readonly<Record<Parameters['implementedRule'], string>>;
}

type Choices = Parameters;
type Rule = (definition: IndicatorDefinition, choices: Choices, asOf: Day) => string[];

const since = (choices: Choices, asOf: Day): string => {
  const { start, end } = reportWindow(asOf, choices.window);
  return start === end ? `участвуют ${dayText(end)}` : `участвовали с ${dayText(start)} по ${dayText(end)}`;
};

const members = (choices: Choices, asOf: Day): string[] => [
  `пары по подписанным приказам, ${since(choices, asOf)}`,
  choices.requirePersonConsents ? 'только с действующими согласиями' : 'согласия не проверяются',
];

const children: Rule = ({ ageMin = '', ageMax = '' }, choices, asOf) => [
  `возраст от ${ageMin} до ${ageMax} лет включительно на ${dayText(ageDay(asOf, choices.ageReference))}`,
  ...members(choices, asOf),
  choices.homeOrganisation === 'main' ? 'ребёнок учтён по основному месту учёбы' : 'ребёнок учтён в каждой организации',
  choices.identity === 'keyed'
    ? 'один человек в нескольких организациях учтён один раз'
    : 'один человек в нескольких организациях может быть учтён дважды',
];

/** In the genitive: «меньше 1 года», «не старше 3 лет». */
const ofYears = (count: number): string => `${count}${NBSP}${count % 10 === 1 && count % 100 !== 11 ? 'года' : 'лет'}`;

const satisfaction: Rule = (_definition, { satisfiedFrom, minResponsePercent }, asOf) => [
  `общая оценка не ниже ${satisfiedFrom} из 10`,
  `последний ответ каждого о каждой паре на ${dayText(asOf)}`,
  `с целью сравнивается, когда ответили не меньше ${minResponsePercent}${NBSP}% спрошенных`,
];

const RULES: Readonly<Record<IndicatorDefinition['measure'], Rule>> = {
  M_ORG_IMPLEMENTED: () => [],
  M_ORG_RUNNING: (_definition, choices, asOf) => ['есть хотя бы одна учтённая пара или группа', since(choices, asOf)],
  M_CHILD_MENTEE: children,
  M_CHILD_MENTOR: children,
  M_YOUNG_TEACHER_MENTEE: (_definition, choices, asOf) => [
    `должность: ${choices.youngSpecialistPositions.join(', ')}`,
    `стаж педагогической работы меньше ${ofYears(choices.youngSpecialistMaxYears)}`,
    ...(choices.youngSpecialistMaxAge === null
      ? []
      : [`возраст до ${ofYears(choices.youngSpecialistMaxAge)} включительно`]),
    ...members(choices, asOf),
  ],
  M_ENTERPRISE: (_definition, choices, asOf) => [
    'предприятие дало хотя бы одного наставника',
    'предприятия различаются по ИНН',
    ...members(choices, asOf),
  ],
  M_MUNICIPAL_EVENT: () => ['муниципальные мероприятия, проведённые с начала года', 'популяризация и лучшие практики'],
  M_RESOURCE_CENTER: () => ['раздел опубликован, адрес указан', 'из организаций, где программы идут'],
  M_OVZ_COVERED: () => ['числа листа «Контингент»', 'без дополнительного образования'],
  M_SOP_COVERED: () => ['числа листа «Контингент»', 'без дополнительного образования'],
  M_NOKO: (_definition, { assessmentValidYears }) => [
    `независимая оценка не старше ${ofYears(assessmentValidYears)}`,
    'из организаций, где программы идут',
  ],
  M_SATISF_MENTEE: satisfaction,
  M_SATISF_MENTOR: satisfaction,
};

const sentence = (parts: readonly string[]): string => {
  const text = parts.join('; ');
  return `${capital(text)}.`;
};

/** The rule by which `definition` is counted on `asOf`, types of organisations included. */
export const indicatorRule = (
  definition: IndicatorDefinition,
  choices: Parameters,
  asOf: Day,
  names: RuleNames,
): string => {
  const types = (definition.orgTypes ?? []).map((type) => names.orgTypes[type] ?? type);
  const implemented = `модель внедрена, когда есть ${names.implementedRules[choices.implementedRule]}`;
  return sentence([
    ...(definition.measure === 'M_ORG_IMPLEMENTED' ? [implemented] : []),
    ...RULES[definition.measure](definition, choices, asOf),
    ...(types.length === 0 ? [] : [`организации: ${types.join(', ')}`]),
  ]);
};
