// Words of «Кто видит мои данные»: who, what, why and on which ground, in plain sentences for those whose data they are.
import { shortDay } from './ru.ts';

type Mode = 'names' | 'codes';

const WHOLE: Readonly<Record<Mode, string>> = {
  names: 'Всё, что записано в книге: имя, класс или должность, пары, согласия.',
  codes: 'Всё, что записано в книге: код участника, класс или должность, пары, согласия. Имён в книге нет.',
};

export const viewerTexts = {
  curator: (position: string): string => (position === '' ? 'Куратор организации' : `Куратор организации, ${position}`),
  whole: (mode: Mode): string => WHOLE[mode],
  curatorPurpose: 'Ведёт реестры, готовит документы, отчитывается числами.',
  order: (number: string, date: string): string => `Приказ № ${number} от ${shortDay(date)}`,
  orderUnknown: 'Приказ о назначении не указан',
  head: 'Руководитель организации',
  headWhat: 'Приказы, согласия и списки пар на бумаге.',
  headPurpose: 'Подписывает приказы и отвечает за обработку данных.',
  headBasis: 'Устав организации',
  coordinator: (authority: string): string => `Муниципальный координатор${authority === '' ? '' : ` (${authority})`}`,
  coordinatorWhat:
    'В свод попадают только числа с листа «Отправка», без людей. Файл книги создан координатором, поэтому открыть его он может.',
  coordinatorPurpose: 'Собирает числа муниципалитета, создаёт книги и выдаёт к ним доступ.',
  coordinatorBasis: 'Приказ муниципалитета; строки о людях – только с согласием на передачу',
  region: 'Регион',
  regionWhat: 'Числа по муниципалитету. Данных о людях нет.',
  regionPurpose: 'Следит за показателями программы.',
  regionBasis: '–',
  participants: 'Наставники и наставляемые',
  participantsWhat: 'Свою анкету и свои бумаги. Чужих строк не видят.',
  participantsPurpose: 'Заполняют анкету, подписывают согласия.',
  participantsBasis: 'Согласие участника',
  address: (email: string): string => `Открыт доступ к файлу: ${email}`,
  addressPurpose: 'Доступ выдан в настройках файла.',
  addressBasis: 'Проверьте, что этому человеку доступ нужен',
  addressesUnknown: 'Адреса, которым открыт файл',
  addressesUnknownWhat: 'Программе они не видны. Посмотрите их в таблице: «Настройки доступа».',
} as const;
