// A screenshot with at most 32 colours: a third of the bytes, and of a panel nobody sees the difference.
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

const COLOURS = 32;

/** The PNG `picture` anew with a palette. The browser reads it; writing 8 bits a pixel needs no library. PNG, third edition, 11.2. */
export async function palettePng(page: Page, picture: Buffer): Promise<Buffer> {
  const { width, height, pixels } = await page.evaluate(
    async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      let binary = '';
      for (let at = 0; at < data.length; at += 8192) binary += String.fromCharCode(...data.subarray(at, at + 8192));
      return { width: image.width, height: image.height, pixels: btoa(binary) };
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
  const bytes = Buffer.from(pixels, 'base64');
  const palette = commonest(bytes);
  const known = new Map(palette.map((colour, index) => [colour, index]));
  const rows = Buffer.alloc(height * (width + 1));
  for (let at = 0; at < width * height; at += 1) {
    const colour = colourAt(bytes, at);
    const index = known.get(colour) ?? nearest(palette, colour);
    known.set(colour, index);
    // Each row begins with the filter byte 0.
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(partsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const colourAt = (bytes: Buffer, pixel: number): number => bytes.readUIntBE(pixel * 4, 3);

const partsOf = (colour: number): [number, number, number] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function commonest(bytes: Buffer): readonly number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < bytes.length / 4; at += 1) {
    const colour = colourAt(bytes, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, often], [b, more]) => more - often || a - b)
    .slice(0, COLOURS)
    .map(([colour]) => colour);
}

function nearest(palette: readonly number[], colour: number): number {
  const parts = partsOf(colour);
  const distances = palette.map((candidate) =>
    partsOf(candidate).reduce((sum, part, index) => sum + (part - (parts[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
