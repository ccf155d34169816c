// What the orders say by the profile, by what is signed already and by what the sheets hold; their whole texts are golden.
import { expect, test } from '@jest/globals';
import type { OrderType } from '../../../src/domain/order/order.ts';
import { filled } from '../../documents/filledPapers.ts';
import { currentWorld, type as typeRows } from '../registerSchool.ts';
import { amend, paperMaker, paperSchool } from './paperSchool.ts';

const signed = (type: string, number: string): void =>
  typeRows('Приказы', [
    { 'Код приказа': `ПРК-${number}`, 'Вид приказа': type, Номер: number, Дата: '10.09.2025', Состояние: 'подписан' },
  ]);

const names = (profile?: string) => (): void => paperSchool('names', profile);

test.each<[why: string, type: OrderType, make: () => void, present: RegExp[], absent: RegExp[]]>([
  [
    'targets of this year that a school answers for are its planned results, the later ones only',
    'order_introduce',
    names('artemovsky_go'),
    [/доля детей 11–18 лет в роли наставляемых – не менее 70 %;/],
    [/не менее 20 %/, /предприяти\S+, предоставивших/],
  ],
  [
    'a school with the programme of teachers alone does not speak of pupils',
    'order_introduce',
    names('znamensky_district'),
    [/^О внедрении целевой модели наставничества педагогических работников$/m, /приказом отдела образования/],
    [/обучающ/],
  ],
  [
    'neither does its Положение',
    'order_approve_regulation',
    names('znamensky_district'),
    [/^о системе наставничества педагогических работников в МБОУ СОШ № 101$/m],
    [/обучающихся/, /несовершеннолетн/],
  ],
  [
    'without a roadmap the curator draws one up',
    'order_introduce',
    () => {
      paperSchool();
      currentWorld().sheet('Дорожная карта').splice(1);
    },
    [/^\d\.1\. разработать план мероприятий/m],
    [/ПЛАН МЕРОПРИЯТИЙ/, /приложение/],
  ],
  [
    'a plan that an order has approved is not approved again, and a new Положение takes the place of the former',
    'order_approve_regulation',
    () => {
      paperSchool();
      signed('о внедрении целевой модели', '11');
      signed('об утверждении Положения', '12');
    },
    [/\(приложение\)\.$/m, /утратившим силу .* приказом от 10\.09\.2025 № 12\./],
    [/ПЛАН МЕРОПРИЯТИЙ/],
  ],
  [
    'several curators: an item each, with their forms, the one whom a signed order has appointed left out',
    'order_appoint_curator',
    () => {
      paperSchool();
      signed('о назначении куратора', '13');
      amend('Кураторы', { 'Приказ о назначении': 'ПРК-13' });
      const curator = { Назначен: '15.10.2025', 'Отвечает за формы': 'ученик – ученик' };
      typeRows('Кураторы', [
        { 'Код куратора': 'КУР-0002', Куратор: 'Осокина Злата Павловна', Должность: 'методист', ...curator },
        { 'Код куратора': 'КУР-0003', Куратор: 'Лугин Олег Ильич', Роль: 'координатор' },
      ]);
    },
    [
      /^О назначении кураторов/m,
      /^1\. Назначить куратором .* Осокину Злату Павловну, методиста, с 15\.10\.2025 \(формы наставничества: ученик – ученик\)\.$/m,
      /^2\. Назначить координатором .* Лугина Олега Ильича, с _+\.$/m,
    ],
    [/Чайкину/],
  ],
  [
    'an award of money needs the accountant, one to a pupil keeps the list off the site',
    'order_awards',
    () => {
      paperSchool();
      amend('Поощрения', { 'Вид поощрения': 'премия' });
      amend('Наставники', { 'Категория участника': 'обучающийся', 'Должность или класс': '10 «А» класс' }, 'НСТ-0001');
    },
    [/Главному бухгалтеру/, /10 «А» класс \| премия/, /не подлежит размещению на сайте/],
    [],
  ],
  [
    'in the codes mode the list has codes and lines',
    'order_awards',
    () => paperSchool('codes'),
    [/^1 \| К-НСТ-0001 _+ \| учитель/m],
    [/Берёзкин/],
  ],
  [
    'who acts for the head signs so',
    'order_introduce',
    () => {
      paperSchool();
      amend('Организация', { 'Исполняет обязанности': 'да' });
    },
    [/^И\.о\. директора \| _+ \| О\.Л\. Рябинина$/m],
    [/^Директор/m],
  ],
])('%s', (_why, type, make, present, absent) => {
  make();
  const { text } = filled(type, paperMaker('school').data(type, []));
  const plain = text.replace(/\u00a0/g, ' ');
  for (const pattern of present) expect(plain).toMatch(pattern);
  for (const pattern of absent) expect(plain).not.toMatch(pattern);
});
