// Head nouns of names of organisations with their forms; an unknown one is declined by its ending, and then nobody can be sure.
import {
  adjective,
  asThing,
  hardMasculine,
  type Paradigm,
  paradigm,
  SOFT_FEMININE,
  softMasculine,
  unchanged,
  wordSet,
} from './endings.ts';
import { onA } from './names/nounEndings.ts';

const MASCULINE = wordSet(
  'техникум институт университет факультет сад центр дом корпус комитет отдел сектор департамент комиссариат военкомат совет союз фонд клуб театр музей цирк',
  'парк зоопарк стадион лагерь завод комбинат трест банк холдинг концерн кооператив колхоз совхоз магазин кабинет интернат пансионат приют детсад детдом роддом',
  'филиал комплекс храм собор суд отряд штаб округ район край город лицей колледж госпиталь монастырь кремль фестиваль ансамбль хор стационар диспансер',
  'санаторий профилакторий планетарий лекторий аэропорт вокзал порт телеканал канал журнал архив сельсовет профсоюз профком',
  'заповедник заказник питомник караул приход цех склад пансион ресторан отель салон автосалон ломбард универмаг супермаркет элеватор рудник карьер флот дивизион пост хоспис',
  'дендрарий секретариат ректорат деканат сервис медпункт травмпункт стадион ипподром комбинат обком кабинет зал кинозал видеосалон спортзал трибунал экипаж',
  'парламент инкубатор бар участок городок посёлок поселок кружок рынок дворец хутор бассейн манеж гараж павильон консорциум кластер технопарк кванториум куб коллектив актив почтамт',
  'ресурс клан полк батальон гарнизон орган форум съезд оркестр пункт узел класс медколледж медцентр автодор водоканал горсовет исполком',
);
const FLEETING: Readonly<Record<string, string>> = {
  дворец: 'дворц',
  участок: 'участк',
  городок: 'городк',
  посёлок: 'посёлк',
  поселок: 'поселк',
  кружок: 'кружк',
  рынок: 'рынк',
  узел: 'узл',
};
const FEMININE_ON_SOFT = wordSet(
  'мечеть область часть сеть медсанчасть санчасть крепость площадь молодёжь молодежь ветвь',
);
const WITHOUT_CASES = wordSet(
  'кафе бюро депо ателье кино радио фото варьете шапито казино метро турбюро адвокатбюро агро эко медиа',
);
const PLURAL: Readonly<Record<string, readonly [string, Paradigm['endings']]>> = {
  ясли: ['ясл', ['ей', 'ям', 'и', 'ями', 'ях']],
  сети: ['сет', ['ей', 'ям', 'и', 'ями', 'ях']],
  электросети: ['электросет', ['ей', 'ям', 'и', 'ями', 'ях']],
  курсы: ['курс', ['ов', 'ам', 'ы', 'ами', 'ах']],
  мастерские: ['мастерск', ['их', 'им', 'ие', 'ими', 'их']],
};

/** Adjectives that are nouns. */
const ADJECTIVES = /^(?:мастерская|столовая|парикмахерская|кондитерская|прачечная|котельная|закусочная|булочная)$/u;

/** «хлебозавод», «леспромхоз» and the like are known by their second half. */
const isMasculine = (low: string): boolean =>
  MASCULINE.has(low) ||
  /[а-я]{2}(?:завод|комбинат|банк|центр|хоз|клуб|парк|театр|союз|совет|отдел|комплекс|торг|сервис|ком|вокзал|холдинг|кооператив|техникум|сбыт|газ|колледж)$/u.test(
    low,
  );

/** «теплосеть», «горэлектросеть» by their second half. */
const isFeminineOnSoft = (low: string): boolean => FEMININE_ON_SOFT.has(low) || /[а-я]{2}сеть$/u.test(low);

/** A head noun that is known, in lower case and without a hyphen. */
export const isOrganisationNoun = (low: string): boolean =>
  isMasculine(low) ||
  isFeminineOnSoft(low) ||
  ADJECTIVES.test(low) ||
  WITHOUT_CASES.has(low) ||
  PLURAL[low] !== undefined ||
  /^(?:учреждение|управление|отделение|объединение|подразделение|представительство|министерство|агентство|общество|товарищество|предприятие|хозяйство|движение|собрание|школа|гимназия|академия|администрация|организация|ассоциация|станция|библиотека|больница|поликлиника|церковь|дума|прокуратура|комиссия|палата|фирма|компания|корпорация|кафедра|лаборатория|фабрика|система|служба|дирекция|филармония|галерея)$/u.test(
    low,
  );

/** Forms of one noun in lower case; null when its ending tells nothing. Inanimate: the masculine accusative is the nominative. */
export function organisationParadigm(low: string): Paradigm | null {
  const stem = low.slice(0, -1);
  const plural = PLURAL[low];
  if (plural !== undefined) return paradigm(...plural);
  if (ADJECTIVES.test(low)) return adjective(low, false);
  if (WITHOUT_CASES.has(low)) return unchanged(low);
  if (low === 'церковь') return paradigm('церк', ['ви', 'ви', 'овь', 'овью', 'ви']);
  if (low === 'предприниматель') return paradigm(stem, softMasculine('ем'));
  const doubt = isMasculine(low) ? 'none' : 'all';
  if (isFeminineOnSoft(low) || /(?:ость|нефть)$/u.test(low)) return paradigm(stem, SOFT_FEMININE);
  if (low.endsWith('ь')) return thing(stem, softMasculine(low === 'монастырь' ? 'ём' : 'ем'), low, doubt);
  if (low.endsWith('ий')) return thing(stem, ['я', 'ю', 'я', 'ем', 'и'], low, doubt);
  if (low.endsWith('й')) return thing(stem, softMasculine('ем'), low, doubt);
  if (low.endsWith('ие')) return paradigm(stem, ['я', 'ю', 'е', 'ем', 'и']);
  if (low.endsWith('ье')) return paradigm(stem, ['я', 'ю', 'е', 'ем', 'е']);
  if (/[цщ]е$/u.test(low)) return paradigm(stem, ['а', 'у', 'е', 'ем', 'е']);
  if (low.endsWith('о')) return paradigm(stem, ['а', 'у', 'о', 'ом', 'е'], low.endsWith('тво') ? 'none' : 'all');
  if (/[ая]$/u.test(low)) return { ...onA(low), doubt: 'none' };
  const fleeting = FLEETING[low];
  if (fleeting !== undefined) return thing(fleeting, hardMasculine('ом'), low, 'none');
  if (/[жшчщц]$/u.test(low)) return thing(low, hardMasculine(low === 'гараж' ? 'ом' : 'ем'), low, doubt);
  return /[бвгдзклмнпрстфх]$/u.test(low) ? thing(low, hardMasculine('ом'), low, doubt) : null;
}

/** The endings stand after a stem, the accusative is the whole nominative. */
const thing = (stem: string, endings: Paradigm['endings'], low: string, doubt: Paradigm['doubt']): Paradigm => {
  const shared = low.startsWith(stem) ? stem : commonStart(stem, low);
  const moved = endings.map((one) => stem.slice(shared.length) + one) as unknown as Paradigm['endings'];
  return paradigm(shared, asThing(moved, low.slice(shared.length)), doubt);
};

const commonStart = (one: string, other: string): string => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one.slice(0, at);
};
