// Problems of the workbook as a list: how grave, where, what to do, and the way to the cell.
import * as ui from '../../texts/ui.ts';
import { OutLink } from '../values/OutLink.tsx';
import { StateWord } from '../values/StateWord.tsx';

interface FoundListProps {
  readonly problems: readonly {
    readonly level: 'error' | 'warning';
    readonly place: string;
    readonly text: string;
    readonly link: string;
  }[];
}

export function FoundList({ problems }: FoundListProps) {
  return (
    <ul class="list">
      {problems.map(({ level, place, text, link }, index) => (
        <li key={index}>
          <StateWord tone={level === 'error' ? 'bad' : 'wait'} icon="alert">
            {[ui.checkLevels[level], place].filter((part) => part !== '').join(' · ')}
          </StateWord>
          <span>{text}</span>
          {link !== '' && <OutLink href={link}>{ui.checkOpenCell}</OutLink>}
        </li>
      ))}
    </ul>
  );
}
