// Emulated members of FormApp.
import { type Member, member } from './member.ts';

const APP = { scopes: 'forms' };
const FORM = { scopes: 'forms forms.currentonly' };

const ITEMS = {
  TextItem: 'forms/text-item',
  ParagraphTextItem: 'forms/paragraph-text-item',
  ListItem: 'forms/list-item',
  CheckboxItem: 'forms/checkbox-item',
  DateItem: 'forms/date-item',
  ScaleItem: 'forms/scale-item',
  PageBreakItem: 'forms/page-break-item',
};

/** A page break asks for nothing, so it cannot be required. */
function required(name: string, page: string): [string, Member] {
  return [`${name}.setRequired`, member(`${page}#setRequired(Boolean)`, 'Form.addItem', ['boolean'], FORM)];
}

function itemMembers(): Record<string, Member> {
  const rows = Object.entries(ITEMS).flatMap(([name, page]): [string, Member][] => [
    [`${name}.setTitle`, member(`${page}#setTitle(String)`, 'Form.addItem', ['string'], FORM)],
    [`${name}.setHelpText`, member(`${page}#setHelpText(String)`, 'Form.addItem', ['string'], FORM)],
    ...(name === 'PageBreakItem' ? [] : [required(name, page)]),
    [`Item.as${name}`, member(`forms/item#as${name}()`, 'local.hop', [''], FORM)],
    [`${name}.getId`, member(`${page}#getId()`, 'local.hop', [''], FORM)],
  ]);
  const choices = ['ListItem', 'CheckboxItem'] as const;
  const lists = choices.map((name): [string, Member] => [
    `${name}.setChoiceValues`,
    member(`${ITEMS[name]}#setChoiceValues(String)`, 'Form.addItem', ['array'], FORM),
  ]);
  return Object.fromEntries([...rows, ...lists]);
}

export const FORMS: Readonly<Record<string, Member>> = {
  'FormApp.create': member(
    'forms/form-app#create(String,Boolean)',
    'DocumentApp.create',
    ['string', 'string,boolean'],
    APP,
  ),
  'FormApp.openById': member('forms/form-app#openById(String)', 'FormApp.openById', ['string'], APP),
  'Form.getId': member('forms/form#getId()', 'local.hop', [''], FORM),
  'Form.getPublishedUrl': member('forms/form#getPublishedUrl()', 'local.hop', [''], FORM),
  'Form.setDescription': member('forms/form#setDescription(String)', 'Form.addItem', ['string'], FORM),
  'Form.setConfirmationMessage': member('forms/form#setConfirmationMessage(String)', 'Form.addItem', ['string'], FORM),
  'Form.setCollectEmail': member('forms/form#setCollectEmail(Boolean)', 'Form.addItem', ['boolean'], FORM),
  'Form.setPublished': member('forms/form#setPublished(Boolean)', 'Form.addItem', ['boolean'], FORM),
  'Form.supportsAdvancedResponderPermissions': member(
    'forms/form#supportsAdvancedResponderPermissions()',
    'local.hop',
    [''],
    FORM,
  ),
  'Form.addTextItem': member('forms/form#addTextItem()', 'Form.addItem', [''], FORM),
  'Form.addParagraphTextItem': member('forms/form#addParagraphTextItem()', 'Form.addItem', [''], FORM),
  'Form.addListItem': member('forms/form#addListItem()', 'Form.addItem', [''], FORM),
  'Form.addCheckboxItem': member('forms/form#addCheckboxItem()', 'Form.addItem', [''], FORM),
  'Form.addDateItem': member('forms/form#addDateItem()', 'Form.addItem', [''], FORM),
  'Form.addScaleItem': member('forms/form#addScaleItem()', 'Form.addItem', [''], FORM),
  'Form.addPageBreakItem': member('forms/form#addPageBreakItem()', 'Form.addItem', [''], FORM),
  'Form.getItemById': member('forms/form#getItemById(Integer)', 'local.hop', ['integer'], FORM),
  'Form.moveItem': member('forms/form#moveItem(Integer,Integer)', 'Form.addItem', ['integer,integer'], FORM),
  'ListItem.createChoice': member(
    'forms/list-item#createChoice(String,PageBreakItem)',
    'local.hop',
    ['string,PageBreakItem'],
    FORM,
  ),
  'ListItem.setChoices': member('forms/list-item#setChoices(Choice)', 'Form.addItem', ['array'], FORM),
  'ScaleItem.setBounds': member(
    'forms/scale-item#setBounds(Integer,Integer)',
    'Form.addItem',
    ['integer,integer'],
    FORM,
  ),
  'PageBreakItem.setGoToPage': member(
    'forms/page-break-item#setGoToPage(PageBreakItem)',
    'Form.addItem',
    ['PageBreakItem'],
    FORM,
  ),
  'Form.getResponses': member('forms/form#getResponses(Date)', 'Form.getResponses', ['', 'date'], FORM),
  ...itemMembers(),
  'Form.getItems': member('forms/form#getItems()', 'Form.getResponses', [''], FORM),
  'Form.deleteItem': member('forms/form#deleteItem(Item)', 'Form.addItem', ['Item'], FORM),
  'Item.getTitle': member('forms/item#getTitle()', 'local.hop', [''], FORM),
  'Item.getId': member('forms/item#getId()', 'local.hop', [''], FORM),
  'FormResponse.getId': member('forms/form-response#getId()', 'local.hop', [''], FORM),
  'FormResponse.getTimestamp': member('forms/form-response#getTimestamp()', 'local.hop', [''], FORM),
  'FormResponse.getItemResponses': member('forms/form-response#getItemResponses()', 'local.hop', [''], FORM),
  'ItemResponse.getItem': member('forms/item-response#getItem()', 'local.hop', [''], FORM),
  'ItemResponse.getResponse': member('forms/item-response#getResponse()', 'local.hop', [''], FORM),
};
