// `node tools/members.mjs`: lists the members of Google's services that are used, emulated and refused; fails when used and emulated differ.
import { pathToFileURL } from 'node:url';
import { buildWhenStale } from './run/build.mjs';
import { compile } from './run/compile.mjs';
import { compareMembers, programs, refusedMembers } from './run/members.mjs';

await buildWhenStale();
const { emulatedMembers } = await import(pathToFileURL(await compile('local/guest/surface.ts', ['local/guest'])).href);
/** @type {string[]} */
const emulated = emulatedMembers().map((/** @type {{ name: string }} */ member) => member.name);
const { used, missing, unused } = compareMembers(emulated, programs());
const refused = refusedMembers(emulated);

console.log(`used and emulated (${used.length}): ${used.join(', ')}`);
console.log(`refused with «NotEmulated» (${refused.length}): ${refused.join(', ')}`);
console.log(`used, not emulated (${missing.length}): ${missing.join(', ') || '–'}`);
console.log(`emulated, not used (${unused.length}): ${unused.join(', ') || '–'}`);
process.exitCode = missing.length + unused.length === 0 ? 0 : 1;
