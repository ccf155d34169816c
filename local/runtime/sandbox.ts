// A fresh vm context for each execution: guest services, then the bundle, then one call; reports what came of it.
import fs from 'node:fs';
import { types } from 'node:util';
import vm from 'node:vm';
import type { ExecutionResult } from '../contract.ts';
import { rounded } from '../meter/ledger.ts';
import { limitOf, messageOf } from '../meter/quotas.ts';
import type { Store } from '../store/database/database.ts';
import { recordEnd } from '../store/executions.ts';
import { freeLocks } from '../store/locks.ts';
import { DAY_MS, spend } from '../store/spending.ts';
import { type Execution, newExecution } from './execution.ts';
import { hostOf } from './host.ts';
import { ringBell } from './lockBell.ts';
import type { Job, JobReport, WorkerSetup } from './wire.ts';

type Install = (host: (method: string, json: string) => string, setup: string) => (job: string) => string;
type Outcome = { readonly value?: unknown; readonly error?: NonNullable<ExecutionResult['error']> };

const RUN = `(() => { const { run, job } = globalThis.__nastavnik; delete globalThis.__nastavnik; return run(job); })()`;

const compiled = new Map<string, { readonly source: string; readonly script: vm.Script }>();

/** Compiled once a thread, whatever number of workspaces it serves. */
function scriptOf(name: string, source: string): vm.Script {
  const known = compiled.get(name);
  if (known?.source === source) return known.script;
  const script = new vm.Script(source, { filename: name });
  compiled.set(name, { source, script });
  return script;
}

/** `report` is for an execution that has to take its thread with it. */
export function newSandbox(
  setup: WorkerSetup,
  store: Store,
  report: (report: JobReport) => void,
): (job: Job) => JobReport {
  const guest = scriptOf('nastavnik-guest.js', fs.readFileSync(setup.guestPath, 'utf8'));
  const start = scriptOf('nastavnik-run.js', RUN);

  const outcomeOf = (execution: Execution, exit: () => void): Outcome => {
    const { job } = execution;
    // No prototype: through it the context would reach the host's Object.
    const context = vm.createContext(Object.create(null) as vm.Context, { microtaskMode: 'afterEvaluate' });
    const { timeZone, advanced } = setup.bundle.manifest;
    const install = guest.runInContext(context) as Install;
    const run = install(hostOf(execution, exit), JSON.stringify({ timeZone, advanced }));
    const timeout = limitOf(job.origin === 'open' ? 'simpleTriggerMs' : 'executionMs', setup.account);
    try {
      for (const { name, source } of setup.bundle.scripts) scriptOf(name, source).runInContext(context, { timeout });
      const byName = ['menu', 'sidebar'].includes(job.origin);
      const task = { entry: job.entry, args: job.args, event: job.event, byName, strict: job.origin === 'sidebar' };
      context['__nastavnik'] = vm.runInContext('Object.create(null)', context);
      Object.assign(context['__nastavnik'] as object, { run, job: JSON.stringify(task) });
      return JSON.parse(start.runInContext(context, { timeout }) as string) as Outcome;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') execution.death = 'timed_out';
      return { error: describe(error) };
    }
  };

  return (job) => {
    const execution = newExecution(job, setup, store);
    const exit = () => {
      report({ ...finish(execution, {}), isLast: true });
      process.exit();
    };
    return finish(execution, outcomeOf(execution, exit));
  };
}

function finish(execution: Execution, outcome: Outcome): JobReport {
  const { job, setup, store, ledger } = execution;
  const result: ExecutionResult = {
    id: job.id,
    entry: job.entry,
    trigger: job.origin,
    ...statusOf(execution, outcome),
    startedAt: new Date(job.startedAt).toISOString(),
    calls: ledger.calls(),
    rpc: ledger.rpc(),
    charged: rounded(ledger.charged),
    ledger: ledger.lines(),
    heapBytes: execution.heap(),
    log: execution.log,
    ui: execution.ui,
  };
  const endedAt = execution.now();
  store.transaction(() => {
    recordEnd(store, result);
    freeLocks(store, job.id, endedAt, null);
    if (['form', 'clock'].includes(job.origin))
      spend(store, 'triggerRuntimeMsPerDay', execution.elapsed(), DAY_MS, endedAt);
  });
  ringBell(setup.lockBell);
  return { result, endedAt, isLast: false };
}

function statusOf(execution: Execution, outcome: Outcome): Pick<ExecutionResult, 'status' | 'value' | 'error'> {
  const failure = (message: string) => ({ name: 'Exception', message, stack: '' });
  if (execution.death === 'killed')
    return { status: 'killed', value: null, error: failure('The execution was killed.') };
  if (execution.death === 'timed_out')
    return { status: 'timed_out', value: null, error: failure(messageOf('executionMs')) };
  if (outcome.error !== undefined) return { status: 'failed', value: null, error: outcome.error };
  if (execution.notEmulated !== null)
    return { status: 'failed', value: null, error: { ...failure(execution.notEmulated), name: 'Error' } };
  return { status: 'completed', value: outcome.value ?? null, error: null };
}

function describe(error: unknown): NonNullable<ExecutionResult['error']> {
  if (!types.isNativeError(error)) return { name: 'Error', message: String(error), stack: '' };
  const lines = String(error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !/nastavnik-|worker\.cjs|node:/.test(line));
  return { name: error.name, message: error.message, stack: lines.map((line) => line.trim()).join('\n') };
}
