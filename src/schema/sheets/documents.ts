// «Документы» of both roles: what was made, of which rows and by which wording; and the templates it is made from.
import { documentStateNames, templateStateNames } from '../dictionaries.ts';
import { documentTypeNames } from '../profile/profileNames.ts';
import { defineSheet } from '../sheet.ts';

/** A document made anew gets a row of its own; the former one stays, marked as replaced. */
export const documentsSheet = defineSheet({
  key: 'documents',
  title: 'Документы',
  idPrefix: 'ДОК',
  knownBy: { who: ['type', 'about', 'orderId'], apart: ['version'] },
  editedBy: 'product',
  columns: {
    id: { kind: 'text', title: 'Код документа', width: 110, system: true },
    type: { kind: 'choice', title: 'Вид документа', names: documentTypeNames, width: 300, required: true },
    about: { kind: 'longText', title: 'О ком или о чём', note: 'Коды строк, из которых он сделан.', width: 220 },
    orderId: { kind: 'text', title: 'Приказ', note: 'Код приказа с листа «Приказы».', width: 100 },
    version: { kind: 'integer', title: 'Версия', min: 1, width: 80 },
    state: { kind: 'choice', title: 'Состояние', names: documentStateNames, width: 140, required: true },
    madeAt: { kind: 'text', title: 'Создан', width: 140 },
    templateVersion: { kind: 'text', title: 'Редакция шаблона', width: 130 },
    dataMark: {
      kind: 'text',
      title: 'Отпечаток данных',
      note: 'Меняется, когда меняются сведения, из которых сделан документ.',
      width: 130,
    },
    url: { kind: 'url', title: 'Документ', width: 240 },
  },
});

/** «Шаблоны»: which documents the municipality prints and from which template. */
export const templatesSheet = defineSheet({
  key: 'templates',
  title: 'Шаблоны',
  editedBy: 'product',
  columns: {
    docType: { kind: 'text', title: 'Код документа', width: 190, required: true },
    name: { kind: 'text', title: 'Документ', width: 320 },
    url: { kind: 'url', title: 'Шаблон', note: 'Правьте документ и нажмите «Применить изменения».', width: 220 },
    state: { kind: 'choice', title: 'Состояние', names: templateStateNames, width: 150 },
    version: { kind: 'text', title: 'Версия', width: 110 },
    shippedVersion: { kind: 'text', title: 'Версия при создании', width: 110, system: true, hidden: true },
  },
});

/** Base64 characters of one row; a cell holds 50 000. */
export const TEMPLATE_PART_LENGTH = 45_000;

/** Stands under the last part: what a longer list has left below does not count. */
export const END_OF_TEMPLATES = 'end';

/**
 * «Тексты шаблонов»: templates the municipality has changed, as .docx in base64, a part a row in the order of the rows; the
 * schools have a copy. With `drive.file` a school's script cannot open a document of the municipal script, whoever shares it; its own workbook it can.
 * https://developers.google.com/workspace/drive/api/guides/api-specific-auth (seen 2026-11-26)
 */
export const templateTextsSheet = defineSheet({
  key: 'templateTexts',
  title: 'Тексты шаблонов',
  editedBy: 'product',
  hidden: true,
  columns: {
    template: { kind: 'text', title: 'Код шаблона', width: 190, required: true },
    version: { kind: 'text', title: 'Редакция', width: 110 },
    part: { kind: 'text', title: 'Часть', width: 200 },
  },
});
