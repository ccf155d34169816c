// Numbers of the municipality's analytical report: sums over the organisations with how many of them know each, indicators beside the last quarter, what is wrong. No name in it.
import { isPeriod, shiftQuarter } from '../../../domain/calendar/quarter.ts';
import { grouped } from '../../../domain/grouped.ts';
import { eachTargetOnce } from '../../../domain/picture/eachTargetOnce.ts';
import { withoutCurator } from '../../../domain/readiness/withoutCurator.ts';
import type { NotCountedReason } from '../../../domain/report/report.ts';
import { rollUpTotals, type Totalled } from '../../../domain/report/rollUpTotals.ts';
import { sumOfTallies } from '../../../domain/tally.ts';
import {
  eventLevelNames,
  formNames,
  indicatorStateNames,
  isReported,
  notCountedNames,
  orgTypeNames,
  reportStateNames,
} from '../../../schema/dictionaries.ts';
import type { RowOfSheet } from '../../../schema/sheet.ts';
import { eventsSheet } from '../../../schema/sheets/activity.ts';
import {
  dataQualitySheet,
  indicatorsSheet,
  municipalCuratorsSheet,
  municipalPartnersSheet,
  municipalPracticesSheet,
  organisationsSheet,
  snapshotsSheet,
} from '../../../schema/sheets/municipality.ts';
import { roadmapSheet } from '../../../schema/sheets/plan.ts';
import { rollUpSheet } from '../../../schema/sheets/report.ts';
import type { TagRecord } from '../../tags/value.ts';
import type { PaperFacts } from '../facts.ts';
import { municipalPictures } from './municipalPictures.ts';
import { municipalQuality } from './municipalQuality.ts';
import { organisationAdvice } from './organisationAdvice.ts';
import { planProgress } from './planProgress.ts';
import { counted, risk, shownCount, shownDays, shownFlag, UNKNOWN } from './reportCells.ts';

type RollUpRow = RowOfSheet<typeof rollUpSheet>;
type QualityRow = RowOfSheet<typeof dataQualitySheet>;
type IndicatorRow = RowOfSheet<typeof indicatorsSheet>;

const TOTALS: readonly (readonly [Totalled, string])[] = [
  ['mentors', 'Наставников'],
  ['mentees', 'Наставляемых'],
  ['pairs', 'Наставнических пар'],
  ['groups', 'Наставнических групп'],
  ['youngTeacherMentees', 'Молодых специалистов в парах (группах)'],
  ['youngTeachersTotal', 'Молодых специалистов всего'],
  ['unknownAge', 'Детей, возраст которых неизвестен'],
];

const totalTags = (rows: readonly RollUpRow[]): TagRecord[] => {
  const totals = rollUpTotals(rows);
  return TOTALS.map(([key, name]) => {
    const { sum, known, total } = totals[key];
    return {
      показатель: name,
      сумма: shownCount(sum),
      известно: known,
      всего: total,
      дата: shownDays(rows.filter((row) => row[key] !== null).map(({ asOf }) => asOf)),
    };
  });
};

const typeTags = (rows: readonly RollUpRow[]): TagRecord[] =>
  [...grouped(rows, ({ orgType }) => (orgType === null ? UNKNOWN : orgTypeNames[orgType]))].map(([type, own]) => {
    const totals = rollUpTotals(own);
    return {
      тип: type,
      организаций: own.length,
      отчётов: own.filter(({ state }) => isReported(state)).length,
      наставников: shownCount(totals.mentors.sum),
      наставляемых: shownCount(totals.mentees.sum),
      пар: shownCount(totals.pairs.sum),
      групп: shownCount(totals.groups.sum),
    };
  });

const organisationTags = (rows: readonly RollUpRow[]): TagRecord[] =>
  rows.map((row, at) => ({
    номер: at + 1,
    название: row.orgName,
    отчёт: row.state === null ? UNKNOWN : reportStateNames[row.state],
    дата: shownDays([row.asOf]),
    внедрена: shownFlag(row.implemented),
    наставников: shownCount(row.mentors),
    наставляемых: shownCount(row.mentees),
    пар: shownCount(row.pairs),
    групп: shownCount(row.groups),
  }));

