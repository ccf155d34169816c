// A form brought into the shape of its design: items are known by id, so one that a person has renamed or moved is still the same.
import type { FormDesign, Forms } from '../../application/ports.ts';
import type { FormPagePlan, Question } from '../../schema/derive/form.ts';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;
type PageBreak = GoogleAppsScript.Forms.PageBreakItem;

const ADD = {
  text: (form: Form) => form.addTextItem(),
  paragraph: (form: Form) => form.addParagraphTextItem(),
  list: (form: Form, { choices }: Question) => form.addListItem().setChoiceValues([...choices]),
  checkboxes: (form: Form, { choices }: Question) => form.addCheckboxItem().setChoiceValues([...choices]),
  date: (form: Form) => form.addDateItem(),
  scale: (form: Form, { choices }: Question) =>
    form.addScaleItem().setBounds(Number(choices[0]), Number(choices.at(-1))),
} as const;

/** An item as what it was made. Apps Script: conversion to another type throws. https://developers.google.com/apps-script/reference/forms/item (seen 2026-11-22) */
const AS = {
  text: (item: Item) => item.asTextItem(),
  paragraph: (item: Item) => item.asParagraphTextItem(),
  list: (item: Item) => item.asListItem(),
  checkboxes: (item: Item) => item.asCheckboxItem(),
  date: (item: Item) => item.asDateItem(),
  scale: (item: Item) => item.asScaleItem(),
} as const;

const addQuestion = (form: Form, question: Question): string => {
  const item = ADD[question.type](form, question);
  // The title comes last: an item that has one is complete, however the execution that made it ended.
  item.setHelpText(question.help).setRequired(question.required).setTitle(question.title);
  return String(item.getId());
};

const addPage = (form: Form, { title }: FormPagePlan): string =>
  String(form.addPageBreakItem().setTitle(title).getId());

/** Items that an interrupted execution had no time to entitle; one that a person adds has a title from the start. */
const removeHalfMade = (form: Form): void => {
  for (const item of form.getItems()) if (item.getTitle() === '') form.deleteItem(item);
};

/** What the form has, in its order, kept up as items come and move. */
interface Present {
  readonly order: string[];
  readonly titles: Record<string, string>;
}

/** New items come behind the one that precedes them in the design: a form that people have ordered anew keeps its order. */
const placeAfter = (form: Form, { order }: Present, id: string, previous: string | null): void => {
  const from = order.length;
  const to = previous === null ? 0 : order.indexOf(previous) + 1;
  if (to !== from) form.moveItem(from, to);
  order.splice(to, 0, id);
};

const itemOf = (form: Form, id: string): Item => form.getItemById(Number(id)) as Item;

/** Lists as they are today. Choices with ways are set when every page is there. */
const setChoices = (form: Form, id: string, question: Question, pageItem: (key: string) => PageBreak): void => {
  if (question.type === 'checkboxes')
    itemOf(form, id)
      .asCheckboxItem()
      .setChoiceValues([...question.choices]);
  if (question.type !== 'list') return;
  const list = itemOf(form, id).asListItem();
  if (Object.keys(question.branches).length === 0) list.setChoiceValues([...question.choices]);
  else
    list.setChoices(
      question.choices.map((choice) => list.createChoice(choice, pageItem(question.branches[choice] ?? ''))),
    );
};

const retire = (form: Form, retired: readonly Question[], items: Record<string, string>): void => {
  const there = retired.filter(({ key }) => items[key] !== undefined);
  if (there.length === 0) return;
  const isAnswered = form.getResponses().length > 0;
  for (const { key, type } of there) {
    const item = itemOf(form, items[key] ?? '');
    if (isAnswered) AS[type](item).setRequired(false);
    else {
      form.deleteItem(item);
      delete items[key];
    }
  }
};

/** The item ids of a design's questions and pages, those that were missing added. */
const addMissing = (
  form: Form,
  pages: FormDesign['pages'],
  known: Readonly<Record<string, string>>,
  present: Present,
) => {
  const idByTitle = new Map(present.order.map((id) => [present.titles[id] ?? '', id]));
  const items: Record<string, string> = {};
  const fresh: string[] = [];
  let previous: string | null = null;
  const place = (key: string, title: string, add: () => string): void => {
    const there = [known[key], idByTitle.get(title)].find((one) => one !== undefined && present.order.includes(one));
    const id = there ?? add();
    if (there === undefined) {
      placeAfter(form, present, id, previous);
      present.titles[id] = title;
      fresh.push(key);
    }
    items[key] = id;
    previous = id;
  };
  for (const page of pages) {
    if (page.title !== '') place(page.key, page.title, () => addPage(form, page));
    for (const question of page.questions) place(question.key, question.title, () => addQuestion(form, question));
  }
  return { items, fresh };
};

export const arrangeForm = (
  form: Form,
  { texts, pages, retired }: FormDesign,
  known: Readonly<Record<string, string>>,
  isHalfMade: boolean,
): ReturnType<Forms['arrange']> => {
  if (isHalfMade) removeHalfMade(form);
  form.setDescription(texts.description).setConfirmationMessage(texts.confirmation);
  const present: Present = { order: [], titles: {} };
  for (const item of form.getItems()) {
    const id = String(item.getId());
    present.order.push(id);
    present.titles[id] = item.getTitle();
  }
  const { items, fresh } = addMissing(form, pages, known, present);
  const held = new Map<string, PageBreak>();
  const pageItem = (key: string): PageBreak => {
    const page = held.get(key) ?? itemOf(form, items[key] ?? '').asPageBreakItem();
    held.set(key, page);
    return page;
  };
  const afterPrevious = new Map(pages.map(({ next }, index) => [pages[index + 1]?.key ?? '', next]));
  for (const { key, questions } of pages) {
    const next = afterPrevious.get(key) ?? null;
    // Straight on needs no word; every other way out of the page before is said at the page break that ends it.
    if (next !== null && next !== key) pageItem(key).setGoToPage(pageItem(next));
    for (const question of questions) {
      const isSet = fresh.includes(question.key) && Object.keys(question.branches).length === 0;
      if (!isSet) setChoices(form, items[question.key] ?? '', question, pageItem);
    }
  }
  const kept = { ...known, ...items };
  for (const [key, id] of Object.entries(kept)) if (!present.order.includes(id)) delete kept[key];
  retire(form, retired, kept);
  return { items: kept, titles: present.titles };
};
