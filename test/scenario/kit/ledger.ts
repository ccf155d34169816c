// What an execution has asked of Google, by kind of call.
import type { ExecutionResult } from '../../../local/contract.ts';

export interface Spent {
  /** Calls of any service, the cheap ones inside the script included. */
  readonly calls: number;
  /** Calls that the cost model charges as a trip to Google. */
  readonly trips: number;
  /** Values read and written through the Sheets API: what the limits per minute count. */
  readonly reads: number;
  readonly writes: number;
  /** Drive, Forms and Docs: the slow ones. */
  readonly files: number;
}

/** Requests of a wave are reads each, whatever carries them. */
const fetched = ({ ledger }: ExecutionResult): number =>
  ledger.reduce((sum, { method, calls, rpc }) => sum + (method === 'UrlFetchApp.fetchAll' ? rpc - calls : 0), 0);

const callsOf = ({ ledger }: ExecutionResult, pattern: RegExp): number =>
  ledger.reduce((sum, { method, calls }) => sum + (pattern.test(method) ? calls : 0), 0);

export const spentBy = (execution: ExecutionResult): Spent => ({
  calls: execution.calls,
  trips: execution.rpc,
  reads: callsOf(execution, /^Sheets\.Spreadsheets\.(Values\.batchGet|get)$/u) + fetched(execution),
  writes: callsOf(execution, /^Sheets\.Spreadsheets\.(Values\.)?batchUpdate$/u),
  files: callsOf(execution, /^Drive\.|^FormApp\.|^Form\.getResponses$|^Spreadsheet\.copy$|^SpreadsheetApp\.openById$/u),
});
