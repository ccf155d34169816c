// Declension of names, job titles and organisations; every name is invented.
import { describe, expect, test } from '@jest/globals';
import { CASES } from '../../../src/documents/declension/cases.ts';
import { libraries } from '../libraries.ts';

const surname = (last: string, patronymic: string): string =>
  CASES.map((wanted) => libraries.declension.name({ last, first: 'Саша', patronymic }, wanted).last).join(' ');

const HE = 'Сергеевич';
const SHE = 'Сергеевна';

describe('a surname is declined by the gender of the patronymic', () => {
  test.each([
    ['Берёзкина', SHE, 'Берёзкиной Берёзкиной Берёзкину Берёзкиной Берёзкиной', 'ё stays ё'],
    ['Ольховский', HE, 'Ольховского Ольховскому Ольховского Ольховским Ольховском', 'adjective'],
    ['Ольховская', SHE, 'Ольховской Ольховской Ольховскую Ольховской Ольховской', 'adjective, woman'],
    ['Ручьёв', HE, 'Ручьёва Ручьёву Ручьёва Ручьёвым Ручьёве', '-ёв'],
    ['Заозёрная', SHE, 'Заозёрной Заозёрной Заозёрную Заозёрной Заозёрной', '-ная'],
    ['Полевой', HE, 'Полевого Полевому Полевого Полевым Полевом', 'stressed -ой'],
    ['Горький', HE, 'Горького Горькому Горького Горьким Горьком', 'soft sign before the ending'],
    ['Дубровин', HE, 'Дубровина Дубровину Дубровина Дубровиным Дубровине', '-ин: instrumental -ым'],
    ['Черных', HE, 'Черных Черных Черных Черных Черных', '-ых never changes'],
    ['Гладких', SHE, 'Гладких Гладких Гладких Гладких Гладких', '-их never changes'],
    ['Коваленко', HE, 'Коваленко Коваленко Коваленко Коваленко Коваленко', '-ко, man'],
    ['Коваленко', SHE, 'Коваленко Коваленко Коваленко Коваленко Коваленко', '-ко, woman'],
    ['Дурново', SHE, 'Дурново Дурново Дурново Дурново Дурново', '-ово'],
    ['Шевчук', HE, 'Шевчука Шевчуку Шевчука Шевчуком Шевчуке', 'consonant, man'],
    ['Шевчук', SHE, 'Шевчук Шевчук Шевчук Шевчук Шевчук', 'consonant, woman'],
    ['Лебедь', HE, 'Лебедя Лебедю Лебедя Лебедем Лебеде', 'soft sign, man'],
    ['Лебедь', SHE, 'Лебедь Лебедь Лебедь Лебедь Лебедь', 'soft sign, woman'],
    ['Верба', HE, 'Вербы Вербе Вербу Вербой Вербе', '-а declines for a man too'],
    ['Верба', SHE, 'Вербы Вербе Вербу Вербой Вербе', '-а, woman'],
    ['Кравец', HE, 'Кравца Кравцу Кравца Кравцом Кравце', 'fleeting е'],
    ['Кузнец', HE, 'Кузнеца Кузнецу Кузнеца Кузнецом Кузнеце', 'overlay: lvovich says «Кузнца»'],
    ['Швец', HE, 'Швеца Швецу Швеца Швецом Швеце', 'overlay: lvovich says «Швца»'],
    ['Заяц', HE, 'Зайца Зайцу Зайца Зайцем Зайце', 'overlay: lvovich says «Заяца»'],
    ['Соловей', HE, 'Соловья Соловью Соловья Соловьём Соловье', 'overlay: lvovich says «Соловея»'],
    ['Гусь', HE, 'Гуся Гусю Гуся Гусем Гусе', 'overlay: lvovich leaves it'],
    ['Цой', HE, 'Цоя Цою Цоя Цоем Цое', '-ой that is no adjective'],
    ['Цой', SHE, 'Цой Цой Цой Цой Цой', 'overlay: lvovich declines it'],
    ['Жилец', HE, 'Жильца Жильцу Жильца Жильцом Жильце', 'overlay: lvovich says «Жилца»'],
    ['Боец', HE, 'Бойца Бойцу Бойца Бойцом Бойце', 'overlay: lvovich says «Боца»'],
    ['Рой', HE, 'Роя Рою Роя Роем Рое', 'overlay: lvovich takes it for an adjective'],
    ['Рыжая', SHE, 'Рыжей Рыжей Рыжую Рыжей Рыжей', 'overlay: lvovich says «Рыжой»'],
    [
      'Берёзкина-Заозёрная',
      SHE,
      'Берёзкиной-Заозёрной Берёзкиной-Заозёрной Берёзкину-Заозёрную Берёзкиной-Заозёрной Берёзкиной-Заозёрной',
      'double',
    ],
    [
      'Кузнец-Полевой',
      HE,
      'Кузнеца-Полевого Кузнецу-Полевому Кузнеца-Полевого Кузнецом-Полевым Кузнеце-Полевом',
      'double with an overlaid part',
    ],
    [
      'Шевчук-Берёзкина',
      SHE,
      'Шевчук-Берёзкиной Шевчук-Берёзкиной Шевчук-Берёзкину Шевчук-Берёзкиной Шевчук-Берёзкиной',
      'double, first part stays',
    ],
  ])('%s %s → %s (%s)', (last, patronymic, forms) => {
    expect(surname(last, patronymic)).toBe(forms);
  });
});

