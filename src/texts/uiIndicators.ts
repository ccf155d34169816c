// Russian words of the sidebar's screens on indicators and their proof.
export const indicatorsTitle = 'Показатели';
export const indicatorsAsOf = (day: string, version: number) => `На ${day}, версия ${version}`;
export const indicatorsTarget = (target: string) => `цель ${target}`;
export const indicatorsNoTarget = 'цели нет';
export const indicatorsNumerator = 'Числитель';
export const indicatorsDenominator = 'Знаменатель';
export const indicatorsReported = 'Сдали отчёт';
export const indicatorsEmptyTitle = 'Свода за этот квартал ещё нет';
export const indicatorsEmpty = 'Сделайте свод, и здесь появятся показатели.';
export const indicatorsDirections = { up: '▲', down: '▼', same: '•' } as const;
export const indicatorsDirectionNames = { up: 'выросло', down: 'снизилось', same: 'без изменений' } as const;
export const indicatorsQuarterAgo = 'Квартал назад';
export const indicatorsYearAgo = 'Год назад';
export const indicatorsAltered = 'Снимок изменён после фиксации';
export const indicatorsAlteredText =
  'Кто-то поправил строки листа «Снимки». Верните прежние значения через историю версий.';

export const proofOpen = 'Доказательство';
export const proofTitle = (id: string) => `Доказательство ${id}`;
export const proofFrozen = (version: number, day: string, frozenAt: string) =>
  `Версия ${version} на ${day}, зафиксирована ${frozenAt}`;
export const proofRule = 'Как посчитано';
export const proofParts = 'По организациям';
export const proofOrganisation = 'Организация';
export const proofCounted = 'Учтено';
export const proofWhole = 'Всего';
export const proofHidden = 'скрыто';
export const proofHiddenText = 'Числа меньше пяти по организациям не показываются: это защищает детей.';
export const proofNoParts = 'Этот показатель не складывается из чисел организаций.';
export const proofLeftOut = 'Не учтено строк';
export const proofLeftOutText = 'Какие именно, видно в книге организации: «Отчёт» → «Что учтено».';
export const proofConstants = 'Константы';
export const proofConstant = (value: string, day: string, source: string) =>
  [value, day === '' ? '' : `на ${day}`, source].filter((part) => part !== '').join(', ');
export const proofNotes = 'Замечания';

export const versionsTitle = 'Версии снимка';
export const versionsOf = (version: number, frozenAt: string) => `Версия ${version}, ${frozenAt}`;
export const versionsFirst = 'Первая версия.';
export const versionsSame = 'Показатели те же, изменились пояснения.';
export const versionsDifference = (before: string, after: string) => `было ${before || '—'}, стало ${after || '—'}`;

export const metricsTitle = 'Оперативные показатели';
export const metricKnown = (reported: number, expected: number) => `известно ${reported} из ${expected}`;

export const pictureShare = (share: number) => `${String(share).replace('.', ',')}\u00a0% цели`;
export const pictureTrend = 'По кварталам';
export const pictureTrendPoint = (period: string, share: number | null) =>
  share === null ? `${period} – нет данных` : `${period} – ${pictureShare(share)}`;
export const pictureForms = 'Охват по формам';
export const pictureFormCounts = (pairs: number, mentors: number) => `пар и групп ${pairs}, наставников ${mentors}`;
export const pictureMap = 'Кто сдал отчёты';
export const pictureMapCount = (there: number, all: number) => `Сдали ${there} из ${all}`;
export const pictureMapOrganisation = 'Организация';
export const pictureNotFrozen = 'свода не было';
export const pictureSigns = { there: '✓', back: '↩', missing: '✕', none: '–' } as const;
export const pictureLegend = '✓ сдан, ↩ возвращён или изменён, ✕ не сдан, – свода не было';
