// A new curator with an empty workbook and nothing but the panel: from the organisation's details to a signed order and a submitted quarter.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { cleanUp } from '../scenario/kit/workspaces.ts';
import { launch } from './kit/browser.ts';
import { DESK_SCREEN } from './kit/desk.ts';
import type { Hands } from './tasks/kit/hands.ts';
import { openStage, type Stage } from './tasks/kit/stage.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage(DESK_SCREEN);
  page.setDefaultTimeout(20_000);
});
afterAll(async () => {
  await browser?.close();
  await cleanUp();
});

/** The screen that comes after the work, and a minute of the curator's own time. */
const come = async ({ panel, wait }: Stage, title: string) => {
  await panel.arrive(title);
  await wait(1);
};

const describeSchool = async (stage: Stage) => {
  const { panel } = stage;
  await panel.press('Заполнить');
  await panel.write('Полное наименование', 'Муниципальное бюджетное общеобразовательное учреждение «Школа № 201»');
  await panel.write('ИНН', '0000000032');
  await panel.write('Адрес', 'Тестовская область, г. Заречный, ул. Полевая, д. 1');
  await panel.write('Место издания', 'г. Заречный');
  await panel.write('Должность руководителя', 'директор');
  await panel.write('Руководитель', 'Ольховский Пётр Ильич');
  await panel.press('Сохранить');
  await panel.press('Внести');
  await panel.write('Куратор', 'Берёзкина Анна Львовна');
  await panel.press('Сохранить');
  await come(stage, 'МБОУ СОШ № 201');
};

const name = async (panel: Hands, last: string, first: string, patronymic: string) => {
  await panel.write('Фамилия', last);
  await panel.write('Имя', first);
  await panel.write('Отчество', patronymic);
};

const addPeople = async (stage: Stage) => {
  const { panel } = stage;
  await panel.press('Добавить наставника');
  await name(panel, 'Ольховская', 'Вера', 'Ильинична');
  await panel.choose('Категория участника', 'педагогический работник');
  await panel.press('Далее');
  await panel.write('Должность или класс', 'учитель математики');
  await panel.tick('учитель – ученик');
  await panel.write('Согласие подписано', '2025-10-01');
  await panel.press('Добавить');
  await come(stage, 'Наставник добавлен');
  await panel.press('На главную');
  await panel.press('Добавить наставляемого');
  await name(panel, 'Заозёрная', 'Мария', 'Львовна');
  await panel.choose('Категория участника', 'обучающийся');
  await panel.write('Дата рождения', '2012-05-05');
  await panel.press('Далее');
  await panel.write('Должность или класс', '7 «А»');
  await panel.press('Далее');
  await panel.write('Законный представитель', 'Заозёрный Лев Ильич');
  await panel.press('Добавить');
  await come(stage, 'Наставляемый добавлен');
  await panel.press('На главную');
};

const pairUp = async (stage: Stage) => {
  const { panel } = stage;
  await panel.unfold('Пары');
  await panel.press('Новая пара');
  await panel.tick('Заозёрная Мария Львовна, 7 «А»');
  await panel.see('Подходит этим людям. Можно выбрать другую.');
  await panel.write('Начало', '2025-10-15');
  await panel.press('Создать пару');
  await come(stage, 'Пара создана');
  await panel.press('Открыть пары');
  await panel.press('Подготовить документы');
  await come(stage, 'Документы готовы');
};

const signAndSubmit = async (stage: Stage) => {
  const { panel } = stage;
  await panel.press('Отметить подписанным');
  await panel.write('Номер приказа', '12-Д');
  await panel.write('Дата приказа', '2025-10-14');
  await panel.write('Дата согласий', '2025-10-13');
  await panel.press('Отметить подписанным');
  await come(stage, 'Приказ подписан');
  await panel.press('На главную');
  await panel.unfold('Отчёт');
  await panel.press('Отчёт за квартал');
  await panel.press('Сдать отчёт');
  await panel.see('Отчёт сдан');
};

test('an empty school comes to a signed order and a submitted quarter without a cell touched', async () => {
  const stage = await openStage(page, 'town', 'mouse');
  const { schoolId, rows, panel } = stage;
  await stage.openPanel(schoolId);
  await describeSchool(stage);
  await addPeople(stage);
  await pairUp(stage);
  await signAndSubmit(stage);
  expect(rows(schoolId, 'Приказы').map((row) => [row['Номер'], row['Состояние']])).toEqual([['12-Д', 'подписан']]);
  expect(rows(schoolId, 'Отправка').map((row) => [row['Квартал'], row['Пар'], row['Наставляемых']])).toEqual([
    ['2025-Q4', '1', '1'],
  ]);
  // What the way costs a person: a screen that asks for more has to say why.
  expect(panel.count()).toEqual({ clicks: 28, fields: 24 });
  await stage.close();
});