describe('first names and patronymics', () => {
  test.each([
    [['Ручьёв', 'Павел', 'Ильич'], 'Ручьёву Павлу Ильичу', 'fleeting е'],
    [['Ручьёв', 'Лев', 'Лукич'], 'Ручьёву Льву Лукичу', 'Лев is a name here'],
    [['Ручьёва', 'Любовь', 'Ильинична'], 'Ручьёвой Любови Ильиничне', 'keeps о'],
    [['Ручьёва', 'Гюзель', 'Тимуровна'], 'Ручьёвой Гюзели Тимуровне', 'overlay: lvovich leaves it'],
    [['Ручьёв', 'Никита', 'Фомич'], 'Ручьёву Никите Фомичу', 'man on -а'],
    [['Ручьёва', 'Анна-Мария', 'Петровна'], 'Ручьёвой Анне-Марии Петровне', 'double first name'],
  ] as const)('%j → %s (%s)', ([last, first, patronymic], dative, _why) => {
    const name = libraries.declension.name({ last, first, patronymic }, 'dative');
    expect(`${name.last} ${name.first} ${name.patronymic}`).toBe(dative);
    expect(name.sure).toBe(true);
  });
});

describe('a name the engine is not sure of stays in the nominative and says so', () => {
  test.each([
    [['Ким', 'Саша', ''], 'no patronymic, and nothing else tells the gender'],
    [['Ручьёва', 'Павел', ''], 'the surname of a woman, the name of a man'],
    [['Ручьёв', 'Анна', 'Сергеевна'], 'the surname of a man'],
    [['Ручьёва', 'Павел', 'Сергеевич'], 'the surname of a woman'],
    [['Рубин', 'Али', 'Мамед оглы'], 'Рубином or Рубиным'],
    [['Ручьёв', 'Тарас', 'Фродо'], 'patronymic of another kind'],
    [['Pучьёв', 'Павел', 'Сергеевич'], 'Latin P in the surname'],
    [['Smith', 'John', 'Сергеевич'], 'foreign letters'],
    [['Пастушок', 'Павел', 'Сергеевич'], 'Пастушка or Пастушока: custom of the family'],
    [['', '', ''], 'nothing'],
    [['Ручьёв Павел Ильич Мария', '', ''], 'a whole name that was not understood'],
  ] as const)('%j (%s)', ([last, first, patronymic], _why) => {
    const name = { last, first, patronymic };
    expect(libraries.declension.name(name, 'genitive')).toEqual({ ...name, sure: false });
  });
});

describe('in a job title the adjectives and the head noun are declined', () => {
  test.each([
    ['Директор', 'Директору', true, 'one noun'],
    ['Заведующий', 'Заведующему', true, 'participle that is a noun'],
    ['Заведующая детским садом', 'Заведующей детским садом', true, 'the complement stays'],
    ['Исполняющий обязанности директора', 'Исполняющему обязанности директора', true, 'acting head'],
    ['и.о. директора', 'и.о. директора', true, 'the abbreviation has no cases'],
    ['заместитель директора по УВР', 'заместителю директора по УВР', true, 'the genitive stays'],
    ['учитель русского языка', 'учителю русского языка', true, 'the subject stays'],
    ['педагог-психолог', 'педагогу-психологу', true, 'both parts'],
    ['учитель-логопед', 'учителю-логопеду', true, 'both parts, two types'],
    ['старший воспитатель', 'старшему воспитателю', true, 'soft adjective'],
    ['социальный педагог', 'социальному педагогу', true, 'hard adjective'],
    ['музыкальный руководитель', 'музыкальному руководителю', true, 'adjective and -тель'],
    ['воспитательница', 'воспитательнице', true, '-ица'],
    ['тренер по ушу', 'тренеру по ушу', true, 'preposition'],
    ['рабочий', 'рабочему', true, 'an adjective that is a noun'],
    ['первый', 'первый', false, 'an adjective that is none'],
    ['IT', 'IT', false, 'not written in Russian'],
    ['', '', false, 'nothing'],
  ])('%s → %s', (title, text, sure) => {
    expect(libraries.declension.title(title, 'dative')).toEqual({ text, sure });
  });
});

describe('in the name of an organisation the head is declined, an abbreviation is not', () => {
  test.each([
    ['МБОУ СОШ № 101', 'МБОУ СОШ № 101', true, 'abbreviation'],
    ['МБОУ «Гимназия № 2»', 'МБОУ «Гимназия № 2»', true, 'name in quotes behind an abbreviation'],
    ['Школа № 5', 'Школы № 5', true, 'noun'],
    ['Детский сад «Ромашка»', 'Детского сада «Ромашка»', true, 'adjective and noun'],
    [
      'Муниципальное бюджетное общеобразовательное учреждение «Школа»',
      'Муниципального бюджетного общеобразовательного учреждения «Школа»',
      true,
      'charter name',
    ],
    ['Академия успеха', 'Академии успеха', true, 'the ending tells'],
    ['Уралсвязьпром', 'Уралсвязьпром', false, 'unknown head on a consonant'],
  ])('%s → %s', (name, text, sure) => {
    expect(libraries.declension.organisation(name, 'genitive')).toEqual({ text, sure });
  });
});
