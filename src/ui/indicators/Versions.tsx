// The versions of a frozen quarter and what each of them changed.
import type { SnapshotVersion } from '../../rpc/views/indicators.ts';
import * as texts from '../../texts/uiIndicators.ts';
import { showMoment } from '../values/show.ts';

export function Versions({ versions }: { readonly versions: readonly SnapshotVersion[] }) {
  return (
    <section>
      <h2>{texts.versionsTitle}</h2>
      {versions.map(({ version, frozenAt, differences }) => (
        <details key={version}>
          <summary>{texts.versionsOf(version, showMoment(frozenAt))}</summary>
          {differences.length === 0 ? (
            <p class="hint">{version === 1 ? texts.versionsFirst : texts.versionsSame}</p>
          ) : (
            <ul class="lines">
              {differences.map(({ id, name, before, after }) => (
                <li key={id}>
                  {id}. {name}: {texts.versionsDifference(before, after)}
                </li>
              ))}
            </ul>
          )}
        </details>
      ))}
    </section>
  );
}
