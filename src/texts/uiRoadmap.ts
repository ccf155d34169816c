// Russian words of the screens on the roadmap, of a school and of the municipality.
import type { NounForms } from '../domain/nounAfter.ts';
import type { GivenStatus } from '../domain/roadmap/givenTasks.ts';
import { plural } from './plural.ts';

const TASKS: NounForms = ['пункт', 'пункта', 'пунктов'];
const ORGANISATIONS: NounForms = ['организация', 'организации', 'организаций'];

export const roadmapTitle = 'Дорожная карта';
export const roadmapLate = 'Просрочено';
export const roadmapMonth = 'В этом месяце';
export const roadmapLater = (count: number) => `Позже: ${plural(count, TASKS)}`;
export const roadmapUndated = (count: number) => `Без срока: ${plural(count, TASKS)}`;
export const roadmapDone = (count: number) => `Закрыто: ${plural(count, TASKS)}`;
export const roadmapNothing = 'Просроченного нет, в этом месяце сроков нет.';
export const roadmapEmptyTitle = 'Пунктов пока нет';
export const roadmapEmpty = 'Программа впишет пункты профиля на двенадцать месяцев вперёд.';
export const roadmapPlan = 'Дополнить на год';
export const roadmapPlanning = 'Вписываем пункты…';
export const roadmapPlanned = (count: number) =>
  count === 0 ? 'Всё уже вписано.' : `Добавлено: ${plural(count, TASKS)}.`;
export const roadmapHow = 'Пункт закрывается сам, когда есть приказ, документ или строка, или отметкой.';

export const taskStates: Readonly<Record<GivenStatus, string>> = {
  planned: 'запланировано',
  in_progress: 'выполняется',
  done: 'выполнено',
  done_late: 'выполнено с опозданием',
  overdue: 'просрочено',
  not_needed: 'не требуется',
  date_not_set: 'срок не задан',
  unknown: 'нет сведений',
};
export const taskDue = (day: string) => `Срок ${day}`;
export const taskProofs = (proofs: string) => `Закроет: ${proofs}`;
export const taskByHand = 'Закрывается отметкой';
export const taskClosedBy = (what: string) => `Закрыто: ${what}`;
export const taskDone = (day: string) => `Выполнено ${day}`;
export const taskFacts = { due: 'Срок', section: 'Раздел', responsible: 'Ответственный', note: 'Примечание' } as const;
export const taskLink = 'Подтверждение';
export const taskDoneOn = 'Когда выполнено';
export const taskUrl = 'Ссылка на подтверждение';
export const taskUrlHint = 'Страница сайта или документ, https://…';
export const taskMark = 'Отметить выполненным';
export const taskOther = { in_progress: 'Выполняется', not_needed: 'Не требуется', open: 'Снять отметку' } as const;
export const taskMarking = 'Записываем отметку…';
export const taskMarked = 'Отметка записана.';
export const taskUrlWrong = 'Ссылка начинается с https:// или http://.';

export const givenTitle = 'Задачи организаций';
export const givenOwn = 'Задачи муниципалитета';
export const givenCount = (done: number, of: number) => `${done} из ${of}`;
export const givenNone =
  'Отчёты ещё не рассказали о дорожных картах. Сведения придут с отчётами за квартал после свода.';
export const givenSilent = (count: number) => `Нет сведений: ${plural(count, ORGANISATIONS)}.`;
export const givenMissing = 'Кто ещё не выполнил';
export const givenAll = 'Выполнили все.';
export const givenMark = 'Отметить вручную';
export const givenDone = (count: number) => `Выполнили все: ${plural(count, TASKS)}`;
