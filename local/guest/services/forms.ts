// FormApp inside the guest.
import { defineClass, defineService, type Invoke, type Methods } from '../guard.ts';
import { dataOf } from '../state.ts';

interface FormData {
  readonly id: string;
}
type ItemKind =
  | 'TextItem'
  | 'ParagraphTextItem'
  | 'ListItem'
  | 'CheckboxItem'
  | 'DateItem'
  | 'ScaleItem'
  | 'PageBreakItem';
interface ItemData {
  readonly form: string;
  readonly item: number;
  readonly kind: ItemKind;
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

interface ChoiceData {
  readonly value: string;
  /** The page break the form goes to when it is chosen. */
  readonly goTo: number;
}

type Factory = (data: ItemData) => object;

function set(self: ItemData, invoke: Invoke, value: unknown): object {
  invoke({ ...self, value });
  return ITEMS[self.kind](self);
}

const face: Methods<ItemData> = {
  setTitle: set,
  setHelpText: set,
  getId: (self, invoke) => {
    invoke();
    return self.item;
  },
};
const question: Methods<ItemData> = { ...face, setRequired: set };

const choice = defineClass<ChoiceData>('Choice', {});

const ITEMS: Readonly<Record<ItemKind, Factory>> = {
  TextItem: defineClass<ItemData>('TextItem', question),
  ParagraphTextItem: defineClass<ItemData>('ParagraphTextItem', question),
  DateItem: defineClass<ItemData>('DateItem', question),
  CheckboxItem: defineClass<ItemData>('CheckboxItem', { ...question, setChoiceValues: set }),
  ScaleItem: defineClass<ItemData>('ScaleItem', {
    ...question,
    setBounds: (self, invoke, lower: number, upper: number) => set(self, invoke, [lower, upper]),
  }),
  ListItem: defineClass<ItemData>('ListItem', {
    ...question,
    setChoiceValues: set,
    createChoice: (_self, invoke, value: string, goTo: object) => {
      invoke();
      return choice({ value, goTo: dataOf<ItemData>(goTo).item });
    },
    setChoices: (self, invoke, choices: readonly object[]) =>
      set(
        self,
        invoke,
        choices.map((one) => dataOf<ChoiceData>(one) ?? null),
      ),
  }),
  PageBreakItem: defineClass<ItemData>('PageBreakItem', {
    ...face,
    setGoToPage: (self, invoke, page: object) => set(self, invoke, dataOf<ItemData>(page).item),
  }),
};

type AnyItem = Omit<ItemData, 'kind'>;

/** The typed face of an item; the host refuses one of another type. */
function as(kind: ItemKind): Methods<AnyItem>[string] {
  return (self, invoke) => {
    invoke(self);
    return ITEMS[kind]({ ...self, kind });
  };
}

const item = defineClass<AnyItem>('Item', {
  getTitle: (self, invoke) => invoke({ form: self.form, item: self.item }),
  getId: (self, invoke) => {
    invoke();
    return self.item;
  },
  asTextItem: as('TextItem'),
  asParagraphTextItem: as('ParagraphTextItem'),
  asListItem: as('ListItem'),
  asCheckboxItem: as('CheckboxItem'),
  asDateItem: as('DateItem'),
  asScaleItem: as('ScaleItem'),
  asPageBreakItem: as('PageBreakItem'),
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
  addTextItem: add('TextItem'),
  addParagraphTextItem: add('ParagraphTextItem'),
  addListItem: add('ListItem'),
  addCheckboxItem: add('CheckboxItem'),
  addDateItem: add('DateItem'),
  addScaleItem: add('ScaleItem'),
  addPageBreakItem: add('PageBreakItem'),
  getItems: (self, invoke) => (invoke(self) as number[]).map((id) => item({ form: self.id, item: id })),
  getItemById: (self, invoke, id: number) =>
    invoke({ ...self, item: id }) === true ? item({ form: self.id, item: id }) : null,
  moveItem: (self, invoke, from: number, to: number) => {
    const moved = invoke({ ...self, from, to }) as number;
    return item({ form: self.id, item: moved });
  },
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

function add(kind: ItemKind): Methods<FormData>[string] {
  return (self, invoke) => ITEMS[kind]({ form: self.id, item: invoke(self) as number, kind });
}

export function makeFormApp(): object {
  return defineService('FormApp', {
    create: (_data, invoke, title: string, isPublished = true) =>
      form({ id: invoke({ title, isPublished }) as string }),
    openById: (_data, invoke, id: string) => form({ id: invoke({ id }) as string }),
  });
}
