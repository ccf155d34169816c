// The shipped templates: legal references come from the catalogue, numbers and dates are never typed, a build repeats to the byte.
import { describe, expect, jest, test } from '@jest/globals';
import { LEGAL_ACTS } from '../../src/documents/legal.ts';
import type { Block, Template } from '../../src/documents/templates/block.ts';
import { SHIPPED_TEMPLATES } from '../../src/documents/templates/shipped.ts';
import { buildTemplates } from '../../tools/templates/build.mjs';
import { LOOKS } from '../../tools/templates/styles.mjs';
import { templates } from './filledPapers.ts';

const paragraphs = (block: Block) =>
  block.block === 'paragraph' ? [block] : block.block === 'table' ? block.rows.flat(2) : [];

const prose = (template: Template): string =>
  template.blocks
    .flatMap(paragraphs)
    .map(({ text }) => text.replace(/\{\{.*?\}\}/g, ''))
    .join('\n');

describe.each(Object.entries(SHIPPED_TEMPLATES))('%s', (_name, template) => {
  test('types no legal act by hand', () => {
    expect(prose(template)).not.toMatch(/ФЗ|Р-145|МР-42|АЗ-1128|Трудов\S+ кодекс|№\s?\d|\d{2}\.\d{2}\.\d{4}/);
  });

  test('uses only styles that have a look', () => {
    for (const { style } of template.blocks.flatMap(paragraphs)) expect(Object.keys(LOOKS)).toContain(style);
  });

  test('fills the width of the page in every table', () => {
    for (const block of template.blocks) {
      if (block.block === 'table') expect(block.widths.reduce((sum, width) => sum + width, 0)).toBe(170);
    }
  });
});

test('the catalogue names every act once and no act by a tag that the language cannot read', () => {
  expect(new Set(LEGAL_ACTS.map(({ tag }) => tag)).size).toBe(LEGAL_ACTS.length);
  for (const { tag } of LEGAL_ACTS) expect(tag).not.toMatch(/[.|#^/{}]/);
});

describe('the shipped templates', () => {
  test('are the same bytes at every build and carry a fixed date', async () => {
    // Another day: two builds within the two seconds that a zip tells apart would be equal anyway.
    jest.useFakeTimers({ now: Date.UTC(2040, 0, 1), advanceTimers: true });
    try {
      expect(await buildTemplates()).toEqual(templates);
    } finally {
      jest.useRealTimers();
    }
  });
});
