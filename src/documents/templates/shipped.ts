// Every template that ships, by its name; tools/templates compiles them, so that no prose of theirs is in the bundle.
import type { TemplateName } from '../catalogue.ts';
import type { Template } from './block.ts';
import { codeListTemplate } from './codeList.ts';
import { consentsTemplate } from './consents.ts';
import { destructionActTemplate } from './destructionAct.ts';
import { orderApprovePairsTemplate } from './orderApprovePairs.ts';
import { orderApproveRegulationTemplate } from './orders/orderApproveRegulation.ts';
import { orderIntroduceTemplate } from './orders/orderIntroduce.ts';

export const SHIPPED_TEMPLATES: Readonly<Partial<Record<TemplateName, Template>>> = {
  order_introduce: orderIntroduceTemplate,
  order_approve_regulation: orderApproveRegulationTemplate,
  order_approve_pairs: orderApprovePairsTemplate,
  consents: consentsTemplate,
  destruction_act: destructionActTemplate,
  code_list: codeListTemplate,
};
