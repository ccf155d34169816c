// Russian words of «Сделать сейчас», whoever has to do it.
import type { NounForms } from '../domain/nounAfter.ts';
import { plural } from './plural.ts';

const TASKS: NounForms = ['задача', 'задачи', 'задач'];

export const todoTitle = 'Сделать сейчас';
export const todoNothing = 'Всё сделано';
export const todoMore = (count: number) => `Ещё ${plural(count, TASKS)}`;
export const todoDue = (day: string) => `до ${day}`;
export const todoLate = (day: string) => `срок прошёл ${day}`;
