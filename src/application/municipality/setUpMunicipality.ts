// Turns an empty workbook into the municipal one and makes the template from which the school workbooks are copied.
import type { Day } from '../../domain/calendar/day.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { PdMode } from '../../schema/column.ts';
import { readHeader } from '../../schema/derive/header.ts';
import { headerBlock, planSheet } from '../../schema/derive/structure.ts';
import { emptyTable } from '../../schema/derive/table.ts';
import { appended, type Block } from '../../schema/derive/write.ts';
import { fullLayout, type Layout } from '../../schema/layout.ts';
import { SCHEMA_VERSION } from '../../schema/migrations/migrations.ts';
import { type Role, sheetsOf } from '../../schema/roles.ts';
import { constantsSheet } from '../../schema/sheets/municipality.ts';
import { profileSettingsSheet } from '../../schema/sheets/profile.ts';
import { settingsSheet } from '../../schema/sheets/service.ts';
import { fileNames } from '../../texts/ru.ts';
import { openBook } from '../book.ts';
import { startCycle } from '../cycle/rhythm.ts';
import type { Ports } from '../ports.ts';
import { loadProfile, type Profile } from '../profile.ts';
import { columnsWanted } from '../profiles/columnsWanted.ts';
import { suggestionsOf } from '../profiles/dictionarySection.ts';
import { columnsOffOf } from '../profiles/listSections.ts';
import { profileRows } from '../profiles/readProfile.ts';
import { type Settings, settingRows } from '../settings.ts';
import { dropSetUpDraft } from './setUpDraft.ts';
import { startingRows } from './startingRows.ts';

export interface SetUp {
  readonly profile: string;
  readonly municipality: string;
  readonly authority: string;
  readonly place: string;
  readonly firstYear: number;
  readonly coordinatorEmail: string;
  readonly pdMode: PdMode;
}

interface Chosen {
  readonly profile: Profile;
  readonly layout: Layout;
  readonly today: Day;
}

/** Lines of «Настройки» for the coordinator to fill: what letters and orders of the authority are headed and signed with. */
const LETTERHEAD: Partial<Settings> = {
  authorityShort: '',
  authorityAddress: '',
  authorityContacts: '',
  authorityHeadPosition: '',
  authorityHeadFio: '',
  coordinatorFio: '',
  coordinatorPosition: '',
};

/** Hour of the monthly trigger; the day is the profile's. */
const ROLL_UP_HOUR = 6;

/** The profile as lines the coordinator can change; the schools' copy is the factory's. */
const profileBlocks = ({ profile, layout }: Chosen): Block[] =>
  appended(emptyTable(profileSettingsSheet, layout), profileRows(profile));

const settingsBlocks = (settings: Partial<Settings>): Block[] =>
  appended(emptyTable(settingsSheet, fullLayout('names')), settingRows(settings));

/** Adds the sheets of the role that are not there yet. Problems when a sheet of the same name is not ours. */
const buildBook = (ports: Ports, bookId: string, role: Role, { profile, layout }: Chosen): Outcome<null> => {
  const schemas = sheetsOf(role);
  const present = ports.workbooks.titles(bookId);
  const taken = schemas.filter((schema) => present.includes(schema.title));
  const values =
    taken.length === 0
      ? []
      : ports.workbooks.read(
          bookId,
          taken.map((schema) => schema.title),
        );
  // A sheet without a single cell is one that an interrupted set-up had no time to head.
  const isHeadless = (index: number): boolean => (values[index] ?? []).length === 0;
  const problems = taken.flatMap((schema, index) =>
    isHeadless(index) ? [] : readHeader(schema, values[index]?.[0] ?? [], layout).problems,
  );
  if (problems.length > 0) return { ok: false, problems };
  const suggestions = suggestionsOf(profile);
  const missing = schemas
    .filter((schema) => !taken.includes(schema))
    .map((schema) => planSheet(schema, layout, suggestions));
  const foreign = present.filter((title) => !schemas.some((schema) => schema.title === title));
  if (missing.length > 0) ports.workbooks.build(bookId, missing, foreign);
  const headless = taken.filter((_schema, index) => isHeadless(index));
  ports.workbooks.write(
    bookId,
    headless.map((schema) => headerBlock(planSheet(schema, layout))),
  );
  return done(null);
};

/** The template of the school workbooks: a copy of this workbook, made while it is still empty, with its script bound to it. */
const makeTemplate = (
  ports: Ports,
  own: string,
  choice: SetUp,
  chosen: Chosen,
  common: Partial<Settings>,
): Outcome<null> => {
  const name = fileNames.templateBook(choice.municipality);
  const template =
    ports.memory.get<string>('templateBook') ??
    ports.files.findNamed(name, 'workbook')?.id ??
    ports.workbooks.copy(own, name);
  ports.memory.set('templateBook', template);
  const built = buildBook(ports, template, 'school', chosen);
  if (built.ok)
    ports.workbooks.write(template, [
      ...startingRows('school', chosen.profile, chosen.layout, chosen.today),
      ...settingsBlocks({ role: 'school', ...common, orgId: '' }),
    ]);
  return built;
};

/**
 * Sets the workbook up. Safe to run again after an interruption: settings are written last, so a half-made workbook is
 * still «not set up». Refused: `book_already_set_up`; problems of the header when a sheet of the same name is not ours.
 */
export const setUpMunicipality = (ports: Ports, choice: SetUp): Outcome<{ sheets: number }> => {
  if (openBook(ports, []) !== null) return { ok: false, problems: [{ code: 'book_already_set_up' }] };
  const own = ports.workbooks.ownId();
  const profile = loadProfile(ports, choice.profile);
  const layout: Layout = { mode: choice.pdMode, off: columnsOffOf(profile) };
  const common = {
    schemaVersion: SCHEMA_VERSION,
    profile: choice.profile,
    pdMode: choice.pdMode,
    municipality: choice.municipality,
    authority: choice.authority,
    place: choice.place,
    firstYear: String(choice.firstYear),
    ...columnsWanted(profile),
  };
  const today = ports.clock.today();
  const chosen: Chosen = { profile, layout, today };
  const template = makeTemplate(ports, own, choice, chosen, common);
  if (!template.ok) return template;
  const built = buildBook(ports, own, 'municipality', chosen);
  if (!built.ok) return built;
  ports.triggers.monthly('onMonthlyTimer', profile.monitoring.freezeDay, ROLL_UP_HOUR);
  startCycle(ports, profile, true);
  ports.workbooks.write(own, [
    ...appended(emptyTable(constantsSheet, layout), profile.constants),
    ...profileBlocks(chosen),
    ...startingRows('municipality', profile, layout, today),
    ...settingsBlocks({
      role: 'municipality',
      ...common,
      ...LETTERHEAD,
      coordinatorEmail: choice.coordinatorEmail,
      personSalt: ports.shipped.unguessable(),
    }),
  ]);
  dropSetUpDraft(ports);
  return done({ sheets: sheetsOf('municipality').length });
};
