// Tags that every paper of an organisation has, and how a person and a pair appear in tags.
import { isChildCategory } from '../../domain/person/age.ts';
import type { Person } from '../../domain/person/person.ts';
import type { Case } from '../declension/cases.ts';
import { legalTags } from '../legal.ts';
import { parseName } from '../tags/nameText.ts';
import {
  dayValue,
  type NameValue,
  organisationValue,
  PEN,
  type PenValue,
  type TagRecord,
  titleValue,
} from '../tags/value.ts';
import type { PairWithPeople, PapersInput } from './input.ts';

/** Forms that stand in the columns for them. */
const typedForms = (cells: Readonly<Partial<Record<Case, string | undefined>>>): NonNullable<NameValue['forms']> =>
  Object.fromEntries(Object.entries(cells).flatMap(([name, text]) => (text?.trim() ? [[name, text.trim()]] : [])));

/** In the `codes` mode the name is the person code and a line to be filled by hand, whatever else the register holds. */
export const nameOf = (person: Person, pdMode: PapersInput['pdMode']): NameValue =>
  pdMode === 'codes'
    ? { is: 'name', last: '', first: '', patronymic: '', code: person.code.trim() || person.id }
    : {
        is: 'name',
        last: person.lastName.trim(),
        first: person.firstName.trim(),
        patronymic: person.patronymic.trim(),
        code: '',
        forms: typedForms({
          genitive: person.fioGenitive,
          dative: person.fioDative,
          accusative: person.fioAccusative,
          instrumental: person.fioInstrumental,
        }),
      };

/** Who signs for a minor; for the pen where the register has nobody, as that of the `codes` mode never has. */
export const representativeOf = (person: Person, pdMode: PapersInput['pdMode']): NameValue | PenValue => {
  const name = person.legalRepresentative?.trim() ?? '';
  return pdMode === 'codes' || name === '' ? PEN : { ...parseName(name), forms: person.representativeForms ?? {} };
};

/** A person as `фио` and `должность`; a class is no job title and has no cases. */
export const personTags = (person: Person, pdMode: PapersInput['pdMode']): TagRecord => ({
  фио: nameOf(person, pdMode),
  должность: {
    ...titleValue(person.position, isChildCategory(person)),
    forms: typedForms({
      genitive: person.positionGenitive,
      dative: person.positionDative,
      accusative: person.positionAccusative,
    }),
  },
});

export const pairTags = ({ pair }: PairWithPeople, input: PapersInput): TagRecord => ({
  форма: input.formNames[pair.form],
  вид: pair.kinds.map((kind) => input.kindNames[kind]).join(', '),
  тема: pair.goal,
  начало: dayValue(pair.startDate),
  конец: dayValue(pair.endDate),
});

export const commonTags = ({
  organisation,
  schoolYear,
}: Pick<PapersInput, 'organisation' | 'schoolYear'>): TagRecord => ({
  организация: {
    полное: { ...organisationValue(organisation.fullName), forms: organisation.forms?.fullName ?? {} },
    краткое: { ...organisationValue(organisation.shortName), forms: organisation.forms?.shortName ?? {} },
    ИНН: organisation.inn,
    адрес: organisation.legalAddress,
    место: organisation.place,
    учредитель: organisationValue(organisation.founder ?? ''),
    должность: {
      ...titleValue(organisation.headPosition),
      acting: organisation.actingHead === true,
      forms: organisation.forms?.headPosition ?? {},
    },
    руководитель: {
      ...parseName(organisation.headFio),
      forms: typedForms({ genitive: organisation.headFioGenitive, dative: organisation.headFioDative }),
    },
  },
  куратор: { фио: { ...parseName(organisation.curatorFio), forms: organisation.forms?.curatorFio ?? {} } },
  'учебный год': schoolYear,
  право: legalTags(),
});
