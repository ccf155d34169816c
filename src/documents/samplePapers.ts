// Made-up contents of the papers that are no documents of the catalogue, for the list of tags and the check of templates.
import type { OtherPaper } from './catalogue.ts';
import { codeListData } from './papers/codeListData.ts';
import { destructionActData } from './papers/destructionActData.ts';
import { orderJournalData } from './papers/orderJournalData.ts';
import type { TagRecord } from './tags/value.ts';

const SAMPLES: Readonly<Record<OtherPaper, (common: TagRecord) => TagRecord>> = {
  order_journal: (common) =>
    orderJournalData(common, [
      [
        '12',
        '15.09.2025',
        'О внедрении целевой модели наставничества',
        'о внедрении целевой модели',
        'Рябинина Ольга Львовна',
        'Петрова Анна Сергеевна',
        'подписан',
      ],
    ]),
  code_list: (common) => codeListData(common, ['У-001']),
  destruction_act: (common) =>
    destructionActData(common, {
      destroyedOn: '2025-09-15',
      subject: 'участник, запись НСМ-0001',
      reason: 'отзыв согласия от 15.09.2025',
      categories: ['фамилия', 'дата рождения'],
      sheets: ['Наставляемые'],
      events: [{ at: '2025-09-15 10:00', sheet: 'Наставляемые', rowId: 'НСМ-0001', text: 'данные уничтожены' }],
    }),
};

/** Tags of the paper; `common` tells whose it is. */
export const sampleOfPaper = (type: OtherPaper, common: TagRecord): TagRecord => SAMPLES[type](common);
