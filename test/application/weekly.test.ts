// The weekly letters and the roadmap on memory ports: switched on, doubled, missed, out of letters; tasks closed and marked; «1 из 1».
import { describe, expect, test } from '@jest/globals';
import { turnTimer } from '../../src/application/cycle/turnCycle.ts';
import { getReminders, setReminders } from '../../src/application/digest/schoolDigest.ts';
import { getMunicipalRoadmap, markGivenTask } from '../../src/application/roadmap/getMunicipalRoadmap.ts';
import { getRoadmap, markTask } from '../../src/application/roadmap/getRoadmap.ts';
import { planRoadmap } from '../../src/application/roadmap/planRoadmap.ts';
import { submitQuarter } from '../../src/application/school/submission.ts';
import { currentWorld, fill, rows, school, type, value } from './registerSchool.ts';

/** A school of 1 October 2025 with pairs that nobody has written a meeting of, and a curator. */
const opened = () => {
  school('artemovsky_go', 'names');
  fill('names');
  type('Кураторы', [{ Куратор: 'Берёзкина Анна Львовна', Роль: 'куратор', Почта: 'curator@example.org' }]);
  return currentWorld();
};
const mark = { mark: 'done' as const, doneOn: '', url: '' };

describe('the letter of the week', () => {
  const world = opened();
  const on = (day: string) => {
    world.now = `${day} 08:00`;
    turnTimer(world.ports);
    return world.mails.length;
  };
  test('is nobody’s before a curator has asked for it', () => {
    expect(on('2025-10-06')).toBe(0);
    const view = value(getReminders(world.ports));
    expect([view.isOn, view.recipients, view.nextOn]).toEqual([false, 1, '2025-10-13']);
    expect(view.lines.join(' ')).toContain('ПАР-0001');
    expect(view.lines.join(' ')).not.toContain('Берёзкина');
  });
  test('comes on Monday, once however often the timer fires, and is made up in the same week', () => {
    value(setReminders(world.ports, { on: true }));
    expect(on('2025-10-07')).toBe(0);
    expect(on('2025-10-13')).toBe(1);
    expect(on('2025-10-13')).toBe(1);
    expect(on('2025-10-15')).toBe(1);
    expect(on('2025-10-22')).toBe(2);
    expect(world.mails.map(({ to }) => to)).toEqual(['curator@example.org', 'curator@example.org']);
  });
  test('waits for tomorrow when the letters of the day are used up', () => {
    world.now = '2025-10-27 08:00';
    turnTimer({ ...world.ports, mail: { send: () => false } });
    expect(on('2025-10-28')).toBe(3);
  });
  test('stops when it is switched off', () => {
    value(setReminders(world.ports, { on: false }));
    expect(on('2025-11-03')).toBe(3);
  });
});

describe('the roadmap', () => {
  const world = opened();
  const rowOf = (id: string) => value(getRoadmap(world.ports)).rows.find(({ taskId }) => taskId === id);

  test('is closed by the order that proves it and opened when the order is gone', () => {
    expect(rowOf('ART-R14')).toMatchObject({ status: 'done', doneOn: '2025-09-02' });
    const [header = [], ...plan] = world.sheet('Дорожная карта');
    const row = plan.find(([id]) => id === 'ART-R14') ?? [];
    expect([row[header.indexOf('Состояние')], row[header.indexOf('Чем закрыто')]]).toEqual([
      'выполнено',
      'приказ о закреплении пар, ПРК-0001, 02.09.2025',
    ]);
    const [orders = [], first = []] = world.sheet('Приказы');
    first[orders.indexOf('Состояние')] = 'отменён';
    expect(rowOf('ART-R14')).toMatchObject({ status: 'planned', closedBy: '' });
    first[orders.indexOf('Состояние')] = 'подписан';
  });

  test('is marked by hand where nothing proves it, and nowhere else', () => {
    const again = markTask(world.ports, { taskId: 'ART-R14', ...mark });
    expect(again).toMatchObject({ ok: false, problems: [{ code: 'task_closed_by_proof' }] });
    expect(value(markTask(world.ports, { taskId: 'ART-R22', ...mark, url: 'https://example.org/start' }))).toEqual({
      status: 'done',
    });
    expect(rowOf('ART-R22')).toMatchObject({ doneOn: '2025-10-01', url: 'https://example.org/start' });
    const tomorrow = markTask(world.ports, { taskId: 'ART-R22', ...mark, doneOn: '2025-10-02' });
    expect(tomorrow).toMatchObject({ ok: false, problems: [{ code: 'task_done_in_future' }] });
    expect(markTask(world.ports, { taskId: 'нет', ...mark })).toMatchObject({ problems: [{ code: 'task_unknown' }] });
  });

  test('is planned once', () => {
    expect(value(planRoadmap(world.ports, 'school'))).toEqual({ added: 0 });
    const before = rows('Дорожная карта').length;
    world.sheet('Дорожная карта').splice(1);
    expect(value(planRoadmap(world.ports, 'school'))).toEqual({ added: before });
  });

  test('is told to the municipality by the report: how many have done a task, and who has not', () => {
    value(submitQuarter(world.ports, '2025-Q4'));
    const [header = [], sent = []] = world.sheet('Отправка');
    const told = String(sent[header.indexOf('Пункты дорожной карты')]);
    expect(told).toContain('ART-R14 / 2025-11-09 / done');
    expect(told).not.toContain('Берёзкина');
    expect(told).toContain('ART-R19 2025-Q4 / 2025-12-31 / done');
    expect(value(submitQuarter(world.ports, '2025-Q4')).version).toBe(1);
    world.enter('book-0');
    const before = value(getMunicipalRoadmap(world.ports));
    expect([before.given, before.silent]).toEqual([[], 1]);
    const [rollUp = []] = world.sheet('Свод по ОО');
    const cells: Readonly<Record<string, string>> = {
      'Код ОО': 'ОО-0001',
      Квартал: '2025-Q4',
      Отчёт: 'сдан',
      'Пункты дорожной карты': told,
    };
    world.sheet('Свод по ОО').push(rollUp.map((title) => cells[String(title)] ?? ''));
    const given = (id: string) => value(getMunicipalRoadmap(world.ports)).given.find(({ taskId }) => taskId === id);
    expect(given('ART-R14')).toMatchObject({ done: 1, of: 1, missing: [] });
    expect(given('ART-R08')).toMatchObject({ done: 0, of: 1, missing: [{ orgId: 'ОО-0001', status: 'planned' }] });
    value(markGivenTask(world.ports, { taskId: 'ART-R08', orgId: 'ОО-0001', ...mark }));
    expect(given('ART-R08')).toMatchObject({ done: 1, of: 1 });
    value(markGivenTask(world.ports, { taskId: 'ART-R08', orgId: 'ОО-0001', ...mark, mark: 'open' }));
    expect(given('ART-R08')).toMatchObject({ done: 0, of: 1 });
  });
});
