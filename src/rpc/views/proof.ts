// What a school is told of the rows behind its report, and the municipality of the files it hands over.
import type { Day } from '../../domain/calendar/day.ts';

export interface CountedRowView {
  /** Code of the row; the day of a row of the contingent. */
  readonly id: string;
  /** Whom or what the code stands for, as the workbook shows people; may be empty. */
  readonly label: string;
  /** Address of the row in the workbook; empty when it is not there. */
  readonly link: string;
}

/** Rows of one number, or left out for one reason; `more` are those not sent. */
export interface CountedGroup {
  readonly name: string;
  readonly count: number;
  readonly rows: readonly CountedRowView[];
  readonly more: number;
}

export interface CountedView {
  readonly asOf: Day;
  readonly numbers: readonly CountedGroup[];
  readonly leftOut: readonly CountedGroup[];
}

/** Files of one version of a frozen quarter. */
export interface HandedOver {
  readonly version: number;
  readonly files: readonly { readonly name: string; readonly url: string }[];
}

/** The functions of these screens, as the contract has them. */
export interface ProofCalls {
  // The municipal workbook.
  /** Files for the region, made once for each version. */
  rpcExportRegion: { argument: { period: string }; value: HandedOver };
  /** «Обоснование» of the quarter to print, of one indicator with `id`. */
  rpcMakeProofSheet: {
    argument: { period: string; id?: string | undefined };
    value: { title: string; rows: number };
  };
  /** A page of the quarter for the site, to be put there by a person. */
  rpcMakeSitePage: { argument: { period: string }; value: HandedOver };
  // A school workbook.
  /** The rows behind the report of a quarter and those left out. */
  rpcGetCounted: { argument: { period: string }; value: CountedView };
  /** The same on a sheet to print, codes alone. */
  rpcMakeCountedSheet: { argument: { period: string }; value: { title: string; rows: number } };
}
