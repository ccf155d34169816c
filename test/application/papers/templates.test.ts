// Templates judged without a row being filled in: made-up rows, the list of tags, the check of what ships.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { openPapers } from '../../../src/application/documents/openPapers.ts';
import { previewDocument } from '../../../src/application/documents/previewDocument.ts';
import type { Ports } from '../../../src/application/ports.ts';
import { checkTemplate } from '../../../src/application/templates/checkTemplate.ts';
import { getTags } from '../../../src/application/templates/getTags.ts';
import { sampleBook } from '../../../src/application/templates/sampleBook.ts';
import { mayEdit } from '../../../src/application/templates/sampleData.ts';
import { templateTag } from '../../../src/application/templates/templateOf.ts';
import { PAPER_TYPES, type PaperType, paperOf } from '../../../src/documents/catalogue.ts';
import { PAPER_SHEETS } from '../../../src/schema/roles.ts';
import { problemText } from '../../../src/texts/problemText.ts';
import { docx, paragraph } from '../../documents/docx.ts';
import { templates } from '../../documents/filledPapers.ts';
import { libraries } from '../../documents/libraries.ts';
import { currentWorld, school, value } from '../registerSchool.ts';
import { paperMunicipality } from './paperMunicipality.ts';
import { paperSchool } from './paperSchool.ts';

const BOOKS = [
  ['a school by names', () => paperSchool('names')],
  ['a school by codes', () => paperSchool('codes')],
  ['a municipality', () => paperMunicipality()],
] as const;

/** The ports with what ships as it is, and another template where one is given. */
const portsWith = (own: Readonly<Record<string, Uint8Array>> = {}): Ports => {
  const { ports } = currentWorld();
  const template = (name: string): Uint8Array => own[name] ?? templates[name as keyof typeof templates];
  return { ...ports, shipped: { ...ports.shipped, libraries: () => libraries, template } };
};

describe.each(BOOKS)('%s', (_book, make) => {
  beforeAll(make);

  test('has a complete made-up row in every sheet that papers quote', () => {
    const book = value(openPapers(currentWorld().ports));
    const sample = sampleBook(book);
    for (const schema of PAPER_SHEETS[book.role]) {
      const { rows, problems } = sample.table(schema);
      expect({ sheet: schema.title, problems }).toEqual({ sheet: schema.title, problems: [] });
      expect(rows.map(({ complete }) => complete)).not.toContain(false);
      expect(rows.length).toBeGreaterThan(0);
    }
  });

  test('has no problem in what ships', () => {
    const ports = portsWith();
    const { role } = value(openPapers(ports));
    const names = new Set<string>();
    for (const type of PAPER_TYPES.filter((one) => mayEdit(role, one))) {
      const { template } = paperOf(type);
      if (names.has(template)) continue;
      names.add(template);
      expect({ type, ...value(checkTemplate(ports, type)) }).toEqual({ type, url: '', problems: [] });
    }
  });

  test('has tags with made-up examples', () => {
    const { groups } = value(getTags(portsWith(), 'partner_agreement'));
    const examples = groups.flatMap(({ tags }) => tags);
    expect(groups.map(({ loops }) => loops.join(' → '))).toEqual(expect.arrayContaining(['', 'листы', 'партнёры']));
    expect(examples.find(({ tag }) => tag === '{{партнёр.Наименование}}')?.example).toBe(
      'Общество с ограниченной ответственностью «Завод»',
    );
    expect(examples.find(({ tag }) => tag === '{{партнёр.Руководитель}}')?.forms).toContainEqual({
      tag: '{{партнёр.Руководитель | дательный}}',
      example: 'Рябининой Ольге Львовне',
    });
    expect(Math.max(...examples.map(({ example }) => example.length))).toBeLessThanOrEqual(80);
    expect(JSON.stringify(examples)).not.toContain('Отпечаток ответа');
  });
});

test('the problems of a template do not depend on what is filled in: a slip in a sheet without rows is told', () => {
  school('kozelsk_school4', 'names');
  const template = docx(paragraph('{{#листы}}{{программа.Названье}}{{/листы}}'));
  expect(value(checkTemplate(portsWith({ programme_personalised: template }), 'programme_personalised'))).toMatchObject(
    {
      problems: [
        {
          code: 'template_unknown_tag',
          data: { tag: 'программа.Названье', suggestion: 'программа.название' },
          templatePlace: { part: 'body', paragraph: 1 },
        },
      ],
    },
  );
});

test('a municipality is given the way to its own template', () => {
  paperMunicipality();
  const ports = portsWith();
  const { url } = ports.files.createDocument('Шаблон', docx(paragraph('текст')), templateTag('order_municipal'));
  expect(value(checkTemplate(ports, 'order_municipal'))).toEqual({ url, problems: [] });
});

