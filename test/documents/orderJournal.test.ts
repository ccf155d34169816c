// The journal of registration of orders as it is printed: its exact text.
import { expect, test } from '@jest/globals';
import { printedNumber } from '../../src/documents/template/bindNumbers.ts';
import { filled } from './filledPapers.ts';
import { golden } from './golden.ts';

const line = (номер: string, дата: string, заголовок: string, вид: string, подписал: string, состояние: string) => ({
  номер: printedNumber(номер),
  дата,
  заголовок,
  вид,
  подписал,
  исполнитель: 'Берёзкина Анна Львовна',
  состояние,
});

test('the journal says what it said: numbers do not break, what is missing is a line for the pen', () => {
  const HEAD = 'Ольховский Пётр Ильич';
  const { text, blanks } = filled('order_journal', {
    организация: { полное: 'Муниципальное бюджетное общеобразовательное учреждение «Школа»' },
    записи: [
      line('1', '01.09.2025', 'О внедрении целевой модели', 'о внедрении целевой модели', HEAD, 'подписан'),
      line('96-Д', '12.09.2025', 'О закреплении пар', 'о закреплении пар (групп)', HEAD, 'изменён'),
      line('12/1, ЛС', '20.10.2025', '', 'о поощрении', '', 'отменён'),
    ],
  });
  expect(text).toBe(golden('order_journal', text));
  expect(blanks).toHaveLength(2);
});
