// Nouns that name a person by work: which words are such nouns, and their forms.
import { adjective, hardMasculine, type Paradigm, paradigm, softMasculine, unchanged, wordSet } from './endings.ts';
import { onA, onEts, onSibilant } from './names/nounEndings.ts';

const WITHOUT_CASES = wordSet('атташе портье конферансье крупье кутюрье импресарио маэстро рефери');
const STRESSED_SOFT = wordSet('секретарь вратарь пономарь звонарь главарь царь король');
/** Elements before a hyphen that stay: вице-президент, шеф-повар, премьер-министр. */
const STAYING_FIRST = wordSet(
  'вице экс пресс шеф медиа веб бизнес арт штаб обер топ премьер генерал капитан контр унтер камер лейб фото видео аудио кино радио теле тур спорт статс гранд ит айти пиар эйчар смм',
  'офис контент проект ивент бренд промо маркетинг продакт проджект аккаунт трафик таргет сейлз хаус дизайн тест',
);

/** Nouns on these suffixes are people wherever they stand in a title, but for the words after. */
const SUFFIX =
  /(?:тель|[аеи]рь|[тсзд]ор|ратор|ёр|[а-я]ер|ист|лог|ник|чик|щик|ант|ент|граф|вед|тург|ница|щица|чица|истка|антка|ентка|орка|ерка|ёрка|орша|навт|ач|ец|арша)$/u;
const THINGS = wordSet(
  'договор отбор набор двор хор прибор сектор контор ректорат надзор коридор мотор документ элемент процент контингент праздник характер номер компьютер',
  'каталог диалог налог инструмент спектр размер буфер сервер контент транспарант вариант талант календарь словарь лагерь инвентарь январь февраль октябрь',
  'ноябрь декабрь сентябрь конец комитет учебник дневник источник рынок класс больница столица единица таблица граница гостиница теплица дворец центр монитор тренажер тренажёр сор',
);
const PEOPLE = wordSet(
  'педагог декан завуч завхоз юрист мастер повар сторож техник врач глава судья староста няня медсестра сестра медбрат капитан депутат член методист',
  'магистр бакалавр хореограф тренер эксперт куратор атаман нотариус адвокат прокурор министр мэр губернатор товарищ майор полковник лейтенант',
  'сержант генерал священник иерей протоиерей казначей швея ученица студентка акушерка санитарка прачка кастелянша секретарша наставница юрисконсульт',
  'агроном зоотехник электрик сантехник медик механик химик физик математик историк слесарь пекарь токарь егерь аптекарь библиотекарь секретарь',
  'комиссар кандидат доктор столяр маляр бригадир боец певец борец тьютор кассир командир пионервожатая логопед сурдопедагог тифлопедагог олигофренопедагог ассистент философ поэт скульптор',
);

/** A noun that can only be a person, so that it is in the nominative wherever it stands. By its last part: «врач-педиатр». */
export const isPerson = (word: string): boolean => {
  const low = word.toLowerCase().split('-').at(-1) ?? '';
  return PEOPLE.has(low) || (SUFFIX.test(low) && !THINGS.has(low));
};

/** Forms of a noun with its hyphens, in lower case; null when its ending does not tell the type. */
export function personParadigms(low: string): readonly Paradigm[] | null {
  const parts = low.split('-');
  const found = parts.map((part, at) => {
    const stays = at < parts.length - 1 && (STAYING_FIRST.has(part) || /^[a-z]+$/u.test(part));
    return stays ? unchanged(part) : (partAsAdjective(part, parts.length) ?? onePerson(part));
  });
  return found.every((one) => one !== null) ? found : null;
}

/** «пожарный-спасатель». */
const partAsAdjective = (part: string, count: number): Paradigm | null =>
  count > 1 && /(?:[ыи]й|ая)$/u.test(part) ? adjective(part, true) : null;

function onePerson(low: string): Paradigm | null {
  if (WITHOUT_CASES.has(low)) return unchanged(low);
  if (!/^[а-яё]{2,}$/u.test(low)) return null;
  const stem = low.slice(0, -1);
  if (low === 'стрелок') return paradigm('стрелк', hardMasculine('ом'));
  if (low === 'мать' || low === 'дочь') return paradigm(stem, ['ери', 'ери', 'ь', 'ерью', 'ери']);
  if (/(?:тель|[аеиуыо]рь|[аеи]вь)$/u.test(low))
    return paradigm(stem, softMasculine(STRESSED_SOFT.has(low) ? 'ём' : 'ем'));
  if (/[аеуяю]й$/u.test(low)) return paradigm(stem, softMasculine('ем'));
  if (low.endsWith('ец')) return { ...onEts(low), doubt: 'none' };
  if (/[жшчщ]$/u.test(low)) return { ...onSibilant(low), doubt: 'none' };
  if (/[ая]$/u.test(low)) return { ...onA(low), doubt: 'none' };
  if (/[бвгдзклмнпрстфх]$/u.test(low)) return paradigm(low, hardMasculine('ом'), 'none');
  return null;
}
