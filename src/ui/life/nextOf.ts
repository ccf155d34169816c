// The one thing the page of a pair proposes, in words, and where it leads.
import type { PairLifeView } from '../../rpc/views/life.ts';
import * as texts from '../../texts/uiLife.ts';
import type { SchoolProps } from '../school/schoolProps.ts';
import { showMoment } from '../values/show.ts';
import type { LifeForm } from './lifeProps.ts';

interface Next {
  readonly text: string;
  readonly primary: string;
  onPrimary(): void;
}

export function nextOf(life: PairLifeView, onForm: (form: LifeForm) => void, onOpen: SchoolProps['onOpen']): Next {
  const { nextTexts, nextActions } = texts;
  switch (life.next) {
    case 'papers':
      return life.orderId === ''
        ? { text: nextTexts.papers, primary: nextActions.papers, onPrimary: () => onOpen('pairs') }
        : { text: nextTexts.papers, primary: nextActions.sign, onPrimary: () => onOpen('signOrder', life.orderId) };
    case 'programme':
      return life.programme === null
        ? { text: nextTexts.programme, primary: nextActions.programme, onPrimary: () => onForm('programme') }
        : { text: nextTexts.approve, primary: nextActions.approve, onPrimary: () => onForm('approve') };
    case 'meetings':
      return {
        text: nextTexts.meetings(life.meeting?.name ?? '', showMoment(life.meeting?.by ?? '')),
        primary: nextActions.meetings,
        onPrimary: () => onForm('meeting'),
      };
    case 'feedback':
      return {
        text: nextTexts.feedback(showMoment(life.interim?.by ?? '')),
        primary: nextActions.feedback,
        onPrimary: () => onOpen('forms', life.id),
      };
    case 'closing':
      return { text: nextTexts.closing, primary: nextActions.closing, onPrimary: () => onOpen('forms', life.id) };
    case 'result':
      return { text: nextTexts.result, primary: nextActions.result, onPrimary: () => onForm('result') };
    case '':
      return { text: texts.pairNothing, primary: '', onPrimary: () => undefined };
  }
}