test('a dry run says what the paper would say, marks what is missing, and makes nothing', () => {
  paperSchool();
  const { documents } = currentWorld();
  const before = [...documents.keys()];
  const template = docx(paragraph('{{организация.руководитель | дательный}} {{приказ.код | прочерк 3}}'));
  const shown = previewDocument(portsWith({ order_introduce: template }), 'order_introduce', []);
  expect(value(shown)).toEqual({
    lines: [
      [
        { text: 'Рябининой Ольге Львовне ', state: 'plain' },
        { text: '___', state: 'blank' },
      ],
    ],
    blanks: ['приказ.код'],
    empties: [],
    undeclined: [],
  });
  expect([...documents.keys()]).toEqual(before);
});

test('a dry run of a long paper shows its beginning and that there is more', () => {
  paperSchool();
  const template = docx(...Array.from({ length: 501 }, (_, at) => paragraph(`Строка ${at + 1}`)));
  const { lines } = value(previewDocument(portsWith({ order_introduce: template }), 'order_introduce', []));
  expect(lines.slice(-2).map((pieces) => pieces.map(({ text }) => text))).toEqual([['Строка 500'], ['…']]);
});

test('a municipality, which edits the templates of its schools, has their tags and checks them', () => {
  paperMunicipality();
  const ports = portsWith();
  ports.files.createDocument('Шаблон', docx(paragraph('{{куратор.фоо}}')), templateTag('order_introduce'));
  expect(value(checkTemplate(ports, 'order_introduce')).problems).toMatchObject([
    { code: 'template_unknown_tag', data: { suggestion: 'куратор.фио' } },
  ]);
  const tags = value(getTags(ports, 'order_introduce')).groups.flatMap((group) => group.tags);
  expect(tags.map(({ tag }) => tag)).toContain('{{куратор.фио}}');
});

test.each([
  {
    why: 'a school has it, the municipality does not',
    text: '{{#листы}}{{мероприятие.Название}}{{/листы}} {{куратор.Роль}}',
    problems: [{ code: 'template_unknown_tag', data: { tag: 'куратор.Роль', onlyFor: 'municipality' } }],
  },
  {
    why: 'the other way round',
    text: '{{координатор.фио}}',
    problems: [{ code: 'template_unknown_tag', data: { tag: 'координатор.фио', onlyFor: 'school' } }],
  },
  {
    why: 'nobody has it: told once, and of nobody alone',
    text: '{{организация.полнее}}',
    problems: [
      {
        code: 'template_unknown_tag',
        data: { tag: 'организация.полнее', suggestion: 'организация.полное' },
      },
    ],
  },
])('minutes of both levels are judged by what each can fill: $why', ({ text, problems }) => {
  paperMunicipality();
  const ports = portsWith();
  ports.files.createDocument('Шаблон', docx(paragraph(text)), templateTag('minutes'));
  const found = value(checkTemplate(ports, 'minutes')).problems;
  expect(found).toMatchObject(problems);
  expect(found.map(({ data }) => data?.['onlyFor'])).toEqual(
    problems.map(({ data }) => ('onlyFor' in data ? data.onlyFor : undefined)),
  );
  expect(problemText(found[0] ?? { code: '' })).toMatch(
    problems.some(({ data }) => 'onlyFor' in data) ? /Шаблон общий/u : /может быть/u,
  );
});

test('the list of tags of a template of both levels has what both can fill, that of one level all it has', () => {
  const tagsOf = (type: PaperType) =>
    value(getTags(portsWith(), type)).groups.flatMap(({ tags }) => tags.map(({ tag }) => tag));
  paperMunicipality();
  const common = tagsOf('minutes');
  expect(common).toEqual(expect.arrayContaining(['{{организация.полное}}', '{{мероприятие.Название}}']));
  expect(common).not.toContain('{{координатор.фио}}');
  expect(common).not.toContain('{{куратор.фио}}');
  expect(tagsOf('order_municipal')).toContain('{{координатор.фио}}');
  paperSchool();
  expect(tagsOf('minutes')).toContain('{{куратор.фио}}');
});

test.each([
  ['code_list', '{{#коды}}{{кот}}{{/коды}}', 'код', '{{код}}', 'У-001'],
  ['destruction_act', '{{акт.причин}}', 'акт.причина', '{{акт.причина}}', 'отзыв согласия от 15.09.2025'],
  ['order_journal', '{{#записи}}{{подпсал}}{{/записи}}', 'подписал', '{{подписал}}', 'Рябинина Ольга Львовна'],
] as const)(
  'a paper apart from the catalogue, %s, has tags and a check too',
  (type, text, suggestion, tag, example) => {
    paperMunicipality();
    const ports = portsWith();
    ports.files.createDocument('Шаблон', docx(paragraph(text)), templateTag(type));
    expect(value(checkTemplate(ports, type)).problems).toMatchObject([
      { code: 'template_unknown_tag', data: { suggestion } },
    ]);
    const tags = value(getTags(ports, type)).groups.flatMap((group) => group.tags);
    expect(tags).toContainEqual(expect.objectContaining({ tag, example }));
    expect(tags.map((one) => one.tag)).toContain('{{организация.полное}}');
  },
);

test('a school has nothing to do with the templates of the municipality', () => {
  paperSchool();
  for (const ask of [checkTemplate, getTags]) {
    expect(ask(portsWith(), 'order_municipal')).toEqual({ ok: false, problems: [{ code: 'document_other_level' }] });
  }
});
