// The use cases behind the pages of people and of rows that are filled from a screen; server.ts puts them beside the others.
import { addPerson } from '../application/people/addPerson.ts';
import { editPerson } from '../application/people/editPerson.ts';
import { getPeople } from '../application/people/getPeople.ts';
import { getPerson } from '../application/people/getPerson.ts';
import { getPersonForm } from '../application/people/getPersonForm.ts';
import { keepRowCodes } from '../application/people/keepRowCodes.ts';
import { checkPerson } from '../application/people/newPerson.ts';
import { takeBackPerson } from '../application/people/takeBackPerson.ts';
import { getRowForm } from '../application/rows/getRowForm.ts';
import { saveRow } from '../application/rows/saveRow.ts';
import { takeBackPair } from '../application/school/takeBackPair.ts';

export const peopleHandlers = {
  rpcGetPeople: getPeople,
  rpcGetPerson: getPerson,
  rpcGetRowForm: getRowForm,
  rpcSaveRow: saveRow,
  rpcCheckPerson: checkPerson,
  rpcAddPerson: addPerson,
  rpcGetPersonForm: getPersonForm,
  rpcEditPerson: editPerson,
  rpcTakeBackPerson: takeBackPerson,
  rpcTakeBackPair: takeBackPair,
  rpcKeepCodes: keepRowCodes,
};

/** Those that only read. */
export const peopleReading = [
  'rpcGetPeople',
  'rpcGetPerson',
  'rpcGetPersonForm',
  'rpcGetRowForm',
  'rpcCheckPerson',
] as const;
