// Forms of names and other words as the papers write them: asked of the built bundle in a bare context, so that no name enters a store.
import vm from 'node:vm';
import { readBundle } from '../../runtime/bundle.ts';
import { refusal } from '../refusal.ts';
import type { ListedName } from './readNameList.ts';

export interface DeclinedName {
  readonly sure: boolean;
  readonly forms: Readonly<Record<string, readonly string[]>>;
}

/** `kind` and `gender` are those of the bundle: surname … organisation, m, f or ''. */
export interface WordToDecline {
  readonly kind: string;
  readonly gender: string;
  readonly text: string;
}

/** Forms by the Latin name of the case; `unsure` says that a person has to look at them. */
export interface DeclinedWord {
  readonly nominative: string;
  readonly genitive: string;
  readonly dative: string;
  readonly accusative: string;
  readonly instrumental: string;
  readonly prepositional: string;
  readonly unsure: boolean;
}

/** Items asked for at once: what the bundle takes in one call. */
const AT_ONCE = 1000;

/** One answer a name, in order. Refused when the bundle is older than this. */
export const declineNames = (bundleDir: string, names: readonly ListedName[]): DeclinedName[] =>
  asked(bundleDir, 'rpcDeclineNames', 'names', names);

/** One answer a word, in order. Refused as above. */
export const declineWords = (bundleDir: string, words: readonly WordToDecline[]): DeclinedWord[] =>
  asked(bundleDir, 'rpcDeclineWords', 'words', words);

/** The bundle touches no service when it is loaded and none here, so a context without any is enough. */
function asked<Answer>(bundleDir: string, entry: string, field: string, items: readonly unknown[]): Answer[] {
  const context = vm.createContext({ console: { error: () => undefined } });
  for (const { name, source } of readBundle(bundleDir).scripts) vm.runInContext(source, context, { filename: name });
  const answers: Answer[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    const argument = JSON.stringify(JSON.stringify({ [field]: items.slice(at, at + AT_ONCE) }));
    const reply = JSON.parse(
      vm.runInContext(`JSON.stringify(${entry}(JSON.parse(${argument})))`, context) as string,
    ) as { readonly ok: boolean; readonly value?: Readonly<Record<string, readonly Answer[]>> };
    const value = reply.value?.[field];
    if (!reply.ok || value === undefined) throw refusal('Собранная программа не смогла просклонять слова.');
    answers.push(...value);
  }
  return answers;
}
