// An execution as lines for a person.
import type { ExecutionResult, Profile } from '../contract.ts';

const STATUS: Readonly<Record<ExecutionResult['status'], string>> = {
  completed: 'завершено',
  failed: 'ошибка',
  timed_out: 'превышено время',
  killed: 'прервано',
};

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1).replace('.', ',')} с`;

/** One line: function, trigger, status, calls, modelled seconds of `profile`. */
export function executionLine(execution: ExecutionResult, profile: Profile): string {
  const { entry, trigger, status, calls, rpc, charged, error } = execution;
  const cause = error === null ? '' : ` – ${error.message}`;
  return `${entry} (${trigger}): ${STATUS[status]}, вызовов ${calls}, из них к Google ${rpc}, ${seconds(charged[profile])}${cause}`;
}

export function ledgerLines(execution: ExecutionResult, profile: Profile): string[] {
  const width = Math.max(5, ...execution.ledger.map((line) => line.method.length));
  return [
    `${'метод'.padEnd(width)}  вызовов   RPC      мс`,
    ...execution.ledger.map(
      ({ method, calls, rpc, ms }) =>
        `${method.padEnd(width)}  ${String(calls).padStart(7)} ${String(rpc).padStart(5)} ${String(Math.round(ms[profile])).padStart(7)}`,
    ),
  ];
}
