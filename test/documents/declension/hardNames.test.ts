// Names of the Caucasus, the Volga, Siberia and of other peoples, by hand; full names as people write them.
import { describe, expect, test } from '@jest/globals';
import { libraries } from '../libraries.ts';
import { answered, rows } from './table.ts';

const hard = (names: string): string =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => `${name}| а у а ом е`)
    .join('\n');
const ending = (names: string, cut: number, endings: string): string =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => `${name}|${name.slice(0, name.length - cut)} ${endings}`)
    .join('\n');
const stay = (names: string): string =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => `${name}|=`)
    .join('\n');

const FIRST_NAMES = [
  ...rows('first', 'm', {
    'the Caucasus': hard(
      'Магомед Ахмед Руслан Заур Аслан Хасан Хусейн Мурад Гамзат Расул Арсен Сослан Хетаг Тамерлан Казбек Заурбек Алибек Астемир Мурат Анзор Рамзан Ахмат Адам Бекхан Умар Зелимхан Батраз',
    ),
    'the Volga': hard(
      'Ильдар Айрат Рустэм Рустем Ильнур Фанис Азат Салават Урал Булат Раис Радик Марат Ильгиз Айдар Тагир Фарид Ренат Рафаэл Ильшат',
    ),
    Siberia: hard(
      'Чингис Баир Баяр Аюр Айаал Ньургун Эрэл Айсен Сайын Мерген Аян Олжас Бэлиг Ондар Чаян Амгалан Тумэн',
    ),
    '-ь, -й': `${ending('Шамиль Рамиль Наиль Равиль Камиль', 1, 'я ю я ем е')}\n${ending('Абай Тукай Алдай Бурхай', 1, 'я ю я ем е')}`,
    '-а': ending('Муса Иса Мустафа Абдулла Зайнулла Хамза Муртаза', 1, 'ы е у ой е'),
    'no cases': stay('Гаджи Али Вали Заки Рави Доржи Эрдэни Зоригто Бато Аюши Сэнгэ Шойгу'),
  }),
  ...rows('first', 'f', {
    'the Caucasus': `${ending('Зарема Мадина Фатима Хава Залина Зухра Лаура Милана Седа Аза', 1, 'ы е у ой е')}\n${stay('Патимат Айшат Асият Раисат Написат Жаннет Заират')}`,
    'the Volga': `${ending('Гульнара Эльвира Альбина Лейсана Резеда Диляра Зарина Чулпана Камила Гөлнара', 1, 'ы е у ой е')}\n${stay('Гульназ Гульшат Ильсияр Алсу Айсылу Лейсан Чулпан')}`,
    Siberia: `${ending('Баярма Дарима Сардаана Туйаара Айыына Аяна Чойгана Саина', 1, 'ы е у ой е')}\n${stay('Сэсэг Кюннэй Нарын Айталын Аржаан Долаан')}`,
    '-ль': ending('Айгуль Гузель Нургуль Асель', 1, 'и и ь ью и'),
  }),
];

const SURNAMES = [
  ...rows('surname', 'm', {
    '-ов, -ев': ending(
      'Магомедов Гамзатов Алиев Плиев Дзасохов Цаллагов Тхакушинов Бадмаев Ахметов Бердымухамедов Ильясов Хубиев',
      0,
      'а у а ым е',
    ),
    consonants: hard(
      'Кадырбек Ахмедхан Хут Ахеджак Сат Хертек Ооржак Салчак Куулар Ондар Донгак Кужугет Иргит Ховалыг Хагур Кумук Джаримок Гайнутдин Насреддин',
    ),
    sibilants: `
      Монгуш| а у а ем е
      Тюлюш| а у а ем е
      Хапиш| а у а ем е`,
    '-й': ending('Нехай Тукай Хузангай Цей Югай Хегай Шегай Ногай', 1, 'я ю я ем е'),
    '-ба, -ва, -да': ending('Гумба Лакоба Ашуба Гицба Тарба Габдулла Абдулла', 1, 'ы е у ой е'),
    'a tail leaves the first part': `
      Кара-оол| а у а ом е
      Кызыл-оол| а у а ом е
      Гусейн-заде|=
      Ибрагим-заде|=
      Ахмед-оглы|=
      Кадыр-бек| а у а ом е`,
    'no cases': stay('Кокойты Гаджи Али Чооду Вануйто Окотэтто Худи Шаззо Схаляхо Кушу Доржи Дамба-Доржи Гулиа Чкадуа'),
    'Georgian -ия': ending('Жвания Гамсахурдия Кварацхелия', 1, 'и и ю ей и'),
  }),
  ...rows('surname', 'f', {
    '-ова, -ева': ending('Магомедова Алиева Плиева Бадмаева Ахметова Ильясова', 1, 'ой ой у ой ой'),
    'no cases': stay('Хут Ахеджак Сат Хертек Ооржак Монгуш Нехай Тукай Кара-оол Гусейн-заде Кокойты Чооду'),
    '-а': ending('Гумба Лакоба Ашуба', 1, 'ы е у ой е'),
  }),
];

