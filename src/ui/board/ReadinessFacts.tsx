// What is known of an organisation: its workbook, who can open it, its roadmap, the latest numbers or why there are none.
import { boardYear, quartersLine } from '../../texts/uiCycle.ts';
import * as ui from '../../texts/uiReadiness.ts';
import { Facts } from '../values/Facts.tsx';
import { showMoment, showNumber } from '../values/show.ts';
import type { BoardRow } from './boardFilters.ts';

const NUMBERS = ['mentors', 'mentees', 'pairs', 'unsigned'] as const;

export function ReadinessFacts({ row, year }: { readonly row: BoardRow; readonly year: string }) {
  const { source, book, access, told, mentorBase, tasks, quarters } = row;
  return (
    <>
      <Facts
        look="facts"
        facts={[
          [ui.factNames[source], ui.bookStates[book]],
          ...(access === 'not_needed' ? [] : [[ui.factNames.access, ui.accessStates[access]] as const]),
          [ui.factNames.tasks, ui.tasksOf(tasks)],
          ...(told !== null || mentorBase.mentors === 0
            ? []
            : [[ui.factNames.mentorBase, ui.inMentorBase(mentorBase.mentors, showMoment(mentorBase.on))] as const]),
          [boardYear(year), quartersLine(quarters)],
        ]}
      />
      {told === null ? (
        <p class="hint">{ui.toldNothing[book === 'none' ? 'none' : source]}</p>
      ) : (
        <>
          <h2>{ui.toldTitle(told.from, told.quarter, showMoment(told.on))}</h2>
          <Facts look="counts" facts={NUMBERS.map((key) => [ui.toldNames[key], showNumber(told[key])])} />
          {told.from === 'typed' && <p class="hint">{ui.toldTyped}</p>}
        </>
      )}
    </>
  );
}
