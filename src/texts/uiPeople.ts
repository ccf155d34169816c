// Russian words of the screens on people: the search, a person, adding one, and the rows that a screen fills.
import { type NounForms, nounAfter } from '../domain/nounAfter.ts';
import { plural } from './plural.ts';

const PEOPLE: NounForms = ['человек', 'человека', 'человек'];

export const searchLabel = 'Найти человека';
export const searchHint = { names: 'Имя, класс или предмет', codes: 'Код, класс или предмет' } as const;
export const searchNobody = 'Никого не нашлось. Попробуйте начало фамилии, код или класс.';
export const searchMore = (count: number) => `И ещё ${plural(count, PEOPLE)}: уточните запрос.`;
export const searchFound = (count: number) =>
  `${nounAfter(count, ['Найден', 'Найдено', 'Найдено'])} ${plural(count, PEOPLE)}`;

export const searchRest = (count: number) => `Показать ещё ${plural(count, PEOPLE)}`;

export const allTitle = 'Все люди';
export const allShow = 'Кого показать';
export const allShown = {
  all: 'Всех',
  mentors: 'Наставников',
  mentees: 'Наставляемых',
  alone: 'Без пары',
  candidates: 'Кандидатов в наставники',
} as const;
export const allEmptyTitle = 'Здесь пока никого нет';
export const allEmpty = 'Добавьте первого человека, отправьте форму или загрузите список.';
export const roles = { mentors: 'наставник', mentees: 'наставляемый' } as const;
export const withoutPair = 'без пары';
export const candidate = 'кандидат: нет согласия';

export const personTitle = 'Человек';
export const personLink = 'Открыть строку на листе';
export const personLacking = 'Чего не хватает';
export const personFacts = 'Сведения';
export const personConsents = 'Согласия';
export const personNoConsents = 'Согласия появятся, когда человек будет в паре.';
export const personToConsents = 'Внести или отозвать согласие';
export const personCandidate = 'Пока не подписано согласие, наставника нельзя поставить в пару.';
export const personPairs = 'Пары';
export const personNoPairs = 'Пары пока нет.';
export const personPair = (other: string, state: string) => `${other}: ${state}`;
export const personToPair = 'Создать пару';
export const personTakeBack = 'Отменить добавление';
export const takenBackTitle = 'Добавление отменено';
export const takenBack = 'Строка очищена. Её код никому больше не достанется.';

export const addTitles = { mentors: 'Новый наставник', mentees: 'Новый наставляемый' } as const;
export const addSave = 'Добавить';
export const addChecking = 'Проверяем…';
export const addSaving = 'Записываем…';
export const stepTitles = {
  mentors: ['Кто это', 'О наставнике'],
  mentees: ['Кто это', 'О наставляемом'],
} as const;
export const stepRepresentative = 'Законный представитель';
export const stepRepresentativeText =
  'Человеку нет 18 лет: согласия подписывает родитель или другой представитель. Если его пока не знаете, пропустите.';
export const stepRepresentativeEdit =
  'Согласия подписывает родитель или другой представитель. Сменился – впишите нового: согласия понадобятся заново.';
export const twinTitle = (label: string) => `Похоже, такой человек уже есть: ${label}`;
export const twinCode = 'Код уже занят: у каждого человека он свой.';
export const twinOpen = 'Открыть ту запись';
export const twinOther = 'Это другой человек';
export const addDoneTitle = { mentors: 'Наставник добавлен', mentees: 'Наставляемый добавлен' } as const;
export const addDoneCandidate =
  'Теперь нужно его согласие: напечатайте, подпишите и внесите дату. До этого наставник остаётся кандидатом.';
export const addDoneText = 'Согласия для печати программа подготовит вместе с приказом о паре.';
export const addMore = { mentors: 'Ещё наставник', mentees: 'Ещё наставляемый' } as const;
export const addConsent = 'Внести согласие';

export const personEdit = 'Изменить';
export const editTitle = 'Изменить запись';
export const editDone = (titles: readonly string[]) => `Изменено: «${titles.join('», «')}».`;
export const editNothingTitle = 'Ничего не изменено';
export const editNothing = 'На листе уже стоит то же самое.';
export const editToPerson = 'К записи';
export const editUndo = 'Отменить изменение';
export const editUndoneTitle = 'Изменение отменено';
export const editUndone = 'В строке снова то, что было.';
export const editRemarks = 'Что не так с ответом анкеты';
export const editRemarksSettled = 'Исправлено, замечания убрать';
export const editFormer = 'Эти согласия подписал прежний представитель';
export const editFormerText =
  'Сменился человек – возьмите согласия у нового и внесите их. Исправили опечатку – ничего делать не нужно.';
export const editFormerConsents = 'Согласия человека';
export const editToCheck = 'На листе вписаны формы для документов: проверьте, не пора ли их исправить';

export const rowTitles = { organisation: 'Сведения об организации', curators: 'Куратор' } as const;
export const rowTexts = {
  organisation: 'Это печатается в приказах и согласиях. Остальное – на листе «Организация».',
  curators:
    'Кто в школе отвечает за наставничество. Печатается в приказах и отчёте. Впишете другое имя – добавится ещё один куратор.',
} as const;
export const rowSave = 'Сохранить';
export const rowSaving = 'Записываем…';
export const rowDoneTitle = 'Сохранено';
export const rowDone = {
  organisation: 'Сведения записаны на лист «Организация».',
  curators: 'Куратор записан на лист «Кураторы».',
} as const;
