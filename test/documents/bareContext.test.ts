// The filler in an empty V8 context with the minified libraries of the bundle: nothing of Node, as in Apps Script.
import path from 'node:path';
import vm from 'node:vm';
import { expect, test } from '@jest/globals';
import esbuild from 'esbuild';
import { consentsData } from '../../src/documents/papers/consentsData.ts';
import { orderApprovePairsData } from '../../src/documents/papers/orderApprovePairsData.ts';
import { buildLibraries } from '../../tools/bundle/libraries.mjs';
import { textOf } from './docx.ts';
import { templates } from './filledPapers.ts';
import { GROUP, papersInput, TEACHERS } from './people.ts';

const root = path.join(import.meta.dirname, '../..');

test('the order and the consents are filled without a single global of Node', async () => {
  const { text: libraries } = await buildLibraries(path.join(root, 'src/libraries'), [
    'declension',
    'docxtemplater',
    'pizzip',
  ]);
  const filler = await esbuild.build({
    entryPoints: [path.join(root, 'src/documents/fill.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'filler',
    target: 'es2020',
  });

  const context = vm.createContext(Object.create(null));
  expect(vm.runInContext('typeof Buffer + typeof TextEncoder + typeof setTimeout + typeof process', context)).toBe(
    'undefined'.repeat(4),
  );
  vm.runInContext(libraries, context);
  vm.runInContext(filler.outputFiles[0]?.text ?? '', context);
  const fill = (template: Uint8Array, data: object): string => {
    const request = JSON.stringify({ template: [...template], data });
    const reply = vm.runInContext(
      `(function () {
        var request = ${request};
        var result = filler.fillDocument(libraries_(), request.template, request.data);
        return JSON.stringify(result.ok ? Array.from(result.value.bytes) : result.problems);
      })()`,
      context,
    );
    return textOf(Uint8Array.from(JSON.parse(reply)));
  };
  const input = papersInput([TEACHERS, GROUP]);
  expect(fill(templates.order_approve_pairs, orderApprovePairsData(input))).toMatch(/ПРИКАЗЫВАЮ:/);
  expect(fill(templates.consents, consentsData(input))).toMatch(/от Заозёрной Любови Ильиничны/);
});
