// FormApp: forms are made and dressed here; answered through the workspace.

import { nextSerial } from '../../store/database/meta.ts';
import { addFile, MIME, touchFile } from '../../store/files.ts';
import {
  type Face,
  type FormItem,
  findForm,
  type ItemType,
  listResponses,
  type StoredForm,
  saveForm,
} from '../../store/forms/forms.ts';
import { serviceError } from '../../store/serviceError.ts';
import type { Execution } from '../execution.ts';
import type { Operation, Operations } from './operation.ts';

interface FormRef {
  readonly id: string;
}

function formOf(execution: Execution, id: string): StoredForm {
  const form = findForm(execution.store, id);
  if (form === null)
    throw serviceError(`No item with the given ID could be found, or you do not have permission to access it.`);
  return form;
}

function change(execution: Execution, id: string, next: (form: StoredForm) => StoredForm): void {
  execution.store.transaction(() => {
    saveForm(execution.store, next(formOf(execution, id)));
    touchFile(execution.store, id, execution.now());
  });
}

function setFace(field: keyof Face): Operation {
  return (execution, { id, value }: FormRef & { value: unknown }) =>
    change(execution, id, (form) => ({ ...form, face: { ...form.face, [field]: value } }));
}

/** Ids of items look like Google's: whole numbers that do not tell the order. */
const ITEM_ID_BASE = 1_000_000_007;
const ITEM_ID_STEP = 48_271;

function addItem(type: ItemType): Operation {
  return (execution, { id }: FormRef) => {
    const item = (ITEM_ID_BASE + nextSerial(execution.store) * ITEM_ID_STEP) % 2_147_483_647;
    const choices = type === 'LIST' || type === 'CHECKBOX' ? ['Вариант 1'] : type === 'SCALE' ? scale(1, 5) : [];
    const fresh: FormItem = { id: item, type, title: '', help: '', required: false, choices };
    change(execution, id, (form) => ({ ...form, items: [...form.items, fresh] }));
    return item;
  };
}

interface ItemRef {
  readonly form: string;
  readonly item: number;
}

function changeItem(execution: Execution, { form, item }: ItemRef, next: (item: FormItem) => FormItem): void {
  change(execution, form, (stored) => {
    if (!stored.items.some(({ id }) => id === item)) throw serviceError('Invalid data updating form.');
    return { ...stored, items: stored.items.map((one) => (one.id === item ? next(one) : one)) };
  });
}

function setItem(field: keyof FormItem): Operation {
  return (execution, ref: ItemRef & { value: unknown }) =>
    changeItem(execution, ref, (item) => ({ ...item, [field]: ref.value }));
}

const scale = (lower: number, upper: number): string[] =>
  Array.from({ length: upper - lower + 1 }, (_, index) => String(lower + index));

/** Apps Script: the lower bound is 0 or 1, the upper one 3 to 10. https://developers.google.com/apps-script/reference/forms/scale-item#setBounds(Integer,Integer) (seen 2026-11-22) */
function setBounds(execution: Execution, ref: ItemRef & { value: readonly [number, number] }): void {
  const [lower, upper] = ref.value;
  if (lower < 0 || lower > 1 || upper < 3 || upper > 10) throw serviceError('Invalid data updating form.');
  changeItem(execution, ref, (item) => ({ ...item, choices: scale(lower, upper) }));
}

function setChoiceValues(execution: Execution, ref: ItemRef & { value: readonly unknown[] }): void {
  checkChoices(ref.value);
  changeItem(execution, ref, ({ branches: _branches, ...item }) => ({ ...item, choices: ref.value as string[] }));
}

interface ChoiceOfList {
  readonly value: string;
  readonly goTo: number;
}

/** Choices that lead to pages: all of a list or none, as there. https://developers.google.com/apps-script/reference/forms/page-navigation-type (seen 2026-11-22) */
function setChoices(execution: Execution, ref: ItemRef & { value: readonly (ChoiceOfList | null)[] }): void {
  checkChoices(ref.value.map((choice) => choice?.value));
  const choices = ref.value as readonly ChoiceOfList[];
  changeItem(execution, ref, (item) => ({
    ...item,
    choices: choices.map(({ value }) => value),
    branches: Object.fromEntries(choices.map(({ value, goTo }) => [value, goTo])),
  }));
}

