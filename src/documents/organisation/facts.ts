// What the tags of an organisation are made of; the application reads it from the workbook.
import type { Day } from '../../domain/calendar/day.ts';
import type { IndicatorDefinition } from '../../domain/indicator/indicator.ts';
import type { Parameters } from '../../domain/indicator/parameters.ts';
import type { Kind, Track } from '../../domain/pair/form.ts';
import type { Roadmap } from '../../domain/roadmap/roadmap.ts';
import type { Columns, PdMode, RowOf } from '../../schema/column.ts';
import type { RegisterView } from '../../schema/profile/registerView.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import type { SettingKey } from '../../schema/sheets/service.ts';

export interface PaperFacts {
  /** Complete rows of a sheet of PAPER_SHEETS. */
  readonly rows: <Cs extends Columns>(schema: SheetSchema<Cs>) => RowOf<Cs>[];
  readonly settings: Readonly<Record<SettingKey, string>>;
  readonly pdMode: PdMode;
  readonly profile: {
    readonly tracks: readonly Track[];
    readonly forms: readonly string[];
    readonly kinds: readonly Kind[];
    readonly localBases: readonly { readonly level: 'regional' | 'municipal'; readonly text: string }[];
    readonly indicators: readonly (IndicatorDefinition & { readonly on?: boolean })[];
    /** Rules of counting; absent ones are the usual. */
    readonly parameters: Partial<Parameters>;
    readonly monitoring: { readonly submitWorkingDay: number; readonly freezeDay: number };
    readonly calendar: 'calendar_year' | 'school_year';
    readonly roadmap: Roadmap;
    readonly registers: readonly RegisterView[];
    readonly siteSections: readonly { readonly title: string; readonly owner: 'municipality' | 'organisation' }[];
  };
  /** Day the paper is made. */
  readonly on: Day;
  /** «IV квартал 2025 года» of `2025-Q4`. */
  readonly periodName: (period: string) => string;
  /** «IV кв. 2025» of `2025-Q4`, for cells of tables. */
  readonly shortPeriodName: (period: string) => string;
}
