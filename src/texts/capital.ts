// A name of the catalogue as the first words of a line.
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
