// The user guide as the build puts it into its page.

export interface GuideTask {
  readonly title: string;
  /** Made by the build out of the Markdown of docs/guide. */
  readonly html: string;
}

export interface GuideChapter {
  readonly title: string;
  readonly intro: string;
  readonly tasks: readonly GuideTask[];
}

export function guideText(): readonly GuideChapter[] {
  return JSON.parse(document.getElementById('guide')?.textContent ?? '[]');
}

/** The chapters with the tasks that have every word of `sought` in them; without words, all. */
export function findTasks(chapters: readonly GuideChapter[], sought: string): readonly GuideChapter[] {
  const words = plain(sought).split(/\s+/).filter(Boolean);
  if (words.length === 0) return chapters;
  return chapters
    .map((chapter) => ({
      ...chapter,
      intro: '',
      tasks: chapter.tasks.filter(({ title, html }) => {
        const text = plain(`${title} ${html.replace(/<[^>]*>/g, ' ')}`);
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ tasks }) => tasks.length > 0);
}

const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').replaceAll('\u00a0', ' ');
