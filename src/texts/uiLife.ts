// Russian words of the page of a pair: its steps, and the forms that take them.
import type { NounForms } from '../domain/nounAfter.ts';
import { plural } from './plural.ts';

const DAYS: NounForms = ['день', 'дня', 'дней'];
const MEETINGS: NounForms = ['встреча', 'встречи', 'встреч'];
const ITEMS: NounForms = ['пункт', 'пункта', 'пунктов'];

export const pairTitle = (id: string) => `Пара ${id}`;
export const pairOpen = 'Открыть пару';
export const pairPeriod = 'Срок';
export const pairKinds = 'Вид';
export const pairGoal = 'Тема';
export const pairDays = (from: string, to: string) => `${from} – ${to}`;
export const pairQuiet = (days: number) => `Нет встреч ${plural(days, DAYS)}`;
export const pairLeft = (day: string) => `вышел ${day}`;
export const pairJoined = (day: string) => `с ${day}`;
export const pairProgress = 'Ход работы';
export const pairMore = 'Другие действия';
export const pairNothing = 'Сегодня от вас ничего не требуется.';
export const pairEnded = (day: string) => `Последний день пары: ${day}.`;
export const pairEndingWaits = 'Последний день записан, приказ ещё не подписан.';
export const pairChangeTitle = 'Приказ об изменении ждёт подписи';
export const pairChangeText = 'Изменение вступит в силу, когда вы внесёте номер и дату подписанного приказа.';
export const pairChangeOrder = 'Проект приказа';

export const stepNames = {
  papers: 'Приказ о закреплении',
  programme: 'Программа',
  meetings: 'Встречи',
  feedback: 'Обратная связь за квартал',
  closing: 'Итоговые анкеты',
  result: 'Результат',
} as const;
export const stepStates = {
  done: 'готово',
  due: 'пора сделать',
  overdue: 'срок прошёл',
  later: 'позже',
  off: 'не требуется',
} as const;
/** With the day, where there is one. */
export const stepStatesBy = {
  due: (day: string) => `сделать до ${day}`,
  overdue: (day: string) => `срок был ${day}`,
  later: (day: string) => `позже, до ${day}`,
} as const;

/** What the page says first, by the step to take. */
export const nextTexts = {
  papers: 'Подготовьте приказ о закреплении и отметьте его подписанным: до этого пара не учитывается.',
  programme: 'Составьте программу на срок от трёх месяцев до года.',
  approve: 'Программа составлена. Внесите дату, когда её утвердил руководитель.',
  meetings: (name: string, day: string) => `Следующая встреча: ${name}, до ${day}.`,
  feedback: (day: string) => `Соберите отзывы участников за квартал до ${day}.`,
  closing: 'Попросите участников ответить на итоговые анкеты.',
  result: 'Запишите результат программы.',
} as const;
export const nextActions = {
  papers: 'Открыть пары',
  sign: 'Отметить подписанным',
  programme: 'Составить программу',
  approve: 'Внести утверждение',
  meetings: 'Записать встречу',
  feedback: 'Открыть анкеты',
  closing: 'Открыть анкеты',
  result: 'Записать результат',
} as const;

export const answered = (count: number, asked: number) => `Ответили ${count} из ${asked}.`;
export const surveyLink = 'Анкета';
export const meetingsHeld = (count: number) => `Проведено: ${plural(count, MEETINGS)}.`;
export const meetingNext = (name: string, day: string) => `Следующая: ${name}, до ${day}.`;
export const meetingLine = (day: string, type: string) => `${day}, ${type}`;

export const meetingTitle = 'Записать встречу';
export const meetingType = 'Какая встреча';
export const meetingDay = 'Когда прошла';
export const meetingTopic = 'О чём говорили';
export const meetingTopicHint = 'Одной фразой, без фамилий.';
export const meetingSave = 'Записать';
export const meetingSaving = 'Записываем встречу…';
export const meetingSure = 'Всё равно записать';
export const meetingDoubts = 'Проверьте';

