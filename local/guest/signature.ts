// Refuses wrong arguments with Google's messages.
import { newError } from './call.ts';
import { fullName, isOfType, typeName } from './types.ts';

/** `name` as `Class.method`; `takes` as in the surface table. Missing trailing arguments are missing, `undefined` ones count. */
export function checkArguments(name: string, takes: readonly string[], args: readonly unknown[]): void {
  if (takes.includes('...')) return;
  const signatures = takes.map((signature) => (signature === '' ? [] : signature.split(',')));
  const fits = (types: readonly string[]) =>
    types.length === args.length && types.every((type, index) => isOfType(args[index], type));
  if (signatures.some(fits)) return;
  if (/^(Sheets|Drive)\./.test(name)) throw advancedError(name, signatures, args);
  const cut = name.lastIndexOf('.');
  const member = `${fullName(name.slice(0, cut))}${name.slice(cut)}`;
  throw newError(
    'Exception',
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${member}.`,
  );
}

function advancedError(name: string, signatures: readonly (readonly string[])[], args: readonly unknown[]): Error {
  const counts = signatures.map((types) => types.length);
  const least = Math.min(...counts);
  const most = Math.max(...counts);
  if (args.length < least || args.length > most) {
    return newError(
      'Exception',
      `Invalid number of arguments provided. Expected ${least === most ? least : `${least}-${most}`} only`,
    );
  }
  const method = name
    .split('.')
    .map((part) => part.charAt(0).toLowerCase() + part.slice(1))
    .join('.');
  const message = 'Invalid JSON payload received.';
  return newError('GoogleJsonResponseException', `API call to ${method} failed with error: ${message}`, {
    code: 400,
    message,
  });
}
