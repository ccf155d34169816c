// The host side of every call out of the guest: counts, charges, faults, checks rights and time, then does it.
import type { Fault } from '../contract.ts';
import { SURFACE } from '../guest/surface.ts';
import { costOf } from '../meter/costs.ts';
import { messageOf } from '../meter/quotas.ts';
import { apiError, isServiceError, notEmulated, type ServiceError, serviceError } from '../store/serviceError.ts';
import type { Execution } from './execution.ts';
import { OPERATIONS } from './operations/all.ts';
import { RawJson } from './operations/operation.ts';

/** A dead execution that goes on calling is one that catches everything in a loop: then the thread itself has to go. */
const CALLS_AFTER_DEATH = 50;

/** `exit` stops the thread at once. */
export function hostOf(execution: Execution, exit: () => void): (method: string, json: string) => string {
  let afterDeath = 0;
  return (method, json) => {
    try {
      if (method.startsWith('@')) return JSON.stringify({ v: aside(execution, method, JSON.parse(json)) });
      if (execution.death !== null) {
        afterDeath += 1;
        if (afterDeath > CALLS_AFTER_DEATH) exit();
        throw deathError(execution);
      }
      execution.heap();
      const answer = call(execution, method, JSON.parse(json));
      const text = answer instanceof RawJson ? `{"v":${answer.text}}` : JSON.stringify({ v: answer });
      execution.heap();
      return text;
    } catch (error) {
      return JSON.stringify({ e: errorOf(error) });
    }
  };
}

/** What the guest's own machinery asks for: not counted, not charged. */
function aside(execution: Execution, method: string, payload: unknown): unknown {
  if (method === '@now') return Math.floor(execution.now());
  execution.notEmulated ??= String(payload);
  execution.log.push({ level: 'error', text: String(payload) });
  return null;
}

function call(execution: Execution, method: string, payload: unknown): unknown {
  const row = SURFACE[method];
  if (row === undefined) throw notEmulated(method);
  execution.ledger.call(method, costOf(row.cost));
  const { fault, slowMs } = execution.faults.hit(method);
  if (slowMs > 0) execution.chargeMs(method, slowMs);
  if (fault !== null && fault.after !== true) strike(execution, method, fault);
  checkTime(execution);
  checkRights(execution, method, row.scopes, row.simple);
  const answer = OPERATIONS[method]?.(execution, payload) ?? null;
  if (fault !== null) strike(execution, method, fault);
  checkTime(execution);
  return answer;
}

function strike(execution: Execution, method: string, fault: Fault): void {
  if (fault.kill === true) {
    execution.death = 'killed';
    throw deathError(execution);
  }
  const message = fault.message ?? "We're sorry, a server error occurred. Please wait a bit and try again.";
  const error = serviceError(message);
  if (!isAdvanced(method)) throw error;
  throw Object.assign(error, { name: 'GoogleJsonResponseException', details: { code: fault.code ?? 500, message } });
}

function checkTime(execution: Execution): void {
  if (!execution.isOverTime()) return;
  execution.death = 'timed_out';
  throw deathError(execution);
}

/** Apps Script: simple triggers may not call what needs authorisation. https://developers.google.com/apps-script/guides/triggers#restrictions (seen 2026-11-22) */
function checkRights(execution: Execution, method: string, scopes: readonly string[], simple: boolean): void {
  const granted = execution.setup.bundle.manifest.oauthScopes;
  const hasScope = scopes.length === 0 || granted === null || scopes.some((scope) => granted.includes(scope));
  if (hasScope && (simple || execution.job.origin !== 'open')) return;
  if (isAdvanced(method)) throw apiError(apiName(method), 403, 'Request had insufficient authentication scopes.');
  const required = scopes.join(' || ');
  throw serviceError(
    `Specified permissions are not sufficient to call ${method}. Required permissions: ${required.includes('||') ? `(${required})` : required}`,
  );
}

function isAdvanced(method: string): boolean {
  return /^(Sheets|Drive)\./.test(method);
}

/** `sheets.spreadsheets.values.batchGet` for `Sheets.Spreadsheets.Values.batchGet`. */
function apiName(method: string): string {
  return method.replace(/(^|\.)([A-Z])/g, (_all, dot: string, letter: string) => dot + letter.toLowerCase());
}

function deathError(execution: Execution): ServiceError {
  return serviceError(execution.death === 'timed_out' ? messageOf('executionMs') : 'Execution killed.');
}

function errorOf(error: unknown): object {
  if (isServiceError(error))
    return {
      name: error.name,
      message: error.message,
      ...(error.details === undefined ? {} : { details: error.details }),
    };
  // A bug of the workspace itself: loud, and told apart from what Google says.
  return { name: 'WorkspaceError', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
