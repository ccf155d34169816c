// «Готовность и отчёты» as the panel shows it.
import type { Day, Period } from '../../domain/calendar/day.ts';
import type { KnownNumbers, OrganisationReadiness } from './readiness.ts';

export interface BoardView {
  readonly period: Period;
  readonly deadline: Day;
  /** Address of «Реестр ОО». */
  readonly registerUrl: string;
  readonly rows: readonly (OrganisationReadiness &
    KnownNumbers & {
      readonly id: string;
      readonly name: string;
      readonly bookUrl: string;
      /** How the organisation reports. */
      readonly source: 'workbook' | 'sheet' | 'typed';
      /** Code of the state; empty while nobody has asked. */
      readonly state: string;
      readonly stateName: string;
      readonly isReported: boolean;
      /** Version that can be returned, or was; 0 where there is none. */
      readonly version: number;
      /** Names of the states of the four quarters of the year. */
      readonly quarters: readonly string[];
      /** What the coordinator does about it. */
      readonly note: string;
      readonly remark: string;
      readonly letter: { readonly subject: string; readonly body: string } | null;
      /** The curator's address stands in the register. */
      readonly hasEmail: boolean;
    })[];
}
