// Templates are made and read a few in a call: asks until nothing is left.
import type { ShownTemplates } from '../../rpc/contract.ts';

interface Share {
  readonly done: number;
  readonly total: number;
}

/** The last answer, with the problems of all. `next` is asked from a place of the list, 0 at first. */
export const allTemplates = async (
  next: (from: number) => Promise<ShownTemplates>,
  onShare: (share: Share) => void,
): Promise<ShownTemplates> => {
  let answer = await next(0);
  const problems = [...answer.problems];
  while (answer.next > 0) {
    onShare({ done: answer.next, total: answer.total });
    answer = await next(answer.next);
    problems.push(...answer.problems);
  }
  return { ...answer, problems };
};
