// The parts of a .zip file by name, unpacked by the browser itself when they are asked for; sizes are watched, not believed.
import { ReadingError } from './cells.ts';

/** Most bytes that one part may unpack to: a list of 25 000 rows takes a quarter of it. */
const MAX_PART_BYTES = 100_000_000;

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;

export interface Parts {
  /** The text of a part, '' when it is not there. Rejects with `broken` and `too_large`. */
  text(name: string): Promise<string>;
  readonly names: ReadonlySet<string>;
}

interface Entry {
  readonly method: number;
  readonly size: number;
  readonly at: number;
}

function endRecord(view: DataView): number {
  const last = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= last; at -= 1) if (view.getUint32(at, true) === END_MARK) return at;
  throw new ReadingError('broken');
}

function entriesOf(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = endRecord(view);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY_MARK) throw new ReadingError('broken');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name.replaceAll('\\', '/').toLowerCase(), {
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

async function unpacked(bytes: Uint8Array, view: DataView, { method, size, at }: Entry): Promise<string> {
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.slice(start, start + size);
  if (method === 0) return new TextDecoder().decode(packed);
  if (method !== 8) throw new ReadingError('broken');
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let total = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    total += step.value.byteLength;
    if (total > MAX_PART_BYTES) {
      await reader.cancel();
      throw new ReadingError('too_large');
    }
    pieces.push(decoder.decode(step.value, { stream: true }));
  }
  return pieces.join('') + decoder.decode();
}

/** Names are compared in lower case, as spreadsheet programs compare them. Throws `broken`. */
export function unzip(bytes: Uint8Array): Parts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = guarded(() => entriesOf(bytes, view));
  return {
    names: new Set(entries.keys()),
    text: async (name) => {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) return '';
      return unpacked(bytes, view, entry).catch((error: unknown) => {
        throw error instanceof ReadingError ? error : new ReadingError('broken');
      });
    },
  };
}

/** A field that points outside the file is a broken file. */
function guarded<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw error instanceof ReadingError ? error : new ReadingError('broken');
  }
}
