// Russian words of the screens on «Задачи»: terms of the law and what people have written beside them.
export const dueTasksTitle = 'Задачи';
export const dueTasksNone = 'Задач нет';
export const dueTasksNoneText = 'Они появляются, когда вы вносите отзыв согласия, и закрываются здесь.';
export const dueTaskBy = (day: string) => `до ${day}`;
export const dueTaskLate = (day: string) => `срок был ${day}`;
export const dueTaskNoDay = 'срок не задан';
export const dueTaskFacts = { about: 'О ком или о чём', basis: 'Основание', note: 'Примечание' } as const;
export const dueTaskWays = { person: 'Открыть человека', pair: 'Открыть пару' } as const;
export const dueTaskDoneOn = 'Когда сделано';
export const dueTaskMark = 'Отметить выполненным';
export const dueTaskMarking = 'Отмечаем…';
export const dueTaskDoneTitle = 'Задача выполнена';
export const dueTaskUndo = 'Отменить отметку';
export const dueTaskUndoneTitle = 'Отметка снята';
export const dueTaskUndone = 'Задача снова в списке.';
export const toDueTasks = 'К задачам';
export const openDueTasks = 'Открыть задачи';
