// What was read of a pasted table: every row, the total beside the one the table states, and what could not be read.
import { ui } from '../../texts/ui.ts';
import { Icon } from '../parts/Icon.tsx';
import { StateWord } from '../parts/StateWord.tsx';
import type { NumberTable } from '../paste/readNumbers.ts';

export function NumberPreview({ table, caption }: { readonly table: NumberTable; readonly caption: string }) {
  const text = ui.numbers;
  const { lines, unreadable, statedTotal, total } = table;
  return (
    <>
      {unreadable.length > 0 && (
        <div class="notice bad" role="alert">
          <p class="notice-title">
            <Icon name="alert" />
            {text.unreadableTitle(unreadable.length)}
          </p>
          <ul>
            {unreadable.map((line) => (
              <li key={line.row}>{text.unreadable(line.row, line.text)}</li>
            ))}
          </ul>
        </div>
      )}
      {lines.length === 0 && unreadable.length === 0 && (
        <p class="notice bad" role="alert">
          {text.nothing}
        </p>
      )}
      {statedTotal !== null && (
        <p>
          <StateWord tone={statedTotal === total ? 'good' : 'bad'}>
            {statedTotal === total ? text.totalAgrees(total) : text.totalDiffers(statedTotal, total)}
          </StateWord>
        </p>
      )}
      {table.heading !== '' && <p class="hint">{text.heading(table.heading)}</p>}
      {lines.length > 0 && (
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.organisation}</th>
              <th scope="col" class="number">
                {text.mentors}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              <tr key={index}>
                <td>{line.name}</td>
                <td class="number">{line.value}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.total}</th>
              <td class="number">{total}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </>
  );
}
