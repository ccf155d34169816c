// Questions that somebody has renamed in the form since it was last looked at: told once, their answers go where they went.
import { columnKeyOf, OTHER } from '../../schema/derive/form.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { answerStories } from '../../texts/ru.ts';
import type { FormState } from './formStates.ts';
import { textMark } from './textMark.ts';

/** Stories for the journal, and the marks to remember. */
export const renamedQuestions = (
  schema: SheetSchema,
  form: string,
  { items, titleMarks }: FormState,
  titles: Readonly<Record<string, string>>,
): { readonly stories: readonly string[]; readonly titleMarks: Readonly<Record<string, string>> } => {
  const now = Object.fromEntries(Object.entries(titles).map(([item, title]) => [item, textMark(title)]));
  const stories = Object.entries(items).flatMap(([key, item]) => {
    const before = titleMarks?.[item];
    const column = schema.columns[columnKeyOf(key)];
    const isSame = before === undefined || now[item] === undefined || now[item] === before;
    return isSame || column === undefined || key.endsWith(OTHER)
      ? []
      : [answerStories.renamed(form, column.title, titles[item] ?? '')];
  });
  return { stories, titleMarks: now };
};
