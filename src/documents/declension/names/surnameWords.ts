// Surnames that no rule of endings declines: nouns with a fleeting vowel or a telling stress, foreign ones, indeclinables.
import { wordSet } from '../endings.ts';

/** Nouns with a fleeting vowel: nominative → stem of the other cases; everybody declines them so. */
export const FLEETING: Readonly<Record<string, string>> = {
  заяц: 'зайц',
  соловей: 'соловь',
  воробей: 'воробь',
  муравей: 'муравь',
  ручей: 'ручь',
  репей: 'репь',
  орёл: 'орл',
  орел: 'орл',
  дятел: 'дятл',
  павел: 'павл',
  ёрш: 'ерш',
  ёж: 'еж',
  осётр: 'осетр',
};

/** The same, but some families keep the vowel. */
export const FLEETING_BY_CUSTOM: Readonly<Record<string, string>> = {
  козёл: 'козл',
  козел: 'козл',
  осёл: 'осл',
  осел: 'осл',
  котёл: 'котл',
  котел: 'котл',
  щегол: 'щегл',
  посол: 'посл',
  бобёр: 'бобр',
  бобер: 'бобр',
  костёр: 'костр',
  костер: 'костр',
  шатёр: 'шатр',
  шатер: 'шатр',
  ковёр: 'ковр',
  ковер: 'ковр',
  ветер: 'ветр',
  бугор: 'бугр',
  пёс: 'пс',
  пес: 'пс',
  овёс: 'овс',
  овес: 'овс',
  лев: 'льв',
  перец: 'перц',
};

/** Adjectives short of nothing but a different type: noun on -ой. */
export const NOUNS_ON_OY = wordSet(
  'прибой герой покой разбой перебой водопой ковбой конвой отбой забой убой застой устой настрой алой',
);
/** Names on -ий after г, х and н; other words with these letters are adjectives. */
export const NOUNS_ON_IY = /(?:евген|арсен|антон|георг|серг|евлог|пелаг|евтих|малах|ген)ий$/u;

/** Foreign surnames and nouns that end like Russian surnames and have -ом: Дарвином. */
export const NOT_POSSESSIVE = wordSet(
  'боярин лезгин мерин тетерев каин иов дарвин гершвин кронин франклин цеппелин апельсин магазин дельфин пингвин мандарин карабин аршин господин гражданин',
  'литвин мордвин татарин болгарин дворянин крестьянин мещанин бюлов вирхов остров покров улов',
);
/** People of both origins have these: -ым or -ом is for the family to say. */
export const PERHAPS_POSSESSIVE = wordSet(
  'чаплин берлин рубин павлин русин турчин сербин северянин грузин мартин бенин',
);

/** Stressed or known not to change, whatever the ending says. */
export const INDECLINABLE = wordSet('дюма петипа золя дега люка шота труайя ферма');

/** The stress is on the ending: Ганжой, Лапшой. */
export const STRESSED_A = wordSet(
  'ганжа лапша левша душа паранджа саранча каланча свеча парча моча ханжа вожжа межа алыча бахча епанча овца пыльца ходжа гайша',
);
/** The stress is on the stem: Грушей, Капицей. Other words on -жа, -ша, -ча, -ща may have either. */
export const UNSTRESSED_A =
  /(?:дид?жа|важа|гоча|[уюеёои]ша|ица|ища|груша|каша|паша|даша|маша|саша|таша|наша|кваша|яша|аша|роща|чаща|лужа|стужа|дача|удача|куча|туча|круча|баржа|сер[её]жа|.ца)$/u;

/** Men and women alike: Сова, Совы. */
export const NOUNS_ON_OVA = wordSet('сова голова подкова корова вдова обнова бова нева ева дева дуброва полова основа');
/** Nouns that are a woman's surname as often as the feminine of one on -ин. */
export const NOUNS_ON_INA = wordSet(
  'калина малина щербина былина смородина осина картина перина дубина година дружина щетина бузина ялина скотина личина кручина лучина хворостина перепелина',
);
export const GEORGIAN_ON_AYA = wordSet('шенгелая лакербая');

/** Masculine nouns whose ending is stressed: Ковалём. */
export const STRESSED_SOFT = wordSet(
  'коваль король журавль кисель шмель руль конь царь секретарь пономарь кобзарь сухарь звонарь вратарь глухарь снегирь богатырь',
  'упырь пузырь поводырь кремль вождь дождь карась ковыль мотыль костыль бобыль кошель рыбарь косарь шинкарь гончарь',
  'главарь словарь янтарь фонарь январь февраль москаль кистень ячмень плетень ревень куль хрусталь миндаль пескарь',
);
/** -ень that stays: Оленя. */
export const STAYING_EN = wordSet('олень тюлень тюмень ясень кистень ячмень ревень ступень таймень женьшень');

/** Words on a sibilant with a stressed ending: Чижом, Кузьмичом, Латышом. */
export const STRESSED_SIBILANT = wordSet(
  'чиж морж уж ёж еж стриж нож кряж бомж рубеж падеж мятеж чертеж паж багаж гараж этаж кузьмич ильич лукич фомич кирпич москвич бич',
  'грач врач ткач драч сыч меч мяч ключ луч хрыч сургуч латыш малыш голыш карандаш шалаш палаш алкаш торгаш гуляш барыш шиш ёрш ерш',
  'грош кулиш крепыш камыш глупыш коротыш мураш кудряш бердыш кругляш кураш шабаш',
);
/** Words on a sibilant with a stressed stem that the rules would take for the other kind. */
export const UNSTRESSED_SIBILANT = wordSet(
  'ковач плач матч апач завуч сторож жорж лепаж париж товарищ лемеш довбыш мякиш обруч',
);

/** Nouns on -ец with two syllables and the stress on the first: Немцем. */
export const UNSTRESSED_ETS = wordSet('немец горец палец перец ранец глянец танец');
/** Longer ones with a stressed ending: Молодцом. Others are mostly like Коломийцем, and nobody can be sure. */
export const STRESSED_ETS = wordSet(
  'молодец удалец сорванец леденец холодец городец продавец образец жеребец огурец голубец черепец изразец погребец',
);
export const KNOWN_UNSTRESSED_ETS =
  /(?:оломиец|оломоец|оловец|уманец|итовец|олтавец|долгопалец|палец|итаец|вардеец|вропеец|ндеец|оглядец|каменец|бельгиец|ериканец|талианец|японец|андец|комсомолец|доброволец|гимназиец|армеец|владелец|торговец)$/u;

/** -ок and -ек whose vowel stays in the language too. */
export const STAYING_K = wordSet(
  'восток исток поток приток порок пророк урок игрок ездок ходок знаток едок седок волок джаримок гашек чапек мрожек зденек человек',
);
/** -ек written for -ёк: the vowel falls out (Василька) unless the family keeps it. */
export const FLEETING_EK = wordSet(
  'василек королек мотылек уголек огонек конек хорек зверек кулек пенек паек зуек валек куманек костелек снежек',
);