export const programmeTitle = 'Программа';
export const programmeSteps = ['Вид и срок', 'Цель', 'План'] as const;
export const programmeStep = (step: number, of: number) => `Шаг ${step} из ${of}`;
export const programmeKind = 'Вид программы';
export const programmeStart = 'Начало';
export const programmeEnd = 'Окончание';
export const programmeEndHint = 'Не раньше чем через три месяца и не позже чем через год.';
export const programmeGoal = 'Цель';
export const programmeDeficits = 'Выявленные трудности';
export const programmeExpected = 'Ожидаемые результаты';
export const programmePlan = 'Что войдёт в план';
export const programmePlanHint = (from: string, to: string) =>
  `Каждый пункт – с новой строки: лишнее сотрите, своё допишите. Сроки встанут поровну с ${from} по ${to}; точные правятся на листе «План программ».`;
export const programmeNext = 'Далее';
export const programmeSave = 'Создать программу';
export const programmeSaving = 'Записываем программу и план…';
export const programmeApproved = (day: string) => `утверждена ${day}`;
export const programmeItems = (done: number, all: number) => `В плане ${plural(all, ITEMS)}, выполнено ${done}.`;
export const programmePrint = 'Подготовить документ';
export const programmePrinting = 'Готовим документ…';
export const programmePaper = 'Документ программы';
export const programmeWaits = 'Документ готовится сам. Он появится на этой странице и в «Документах».';
export const approveTitle = 'Утверждение программы';
export const approveText = 'Распечатайте программу, подпишите у руководителя и внесите дату.';
export const approveDay = 'Дата утверждения';
export const approveSave = 'Внести дату';
export const approveSaving = 'Записываем дату…';

export const replaceTitle = 'Заменить наставника';
export const replaceText =
  'Прежний наставник ведёт пару до кануна этого дня. Программа подготовит проект приказа об изменении.';
export const replaceMentor = 'Новый наставник';
export const replaceFrom = 'С какого дня';
export const replaceSave = 'Заменить и подготовить приказ';
export const replaceNobody = 'Нет другого наставника с согласием. Заполните анкету или лист «Наставники».';
export const reason = 'Причина';
export const notice = 'Дата письменного уведомления';
export const noticeHint = 'Если оба работают у вас: не меньше трёх рабочих дней до изменения (ТК РФ, ст. 351.8).';
export const endTitle = 'Прекратить пару';
export const endText = 'Пара закончит раньше срока. Программа подготовит проект приказа о прекращении.';
export const endDay = 'Последний день';
export const endSave = 'Записать и подготовить приказ';
export const endUndo = 'Отменить прекращение';
export const endUndoneTitle = 'Прекращение отменено';
export const endUndone = 'Пара снова работает до конца срока. Проект приказа о прекращении подписывать не нужно.';
export const resume = 'Вернуть пару в работу';
export const resuming = 'Возвращаем пару…';
/** By what became of the draft of the order. */
export const resumed = {
  none: 'Пара снова в работе.',
  cancelled: 'Пара снова в работе. Проект приказа о прекращении отменён.',
  remade: 'Пара снова в работе. Проект приказа подготовлен заново, без прекращения.',
  stale: 'Пара снова в работе. В проекте приказа она ещё названа: отмените проект и подготовьте новый в «Документах».',
} as const;
export const changeSaving = 'Записываем и готовим приказ…';
export const changedTitle = 'Изменение записано';
export const changedText = 'Проект приказа готов. Когда руководитель подпишет, внесите номер и дату.';
export const changedWaits = 'Проект приказа готовится сам и появится в разделе «Приказы».';
export const changedSaved = 'Изменение записано в книгу.';
export const changedNoPaper = 'Проект приказа не получился';
export const changedConsents = 'Новому наставнику нужны согласия: без них приказ не отметить подписанным.';
export const toPair = 'К паре';

export const resultTitle = 'Результат программы';
export const resultText = 'Пара станет завершённой, а программа – выполненной.';
export const resultLevel = 'Результат';
export const resultWords = 'Что получилось';
export const resultSave = 'Завершить пару';
export const resultSaving = 'Записываем результат…';

export const awardTitle = 'Представить к поощрению';
export const awardText = 'Представление появится на листе «Поощрения» и войдёт в приказ о поощрении.';
export const awardWho = 'Кого';
export const awardKind = 'Вид поощрения';
export const awardBasis = 'За что';
export const awardSave = 'Представить';
export const awardSaving = 'Записываем представление…';
export const doneMessages = {
  meeting: 'Встреча записана.',
  programme: 'Программа создана. Подготовьте документ и утвердите его у руководителя.',
  approved: 'Утверждение внесено.',
  finished: 'Результат записан, пара завершена.',
  awarded: 'Представление записано на лист «Поощрения».',
} as const;
