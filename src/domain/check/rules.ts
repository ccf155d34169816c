// The validations of the field, V-01…V-28 (domain reference §3.16), as one table; the functions that find them name the codes.

export interface Rule {
  readonly id: string;
  /** E and W of the reference; `both` where the rule depends on the track (V-11). */
  readonly level: 'error' | 'warning' | 'both';
  /** Met when … */
  readonly condition: string;
  /** Keys of the messages. */
  readonly codes: readonly string[];
}

export const RULES: readonly Rule[] = [
  {
    id: 'V-01',
    level: 'error',
    condition: 'an order is marked signed without number, date or signer',
    codes: ['order_number_missing', 'order_date_missing', 'order_signer_missing'],
  },
  {
    id: 'V-02',
    level: 'error',
    condition: 'a number stands twice in one series of one calendar year',
    codes: ['order_number_taken'],
  },
  {
    id: 'V-03',
    level: 'warning',
    condition: 'an order is dated later than today, or earlier than the order it is based on',
    codes: ['order_date_future', 'order_before_basis'],
  },
  {
    id: 'V-04',
    level: 'warning',
    condition: 'an order of the model was signed before the one that appoints the curator',
    codes: ['order_before_curator'],
  },
  {
    id: 'V-05',
    level: 'error',
    condition: 'a member of an approved pair had no valid consent on the day of the order',
    codes: ['consent_missing'],
  },
  {
    id: 'V-06',
    level: 'warning',
    condition: 'a curator in office has no signed appointment',
    codes: ['curator_without_order'],
  },
  {
    id: 'V-07',
    level: 'error',
    condition: 'a minor takes part without the consent of the legal representative',
    codes: ['representative_consent_missing'],
  },
  {
    id: 'V-08',
    level: 'warning',
    condition: 'a participant turns eighteen while the pair works',
    codes: ['turns_adult_during_pair'],
  },
  {
    id: 'V-09',
    level: 'error',
    condition: 'the category of a participant does not fit the form',
    codes: ['category_does_not_fit_form'],
  },
  {
    id: 'V-10',
    level: 'error',
    condition: 'a group has one mentee, a traditional pair several',
    codes: ['group_of_one_mentee', 'traditional_with_several_mentees'],
  },
  {
    id: 'V-11',
    level: 'both',
    condition: 'a programme is shorter than three months or longer than twelve; an error for teachers',
    codes: ['programme_too_short', 'programme_too_long'],
  },
  {
    id: 'V-12',
    level: 'warning',
    condition: 'the pair works outside the days of its programme',
    codes: ['pair_outside_programme'],
  },
  {
    id: 'V-13',
    level: 'warning',
    condition: 'a mentor is paid extra without a supplementary agreement',
    codes: ['supplementary_agreement_missing'],
  },
  {
    id: 'V-14',
    level: 'warning',
    condition: 'a mentor from outside works with minors without clearance or partner agreement',
    codes: ['clearance_missing', 'partner_agreement_missing'],
  },
  {
    id: 'V-15',
    level: 'warning',
    condition: 'one person stands twice in a register',
    codes: ['person_twice'],
  },
  {
    id: 'V-16',
    level: 'error',
    condition: 'the control digits of a taxpayer number are wrong',
    codes: ['inn_wrong', 'partner_inn_wrong'],
  },
  {
    id: 'V-17',
    level: 'error',
    condition: 'a person is published without a consent to distribution',
    codes: ['publication_without_consent'],
  },
  {
    id: 'V-18',
    level: 'error',
    condition: 'covered exceed all, or single ages exceed the total',
    codes: ['contingent_part_exceeds_whole', 'contingent_ages_exceed_total', 'typed_part_exceeds_whole'],
  },
  {
    id: 'V-19',
    level: 'warning',
    condition: 'the contingent is older than 1 September of the school year',
    codes: ['contingent_old'],
  },
  { id: 'V-20', level: 'warning', condition: 'a constant is older than 24 months', codes: ['constant_old'] },
  {
    id: 'V-21',
    level: 'warning',
    condition: 'meetings do not follow the order of their types',
    codes: ['meetings_of_speed_pair', 'meeting_type_repeated', 'meeting_out_of_order'],
  },
  {
    id: 'V-22',
    level: 'warning',
    condition: 'a consent expires before the pair ends',
    codes: ['consent_expires_during_pair'],
  },
  {
    id: 'V-23',
    level: 'warning',
    condition: 'a task is due before the order that approves the roadmap',
    codes: ['roadmap_task_before_order'],
  },
  {
    id: 'V-24',
    level: 'error',
    condition: 'a text holds what looks like an identity document, an insurance number or the phone of a child',
    codes: ['forbidden_document', 'forbidden_snils', 'forbidden_phone'],
  },
  {
    id: 'V-25',
    level: 'warning',
    condition: 'an anonymous answer names a person',
    codes: ['survey_answer_names_somebody'],
  },
  {
    id: 'V-26',
    level: 'warning',
    condition: 'a mentee is in two running pairs of one form',
    codes: ['mentee_in_two_pairs'],
  },
  {
    id: 'V-27',
    level: 'warning',
    condition: 'somebody signs for the head without an order of acting',
    codes: ['acting_head_without_order', 'acting_without_order'],
  },
  {
    id: 'V-28',
    level: 'warning',
    condition: 'the title of an order does not say what the order is about',
    codes: ['order_title_form'],
  },
];

const BY_CODE: ReadonlyMap<string, string> = new Map(RULES.flatMap(({ id, codes }) => codes.map((code) => [code, id])));

/** `V-05` of a message key; empty for what the reference has no number for (unreadable cells, dangling codes, …). */
export const ruleOf = (code: string): string => BY_CODE.get(code) ?? '';