/** Apps Script: an empty list of choices is refused. https://developers.google.com/apps-script/reference/forms/list-item#setChoiceValues(String) (seen 2026-11-22) */
function checkChoices(choices: readonly unknown[]): void {
  if (choices.length === 0) throw serviceError('Choices cannot be empty.');
  if (choices.some((choice) => typeof choice !== 'string' || choice === ''))
    throw serviceError('Invalid data updating form.');
  if (new Set(choices).size < choices.length) throw serviceError('Questions cannot have duplicate choice values.');
}

const ITEM_CLASSES: Readonly<Record<string, ItemType>> = {
  TextItem: 'TEXT',
  ParagraphTextItem: 'PARAGRAPH_TEXT',
  ListItem: 'LIST',
  CheckboxItem: 'CHECKBOX',
  DateItem: 'DATE',
  ScaleItem: 'SCALE',
  PageBreakItem: 'PAGE_BREAK',
};
const ITEM_SETTERS = { setTitle: setItem('title'), setHelpText: setItem('help'), setRequired: setItem('required') };

/** Apps Script: an item is only what it was made as. https://developers.google.com/apps-script/reference/forms/item (seen 2026-11-22) */
function as(type: ItemType): Operation {
  return (execution, { form, item }: ItemRef) => {
    const found = formOf(execution, form).items.find(({ id }) => id === item)?.type ?? 'null';
    if (found !== type) throw serviceError(`Invalid conversion for item type: ${found}.`);
  };
}

function itemOperations(): Operations {
  const members = Object.entries(ITEM_CLASSES).flatMap(([name, type]): [string, Operation][] => [
    [`Form.add${name}`, addItem(type)],
    [`Item.as${name}`, as(type)],
    ...Object.entries(ITEM_SETTERS).map(([method, run]): [string, Operation] => [`${name}.${method}`, run]),
  ]);
  return {
    ...Object.fromEntries(members),
    'ListItem.setChoiceValues': setChoiceValues,
    'CheckboxItem.setChoiceValues': setChoiceValues,
    'ListItem.setChoices': setChoices,
    'ScaleItem.setBounds': setBounds,
    'PageBreakItem.setGoToPage': setItem('goTo'),
  };
}

function moveItem(execution: Execution, { id, from, to }: FormRef & { from: number; to: number }): number {
  const { items } = formOf(execution, id);
  const moved = items[from];
  if (moved === undefined || to < 0 || to >= items.length) throw serviceError('Invalid data updating form.');
  const rest = items.filter((item) => item !== moved);
  change(execution, id, (form) => ({ ...form, items: [...rest.slice(0, to), moved, ...rest.slice(to)] }));
  return moved.id;
}

export const FORM_APP: Operations = {
  'FormApp.create': (execution, { title, isPublished }: { title: string; isPublished: boolean }) =>
    execution.store.transaction(() => {
      const id = addFile(
        execution.store,
        { kind: 'form', name: title, mime: MIME.form, maker: execution.job.bookId },
        execution.now(),
      );
      const face: Face = { title, description: '', confirmation: '', published: isPublished, collectEmail: false };
      saveForm(execution.store, { id, face, items: [] });
      return id;
    }),
  'FormApp.openById': (execution, { id }: FormRef) => formOf(execution, id).id,
  'Form.getPublishedUrl': (_execution, { id }: FormRef) => `https://docs.google.com/forms/d/e/${id}/viewform`,
  'Form.setDescription': setFace('description'),
  'Form.setConfirmationMessage': setFace('confirmation'),
  'Form.setCollectEmail': setFace('collectEmail'),
  'Form.setPublished': setFace('published'),
  'Form.supportsAdvancedResponderPermissions': (execution, { id }: FormRef) => formOf(execution, id).id === id,
  'Form.getItems': (execution, { id }: FormRef) => formOf(execution, id).items.map((item) => item.id),
  'Form.getItemById': (execution, { id, item }: FormRef & { item: number }) =>
    formOf(execution, id).items.some((one) => one.id === item),
  'Form.moveItem': moveItem,
  'Form.deleteItem': (execution, { id, item }: FormRef & { item: number }) =>
    change(execution, id, (form) => ({ ...form, items: form.items.filter((one) => one.id !== item) })),
  'Item.getTitle': (execution, { form, item }: { form: string; item: number }) =>
    formOf(execution, form).items.find((one) => one.id === item)?.title ?? '',
  'Form.getResponses': (execution, { id, since }: FormRef & { since: number | null }) => {
    const responses = listResponses(execution.store, formOf(execution, id).id, since);
    execution.chargeUnits('Form.getResponses', 'Form.getResponses', responses.length);
    return responses;
  },
  ...itemOperations(),
};
