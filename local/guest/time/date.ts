// The Date of the guest: its «now» is the workspace's clock and its local time is the script's time zone.
import { momentOf, type Offset } from './zone.ts';

type Plain = Record<string, unknown>;

const FIELDS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const HAS_ZONE = /(Z|GMT|UTC|[+-]\d{2}:?\d{2})\s*(\(.*\))?$/i;
const DAY_ONLY = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Replaces `Date` of this context. */
export function installDate(now: () => number, offset: Offset, timeZone: string): void {
  const Real = Date;
  const prototype = Real.prototype as unknown as Plain;
  const getTime = Real.prototype.getTime;
  const real = { utc: Real.UTC, parse: Real.parse, zone: Real.prototype.getTimezoneOffset };
  const get = (name: string) => prototype[`getUTC${name}`] as () => number;
  const shifted = (date: Date) => new Real(getTime.call(date) + offset(getTime.call(date)));
  const wallOf = (parts: readonly number[]) => real.utc(...(parts as [number]));

  const parse = (text: string): number => {
    const utc = real.parse(text);
    if (Number.isNaN(utc) || HAS_ZONE.test(text) || DAY_ONLY.test(text)) return utc;
    // The engine read the text in the zone of the host: take the wall clock it read and place it in the script's zone.
    return momentOf(utc - real.zone.call(new Real(utc)) * 60_000, offset);
  };

  const GuestDate = function (...args: unknown[]): unknown {
    if (new.target === undefined) return String(new Real(now()));
    const [first] = args;
    const ms =
      args.length === 0
        ? now()
        : args.length > 1
          ? momentOf(wallOf(args.map(Number)), offset)
          : first instanceof Real
            ? getTime.call(first)
            : typeof first === 'string'
              ? parse(first)
              : Number(first);
    return Reflect.construct(Real, [ms], new.target);
  };
  Object.defineProperty(GuestDate, 'name', { value: 'Date' });
  Object.defineProperty(GuestDate, 'length', { value: 7 });
  Object.defineProperty(GuestDate, 'prototype', { value: Real.prototype, writable: false });
  Object.assign(GuestDate, { now, parse, UTC: real.utc });
  for (const key of ['now', 'parse', 'UTC', 'prototype']) Object.defineProperty(GuestDate, key, { enumerable: false });

  const local = localMethods(get, shifted, getTime, offset, timeZone);
  const methods = { ...local, constructor: GuestDate };
  for (const [key, value] of Object.entries(methods))
    Object.defineProperty(prototype, key, { value, writable: true, configurable: true, enumerable: false });
  Object.defineProperty(globalThis, 'Date', {
    value: GuestDate,
    writable: true,
    configurable: true,
    enumerable: false,
  });
}

function localMethods(
  get: (name: string) => () => number,
  shifted: (date: Date) => Date,
  getTime: () => number,
  offset: Offset,
  timeZone: string,
): Plain {
  const methods: Plain = {};
  for (const name of FIELDS) {
    methods[`get${name}`] = function (this: Date) {
      return get(name).call(shifted(this));
    };
    if (name === 'Day') continue;
    methods[`set${name}`] = function (this: Date, ...args: number[]) {
      const wall = shifted(this);
      (wall as unknown as Record<string, (...values: number[]) => number>)[`setUTC${name}`]?.(...args);
      return this.setTime(momentOf(getTime.call(wall), offset));
    };
  }
  methods['getTimezoneOffset'] = function (this: Date) {
    return -offset(getTime.call(this)) / 60_000;
  };
  const two = (value: number) => String(value).padStart(2, '0');
  const day = (wall: Date) =>
    `${DAYS[wall.getUTCDay()]} ${MONTHS[wall.getUTCMonth()]} ${two(wall.getUTCDate())} ${String(wall.getUTCFullYear()).padStart(4, '0')}`;
  const time = (date: Date, wall: Date) => {
    const minutes = Math.abs(offset(getTime.call(date)) / 60_000);
    const sign = offset(getTime.call(date)) < 0 ? '-' : '+';
    const name = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' })
      .formatToParts(date)
      .find((part) => part.type === 'timeZoneName');
    return `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}:${two(wall.getUTCSeconds())} GMT${sign}${two(Math.floor(minutes / 60))}${two(minutes % 60)} (${name?.value})`;
  };
  const text = (make: (date: Date, wall: Date) => string) =>
    function (this: Date) {
      return Number.isNaN(getTime.call(this)) ? 'Invalid Date' : make(this, shifted(this));
    };
  methods['toString'] = text((date, wall) => `${day(wall)} ${time(date, wall)}`);
  methods['toDateString'] = text((_date, wall) => day(wall));
  methods['toTimeString'] = text((date, wall) => time(date, wall));
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const original = Date.prototype[name] as (locales?: string, options?: Intl.DateTimeFormatOptions) => string;
    methods[name] = function (this: Date, locales?: string, options?: Intl.DateTimeFormatOptions) {
      return original.call(this, locales, { timeZone, ...options });
    };
  }
  return methods;
}
