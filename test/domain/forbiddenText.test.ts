// What looks like an identity document, a СНИЛС or a telephone, and what only resembles them (V-24).
import { expect, test } from '@jest/globals';
import { forbiddenText } from '../../src/domain/person/forbiddenText.ts';

test.each([
  { text: '45 10 123456', kind: 'document', why: 'series and number as they stand in the passport' },
  { text: '4510 № 123456', kind: 'document', why: 'with the sign of a number' },
  { text: 'мама, паспорт 4510123456', kind: 'document', why: 'in a row, but named' },
  { text: 'Серия 45 10, номер 123456', kind: 'document', why: 'named by its parts' },
  { text: '45\u00a010\u00a0123456', kind: 'document', why: 'no-break spaces' },
  { text: 'св-во II-АБ № 654321', kind: 'document', why: 'birth certificate' },
  { text: '112-233-445 95', kind: 'snils', why: 'as it stands on the card' },
  { text: '112–233–445–95', kind: 'snils', why: 'dashes instead of hyphens' },
  { text: 'СНИЛС: 11223344500', kind: 'snils', why: 'named, even with a wrong check number' },
  { text: '11223344595', kind: 'snils', why: 'in a row with a right check number' },
  { text: '+7 912 000-00-00', kind: 'phone', why: 'mobile' },
  { text: 'звонить 8(912)0000000 вечером', kind: 'phone', why: 'inside a sentence' },
  { text: '89120000000', kind: 'phone', why: 'in a row' },
  { text: '912 000 00 00', kind: 'phone', why: 'without the first digit' },
  { text: '8 (38456) 2-12-34', kind: 'phone', why: 'landline with the code of the town' },
  { text: 'тел. 2-12-34', kind: 'phone', why: 'a short one, named' },
])('«$text» is refused as $kind: $why', ({ text, kind }) => {
  expect(forbiddenText(text)).toBe(kind);
});

test.each([
  { text: '', why: 'nothing' },
  { text: '12/1', why: 'number of an order' },
  { text: 'приказ от 01.09.2025 № 235-Д', why: 'date and number' },
  { text: '01.09.2025–31.05.2026', why: 'two dates' },
  { text: '2025/2026 учебный год', why: 'school year' },
  { text: 'с 2021 по 2025', why: 'years' },
  { text: '0000000032', why: 'ИНН of a partner' },
  { text: '9102000006', why: 'ИНН that begins like a mobile' },
  { text: '000000000000', why: 'twelve digits' },
  { text: '1020000000000', why: 'ОГРН' },
  { text: '40102810000000000001', why: 'account' },
  { text: 'кабинет 312', why: 'room' },
  { text: '10 «А»', why: 'class' },
  { text: 'НСТ-0001; НСМ-0012', why: 'codes of rows' },
  { text: '8 класс, 24 человека', why: 'a class and a number' },
  { text: '652 780, ул. Полевая, 12', why: 'postal code' },
  { text: '100 000 рублей', why: 'a sum' },
  { text: 'IV-й этап, 2025', why: 'a Roman number' },
  { text: 'https://example.org/case/8-912', why: 'an address' },
  { text: 'телефон доверия', why: 'the word alone' },
  { text: 'отель 12345 мест', why: 'letters «тел» inside a word' },
])('«$text» passes: $why', ({ text }) => {
  expect(forbiddenText(text)).toBeNull();
});