describe.each([
  ['first names', FIRST_NAMES],
  ['surnames', SURNAMES],
] as const)('hard names: %s', (_name, table) => {
  test.each([...table])('$word.text → $forms ($why)', (expected) => {
    expect(answered(expected)).toEqual({ forms: expected.forms, unsure: expected.unsure });
  });
});

describe('full names, in the dative', () => {
  test.each<[string, 'm' | '', string, boolean, string]>([
    ['Ручьёв Павел Ильич', '', 'Ручьёву Павлу Ильичу', false, 'as usual'],
    ['Ручьёва Любовь Кузьминична', '', 'Ручьёвой Любови Кузьминичне', false, 'a woman'],
    ['РУЧЬЁВА АННА ПЕТРОВНА', '', 'РУЧЬЁВОЙ АННЕ ПЕТРОВНЕ', false, 'capitals'],
    ['Алиев Ильхам Гейдар оглы', '', 'Алиеву Ильхаму Гейдар оглы', false, 'the Turkic patronymic stays'],
    ['Алиева Лейла Гейдар кызы', '', 'Алиевой Лейле Гейдар кызы', false, 'of a woman'],
    ['Мамедов Али Ахмед-оглы', '', 'Мамедову Али Ахмед-оглы', false, 'with a hyphen'],
    ['Токтосун уулу Бакыт', '', 'Токтосун уулу Бакыту', false, 'Kyrgyz: in place of a surname'],
    ['Токтосун кызы Айгуль', '', 'Токтосун кызы Айгули', false, 'the same of a woman'],
    ['Римский–Ручьёв Павел Ильич', '', 'Римскому–Ручьёву Павлу Ильичу', false, 'a dash in place of the hyphen'],
    ['фон Витте Сергей Юльевич', '', 'фон Витте Сергею Юльевичу', false, 'particle first'],
    ['фон Штиглиц Павел Юльевич', '', 'фон Штиглицу Павлу Юльевичу', false, 'particle and a name that is declined'],
    ['Барклай де Толли Михаил Богданович', '', 'Барклаю де Толли Михаилу Богдановичу', false, 'particle inside'],
    ['Павел Ильич Ручьёв', '', 'Павлу Ильичу Ручьёву', false, 'surname last'],
    ['Анна Петровна', '', 'Анне Петровне', false, 'no surname'],
    ['Ручьёв И.И.', '', 'Ручьёву И.И.', false, 'initials'],
    ['Ручьёв И. И.', '', 'Ручьёву И. И.', false, 'initials with a space'],
    ['И. И. Ручьёв', '', 'И. И. Ручьёву', false, 'initials first'],
    ['Ким А.В.', '', 'Ким А.В.', true, 'initials do not tell the gender'],
    ['Ким А.В.', 'm', 'Киму А.В.', false, 'the gender is given'],
    ['Ким Анна', '', 'Ким Анне', false, 'the first name tells the gender'],
    ['Ким Игорь', '', 'Киму Игорю', false, 'the first name tells the gender'],
    ['Ким Саша', '', 'Ким Саша', true, 'nothing tells the gender'],
    ['Магомедова Патимат Магомедовна', '', 'Магомедовой Патимат Магомедовне', false, 'a name that stays'],
    ['Кара-оол Шолбан Валерьевич', '', 'Кара-оолу Шолбану Валерьевичу', false, 'Tuvan'],
    ['Бадмаева Сэсэг Баировна', '', 'Бадмаевой Сэсэг Баировне', false, 'Buryat'],
    ['Винокурова Сардаана Айааловна', '', 'Винокуровой Сардаане Айааловне', false, 'Yakut'],
    ['Тхакушинов Аслан Китович', '', 'Тхакушинову Аслану Китовичу', false, 'Adyghe'],
    ['Мицкевич Анна-Мария Жановна', '', 'Мицкевич Анне-Марии Жановне', false, 'double first name'],
    ['Абу Муса Магомед', 'm', 'Абу Мусе Магомеду', false, 'particle of an Arabic name'],
  ])('%s (%s) → %s', (text, gender, dative, unsure) => {
    const found = libraries.declension.word({ kind: 'fullname', gender, text });
    expect([found.dative, found.unsure]).toEqual([dative, unsure]);
  });
});
