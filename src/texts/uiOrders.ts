// Russian words of the sidebar's screens on orders.
import { type NounForms, nounAfter } from '../domain/nounAfter.ts';
import type { SigningCounts } from '../domain/order/effects/signingCounts.ts';
import { plural } from './plural.ts';

const PAIRS: NounForms = ['пара', 'пары', 'пар'];
const ORDERS: NounForms = ['приказ', 'приказа', 'приказов'];
const PEOPLE_GENITIVE: NounForms = ['участника', 'участников', 'участников'];

export const ordersTitle = 'Приказы';
export const ordersStates = {
  draft: 'проект, ждёт подписи',
  signed: 'подписан',
  amended: 'подписан, изменён',
  cancelled: 'отменён',
} as const;
export const ordersWithoutDocument = 'проект, документа ещё нет';
export const ordersNumber = (number: string, date: string) => `№ ${number} от ${date}`;
export const ordersPairs = (count: number) => plural(count, PAIRS);
export const ordersWithoutConsents = (count: number) => `Нет согласий у ${plural(count, PEOPLE_GENITIVE)}`;
export const ordersNotInEffect = 'изменения не внесены в книгу';
export const carryOut = 'Внести изменения';
export const carryOutTitle = 'Подписаны на листе, изменения не внесены';
export const carryOutText =
  'Номер и дата вписаны прямо на лист «Приказы». Пары, кураторы и поощрения изменятся, когда всё нужное для подписи будет на месте.';
export const carryOutRunning = 'Вносим изменения по приказам…';
export const carryOutDone = (count: number) => `Изменения внесены: ${plural(count, ORDERS)}.`;
export const carryOutOpen = 'Открыть и дополнить';
export const ordersOrder = 'Приказ';
export const ordersConsents = 'Согласия';
export const ordersEmptyTitle = 'Приказов пока нет';
export const ordersEmpty = {
  school: 'Отметьте пары и подготовьте документы: проект приказа появится здесь.',
  municipality: 'Создайте муниципальный приказ или приказ о мероприятии: его проект появится здесь.',
} as const;

export const signOrderText = 'Перенесите номер и дату с подписанного приказа.';
export const signOrderNumber = 'Номер приказа';
export const signOrderDate = 'Дата приказа';
export const signOrderConsentsGivenOn = 'Дата согласий';
export const signOrderConsentsHint =
  'Когда участники подписали согласия. Оставьте пустым, если согласия уже внесены в книгу.';
export const signOrderSaving = 'Отмечаем приказ и пары…';
export const signOrderDoneTitle = 'Приказ подписан';
/** What a signing changes, each kind a sentence. */
const changes = ({ pairs, ended, amended, cancelled, curators, awards, cited }: SigningCounts): string[] => [
  ...(pairs > 0 ? [`${nounAfter(pairs, ['Начнёт', 'Начнут', 'Начнёт'])} учитываться ${plural(pairs, PAIRS)}.`] : []),
  ...(ended > 0 ? [`Прекратится: ${plural(ended, PAIRS)}.`] : []),
  ...(amended > 0 ? [`Станет изменённым: ${plural(amended, ORDERS)}.`] : []),
  ...(cancelled > 0 ? [`Отменится: ${plural(cancelled, ORDERS)}, по нему не началась ни одна пара.`] : []),
  ...(curators > 0 ? [`Приказ впишется в строки кураторов: ${curators}.`] : []),
  ...(awards > 0 ? [`Приказ впишется в строки поощрений: ${awards}.`] : []),
  ...(cited ? ['Номер и дата войдут в документы, которые ссылаются на приказ.'] : []),
];
export const signOrderChanges = (counts: SigningCounts): string[] => {
  const lines = changes(counts);
  return lines.length > 0 ? lines : ['Другие листы не меняются.'];
};
export const signOrderChangesTitle = 'Что изменится';
export const signOrderErrorsTitle = 'Пока подписать нельзя';
export const signOrderWarningsTitle = 'Проверьте';
export const signOrderConsentsTitle = 'Нет согласий';
export const signOrderSeries = 'Индекс';
export const signOrderSeriesHint = 'Например, ОД или ЛС. В каждом индексе своя нумерация. Обычно пусто.';
export const signOrderSigner = (position: string, fio: string) =>
  fio === '' ? 'Подписавший не указан.' : `Подписал: ${[position, fio].filter((text) => text !== '').join(' ')}.`;
export const signOrderOther = 'Подписал другой';
export const signOrderPosition = 'Должность подписавшего';
export const signOrderFio = 'Кто подписал';
export const signOrderFioHint = 'Фамилия, имя, отчество полностью.';
export const signOrderActing = 'Полномочия';
export const signOrderActingChoice = 'Исполняет обязанности руководителя';
export const signOrderActingBasis = 'Основание полномочий';
export const signOrderActingHint = 'Номер и дата приказа об исполнении обязанностей.';
export const signOrderDone = ({ pairs, ended, cited }: SigningCounts) =>
  cited
    ? 'Номер и дата внесены. Нажмите «Обновить книги», чтобы на приказ ссылались документы организаций.'
    : pairs > 0
      ? `Теперь ${nounAfter(pairs, ['считается', 'считаются', 'считается'])} ${plural(pairs, PAIRS)}.`
      : ended > 0
        ? `Прекращено: ${plural(ended, PAIRS)}.`
        : 'Номер и дата внесены.';
export const signOrderToOrders = 'К приказам';

export const cancelOrder = 'Отменить приказ';
export const cancelOrderText = {
  school:
    'Номер, дата и документы останутся в книге, строка не удаляется. Пары, которые ещё не завершились, станут проектами, их сможет закрепить другой приказ.',
  municipality:
    'Номер, дата и документ останутся в книге, строка не удаляется. Если приказ изменял другой, тот снова действует без этих изменений.',
} as const;
export const cancelOrderWarn = 'Прочитайте до отмены';
export const cancelOrderRefused = 'Этот приказ отменить нельзя';
export const cancelOrderSaving = 'Отменяем приказ…';
export const cancelOrderDoneTitle = 'Приказ отменён';
export const cancelOrderDone = (pairs: number) =>
  pairs > 0 ? `Снова без приказа: ${plural(pairs, PAIRS)}.` : 'Другие листы не изменились.';

export const ordersToDocuments = 'Открыть документы';
export const amendOrder = 'Изменить приказ';
export const amendOrderMaking = 'Готовим проект изменений…';
export const amendOrderMade = 'Проект приказа об изменениях готов';
export const amendOrderWithoutDocument =
  'Проект появился в списке. Документ к нему создайте сами: неизвестно, о каком мероприятии был приказ.';

export const orderJournal = 'Журнал регистрации';
export const orderJournalMaking = 'Собираем журнал…';
export const orderJournalMade = (sheet: string, rows: number) => `Лист «${sheet}» собран: ${plural(rows, ORDERS)}.`;
export const orderJournalPrint = 'Журнал для печати';
