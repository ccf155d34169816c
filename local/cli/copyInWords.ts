// What is in a backup, in words.
import type { CopyFacts } from '../store/database/backup.ts';

export function copyInWords({ files, cells, bytes }: CopyFacts): string {
  const megabytes = (bytes / 1024 / 1024).toLocaleString('ru-RU', { maximumFractionDigits: 1 });
  return `В ней файлов: ${files}, ячеек: ${cells.toLocaleString('ru-RU')}, размер: ${megabytes} МБ.`;
}
