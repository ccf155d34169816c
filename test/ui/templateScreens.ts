// The screens on templates: choosing a document, its tags, the check of its template.
import type { Page } from 'playwright-core';
import * as ui from '../../src/texts/ui.ts';
import * as documents from '../../src/texts/uiDocuments.ts';
import * as templates from '../../src/texts/uiTemplates.ts';
import type { Answers } from './fakeServer.ts';
import { SCHOOL } from './panelViews.ts';
import { press, type ScreenCase } from './screenCase.ts';

const document = (type: string, name: string) => ({ type, name, subject: 'organisation' as const, inProfile: true });

export const TAG = '{{наставник.фио}}';
const GROUPS = [
  {
    title: '',
    loops: [],
    tags: [
      { tag: '{{учебный год}}', example: '2025/2026', kind: 'text', forms: [] },
      { tag: '{{#общий срок}} … {{/общий срок}}', example: '', kind: 'flag', forms: [] },
    ],
  },
  {
    title: 'пары',
    loops: ['приложения', 'пары'],
    tags: [
      {
        tag: TAG,
        example: 'Петрова Анна Сергеевна',
        kind: 'name',
        forms: [{ tag: '{{наставник.фио | дательный}}', example: 'Петровой Анне Сергеевне' }],
      },
    ],
  },
];

export const TEMPLATES: Answers = {
  rpcGetPanel: { value: SCHOOL },
  rpcGetDocuments: {
    value: {
      documents: [document('order_introduce', 'приказ о внедрении'), document('order_approve_pairs', 'приказ о парах')],
      templates: [
        { code: 'order_introduce', name: 'приказ о внедрении' },
        { code: 'minutes', name: 'протокол' },
      ],
      made: [],
      waiting: 0,
    },
  },
  rpcGetTags: { value: { groups: GROUPS } },
  rpcGetDocumentChoices: { value: { choices: [] } },
};

const toTemplates = (page: Page) => press(page, ui.schoolScreens.templates);
export const toTags = async (page: Page) => {
  await toTemplates(page);
  await press(page, templates.tagsTitle);
};
const toCheck = async (page: Page) => {
  await toTemplates(page);
  await press(page, templates.checkTemplateTitle);
};

export const TEMPLATE_SCREENS: readonly ScreenCase[] = [
  { name: 'templates', why: 'a document is chosen', answers: TEMPLATES, walk: toTemplates },
  {
    name: 'tags',
    why: 'groups are folded',
    answers: TEMPLATES,
    walk: toTags,
  },
  {
    name: 'tags-found',
    why: 'what is sought is unfolded, with its loops and its forms',
    answers: TEMPLATES,
    walk: async (page) => {
      await toTags(page);
      await page.getByLabel(templates.tagsSearch).fill('фио');
      await page.getByText(templates.tagsForms).click();
      await page.getByText('Петровой Анне Сергеевне').waitFor();
    },
  },
  {
    name: 'tags-none',
    why: 'nothing is found',
    answers: TEMPLATES,
    walk: async (page) => {
      await toTags(page);
      await page.getByLabel(templates.tagsSearch).fill('щщ');
      await page.getByText(templates.tagsNone).waitFor();
    },
  },
  {
    name: 'template-good',
    why: 'no problem, the way to the template and to a dry run',
    answers: { ...TEMPLATES, rpcCheckTemplate: { value: { url: 'https://docs.example/template', problems: [] } } },
    walk: toCheck,
  },
  {
    name: 'template-of-schools',
    why: 'a document that is not made here has no dry run',
    answers: { ...TEMPLATES, rpcCheckTemplate: { value: { url: 'https://docs.example/template', problems: [] } } },
    walk: async (page) => {
      await toTemplates(page);
      await page.getByLabel(templates.templatesDocument).selectOption('minutes');
      await press(page, templates.checkTemplateTitle);
      await page.getByRole('button', { name: templates.checkTemplateAgain }).waitFor();
    },
  },
  {
    name: 'template-tried',
    why: 'a dry run marks lines for the pen and doubtful forms',
    answers: {
      ...TEMPLATES,
      rpcCheckTemplate: { value: { url: '', problems: [] } },
      rpcPreviewDocument: {
        value: {
          lines: [
            [
              { text: 'Назначить куратором ', state: 'plain' },
              { text: 'Smith John', state: 'unsure' },
              { text: ' с ', state: 'plain' },
              { text: '________', state: 'blank' },
            ],
          ],
          blanks: ['приказ.дата'],
          empties: ['организация.адрес'],
          undeclined: ['куратор.фио'],
        },
      },
    },
    walk: async (page) => {
      await toCheck(page);
      await press(page, templates.checkTemplateTry);
      await press(page, documents.documentShow);
      await page.locator('mark').nth(1).waitFor();
    },
  },
  {
    name: 'template-bad',
    why: 'problems with their places, to be checked again',
    answers: {
      ...TEMPLATES,
      rpcCheckTemplate: {
        value: {
          url: '',
          problems: [
            {
              code: 'template_unknown_tag',
              text: 'Основной текст, таблица 2, строка 3: «{{фио наставинка}}». В шаблоне нет такого тега.',
            },
            { code: 'template_section_unclosed', text: 'Верхний колонтитул: «{{#пары}}». Цикл не закрыт.' },
          ],
        },
      },
    },
    walk: toCheck,
  },
];
