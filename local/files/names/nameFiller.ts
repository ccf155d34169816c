// From the file with the list to a function that fills documents, with the count of what it has done.
import { readFile } from 'node:fs/promises';
import { refusal } from '../refusal.ts';
import { declineNames } from './declineNames.ts';
import { type FilledNames, fillNames } from './fillNames.ts';
import { readNameList } from './readNameList.ts';

export interface NameFiller {
  fill(docx: Uint8Array): Uint8Array;
  /** Russian sentences on what was filled and what was not; no names. */
  notes(): string[];
}

/** Refused: a file that cannot be read, and what readNameList refuses. */
export async function nameFiller(path: string, bundleDir: string): Promise<NameFiller> {
  const bytes = await readFile(path).catch(() => {
    throw refusal('Файл со списком имён не читается. Проверьте путь после --names.');
  });
  const list = readNameList(bytes);
  const declined = declineNames(bundleDir, [...list.values()]);
  const names = new Map([...list.keys()].flatMap((code, at) => (declined[at] ? [[code, declined[at]] as const] : [])));
  const done: FilledNames[] = [];
  return {
    fill: (docx) => {
      const result = fillNames(docx, names);
      done.push(result);
      return result.docx;
    },
    notes: () => {
      const undeclined = done.reduce((sum, one) => sum + one.undeclined, 0);
      const unknown = [...new Set(done.flatMap((one) => one.unknown))];
      return [
        `Имена вписаны в мест: ${done.reduce((sum, one) => sum + one.filled, 0)}.`,
        ...(undeclined > 0
          ? [`Не просклонено: ${undeclined}. Там стоит именительный падеж, поправьте в документе.`]
          : []),
        ...(unknown.length > 0 ? [`Нет в списке кодов: ${unknown.join(', ')}. Остались строки для ручки.`] : []),
      ];
    },
  };
}
