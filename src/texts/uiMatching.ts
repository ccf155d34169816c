// Russian words of the page that matches mentors with those who wait for one.
import { type NounForms, nounAfter } from '../domain/nounAfter.ts';
import { plural } from './plural.ts';

const PROPOSALS: NounForms = ['предложение', 'предложения', 'предложений'];
const PAIRS: NounForms = ['пара', 'пары', 'пар'];
const PEOPLE: NounForms = ['наставляемый', 'наставляемых', 'наставляемых'];
const MENTORS: NounForms = ['наставник', 'наставника', 'наставников'];
const ANSWERS: NounForms = ['ответ', 'ответа', 'ответов'];

export const matchingTitle = 'Подбор наставников';
export const matchingCounts = { waiting: 'Ждут наставника', places: 'Свободных мест' } as const;
export const matchingIntro =
  'Программа предложит каждому наставника: кого назвали после общей встречи, чей предмет и запрос совпали, у кого есть место. Решаете вы.';
export const matchingStuck =
  'Сейчас предложить некого: у подходящих наставников нет мест или никто не подходит. Почему – написано в «Кандидатах».';
export const matchingRun = 'Подобрать всем';
export const matchingAgain = 'Подобрать заново';
export const matchingRunning = 'Сравниваем наставников и запросы…';
export const matchingProposed = (proposed: number, left: number): string =>
  `${proposed === 0 ? 'Новых предложений нет' : `Предложено: ${plural(proposed, PAIRS)}`}${
    left === 0 ? '' : `. Остались без наставника: ${left}`
  }`;

export const matchingNoMentorsTitle = 'Наставников пока нет';
export const matchingNoMentors = 'Нужен хотя бы один наставник с подписанным согласием. Проверьте столбец «Состояние».';
export const matchingNobodyTitle = 'Никто не ждёт наставника';
export const matchingNobody =
  'У каждого наставляемого есть пара. Новые появятся здесь, когда вы впишете их или загрузите список.';
export const matchingHome = 'К разделам';

export const overloadedTitle = (count: number) => `Ведут больше, чем готовы: ${plural(count, MENTORS)}`;
export const overloadedLine = (label: string, load: number, capacity: number) =>
  `${label}: ведёт ${load}, а готов вести ${capacity}`;
export const wishesUnlinkedTitle = (count: number) => `Пожелания не учтены: ${plural(count, ANSWERS)}`;
export const wishesUnlinked =
  'В анкете после общей встречи пишут код с карточки. Это «Код участника» или «Код записи» из реестра. Проверьте коды на листе «Ответы анкет».';

export const proposalsTitle = (count: number) => `Предложения: ${count}`;
export const proposalsHint = 'Отметьте, с чем согласны. Пары появятся только после «Принять».';
export const proposalsAll = 'Отметить все';
export const proposalMentor = (mentor: string) => `Наставник: ${mentor}`;
export const proposalRequest = (request: string) => `Запрос: ${request}`;
export const proposalByCurator = 'Наставника выбрали вы.';
export const proposalOther = 'Другой наставник';
export const proposalOtherFor = (mentee: string) => `Другой наставник: ${mentee}`;
export const proposalRefuse = 'Отклонить';
export const proposalRefuseFor = (mentee: string) => `Отклонить предложение: ${mentee}`;
export const proposalsChosen = (count: number) => `Отмечено: ${plural(count, PROPOSALS)}`;
export const proposalsChooseFirst = 'Отметьте хотя бы одно предложение.';
export const proposalsAccept = 'Принять';

export const refusedSaid = 'Отклонено. Этих двоих больше не предложим друг другу.';
export const refusedUndo = 'Вернуть';
export const refusedUndoFor = (mentee: string) => `Вернуть: ${mentee}`;
export const refusedSaving = 'Записываем решение…';
export const restoredSaid = 'Отказ снят.';
export const refusalsTitle = (count: number) => `Отклонено: ${count}`;
export const refusalLine = (mentee: string, mentor: string) => `${mentee} – ${mentor}`;

export const waitingTitle = (count: number) => `Ждут наставника: ${count}`;
export const waitingLeftTitle = (count: number) => `Без предложения: ${count}`;
export const waitingStates = {
  ready: 'есть подходящие',
  no_places: 'у подходящих нет мест',
  nobody_fits: 'подходящих нет',
} as const;
export const waitingOpen = 'Кандидаты';
export const waitingOpenFor = (label: string) => `Кандидаты: ${label}`;
export const showMore = (count: number) => `Показать ещё ${count}`;

export const candidatesTitle = 'Кандидаты в наставники';
export const candidatesFor = (mentee: string) => `Для кого: ${mentee}`;
export const candidatesChoose = 'Предложить';
export const candidatesChooseFor = (mentor: string) => `Предложить: ${mentor}`;
export const candidatesChoosing = 'Записываем предложение…';
export const candidatesMore = (count: number) => `Ещё ${count} подходят меньше.`;
export const candidatesNoneTitle = 'Подходящих нет';
export const candidatesNone = 'Ниже – почему. Увеличьте «Готов вести» или пригласите наставников нужной формы.';
export const candidatesExcluded = (count: number) => `Не подходят: ${plural(count, MENTORS)}`;
export const candidatesExcludedLine = (why: string, count: number) => `${why}: ${count}`;
export const chosenSaid = (released: number) =>
  released === 0
    ? 'Предложение записано. Примите его, когда будете готовы.'
    : `Предложение записано. Место было обещано другому: снова ждёт ${plural(released, PEOPLE)}.`;

export const acceptTitle = 'Принять предложения';
export const acceptCount = (count: number) => `Отмечено: ${plural(count, PROPOSALS)}. Каждое станет парой-черновиком.`;
export const acceptKinds = 'Вид';
export const acceptKindsHint =
  'При виде «наставничество в группе» наставляемые одного наставника станут одной группой.';
export const acceptStart = 'Начало';
export const acceptEnd = 'Окончание';
export const acceptSave = 'Создать пары';
export const acceptSaving = 'Записываем пары…';
export const acceptDoneTitle = 'Предложения приняты';
export const acceptDone = (pairs: number) =>
  pairs === 0 ? 'Ни одна пара не создана' : `Создано: ${plural(pairs, PAIRS)}`;
export const acceptLeft = (count: number) =>
  `Ещё ${nounAfter(count, ['ждёт', 'ждут', 'ждут'])} наставника ${plural(count, PEOPLE)}, места есть. Приказ удобнее готовить сразу на всех.`;
export const acceptPapers = (pairs: number) =>
  `Дальше – приказ и согласия на ${plural(pairs, ['пару', 'пары', 'пар'])}.`;
export const acceptFailed = 'Не получилось';
export const acceptToMatching = 'К подбору';
