// Tags that every paper of the municipality may use: the authority as the organisation, its register, indicators and plans.

import { schoolYearOf } from '../../domain/calendar/reportWindow.ts';
import { watchedIndicators } from '../../domain/indicator/watchedIndicators.ts';
import { orgTypeNames } from '../../schema/dictionaries.ts';
import {
  dataQualitySheet,
  indicatorsSheet,
  municipalCuratorsSheet,
  municipalPartnersSheet,
  municipalPracticesSheet,
  organisationsSheet,
} from '../../schema/sheets/municipality.ts';
import { rollUpSheet } from '../../schema/sheets/report.ts';
import { legalTags, localActValue } from '../legal.ts';
import { parseName } from '../tags/nameText.ts';
import { dayValue, organisationValue, PEN, type TagRecord, titleValue } from '../tags/value.ts';
import { COORDINATOR } from '../templates/phrases.ts';
import type { PaperFacts } from './facts.ts';
import { listTags } from './listTags.ts';
import { modelTags, siteSectionOf } from './modelTags.ts';
import { municipalOrderTags } from './municipalOrderTags.ts';
import { sentence } from './sentence.ts';

/** The authority stands where a school's papers have the school. */
export const authorityTags = (settings: PaperFacts['settings']): TagRecord => ({
  полное: organisationValue(settings.authority),
  краткое: organisationValue(settings.authorityShort || settings.authority),
  учредитель: null,
  // A положение or an устав: the settings do not say.
  'на основании': PEN,
  адрес: settings.authorityAddress,
  контакты: settings.authorityContacts,
  место: settings.place,
  должность: titleValue(settings.authorityHeadPosition),
  руководитель: parseName(settings.authorityHeadFio),
});

/** Indicators with their targets by year, as they are approved; one whose target another has taken over is history. */
const targetTags = ({ profile, on }: PaperFacts) =>
  watchedIndicators(profile.indicators, on).map(({ name, unit, targets }, at) => ({
    номер: at + 1,
    показатель: name,
    единица: unit,
    цели: targets
      .filter(({ value }) => value !== null)
      .map(({ fromYear, value }) => `с ${fromYear} года – ${value}`)
      .join('; '),
  }));

/** The authority's own order on introduction: the register's, or the older one that the profile names; null for none. */
const municipalAct = ({ profile }: PaperFacts): TagRecord | null => {
  const own = profile.localBases.filter(({ level }) => level === 'municipal').at(-1);
  return own === undefined ? null : { акт: localActValue(own.text) };
};

/** Tags of every paper of a municipality. */
export const municipalTags = (facts: PaperFacts): TagRecord => {
  const { on, profile } = facts;
  const organisations = facts.rows(organisationsSheet).filter(({ status }) => status === 'active');
  const indicators = facts.rows(indicatorsSheet);
  const [first] = indicators;
  const model = modelTags(facts, ['regional']);
  return {
    ...model,
    'раздел сайта': siteSectionOf(facts, 'municipality'),
    'раздел организации': siteSectionOf(facts, 'organisation'),
    организация: authorityTags(facts.settings),
    'муниципальный уровень': true,
    координатор: {
      фио: parseName(facts.settings.coordinatorFio),
      должность: titleValue(facts.settings.coordinatorPosition),
      почта: facts.settings.coordinatorEmail,
    },
    организатор: { фио: parseName(facts.settings.coordinatorFio), должность: titleValue(COORDINATOR) },
    ознакомлены: [{ фио: facts.settings.coordinatorFio === '' ? PEN : parseName(facts.settings.coordinatorFio) }],
    'учебный год': schoolYearOf(on),
    право: legalTags(),
    'местные основания': sentence(
      profile.localBases.filter(({ level }) => level === 'regional').map(({ text }) => ({ текст: text })),
    ),
    'муниципальный приказ': municipalAct(facts),
    организации: listTags(organisationsSheet, organisations),
    'число организаций': organisations.length,
    'типы организаций': Object.entries(orgTypeNames).flatMap(([type, name]) => {
      const count = organisations.filter(({ orgType }) => orgType === type).length;
      return count === 0 ? [] : [{ тип: name, число: count }];
    }),
    кураторы: listTags(municipalCuratorsSheet, facts.rows(municipalCuratorsSheet)),
    партнёры: listTags(municipalPartnersSheet, facts.rows(municipalPartnersSheet)),
    практики: listTags(municipalPracticesSheet, facts.rows(municipalPracticesSheet)),
    показатели: listTags(indicatorsSheet, indicators),
    квартал: first ? facts.periodName(first.period) : '',
    'показатели на дату': dayValue(first?.asOf ?? null),
    'отчётов сдано': first?.reported ?? null,
    'отчётов ждали': first?.expected ?? null,
    свод: listTags(rollUpSheet, facts.rows(rollUpSheet)),
    'качество данных': listTags(dataQualitySheet, facts.rows(dataQualitySheet)),
    'целевые показатели': targetTags(facts),
    ...municipalOrderTags(facts, model['есть план'] === true),
  };
};
