// Loading a list of people from a file: choosing, matching, checking, and the way back out of it.
import { useState } from 'preact/hooks';
import type { Value } from '../../rpc/contract.ts';
import { OtherPage } from '../panel/OtherPage.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';
import { CheckList } from './CheckList.tsx';
import { ChooseList } from './ChooseList.tsx';
import type { CheckedList } from './checkedList.ts';
import { LoadedList } from './LoadedList.tsx';
import { MatchColumns } from './matching/MatchColumns.tsx';
import { type Matching, NOTHING_CHANGED } from './matching/matching.ts';
import type { OpenedList } from './openedList.ts';
import { pageReader } from './pageReader.ts';
import { UndoneList } from './UndoneList.tsx';

export function LoadList({ view, loaded }: Pick<SchoolProps, 'view' | 'loaded'>) {
  const [left, setLeft] = useState(false);
  const [list, setList] = useState<OpenedList | null>(null);
  const [matching, setMatching] = useState<Matching>(NOTHING_CHANGED);
  const [checked, setChecked] = useState<CheckedList | null>(null);
  const [result, setResult] = useState<{ written: number; left: number } | null>(null);
  const [undone, setUndone] = useState<Value<'rpcUndoList'> | null>(null);
  const toHome = () => setLeft(true);
  const onUndone = (value: Value<'rpcUndoList'>) => {
    loaded.reload();
    setUndone(value);
  };
  const onOpened = (opened: OpenedList) => {
    // Of several sheets the first one whose columns are known is the likely one.
    const known = opened.sheets.findIndex(({ rows }) => pageReader.matchColumns(rows, opened).headerLine > 0);
    setMatching({ ...NOTHING_CHANGED, sheet: Math.max(0, known) });
    setList(opened);
  };
  const onLoaded = (written: number, left: number) => {
    loaded.reload();
    setResult({ written, left });
  };
  if (left) return <OtherPage />;
  if (undone !== null) return <UndoneList result={undone} onHome={toHome} />;
  if (checked !== null && result !== null)
    return <LoadedList {...result} importId={checked.importId} onHome={toHome} onUndone={onUndone} />;
  if (checked !== null) return <CheckList checked={checked} onBack={() => setChecked(null)} onLoaded={onLoaded} />;
  if (list === null) return <ChooseList view={view} onBack={toHome} onOpened={onOpened} onUndone={onUndone} />;
  return (
    <MatchColumns
      list={list}
      matching={matching}
      onMatching={setMatching}
      onBack={() => setList(null)}
      onChecked={setChecked}
    />
  );
}
