// A table of names and numbers, with a total where there is one.
import * as ui from '../../texts/ui.ts';

interface CountTableProps {
  readonly caption: string;
  /** The caption stands above the table already: it is said, not shown. */
  readonly isSaid?: boolean;
  readonly rows: readonly { readonly name: string; readonly value: string | number }[];
  readonly total?: number;
}

export function CountTable({ caption, isSaid, rows, total }: CountTableProps) {
  return (
    <table aria-label={isSaid ? caption : undefined}>
      {!isSaid && <caption>{caption}</caption>}
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">{row.name}</th>
            <td>{row.value}</td>
          </tr>
        ))}
      </tbody>
      {total !== undefined && (
        <tfoot>
          <tr>
            <th scope="row">{ui.numbersTotal}</th>
            <td>{total}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
