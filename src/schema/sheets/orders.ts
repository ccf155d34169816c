// «Приказы» of the municipality, and what the registers of orders of both roles have in common; the school's stands in pairs.ts.
import { controlNames, municipalOrderTypeNames, orderStatusNames } from '../dictionaries.ts';
import { defineSheet } from '../sheet.ts';

export const ORDERS_TITLE = 'Приказы';

/** How an order is known, in a register of either role. */
export const identityOfOrders = {
  idPrefix: 'ПРК',
  knownBy: { who: ['type', 'title'], apart: ['documentUrl', 'number'] },
} as const;

interface RegisterOfOrders<Type extends string, Key extends string> {
  readonly types: Readonly<Record<Type, string>>;
  /** Key of the sheet itself: an order may rest on another one of its register. */
  readonly register: Key;
  /** Who signs where nobody else is named. */
  readonly head: string;
}

/** Columns of a register of orders, in the order of the sheet. */
export const orderColumns = <Type extends string, Key extends string>({
  types,
  register,
  head,
}: RegisterOfOrders<Type, Key>) =>
  ({
    id: { kind: 'text', title: 'Код приказа', width: 100, system: true },
    type: { kind: 'choice', title: 'Вид приказа', names: types, width: 220, required: true },
    title: { kind: 'text', title: 'Заголовок', note: 'Начинается с «О» или «Об».', width: 320 },
    series: {
      kind: 'text',
      title: 'Индекс',
      note: 'ОД – основная деятельность, ЛС – личный состав. Нумерация в каждом своя.',
      width: 80,
    },
    number: { kind: 'text', title: 'Номер', note: 'Заполняется после подписания. Пример: 96-Д, 12/1.', width: 90 },
    date: { kind: 'day', title: 'Дата', note: 'Дата подписания.', width: 100 },
    status: { kind: 'choice', title: 'Состояние', names: orderStatusNames, width: 110, required: true },
    basedOnId: {
      kind: 'text',
      title: 'На основании приказа',
      note: 'Код приказа, на котором основан, который изменяет или отменяет.',
      width: 110,
      refersTo: [register],
    },
    basisText: { kind: 'longText', title: 'Основание', width: 220 },
    purpose: { kind: 'text', title: 'В целях', width: 180 },
    signerPosition: { kind: 'text', grammar: 'title', title: 'Должность подписавшего', width: 150 },
    signerFio: {
      kind: 'text',
      grammar: 'name',
      title: 'Кто подписал',
      note: `Пусто – ${head}.`,
      width: 180,
      pd: 1,
    },
    acting: { kind: 'flag', title: 'Подписал и.о.', width: 90 },
    actingBasis: { kind: 'text', title: 'Основание полномочий и.о.', note: 'Номер и дата приказа.', width: 150 },
    controlKind: { kind: 'choice', title: 'Контроль', names: controlNames, width: 130 },
    controlledBy: { kind: 'text', title: 'На кого возложен', width: 180, pd: 1 },
    documentUrl: { kind: 'url', title: 'Документ', width: 160, system: true },
  }) as const;

/** Orders of the authority; the row of an amending order names the one it changes. */
export const municipalOrdersSheet = defineSheet({
  key: 'municipalOrders',
  title: ORDERS_TITLE,
  ...identityOfOrders,
  editedBy: 'coordinator',
  columns: orderColumns({
    types: municipalOrderTypeNames,
    register: 'municipalOrders',
    head: 'руководитель органа из «Настроек»',
  }),
});
