// Russian words of the sidebar's page with the user guide; the guide itself is docs/guide.
export const guideTitle = 'Справка';
export const guideToPanel = 'Открыть панель';
export const guideWhole = 'Руководство с картинками';
export const guideSearch = 'Найти в справке';
export const guideFound = (count: number) =>
  count === 0 ? 'Ничего не нашлось. Попробуйте другое слово, например «приказ».' : `Найдено: ${count}`;
