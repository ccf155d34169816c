// The first steps of a municipality and how far each is.
import type { FirstSteps } from '../../rpc/views/setUp.ts';
import * as ui from '../../texts/ui.ts';
import type { firstStepActions, firstStepNames } from '../../texts/uiSetUp.ts';

export interface FirstStep {
  readonly name: keyof typeof firstStepNames;
  readonly isDone: boolean;
  /** «5 из 18» of a step that has begun; empty otherwise. */
  readonly part: string;
  /** Where the step is done; absent for what is behind. */
  readonly screen?: keyof typeof firstStepActions;
}

const counted = ({ made, total }: FirstSteps['books']) => ({
  isDone: total > 0 && made === total,
  part: made > 0 && made < total ? ui.outOf(made, total) : '',
});

/** Without schools that keep a workbook there is neither a form to choose nor a workbook to make. */
export const stepsOf = ({ organisations, templates, isFormChosen, books }: FirstSteps): FirstStep[] => {
  const hasSchools = organisations === 0 || books.total > 0;
  return [
    { name: 'book', isDone: true, part: '' },
    { name: 'organisations', isDone: organisations > 0, part: '', screen: 'organisations' },
    { name: 'templates', ...counted(templates), screen: 'templates' },
    ...(hasSchools
      ? ([
          { name: 'mentorForm', isDone: isFormChosen, part: '', screen: 'mentorForm' },
          { name: 'books', ...counted(books), screen: 'books' },
        ] as const)
      : []),
  ];
};
