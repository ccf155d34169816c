// Russian words for what is recorded about an execution.
import type { ExecutionResult, Profile } from '../../../contract.ts';

export const STATUS: Readonly<Record<ExecutionResult['status'], string>> = {
  completed: 'Выполнено',
  failed: 'Ошибка',
  timed_out: 'Превышено время',
  killed: 'Прервано',
};

const TRIGGERS: Readonly<Record<string, string>> = {
  menu: 'Меню',
  sidebar: 'Боковая панель',
  trigger: 'Триггер',
  editor: 'Командная строка',
  open: 'Открытие книги',
  form: 'Ответ на форму',
  clock: 'По времени',
};

export const triggerName = (trigger: string) => TRIGGERS[trigger] ?? trigger;

/** «1,24 с»; milliseconds in. */
export function seconds(ms: number): string {
  return `${(ms / 1000).toLocaleString('ru-RU', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} с`;
}

export const PROFILE_NAMES: readonly (readonly [Profile, string])[] = [
  ['low', 'лучшее'],
  ['mid', 'обычное'],
  ['high', 'худшее'],
];
