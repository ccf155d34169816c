// Codes of rows as «О ком или о чём» of «Документы» holds them.

const SEPARATOR = ', ';

export const aboutOf = (ids: readonly string[]): string => ids.join(SEPARATOR);
export const idsOf = (about: string): string[] => (about === '' ? [] : about.split(SEPARATOR));
