// «Документы» of both roles: what was made, of which rows and by which wording of the template.
import { documentStateNames } from '../dictionaries.ts';
import { documentTypeNames } from '../profile/profileNames.ts';
import { defineSheet } from '../sheet.ts';

/** A document made anew gets a row of its own; the former one stays, marked as replaced. */
export const documentsSheet = defineSheet({
  key: 'documents',
  title: 'Документы',
  idPrefix: 'ДОК',
  knownBy: { who: ['type', 'about', 'madeAt'], apart: ['url'] },
  editedBy: 'product',
  columns: {
    id: { kind: 'text', title: 'Код документа', width: 110, system: true },
    type: { kind: 'choice', title: 'Вид документа', names: documentTypeNames, width: 300, required: true },
    about: { kind: 'longText', title: 'О ком или о чём', note: 'Коды строк, из которых он сделан.', width: 220 },
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
