// The documents that can be made, one line each: from which template, of which rows, at which level (domain reference §4.3).
import type { DocumentType } from '../schema/profile/profileNames.ts';
import type { Role } from '../schema/roles.ts';

/**
 * Of what one paper is made. `organisation`: of the workbook as a whole; `pairs`: one paper for all that are chosen, with a row
 * for each; the rest: a sheet of paper for each that is chosen.
 */
export type Subject = 'organisation' | 'pairs' | 'pair' | 'person' | 'partner' | 'event';

/** Papers that are no documents of the catalogue: a command of its own makes each. */
export type OtherPaper = 'destruction_act' | 'code_list' | 'order_journal';

export type PaperType = DocumentType | OtherPaper;

/** Templates that ship. The four consents are sections of one. */
export type TemplateName =
  | Exclude<DocumentType, 'consent_mentor' | 'consent_mentee' | 'consent_pd_adult' | 'consent_pd_minor'>
  | 'consents'
  | OtherPaper;

export interface CatalogueEntry {
  readonly template: TemplateName;
  readonly subject: Subject;
  readonly levels: readonly Role[];
  /** Made only for a pair in which an employee mentors an employee (ТК art. 351.8). */
  readonly employeesOnly?: true;
}

const SCHOOL = ['school'] as const;
const MUNICIPALITY = ['municipality'] as const;
const BOTH = ['school', 'municipality'] as const;

export const CATALOGUE: Readonly<Record<DocumentType, CatalogueEntry>> = {
  order_municipal: { template: 'order_municipal', subject: 'organisation', levels: MUNICIPALITY },
  letter_to_heads: { template: 'letter_to_heads', subject: 'organisation', levels: MUNICIPALITY },
  order_introduce: { template: 'order_introduce', subject: 'organisation', levels: SCHOOL },
  order_approve_regulation: { template: 'order_approve_regulation', subject: 'organisation', levels: SCHOOL },
  order_appoint_curator: { template: 'order_appoint_curator', subject: 'organisation', levels: SCHOOL },
  order_approve_pairs: { template: 'order_approve_pairs', subject: 'pairs', levels: SCHOOL },
  order_change_pairs: { template: 'order_change_pairs', subject: 'pairs', levels: SCHOOL },
  order_awards: { template: 'order_awards', subject: 'organisation', levels: SCHOOL },
  order_final_event: { template: 'order_final_event', subject: 'event', levels: BOTH },
  // The four consents are sections of one template, so that one run prints everybody's papers in the order of the people.
  consent_mentor: { template: 'consents', subject: 'person', levels: SCHOOL },
  consent_mentee: { template: 'consents', subject: 'person', levels: SCHOOL },
  consent_pd_adult: { template: 'consents', subject: 'person', levels: SCHOOL },
  consent_pd_minor: { template: 'consents', subject: 'person', levels: SCHOOL },
  consent_pd_distribution: { template: 'consent_pd_distribution', subject: 'person', levels: SCHOOL },
  pd_withdrawal: { template: 'pd_withdrawal', subject: 'person', levels: SCHOOL },
  supplementary_agreement: {
    template: 'supplementary_agreement',
    subject: 'pair',
    levels: SCHOOL,
    employeesOnly: true,
  },
  partner_agreement: { template: 'partner_agreement', subject: 'partner', levels: BOTH },
  programme_personalised: { template: 'programme_personalised', subject: 'pair', levels: SCHOOL },
  minutes: { template: 'minutes', subject: 'event', levels: BOTH },
  thank_you_letter: { template: 'thank_you_letter', subject: 'partner', levels: BOTH },
  analytical_report_org: { template: 'analytical_report_org', subject: 'organisation', levels: SCHOOL },
  analytical_report_municipal: {
    template: 'analytical_report_municipal',
    subject: 'organisation',
    levels: MUNICIPALITY,
  },
  readiness_checklist: { template: 'readiness_checklist', subject: 'organisation', levels: SCHOOL },
};

const OTHER_PAPERS: Readonly<Record<OtherPaper, Pick<CatalogueEntry, 'template' | 'levels'>>> = {
  order_journal: { template: 'order_journal', levels: BOTH },
  code_list: { template: 'code_list', levels: SCHOOL },
  destruction_act: { template: 'destruction_act', levels: SCHOOL },
};

export const isOtherPaper = (type: PaperType): type is OtherPaper => type in OTHER_PAPERS;

/** Everything that has a template: the documents of the catalogue, then the other papers. */
export const PAPER_TYPES = [...Object.keys(CATALOGUE), ...Object.keys(OTHER_PAPERS)] as readonly PaperType[];

export const paperOf = (type: PaperType): Pick<CatalogueEntry, 'template' | 'levels'> =>
  isOtherPaper(type) ? OTHER_PAPERS[type] : CATALOGUE[type];

/** Documents a workbook of the role can make, in the order of the catalogue. */
export const documentsOf = (role: Role): DocumentType[] =>
  (Object.keys(CATALOGUE) as DocumentType[]).filter((type) => CATALOGUE[type].levels.includes(role));
