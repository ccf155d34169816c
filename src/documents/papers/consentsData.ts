// Fill plan of the printable document with the consents of everyone concerned, each on a page of its own.
import { inParts } from '../../domain/inParts.ts';
import { ADULT_AGE, ageOn, birthdayOf, CO_SIGNING_AGE, isChildCategory, isMinorOn } from '../../domain/person/age.ts';
import { isEmployee } from '../../domain/person/isEmployee.ts';
import { dayValue, PEN, type TagRecord } from '../tags/value.ts';
import { dataList, roleGenitive } from '../templates/phrases.ts';
import { commonTags, pairTags, personTags, representativeOf } from './commonTags.ts';
import { type ConsentPaper, consentPapers, type Participant } from './consentPapers.ts';
import type { PapersInput } from './input.ts';

/**
 * Sheets of paper in one document. A Google Doc holds about 1.02 million characters, a consent 2 000 to 2 500.
 * https://support.google.com/drive/answer/37603 (seen 2026-11-26)
 */
export const SHEETS_IN_DOCUMENT = 400;

/** The consents of a run, in as many documents as they need. */
export const consentsParts = (input: PapersInput): TagRecord[] => {
  const { листы: sheets, ...common } = consentsData(input);
  const all = sheets as readonly TagRecord[];
  return inParts(all, SHEETS_IN_DOCUMENT).map((own) => ({
    ...common,
    листы: own.map((sheet, at) => ({ ...sheet, первый: at === 0 })),
  }));
};

/** Tags of `consents`: the list `листы`, one item per paper of consentPapers() that is wanted. */
export const consentsData = (input: PapersInput, isWanted = (_paper: ConsentPaper) => true): TagRecord => ({
  ...commonTags(input),
  поручение: input.processor === undefined || input.processor.trim() === '' ? PEN : input.processor,
  листы: consentPapers(input)
    .filter(isWanted)
    .map((paper, at) => ({ первый: at === 0, ...paperTags(paper, input) })),
});

const paperTags = ({ kind, participant }: ConsentPaper, input: PapersInput): TagRecord => ({
  'согласие наставника': kind === 'mentor_work',
  'согласие наставляемого': kind === 'mentee_participation',
  'обработка данных': kind === 'pd_processing',
  ...participantTags(participant, input, kind),
});

/** A person with all that the papers about him need; `kind` decides which of his pairs the paper names. */
export function participantTags(
  participant: Participant,
  input: PapersInput,
  kind: ConsentPaper['kind'] = 'pd_processing',
): TagRecord {
  const { person, asMentor, asMentee, startsOn, endsOn } = participant;
  const minor = isMinorOn(person, startsOn);
  const adultOn = minor && person.birthDate !== null ? birthdayOf(person.birthDate, ADULT_AGE) : null;
  const representative = representativeOf(participant.represented, input.pdMode);
  const pairs = kind === 'mentor_work' ? asMentor : kind === 'mentee_participation' ? asMentee : [];
  return {
    несовершеннолетний: minor,
    // Under 14 only the representative signs; without a birth date the line is there and the curator decides.
    'подпись ребёнка': minor && (person.birthDate === null || ageOn(person.birthDate, startsOn) >= CO_SIGNING_AGE),
    работник: isEmployee(person) && asMentor.some(({ mentees }) => mentees.some(isEmployee)),
    участник: personTags(person, input.pdMode),
    представитель: { фио: representative },
    роль: roleGenitive(asMentor.length > 0, asMentee.length > 0),
    'перечень данных': dataList({
      child: isChildCategory(person),
      mentor: asMentor.length > 0,
      mentee: asMentee.length > 0,
      codes: input.pdMode === 'codes',
      representative: minor,
    }),
    срок: dayValue(endsOn),
    совершеннолетие: adultOn !== null && endsOn !== null && adultOn <= endsOn ? dayValue(adultOn) : null,
    пары: pairs.map((each) => ({
      ...pairTags(each, input),
      наставник: personTags(each.mentor, input.pdMode),
      'число наставляемых': each.mentees.length,
    })),
  };
}
