// SHA-256 in plain code (FIPS 180-4): a mark is made for every row at every reading, and a service call for each would take minutes.
import { once } from '../once.ts';

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** First 32 bits of the fractional parts of the `power`-th roots of the first primes (§4.2.2, §5.3.3). */
const rootsOfPrimes = (count: number, power: number): Int32Array => {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  return Int32Array.from(primes, (prime) => {
    const root = prime ** (1 / power);
    return ((root - Math.floor(root)) * 2 ** 32) | 0;
  });
};

const constantsOfRounds = once(() => rootsOfPrimes(64, 3));
const startingState = once(() => rootsOfPrimes(8, 2));

/** The text in UTF-16, which unlike UTF-8 has bytes for half a surrogate pair too, padded to whole blocks of 16 words. */
const wordsOf = (text: string): Int32Array => {
  const words = new Int32Array((((text.length * 2 + 8) >> 6) + 1) << 4);
  const put = (at: number, unit: number): void => {
    words[at >> 1] = (words[at >> 1] as number) | (unit << (at & 1 ? 0 : 16));
  };
  for (let at = 0; at < text.length; at += 1) put(at, text.charCodeAt(at));
  put(text.length, 0x80_00);
  words[words.length - 1] = text.length * 16;
  return words;
};

/** Sixteen words of a block stretched to the 64 of its rounds. */
const stretch = (w: Int32Array, words: Int32Array, block: number): void => {
  for (let at = 0; at < 16; at += 1) w[at] = words[block + at] as number;
  for (let at = 16; at < 64; at += 1) {
    const early = w[at - 15] as number;
    const late = w[at - 2] as number;
    const small = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const big = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    w[at] = ((w[at - 16] as number) + small + (w[at - 7] as number) + big) | 0;
  }
};

const compress = (state: Int32Array, w: Int32Array): void => {
  const rounds = constantsOfRounds();
  // Letters of the standard, moved one by one: this loop is where all the time goes.
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let at = 0; at < 64; at += 1) {
    const turned = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const first = (h + turned + ((e & f) ^ (~e & g)) + (rounds[at] as number) + (w[at] as number)) | 0;
    const second = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  const added = [a, b, c, d, e, f, g, h];
  for (let at = 0; at < 8; at += 1) state[at] = ((state[at] as number) + (added[at] as number)) | 0;
};

/** Hex digest of the UTF-16 (big-endian) bytes of a text, 64 digits. */
export const sha256 = (text: string): string => {
  const words = wordsOf(text);
  const state = startingState().slice();
  const w = new Int32Array(64);
  for (let block = 0; block < words.length; block += 16) {
    stretch(w, words, block);
    compress(state, w);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
};
