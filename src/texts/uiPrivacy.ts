// Russian words of the sidebar's screens on consents, destroyed data, doubled people and codes.
import type { NounForms } from '../domain/nounAfter.ts';
import { plural } from './plural.ts';

const PEOPLE: NounForms = ['участник', 'участника', 'участников'];
const CONSENTS: NounForms = ['согласие', 'согласия', 'согласий'];
const TASKS: NounForms = ['задача', 'задачи', 'задач'];
const LINES: NounForms = ['строка', 'строки', 'строк'];
const MORE_PAIRS: NounForms = ['пара записей', 'пары записей', 'пар записей'];
const PLACES: NounForms = ['место', 'места', 'мест'];

export const consentsTitle = 'Согласия';
export const consentsShow = 'Кого показать';
export const consentsShown = { attention: 'У кого чего-то не хватает', all: 'Всех' } as const;
export const consentsFine = 'Все нужные согласия есть, в ближайшие 30 дней ничего не кончается.';
export const consentsAttention = (count: number) => `Не хватает или скоро кончится: ${plural(count, PEOPLE)}`;
export const consentsEmptyTitle = 'Согласий пока нет';
export const consentsEmpty = 'Они появятся, когда вы подготовите документы пар.';
export const consentsStates = {
  missing: 'нет',
  requested: 'выдано на подпись',
  given: 'действует',
  withdrawn: 'отозвано',
  expired: 'истекло',
  replaced: 'заменено новым',
  destroyed: 'данные уничтожены',
} as const;
export const consentsOpen = 'Открыть';
export const consentsGivenOn = (day: string) => `дано ${day}`;
export const consentsValidTo = (day: string) => `до ${day}`;
export const consentsExpiresSoon = (day: string) => `кончается ${day}: возьмите новое`;
export const consentsNeeded = 'нужно для пары';
export const consentsNone = 'До пары они не нужны, но подписанное можно внести уже сейчас.';
export const consentsRecord = 'Внести подпись';
export const consentsRenew = 'Продлить';
export const consentsWithdraw = 'Отозвать';
export const consentsOther = 'Внести другое согласие';

export const recordKind = 'Вид согласия';
export const recordSigner = 'Кто подписал';
export const recordGivenOn = 'Дата на согласии';
export const recordValidTo = 'Действует до';
export const recordValidToHint = 'Последний день, как написано в согласии.';
export const recordSave = 'Внести согласие';
export const recordSaving = 'Записываем согласие…';

export const recordDoneTitle = 'Согласие внесено';
export const recordDone = 'Дата подписи записана на лист «Согласия».';
export const recordReplaced = 'Прежнее согласие заменено новым и осталось в книге.';
export const recordUndo = 'Отменить внесение';
export const recordUndoneTitle = 'Внесение отменено';
export const recordUndone = 'На листе «Согласия» снова так, как было.';

export const manyTitle = 'Внести нескольким сразу';
export const manyText = 'Одно и то же согласие, подписанное в один день. Кого внести нельзя, панель назовёт.';
export const manyPaper = 'Какое согласие';
export const manyPaperName = (paper: { readonly kindName: string; readonly signerName: string }, count: number) =>
  `${paper.kindName} – ${paper.signerName} (${count})`;
export const manySigner = (signer: string) => `Подписывает ${signer}.`;
export const manyPeople = 'У кого его не хватает';
export const manyAll = (count: number) => `Отметить всех (${count})`;
export const manySave = 'Внести согласия';
export const manySaving = 'Записываем согласия…';
export const manyDoneTitle = 'Согласия внесены';
export const manyDone = (count: number) => `Внесено: ${plural(count, CONSENTS)}.`;
export const manyLeft = (count: number) => `Не внесено: ${plural(count, CONSENTS)}`;
export const manyLeftLine = (label: string, reason: string) => `${label}. ${reason}`;

export const withdrawText =
  'Внесите отзыв, когда получите письменное заявление. Программа поставит задачи со сроками по закону. Сданные отчёты не изменятся.';
export const withdrawOn = 'Дата заявления';
export const withdrawDocument = 'Номер заявления';
export const withdrawDocumentHint = 'Например: вх. 12. Фамилию не пишите.';
export const withdrawRequest = 'О чём заявление';
export const withdrawRequests = {
  withdrawal: { name: 'Отзыв согласия', hint: 'Данные уничтожают в течение 30 дней.' },
  stop: { name: 'Требование прекратить обработку', hint: 'Прекратить и ответить – 10 рабочих дней.' },
} as const;
export const withdrawSave = 'Внести отзыв';
export const withdrawSaving = 'Записываем отзыв и задачи…';
export const withdrawDoneTitle = 'Отзыв внесён';
export const withdrawDone = (count: number) =>
  count === 0 ? 'Делать больше ничего не нужно.' : `На лист «Задачи» добавлено: ${plural(count, TASKS)}.`;
