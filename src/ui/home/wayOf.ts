// Which screen of the panel an item of «Сделать сейчас» leads to.
import type { TodoView } from '../../rpc/views/home.ts';
import type { SchoolScreen } from '../school/schoolProps.ts';

/** The screen with the row it opens on; null for what is done on a sheet. */
export const wayOf = ({ place, rowId }: TodoView): readonly [screen: SchoolScreen, rowId?: string] | null => {
  switch (place) {
    case 'report':
    case 'pairs':
    case 'documents':
    case 'consents':
    case 'orders':
    case 'addMentor':
    case 'addMentee':
    case 'organisation':
    case 'duplicates':
    case 'tasks':
    case 'findings':
      return [place];
    case 'order':
      return ['signOrder', rowId];
    case 'candidates':
      return ['consents', rowId];
    case 'curators':
      return ['curator'];
    case 'match':
      return ['matching'];
    case 'answers':
      return ['editPerson', rowId];
    case 'roadmap':
      return ['roadmap'];
    case 'meetings':
      return rowId === '' ? ['pairs'] : ['pair', rowId];
  }
};
