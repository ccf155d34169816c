// The addresses by which browsers may call the server: any other name in the Host header is somebody's DNS that points here.
import { hostname, networkInterfaces } from 'node:os';

export const LOOPBACK = '127.0.0.1';
export const EVERYWHERE = '0.0.0.0';
export const LOOPBACK_NAMES = [LOOPBACK, 'localhost', '[::1]'];
export type BindAddress = typeof LOOPBACK | typeof EVERYWHERE;

/** IPv4 addresses of this computer in its networks. */
export function networkAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

/** Names without ports, in lower case. */
export function ownNames(bound: BindAddress): readonly string[] {
  if (bound === LOOPBACK) return LOOPBACK_NAMES;
  const name = hostname().toLowerCase();
  // A computer is called by its name in Windows networks and by name.local where there is mDNS.
  return [...LOOPBACK_NAMES, ...networkAddresses(), name, `${name.split('.')[0]}.local`];
}