/** Values of the quarter and the year before, from their last snapshots; '–' where there is none. */
const indicatorTags = (facts: PaperFacts, rows: readonly IndicatorRow[]): TagRecord[] => {
  const snapshots = facts.rows(snapshotsSheet);
  const valueAgo = ({ id, period }: IndicatorRow, quartersAgo: number): string => {
    const before = snapshots
      .filter((one) => one.id === id && isPeriod(period) && one.period === shiftQuarter(period, -quartersAgo))
      .sort((one, other) => (one.version ?? 0) - (other.version ?? 0))
      .at(-1);
    return before === undefined ? UNKNOWN : `${before.value} на ${shownDays([before.asOf])}`;
  };
  return rows.map((row, at) => ({
    номер: at + 1,
    код: row.id,
    показатель: row.name,
    значение: row.value,
    цель: row.target,
    прежде: valueAgo(row, 1),
    'год назад': valueAgo(row, 4),
    состояние: row.state === null ? '' : indicatorStateNames[row.state],
    полнота: `${shownCount(row.reported)} из ${shownCount(row.expected)}`,
    дата: shownDays([row.asOf]),
  }));
};

const practiceTags = (facts: PaperFacts): TagRecord[] => {
  const names = new Map(facts.rows(organisationsSheet).map(({ id, shortName }) => [id, shortName]));
  return facts.rows(municipalPracticesSheet).map(({ title, form, orgId }, at) => ({
    номер: at + 1,
    практика: title,
    форма: form === null ? '' : formNames[form],
    организация: names.get(orgId) ?? '',
  }));
};

const OUT_OF_REACH = ['unreadable', 'no_access', 'no_book', 'no_sheet', 'damaged', 'no_answer'] as const;

const risks = (
  rows: readonly RollUpRow[],
  indicators: readonly IndicatorRow[],
  isFaulty: number,
  overdue: number,
): TagRecord[] => {
  const states = (state: RollUpRow['state']): number => rows.filter((row) => row.state === state).length;
  const unclear = indicators.filter(
    ({ state }) => state === 'no_data' || state === 'incomplete' || state === 'data_error' || state === 'low_response',
  );
  return [
    ...risk(states('missing'), 'несданные отчёты'),
    ...risk(
      OUT_OF_REACH.reduce((sum, state) => sum + states(state), 0),
      'книги, которые не открываются',
    ),
    ...risk(states('altered'), 'отчёты, изменённые после сдачи'),
    ...risk(isFaulty, 'организации, в книгах которых есть ошибки'),
    ...risk(rollUpTotals(rows).unknownAge.sum ?? 0, 'дети без даты рождения, не учтённые по возрасту'),
    ...risk(indicators.filter(({ state }) => state === 'not_achieved').length, 'недостигнутые показатели'),
    ...risk(unclear.length, 'показатели, по которым данных нет, они неполны или с ошибкой'),
    ...risk(overdue, 'просроченные мероприятия дорожной карты'),
  ];
};

/** Rows left out of the counts, by reason, the most frequent first. */
const leftOutTags = (rows: readonly RollUpRow[]): TagRecord[] => {
  const sums = sumOfTallies(rows.map(({ leftOut }) => leftOut));
  return Object.entries(sums)
    .sort(([, one], [, other]) => (other ?? 0) - (one ?? 0))
    .map(([reason, count]) => ({ причина: notCountedNames[reason as NotCountedReason], число: count ?? 0 }));
};

const adviceTags = (facts: PaperFacts, rows: readonly RollUpRow[], quality: readonly QualityRow[]): TagRecord[] => {
  const uncurated = withoutCurator(facts.rows(organisationsSheet), facts.rows(municipalCuratorsSheet), facts.on);
  return rows.flatMap((row) => {
    const own = quality.find(({ orgId }) => orgId === row.orgId);
    const sentences = organisationAdvice(own, row, uncurated.has(row.orgId));
    return sentences.length === 0 ? [] : [{ организация: row.orgName, что: sentences.join(' ') }];
  });
};

