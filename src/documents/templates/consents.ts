// The shipped template of the consents of everyone concerned: each on a page of its own, never two purposes on one paper (156-ФЗ).
import { PAGE_BREAK, type Template, tag } from './block.ts';
import { menteeConsents, mentorConsents } from './participationConsents.ts';
import { pdConsents } from './pdConsents.ts';

export const consentsTemplate: Template = {
  title: 'Согласия участников программы наставничества',
  pageNumbers: false,
  size: 12,
  blocks: [
    tag('{{#листы}}'),
    tag('{{^первый}}'),
    PAGE_BREAK,
    tag('{{/первый}}'),
    ...mentorConsents,
    ...menteeConsents,
    ...pdConsents,
    tag('{{/листы}}'),
  ],
};
