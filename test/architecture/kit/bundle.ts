// build/ as Apps Script would load it: in a bare V8 context, with every Google service poisoned.
import vm from 'node:vm';
import { build } from 'esbuild';
import { filesOf, read, root } from './sources.ts';

export const CODE_JS = 'build/Code.js';
export const LIBRARIES_JS = 'build/Libraries.js';

const ADVANCED = ['Sheets', 'Drive', 'Docs', 'Forms', 'Gmail', 'Calendar', 'People', 'BigQuery', 'AdminDirectory'];

/** Global names of Google's services, from their published types. */
export const SERVICES: readonly string[] = [
  ...new Set(
    filesOf(['node_modules/@types/google-apps-script'], ['.d.ts']).flatMap((file) =>
      [...read(file).matchAll(/^declare var (\w+):/gm)].map((found) => found[1] ?? ''),
    ),
  ),
  ...ADVANCED,
].filter((name) => name !== 'console');

/** A context where touching a service throws. */
export function poisonedContext(): vm.Context {
  const refuse = (name: string) => (): never => {
    throw new Error(`${name} was touched while the bundle was loading`);
  };
  const poison = (name: string): unknown => {
    const trap = refuse(name);
    return new Proxy(() => undefined, { get: trap, set: trap, has: trap, apply: trap, construct: trap, ownKeys: trap });
  };
  return vm.createContext(Object.fromEntries(SERVICES.map((name) => [name, poison(name)])));
}

/** Exported names of src/entry.ts, as esbuild sees them. */
export async function entryExports(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: ['src/entry.ts'],
    absWorkingDir: root,
    bundle: true,
    write: false,
    outfile: 'entry.js',
    format: 'esm',
    metafile: true,
    logLevel: 'silent',
  });
  return (Object.values(metafile.outputs)[0]?.exports ?? []).sort();
}
