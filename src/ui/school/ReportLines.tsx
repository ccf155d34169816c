// The lines of a quarter's report as the municipality will see them, after the remarks on them.
import type { Value } from '../../rpc/contract.ts';
import { ui } from '../../texts/ui.ts';
import { Icon } from '../parts/Icon.tsx';
import { StateWord } from '../parts/StateWord.tsx';
import { showMoment } from '../parts/showMoment.ts';

export function ReportLines({ preview }: { readonly preview: Value<'rpcPreviewSubmission'> }) {
  const text = ui.report;
  return (
    <>
      {preview.submitted !== '' && (
        <p>
          <StateWord tone="good">{text.submitted(showMoment(preview.submitted))}</StateWord>
        </p>
      )}
      {preview.problems.length > 0 && (
        <div class="notice warn">
          <h2 class="notice-title">
            <Icon name="alert" />
            {ui.problems.remarks}
          </h2>
          <ul>
            {preview.problems.map((problem, index) => (
              <li key={`${index}-${problem.code}`}>{problem.text}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="hint">{text.asOf(showMoment(preview.asOf))}</p>
      <table>
        <caption>{text.caption}</caption>
        <tbody>
          {preview.lines.map((line) => (
            <tr key={line.name}>
              <th scope="row">{line.name}</th>
              <td class="number">{line.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
