// Every template that ships, by its name; tools/templates compiles them, so that no prose of theirs is in the bundle.
import type { TemplateName } from '../catalogue.ts';
import type { Template } from './block.ts';
import { codeListTemplate } from './codeList.ts';
import { consentsTemplate } from './consents.ts';
import { destructionActTemplate } from './destructionAct.ts';
import { orderApprovePairsTemplate } from './orderApprovePairs.ts';
import { letterToHeadsTemplate } from './orders/letterToHeads.ts';
import { orderAppointCuratorTemplate } from './orders/orderAppointCurator.ts';
import { orderApproveRegulationTemplate } from './orders/orderApproveRegulation.ts';
import { orderAwardsTemplate } from './orders/orderAwards.ts';
import { orderChangePairsTemplate } from './orders/orderChangePairs.ts';
import { orderFinalEventTemplate } from './orders/orderFinalEvent.ts';
import { orderIntroduceTemplate } from './orders/orderIntroduce.ts';
import { orderMunicipalTemplate } from './orders/orderMunicipal.ts';
import { distributionConsentTemplate } from './papers/distributionConsent.ts';
import { minutesTemplate } from './papers/minutes.ts';
import { orderJournalTemplate } from './papers/orderJournal.ts';
import { partnerAgreementTemplate } from './papers/partnerAgreement.ts';
import { pdWithdrawalTemplate } from './papers/pdWithdrawal.ts';
import { programmePersonalisedTemplate } from './papers/programmePersonalised.ts';
import { readinessChecklistTemplate } from './papers/readinessChecklist.ts';
import { supplementaryAgreementTemplate } from './papers/supplementaryAgreement.ts';
import { thankYouLetterTemplate } from './papers/thankYouLetter.ts';
import { analyticalReportMunicipalTemplate } from './reports/analyticalReportMunicipal.ts';
import { analyticalReportOrgTemplate } from './reports/analyticalReportOrg.ts';

export const SHIPPED_TEMPLATES: Readonly<Record<TemplateName, Template>> = {
  order_municipal: orderMunicipalTemplate,
  letter_to_heads: letterToHeadsTemplate,
  order_introduce: orderIntroduceTemplate,
  order_approve_regulation: orderApproveRegulationTemplate,
  order_appoint_curator: orderAppointCuratorTemplate,
  order_approve_pairs: orderApprovePairsTemplate,
  order_change_pairs: orderChangePairsTemplate,
  order_final_event: orderFinalEventTemplate,
  order_awards: orderAwardsTemplate,
  consents: consentsTemplate,
  consent_pd_distribution: distributionConsentTemplate,
  pd_withdrawal: pdWithdrawalTemplate,
  minutes: minutesTemplate,
  partner_agreement: partnerAgreementTemplate,
  programme_personalised: programmePersonalisedTemplate,
  supplementary_agreement: supplementaryAgreementTemplate,
  thank_you_letter: thankYouLetterTemplate,
  analytical_report_org: analyticalReportOrgTemplate,
  analytical_report_municipal: analyticalReportMunicipalTemplate,
  readiness_checklist: readinessChecklistTemplate,
  destruction_act: destructionActTemplate,
  code_list: codeListTemplate,
  order_journal: orderJournalTemplate,
};
