// FormApp inside the guest.
import { defineClass, defineService, type Invoke, type Methods } from '../guard.ts';
import { dataOf } from '../state.ts';

interface FormData {
  readonly id: string;
}
interface ItemData {
  readonly form: string;
  readonly item: number;
}
interface Answer {
  readonly item: number;
  readonly value: string | readonly string[];
}
export interface ResponseData {
  readonly id: string;
  readonly form: string;
  readonly at: number;
  readonly answers: readonly Answer[];
}

function itemClass(name: string, hasChoices: boolean): (data: ItemData) => object {
  const set = (self: ItemData, invoke: Invoke, value: unknown) => {
    invoke({ ...self, value });
    return item(self);
  };
  const methods: Methods<ItemData> = {
    setTitle: set,
    setHelpText: set,
    setRequired: set,
    getId: (self, invoke) => {
      invoke();
      return self.item;
    },
  };
  const item = defineClass(name, hasChoices ? { ...methods, setChoiceValues: set } : methods);
  return item;
}

const textItem = itemClass('TextItem', false);
const paragraphTextItem = itemClass('ParagraphTextItem', false);
const listItem = itemClass('ListItem', true);
const checkboxItem = itemClass('CheckboxItem', true);
const dateItem = itemClass('DateItem', false);

const item = defineClass<ItemData>('Item', {
  getTitle: (self, invoke) => invoke({ form: self.form, item: self.item }),
  getId: (self, invoke) => {
    invoke();
    return self.item;
  },
});

const itemResponse = defineClass<Answer & { readonly form: string }>('ItemResponse', {
  getItem: (self, invoke) => {
    invoke();
    return item(self);
  },
  getResponse: (self, invoke) => {
    invoke();
    return Array.isArray(self.value) ? [...self.value] : self.value;
  },
});

export const formResponse = defineClass<ResponseData>('FormResponse', {
  getId: (self, invoke) => {
    invoke();
    return self.id;
  },
  getTimestamp: (self, invoke) => {
    invoke();
    return new Date(self.at);
  },
  getItemResponses: (self, invoke) => {
    invoke();
    return self.answers.map((answer) => itemResponse({ ...answer, form: self.form }));
  },
});

export const form: (data: FormData) => object = defineClass<FormData>('Form', {
  getId: (self, invoke) => {
    invoke();
    return self.id;
  },
  getPublishedUrl: (self, invoke) => invoke(self),
  setDescription: setFace,
  setConfirmationMessage: setFace,
  setCollectEmail: setFace,
  setPublished: setFace,
  supportsAdvancedResponderPermissions: (self, invoke) => invoke(self),
  addTextItem: (self, invoke) => textItem(newItem(self, invoke)),
  addParagraphTextItem: (self, invoke) => paragraphTextItem(newItem(self, invoke)),
  addListItem: (self, invoke) => listItem(newItem(self, invoke)),
  addCheckboxItem: (self, invoke) => checkboxItem(newItem(self, invoke)),
  addDateItem: (self, invoke) => dateItem(newItem(self, invoke)),
  getItems: (self, invoke) => (invoke(self) as number[]).map((id) => item({ form: self.id, item: id })),
  deleteItem: (self, invoke, target: object) => {
    invoke({ id: self.id, item: dataOf<ItemData>(target).item });
  },
  getResponses: (self, invoke, since?: Date) => {
    const found = invoke({ ...self, since: since === undefined ? null : since.getTime() }) as ResponseData[];
    return found.map((response) => formResponse(response));
  },
});

function setFace(self: FormData, invoke: Invoke, value: unknown): object {
  invoke({ ...self, value });
  return form(self);
}

function newItem(self: FormData, invoke: Invoke): ItemData {
  return { form: self.id, item: invoke(self) as number };
}

export function makeFormApp(): object {
  return defineService('FormApp', {
    create: (_data, invoke, title: string, isPublished = true) =>
      form({ id: invoke({ title, isPublished }) as string }),
    openById: (_data, invoke, id: string) => form({ id: invoke({ id }) as string }),
  });
}
