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
    const choices = type === 'LIST' || type === 'CHECKBOX' ? ['Вариант 1'] : [];
    const fresh: FormItem = { id: item, type, title: '', help: '', required: false, choices };
    change(execution, id, (form) => ({ ...form, items: [...form.items, fresh] }));
    return item;
  };
}

function setItem(field: keyof FormItem): Operation {
  return (execution, { form, item, value }: { form: string; item: number; value: unknown }) => {
    if (field === 'choices') checkChoices(value as unknown[]);
    change(execution, form, (stored) => ({
      ...stored,
      items: stored.items.map((one) => (one.id === item ? { ...one, [field]: value } : one)),
    }));
  };
}

/** Apps Script: an empty list of choices is refused. https://developers.google.com/apps-script/reference/forms/list-item#setChoiceValues(String) (seen 2026-11-22) */
function checkChoices(choices: readonly unknown[]): void {
  if (choices.length === 0) throw serviceError('Choices cannot be empty.');
  if (choices.some((choice) => typeof choice !== 'string' || choice === ''))
    throw serviceError('Invalid data updating form.');
  if (new Set(choices).size < choices.length) throw serviceError('Questions cannot have duplicate choice values.');
}

const ITEM_CLASSES = ['TextItem', 'ParagraphTextItem', 'ListItem', 'CheckboxItem', 'DateItem'];
const ITEM_SETTERS = { setTitle: setItem('title'), setHelpText: setItem('help'), setRequired: setItem('required') };

function itemOperations(): Operations {
  const setters = ITEM_CLASSES.flatMap((name) =>
    Object.entries(ITEM_SETTERS).map(([method, run]): [string, Operation] => [`${name}.${method}`, run]),
  );
  const choices = setItem('choices');
  return {
    ...Object.fromEntries(setters),
    'ListItem.setChoiceValues': choices,
    'CheckboxItem.setChoiceValues': choices,
  };
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
  'Form.addTextItem': addItem('TEXT'),
  'Form.addParagraphTextItem': addItem('PARAGRAPH_TEXT'),
  'Form.addListItem': addItem('LIST'),
  'Form.addCheckboxItem': addItem('CHECKBOX'),
  'Form.addDateItem': addItem('DATE'),
  'Form.getItems': (execution, { id }: FormRef) => formOf(execution, id).items.map((item) => item.id),
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