export const taskLine = (dueOn: string, title: string, about: string) => `До ${dueOn}: ${title} (${about})`;
export const toConsents = 'К согласиям';

export const peopleTitle = 'Данные людей';

export const duplicatesTitle = 'Похожие записи';
export const duplicatesNone = 'Похожих записей нет.';
export const duplicatesCertain = 'одинаковые имя и дата рождения (или код)';
export const duplicatesPossible = 'возможно, это тёзки: нет даты рождения';
export const duplicatesOpen = 'Сравнить';
export const duplicatesMore = (count: number) => `И ещё ${plural(count, MORE_PAIRS)}: сначала разберите эти.`;
export const duplicatesRow = (id: string, label: string) => `${id}: ${label}`;
export const mergeKept = 'Останется запись';
export const mergeDropped = 'Будет присоединена';
export const mergeDiffering = (title: string) => `${title}: какое значение оставить`;
export const mergeFills = (titles: string) => `Будет дополнено из второй записи: ${titles}.`;
export const mergeReferences = (sheet: string, count: number) => `«${sheet}»: перейдёт ${plural(count, LINES)}`;
export const mergeNoReferences = 'Присоединяемая запись нигде не упомянута.';
export const mergeInOnePair = (pairs: string) =>
  `Обе записи стоят в одной паре (${pairs}): сначала уберите лишнюю строку на листе «Участники пар».`;
export const mergeSure = 'Я проверил: это один человек';
export const mergeSave = 'Объединить';
export const mergeSaving = 'Объединяем записи…';
export const mergeNote =
  'Присоединённая строка останется на листе с пометкой и перестанет учитываться. Вернуть всё назад можно, пока не сдан отчёт за квартал.';
export const mergeDone = (moved: number) => `Записи объединены. Перенесено: ${plural(moved, PLACES)}.`;
export const undoTitle = 'Объединённые записи';
export const undoRow = (droppedId: string, kept: string) => `${droppedId} → ${kept}`;
export const undoMerge = 'Вернуть как было';
export const undoing = 'Возвращаем записи…';
export const undoDone = (moved: number) => `Записи снова раздельны. Возвращено: ${plural(moved, PLACES)}.`;
export const undoLeft = (place: string) => `Изменено вручную после объединения, оставлено как есть: ${place}`;

export const eraseTitle = 'Уничтожить данные';
export const eraseText =
  'Ячейки с данными участника будут очищены на всех листах, вернуть их нельзя. Код записи, категория и сроки останутся: сданные и текущие числа не изменятся.';
export const eraseSave = 'Уничтожить данные';
export const erasePairTitle = 'Сначала закончите пару';
export const erasePairs =
  'Участник стоит в паре, которая ещё идёт. Данные можно уничтожить, когда пара закончится или он из неё выйдет.';
export const erasePair = (id: string) => `Открыть пару ${id}`;
export const erasing = 'Очищаем ячейки и готовим акт…';
export const eraseDoneTitle = 'Данные уничтожены';
export const eraseDone = (rows: number) => `Очищено: ${plural(rows, LINES)}. Распечатайте и подпишите акт.`;
export const eraseCountsChanged =
  'Числа отчёта изменились: прежние нельзя было сохранить без лишних данных. Проверьте отчёт перед сдачей.';
export const eraseAct = 'Акт об уничтожении';
export const eraseByHand = 'Что осталось сделать вам';

export const viewersTitle = 'Кто видит мои данные';
export const viewersText = 'Список собран сейчас и записан на лист «Кто видит мои данные»: его можно распечатать.';

export const codesTitle = 'Коды участников';
export const codesText =
  'Выдадим случайные коды и пустой список к ним. Фамилии впишите в список от руки: в книгу и в форму они не попадают.';
export const codesCount = 'Сколько новых участников';
export const codesCountHint = 'От 1 до 200';
export const codesGive = 'Выдать коды';
export const codesGiving = 'Готовим коды и список…';
export const codesList = 'Список для печати';
export const codesDone = 'Коды готовы. Распечатайте список: программа их больше не покажет.';
