// The second step: which column of the file goes where, as the names say and as the person decides.
import { useMemo, useState } from 'preact/hooks';
import { call } from '../../../rpc/client.ts';
import * as ui from '../../../texts/ui.ts';
import { SelectField } from '../../fields/SelectField.tsx';
import { useAction } from '../../hooks/useAction.ts';
import { Actions } from '../../parts/Actions.tsx';
import { Form } from '../../parts/Form.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Screen } from '../../parts/Screen.tsx';
import type { CheckedList } from '../checkedList.ts';
import type { OpenedList } from '../openedList.ts';
import { pageReader } from '../pageReader.ts';
import { ColumnField } from './ColumnField.tsx';
import { lackingFields } from './lackingFields.ts';
import type { Matching } from './matching.ts';
import { SharedFields, sharedId } from './SharedFields.tsx';

interface MatchColumnsProps {
  readonly list: OpenedList;
  readonly matching: Matching;
  onMatching(matching: Matching): void;
  onBack(): void;
  onChecked(checked: CheckedList): void;
}

export function MatchColumns({ list, matching, onMatching, onBack, onChecked }: MatchColumnsProps) {
  const { sheet, changes, shared } = matching;
  const rows = list.sheets[sheet]?.rows ?? [];
  const matched = useMemo(() => pageReader.matchColumns(rows, list), [rows, list]);
  const [isSent, setSent] = useState(false);
  // A field stays where it stood when the screen opened: one that moves while it is chosen in loses the keyboard.
  const [changedBefore] = useState(changes);

  const chosen = matched.fieldOf.map((field, column) => changes[column] ?? field);
  const { sharable, needed } = lackingFields(list.fields, chosen);
  const banned = matched.refused.filter(({ refusal }) => refusal.of === 'file');
  const passed = matched.refused.filter(({ refusal }) => refusal.of === 'column');
  const isRefusedColumn = (name: string) => passed.some((one) => one.name === name);
  const columns = matched.names.flatMap((name, column) => (isRefusedColumn(name) ? [] : [{ name, column }]));
  const isOpen = ({ column }: { column: number }) => (matched.fieldOf[column] ?? '') !== '' || column in changedBefore;

  const [action, check] = useAction(async () => {
    const sent = pageReader.chosenCells(matched.rows, chosen);
    const defaults = Object.fromEntries(sharable.map(({ key }) => [key, shared[key] ?? '']));
    const argument = { ...sent, register: list.register, defaults };
    return { argument, ...(await call('rpcPreviewList', argument)) };
  }, onChecked);
  const send = () => {
    setSent(true);
    const [empty] = sharable.filter(({ key }) => (shared[key] ?? '').trim() === '');
    if (empty !== undefined) document.getElementById(sharedId(empty.key))?.focus();
    else if (needed.length === 0 && matched.rows.length > 0) check(undefined);
  };
  const field = ({ name, column }: { name: string; column: number }) => (
    <ColumnField
      key={column}
      column={column}
      name={name}
      rows={matched.rows}
      fields={list.fields}
      field={chosen[column] ?? ''}
      onField={(key) => onMatching({ ...matching, changes: { ...changes, [column]: key } })}
    />
  );
  const unused = columns.filter((one) => !isOpen(one));

  return (
    <Screen title={ui.listMatchTitle} onBack={onBack} busy={action.running}>
      <Form onSend={send}>
        {list.sheets.length > 1 && (
          <SelectField
            id="list-sheet"
            label={ui.listSheet}
            error=""
            value={String(sheet)}
            choices={list.sheets.map((one, index) => ({
              code: String(index),
              name: ui.listSheetName(one.name, one.rows.length),
            }))}
            onValue={(index) => onMatching({ sheet: Number(index), changes: {}, shared })}
          />
        )}
        {banned.length > 0 ? (
          <Notice tone="bad" title={ui.listRefusedTitle(banned.map(({ name }) => name).join(', '))}>
            <p>{banned[0]?.refusal.text}</p>
          </Notice>
        ) : (
          <>
            {matched.rows.length === 0 && <Notice tone="bad" title={ui.listNoRows} />}
            {matched.headerLine === 0 ? (
              <Notice tone="warn" title={ui.listNoHeader} />
            ) : (
              <p>{ui.listMatchText(matched.headerLine, matched.rows.length)}</p>
            )}
            {passed.length > 0 && (
              <Notice tone="warn" title={ui.listRefusedTitle(passed.map(({ name }) => name).join(', '))}>
                <p>{passed[0]?.refusal.text}</p>
              </Notice>
            )}
            {columns.filter(isOpen).map(field)}
            <SharedFields
              fields={sharable}
              values={shared}
              isSent={isSent}
              onValue={(key, value) => onMatching({ ...matching, shared: { ...shared, [key]: value } })}
            />
            {unused.length > 0 && (
              <details class="field" open={matched.headerLine === 0}>
                <summary>{ui.listUnused(unused.length)}</summary>
                {unused.map(field)}
              </details>
            )}
            {needed.length > 0 && (
              <Notice tone="bad" title={ui.listColumnMissing(needed.map(({ title }) => title).join(', '))} />
            )}
            <Actions primary={ui.listCheck} action={action} running={ui.listChecking} />
          </>
        )}
      </Form>
    </Screen>
  );
}
