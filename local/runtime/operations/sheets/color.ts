// Colours of the Sheets API (parts of one) to and from `#rrggbb`.

interface ColorStyle {
  readonly rgbColor?: { readonly red?: number; readonly green?: number; readonly blue?: number };
}

export function hexOf(style: ColorStyle | undefined): string | null {
  if (style?.rgbColor === undefined) return null;
  const { red = 0, green = 0, blue = 0 } = style.rgbColor;
  const two = (part: number) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${two(red)}${two(green)}${two(blue)}`;
}

export function styleOf(hex: string): ColorStyle {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { rgbColor: { red: part(1), green: part(3), blue: part(5) } };
}
