// The shipped template of the order that approves the Положение of a school (order_approve_regulation), with the whole Положение.
import { PAGE_BREAK, p, type Template, tag } from '../block.ts';
import { acknowledgement, approvedAppendix, command, control, orderHead, preparedBy, signedByHead } from '../parts.ts';
import { OF_WHOM, PREAMBLE, planAppendix, TO_CURATOR, WITHIN } from './orderParts.ts';
import { regulation } from './regulation.ts';

const TITLE = `о системе наставничества${OF_WHOM}`;
const WHERE = 'в {{организация.краткое | предложный}}';

export const orderApproveRegulationTemplate: Template = {
  title: 'Приказ об утверждении Положения о системе наставничества',
  pageNumbers: true,
  size: 12,
  blocks: [
    ...orderHead,
    p('title', `Об утверждении Положения ${TITLE}`),
    PREAMBLE,
    command,
    p(
      'item',
      `{{пункт}}. Утвердить Положение ${TITLE} ${WHERE} (далее\u00a0– Положение) (приложение{{#план с Положением}}\u00a01{{/план с Положением}}).`,
    ),
    tag('{{#план с Положением}}'),
    p(
      'item',
      '{{пункт}}. Утвердить план мероприятий (дорожную карту) внедрения и реализации целевой модели наставничества{{#план до}} на период до {{план до}}{{/план до}} (приложение\u00a02).',
    ),
    tag('{{/план с Положением}}'),
    p('item', '{{пункт}}. Ввести Положение в действие со дня подписания настоящего приказа.'),
    tag('{{#акты.положение.номер}}'),
    p(
      'item',
      '{{пункт}}. Признать утратившим силу Положение о системе наставничества, утверждённое приказом от {{акты.положение.дата}} №\u00a0{{акты.положение.номер}}.',
    ),
    tag('{{/акты.положение.номер}}'),
    p('item', `{{пункт}}. ${TO_CURATOR}:`),
    p(
      'subItem',
      `{{подпункт}}. ознакомить педагогических работников с Положением под подпись ${WITHIN(10, 'рабочих')};`,
    ),
    tag('{{#есть обучающиеся}}'),
    p('subItem', '{{подпункт}}. разъяснить Положение обучающимся и их законным представителям;'),
    tag('{{/есть обучающиеся}}'),
    p('subItem', '{{подпункт}}. организовать наставничество в соответствии с Положением.'),
    p(
      'item',
      `{{пункт}}. Ответственному за ведение официального сайта разместить Положение в разделе «{{раздел сайта | прочерк 24}}» ${WITHIN(10, 'рабочих')}.`,
    ),
    control,
    signedByHead,
    ...acknowledgement,
    ...preparedBy('{{куратор.фио | прочерк 24}}'),
    PAGE_BREAK,
    ...approvedAppendix('Приложение{{#план с Положением}}\u00a01{{/план с Положением}}', 'УТВЕРЖДЕНО'),
    p('heading', '{{пункты заново}}ПОЛОЖЕНИЕ'),
    p('subheading', `${TITLE} ${WHERE}`),
    ...regulation({
      where: `${WHERE} (далее\u00a0– организация)`,
      basis: '{{#местные акты}}, {{акт | творительный}}{{/местные акты}} и уставом организации',
      above: [],
    }),
    tag('{{#план с Положением}}'),
    ...planAppendix(approvedAppendix('Приложение\u00a02', 'УТВЕРЖДЁН'), WHERE),
    tag('{{/план с Положением}}'),
  ],
};
