// The organisations of «Готовность и отчёты» in groups by what they need first, narrowed by a filter and by typed words.
import { useState } from 'preact/hooks';
import { boardUnknown } from '../../texts/uiCycle.ts';
import * as ui from '../../texts/uiReadiness.ts';
import { finder } from '../fields/finder.ts';
import { SearchField } from '../fields/SearchField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { Button } from '../parts/Button.tsx';
import { WayList } from '../parts/WayList.tsx';
import { type BoardRow, byNeed, filterChoices, fitting } from './boardFilters.ts';

/** Shown at first of a long list. */
const PORTION = 50;
/** A list in which nothing need be sought. */
const SHORT_LIST = 8;

/** What the list is narrowed to; kept while an organisation is looked at. */
export interface Narrowing {
  readonly filter: string;
  readonly text: string;
}

interface BoardListProps {
  readonly rows: readonly BoardRow[];
  readonly narrowing: Narrowing;
  onNarrow(narrowing: Narrowing): void;
  onOpen(id: string): void;
}

export function BoardList({ rows, narrowing, onNarrow, onOpen }: BoardListProps) {
  const [most, setMost] = useState(PORTION);
  const isFound = finder(narrowing.text);
  const found = fitting(rows, narrowing.filter).filter(({ name }) => isFound?.(name) ?? true);
  const ordered = byNeed(found).flatMap((group) => group.rows);
  return (
    <>
      {rows.length > SHORT_LIST && (
        <SearchField
          id="organisation-search"
          label={ui.searchLabel}
          value={narrowing.text}
          onValue={(text) => onNarrow({ ...narrowing, text })}
        />
      )}
      <SelectField
        id="shown"
        label={ui.filterTitle}
        value={narrowing.filter}
        error=""
        choices={filterChoices(rows, narrowing.filter)}
        onValue={(filter) => onNarrow({ ...narrowing, filter })}
      />
      <p class="hint" role="status">
        {found.length === 0 ? ui.searchNone : isFound && ui.counted(ui.searchFound, found.length)}
      </p>
      {byNeed(ordered.slice(0, most)).map(({ need, rows: group }) => (
        <section key={need}>
          <h2>{ui.counted(ui.needNames[need], found.filter((row) => row.need === need).length)}</h2>
          <WayList
            ways={group.map((row) => ({
              id: row.id,
              label: row.name,
              note: ui.organisationLine(row.stateName || boardUnknown, row.told, row.tasks.late),
            }))}
            onOpen={onOpen}
          />
        </section>
      ))}
      {ordered.length > most && (
        <Button onClick={() => setMost(ordered.length)}>{ui.showRest(ordered.length - most)}</Button>
      )}
    </>
  );
}
