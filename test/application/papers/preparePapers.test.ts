// The order and the consents that «Пары» makes: of the same tags as by «Документы», and counted as they are.
import { beforeEach, expect, test } from '@jest/globals';
import { openPapers } from '../../../src/application/documents/openPapers.ts';
import { preparePapers } from '../../../src/application/papers/preparePapers.ts';
import type { Ports } from '../../../src/application/ports.ts';
import { completeRecords } from '../../../src/schema/derive/table.ts';
import { pairsSheet } from '../../../src/schema/sheets/pairs.ts';
import { docx, paragraph } from '../../documents/docx.ts';
import { templates } from '../../documents/filledPapers.ts';
import { libraries } from '../../documents/libraries.ts';
import { currentWorld, value } from '../registerSchool.ts';
import { amend, paperSchool } from './paperSchool.ts';

let pairIds: string[];

/** Pairs that no order has told of yet. */
beforeEach(() => {
  paperSchool();
  const pairs = completeRecords(value(openPapers(currentWorld().ports)).table(pairsSheet));
  pairIds = pairs.map(({ id }) => id);
  for (const id of pairIds) amend('Пары', { Приказ: '' }, id);
});

const portsWith = (own: Readonly<Record<string, Uint8Array>>): Ports => {
  const { ports } = currentWorld();
  const template = (name: string): Uint8Array => own[name] ?? templates[name as keyof typeof templates];
  return { ...ports, shipped: { ...ports.shipped, libraries: () => libraries, template } };
};

test.each(['consents', 'order_approve_pairs'])('an edited %s may use every tag of the organisation', (name) => {
  const template = docx(paragraph('{{организация.контакты}}, {{куратор.Роль}}, {{итоги.пар}}'));
  expect(preparePapers(portsWith({ [name]: template }), pairIds)).toMatchObject({ ok: true, value: { waiting: 0 } });
});

test('what is made in under a minute is counted in the allowance of the day', () => {
  const ports = portsWith({});
  preparePapers(ports, pairIds);
  expect(ports.memory.get('documentsMade')).toMatchObject({ count: 2 });
});
