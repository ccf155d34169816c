// Letters of the quarter's cycle: reminders, returns, and what the coordinator is told of them. No person is named in them.
import { MONTHS_GENITIVE } from '../domain/calendar/monthNames.ts';
import { plural } from './plural.ts';
import { periodName } from './ru.ts';

interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** «8 июля 2026 года». */
export const dayInWords = (day: string): string =>
  `${Number(day.slice(8))}\u00a0${MONTHS_GENITIVE[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}\u00a0года`;

const REASONS: Readonly<Record<string, string>> = {
  returned: 'Отчёт возвращён с замечаниями. Они в панели книги и на её листе «Замечания к отчёту».',
  altered: 'Сданную строку на листе «Отправка» изменили, поэтому отчёт не принят.',
  damaged: 'На листе «Отправка» не хватает столбцов. Откройте панель и нажмите «Обновить книгу».',
  no_sheet: 'В книге нет листа «Отправка». Откройте панель и нажмите «Обновить книгу».',
};

type Source = 'workbook' | 'sheet' | 'typed';

const HOW: Readonly<Record<Source, string>> = {
  workbook: 'Откройте книгу: «Наставник → Открыть панель → Отчёт за квартал → Сдать отчёт».',
  sheet: 'Заполните лист организации: показатели по нему посчитаются сами.',
  typed: 'Пришлите числа за квартал в ответ на это письмо: их внесёт координатор.',
};

const HOW_TO_MEND: Readonly<Record<Source, string>> = {
  workbook: 'Что исправить – в панели книги и на её листе «Замечания к отчёту». Исправьте и сдайте отчёт ещё раз.',
  sheet: 'Исправьте лист организации: показатели по нему посчитаются сами.',
  typed: 'Пришлите исправленные числа в ответ на это письмо: их внесёт координатор.',
};

/** The remark itself stands in a letter only where the organisation has no workbook to read it in. */
const toMend = (source: Source, remark: string): string =>
  source === 'workbook' || remark === '' ? '' : `Что исправить: ${remark}`;

const reasonOf = ({ state, source, remark }: { state: string; source: Source; remark: string }): string =>
  state === 'returned' && source !== 'workbook'
    ? ['Отчёт возвращён с замечаниями.', toMend(source, remark)].join('\n')
    : (REASONS[state] ?? '');

/** A letter to the curator of an organisation whose report is not there. */
export const reportLetter = (about: {
  organisation: string;
  url: string;
  source: Source;
  /** Of a return; '' otherwise. */
  remark: string;
  state: string;
  period: string;
  deadline: string;
  isLate: boolean;
  authority: string;
}): Letter => ({
  subject: about.isLate
    ? `Отчёт по наставничеству за ${periodName(about.period)} не сдан`
    : `Отчёт по наставничеству за ${periodName(about.period)}: сдать до ${dayInWords(about.deadline)}`,
  body: [
    'Здравствуйте!',
    `${about.organisation}: ждём отчёт по наставничеству за ${periodName(about.period)}.`,
    about.isLate
      ? `Срок был ${dayInWords(about.deadline)}. Сдайте, пожалуйста, как можно скорее.`
      : `Срок – до ${dayInWords(about.deadline)}.`,
    reasonOf(about),
    HOW[about.source],
    about.url,
    about.authority,
  ]
    .filter((line) => line !== '')
    .join('\n'),
});

/** A letter about a report that was just returned. */
export const returnLetter = (about: {
  organisation: string;
  url: string;
  source: Source | null;
  remark: string;
  period: string;
  version: number;
  authority: string;
}): Letter => ({
  subject: `Отчёт по наставничеству за ${periodName(about.period)} возвращён`,
  body: [
    'Здравствуйте!',
    `${about.organisation}: отчёт за ${periodName(about.period)} (версия ${about.version}) возвращён с замечаниями.`,
    toMend(about.source ?? 'workbook', about.remark),
    HOW_TO_MEND[about.source ?? 'workbook'],
    about.source === 'typed' ? '' : about.url,
    about.authority,
  ]
    .filter((line) => line !== '')
    .join('\n'),
});

const LETTERS = ['письмо', 'письма', 'писем'] as const;

/** What the coordinator is told when the reminders of a day are out. */
export const remindedLetter = (about: {
  period: string;
  sent: number;
  without: readonly string[];
  late: boolean;
}): Letter => ({
  subject:
    about.sent === 0
      ? `Напомните об отчёте за ${periodName(about.period)}`
      : `Напоминания об отчёте за ${periodName(about.period)} отправлены`,
  body: [
    about.sent === 0 ? '' : `Кураторам отправлено: ${plural(about.sent, LETTERS)}.`,
    about.late ? 'Часть писем ушла на день позже: накануне кончился суточный запас писем Google.' : '',
    about.without.length === 0 ? '' : `Нет почты куратора в «Реестре ОО», напомните сами: ${about.without.join('; ')}.`,
    'Кто не сдал – на листе «Свод по ОО» и в панели.',
  ]
    .filter((line) => line !== '')
    .join('\n'),
});

/** For «Журнал», when letters have to wait. */
export const remindersWait = (sent: number): string =>
  `Напоминания: отправлено ${plural(sent, LETTERS)}, остальные – завтра: кончился суточный запас писем Google.`;
