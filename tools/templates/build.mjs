// The shipped templates as .docx: loads their sources from src/documents/templates and compiles them.
import path from 'node:path';
import esbuild from 'esbuild';
import { compileTemplate } from './compile.mjs';

const folder = path.join(import.meta.dirname, '../../src/documents/templates');

/**
 * Bytes of every shipped template by document type. The same sources give the same bytes.
 * @returns {Promise<Record<'order_approve_pairs' | 'consents' | 'destruction_act' | 'code_list', Uint8Array>>}
 */
export async function buildTemplates() {
  const { orderApprovePairsTemplate } = await load('orderApprovePairs.ts');
  const { consentsTemplate } = await load('consents.ts');
  const { codeListTemplate } = await load('codeList.ts');
  const { destructionActTemplate } = await load('destructionAct.ts');
  return {
    order_approve_pairs: await compileTemplate(orderApprovePairsTemplate),
    consents: await compileTemplate(consentsTemplate),
    destruction_act: await compileTemplate(destructionActTemplate),
    code_list: await compileTemplate(codeListTemplate),
  };
}

async function load(name) {
  const result = await esbuild.build({
    entryPoints: [path.join(folder, name)],
    bundle: true,
    write: false,
    format: 'cjs',
    logLevel: 'silent',
  });
  const module = { exports: {} };
  new Function('module', 'exports', result.outputFiles[0].text)(module, module.exports);
  return module.exports;
}
