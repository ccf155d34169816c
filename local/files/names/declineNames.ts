// Forms of names as the papers write them: asked of the built bundle in a bare context, so that no name enters a store.
import vm from 'node:vm';
import { readBundle } from '../../runtime/bundle.ts';
import { refusal } from '../refusal.ts';
import type { ListedName } from './readNameList.ts';

export interface DeclinedName {
  readonly sure: boolean;
  readonly forms: Readonly<Record<string, readonly string[]>>;
}

/** Names asked for at once: what the bundle takes in one call. */
const AT_ONCE = 1000;

/**
 * One answer a name, in order. The bundle touches no service when it is loaded and none here, so a context without any
 * is enough. Refused when the bundle is older than this.
 */
export function declineNames(bundleDir: string, names: readonly ListedName[]): DeclinedName[] {
  const context = vm.createContext({ console: { error: () => undefined } });
  for (const { name, source } of readBundle(bundleDir).scripts) vm.runInContext(source, context, { filename: name });
  const declined: DeclinedName[] = [];
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const argument = JSON.stringify(JSON.stringify({ names: names.slice(at, at + AT_ONCE) }));
    const reply = JSON.parse(
      vm.runInContext(`JSON.stringify(rpcDeclineNames(JSON.parse(${argument})))`, context) as string,
    ) as { readonly ok: boolean; readonly value?: { readonly names: readonly DeclinedName[] } };
    if (!reply.ok || reply.value === undefined) throw refusal('Собранная программа не смогла просклонять имена.');
    declined.push(...reply.value.names);
  }
  return declined;
}