/** The row of sums in «Свод по ОО» belongs to no organisation of the register and is left out. */
export const municipalReportTags = (facts: PaperFacts): TagRecord => {
  const organisations = facts.rows(organisationsSheet);
  const known = new Set(organisations.map(({ id }) => id));
  const rows = facts.rows(rollUpSheet).filter(({ orgId }) => known.has(orgId));
  const quality = facts.rows(dataQualitySheet).filter(({ orgId }) => known.has(orgId));
  const indicators = facts.rows(indicatorsSheet);
  const partners = facts.rows(municipalPartnersSheet);
  const practices = practiceTags(facts);
  const progress = planProgress(facts.rows(roadmapSheet), facts.on);
  const events = counted(
    facts
      .rows(eventsSheet)
      .flatMap(({ heldOn, kind, level }) =>
        heldOn === null || heldOn > facts.on ? [] : [`${kind || 'мероприятие'} (${eventLevelNames[level]})`],
      ),
  );
  const withErrors = quality.filter(({ errors }) => (errors ?? 0) > 0).length;
  // A target that another indicator has taken over is met, or missed, by that one alone.
  const targets = eachTargetOnce(indicators, facts.profile.indicators);
  const found = risks(rows, targets, withErrors, progress.просрочено);
  const advice = adviceTags(facts, rows, quality);
  const pictures = municipalPictures(facts, targets, rows);
  const leftOut = leftOutTags(rows);
  const progressTags = municipalQuality(facts, rows);
  return {
    'отчётов принято': rows.filter(({ state }) => isReported(state)).length,
    'отчётов ждали': rows.length,
    'на дату': shownDays(rows.map(({ asOf }) => asOf)),
    'внедрили модель': rows.filter(({ implemented }) => implemented === true).length,
    'внедрение известно': rows.filter(({ implemented }) => implemented !== null).length,
    'ведут программы': rows.filter(({ running }) => running === true).length,
    'программы известны': rows.filter(({ running }) => running !== null).length,
    итоги: totalTags(rows),
    типы: typeTags(rows),
    организации: organisationTags(rows),
    показатели: indicatorTags(facts, indicators),
    картина: pictures,
    ...progressTags,
    'не учтено': leftOut,
    'чисел введено координатором': rows.filter(({ source }) => source === 'typed').length,
    'показателей достигнуто': targets.filter(({ state }) => state === 'achieved').length,
    'показателей с целью': targets.filter(({ state }) => state === 'achieved' || state === 'not_achieved').length,
    практики: practices,
    мероприятия: events,
    'партнёров с соглашением': partners.filter(({ agreementStatus }) => agreementStatus === 'signed').length,
    план: progress,
    риски: found,
    рекомендации: advice.map((each, at) => ({ номер: at + 1, ...each })),
    качество: quality.map((row) => ({
      название: row.orgName,
      отчёт: row.state === null ? UNKNOWN : reportStateNames[row.state],
      ошибок: shownCount(row.errors),
      предупреждений: shownCount(row.warnings),
      примечание: row.note,
    })),
    есть: {
      свод: rows.length > 0,
      показатели: indicators.length > 0,
      практики: practices.length > 0,
      мероприятия: events.length > 0,
      риски: found.length > 0,
      рекомендации: advice.length > 0,
      качество: quality.length > 0,
      план: progress.осталось.length > 0,
      цели: pictures.цели.length > 0,
      формы: pictures.формы.length > 0,
      сдача: pictures.сдача.length > 0,
      'не учтено': leftOut.length > 0,
      'ход программы': progressTags['ход программы'].length > 0,
      удовлетворённость: progressTags.удовлетворённость.length > 0,
    },
  };
};
