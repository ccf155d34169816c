// What each organisation has to do, by rule, from its report and from what the municipality knows of it; plain sentences without a name.
import { isReported } from '../../../schema/dictionaries.ts';
import type { RowOfSheet } from '../../../schema/sheet.ts';
import type { dataQualitySheet } from '../../../schema/sheets/municipality.ts';
import type { rollUpSheet } from '../../../schema/sheets/report.ts';

type QualityRow = RowOfSheet<typeof dataQualitySheet>;
type RollUpRow = RowOfSheet<typeof rollUpSheet>;

const ADVICE = {
  missing: 'Сдать отчёт.',
  returned: 'Исправить отчёт по замечаниям и сдать повторно.',
  sheet_missing: 'Восстановить лист организации в муниципальной книге.',
  unreadable: 'Открыть органу управления образованием доступ к книге учёта и сдать отчёт.',
  altered: 'Сдать отчёт повторно: сданные числа изменены после сдачи.',
  no_access: 'Открыть органу управления образованием доступ к книге учёта и сдать отчёт.',
  no_book: 'Восстановить книгу учёта и сдать отчёт.',
  no_sheet: 'Обновить книгу учёта и сдать отчёт.',
  damaged: 'Вернуть листу «Отправка» его столбцы и сдать отчёт.',
  no_answer: 'Отчёт прочитать не удалось: книга учёта не ответила.',
} as const;

/** The note of the sheet speaks to the coordinator, this to the organisation. */
const aboutReport = ({ state, errors, warnings }: QualityRow): string[] => {
  if (state !== null && state !== 'accepted' && state !== 'submitted') return [ADVICE[state]];
  if ((errors ?? 0) > 0) return [`Исправить ошибки в книге учёта (${errors}) и сдать отчёт повторно.`];
  return (warnings ?? 0) > 0 ? [`Проверить предупреждения в книге учёта (${warnings}).`] : [];
};

const when = (holds: boolean, sentence: string): string[] => (holds ? [sentence] : []);

/** Only of a report that is there: nobody is told to mend what is not known. */
const aboutNumbers = (row: RollUpRow): string[] => {
  const unconsented = (row.approvedPairs ?? 0) - (row.consentedPairs ?? row.approvedPairs ?? 0);
  const ended = row.pairsByStatus.terminated ?? 0;
  return [
    ...when(row.implemented === false, 'Завершить внедрение целевой модели: приняты не все пять актов.'),
    ...when(row.running === false, 'Начать программы наставничества: действующих пар (групп) нет.'),
    ...when(unconsented > 0, `Собрать недостающие согласия участников: пар (групп)\u00a0– ${unconsented}.`),
    ...when(ended > 0, `Разобрать причины досрочного прекращения пар (групп): ${ended}.`),
    ...when((row.unknownAge ?? 0) > 0, `Внести даты рождения: детей без возраста\u00a0– ${row.unknownAge}.`),
    ...when(row.hasResourceCentre === false, 'Создать на сайте раздел «Ресурсный центр».'),
  ];
};

/** Sentences for one organisation; empty where there is nothing to advise. */
export const organisationAdvice = (
  quality: QualityRow | undefined,
  row: RollUpRow,
  lacksCurator: boolean,
): readonly string[] => [
  ...(quality === undefined ? [] : aboutReport(quality)),
  ...when(lacksCurator, 'Назначить куратора и сообщить о нём координатору.'),
  ...(isReported(row.state) ? aboutNumbers(row) : []),
];
