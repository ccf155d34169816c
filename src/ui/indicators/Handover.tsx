// What leaves the municipality of a frozen quarter: files for the region, the proof to print, a page for the site.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { HandedOver } from '../../rpc/views/proof.ts';
import * as texts from '../../texts/uiHandover.ts';
import { useAction } from '../hooks/useAction.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Problems } from '../parts/Problems.tsx';
import { Progress } from '../parts/Progress.tsx';
import { OutLink } from '../values/OutLink.tsx';

interface Made {
  readonly title: string;
  readonly files: HandedOver['files'];
}

type What = 'region' | 'proof' | 'site';

const filesMade = ({ version, files }: HandedOver): Made => ({ title: texts.handoverMade(version), files });

const WORK: Readonly<Record<What, (period: string) => Promise<Made>>> = {
  region: async (period) => filesMade(await call('rpcExportRegion', { period })),
  proof: async (period) => {
    const { title, rows } = await call('rpcMakeProofSheet', { period });
    return { title: texts.handoverPrinted(title, rows), files: [] };
  },
  site: async (period) => filesMade(await call('rpcMakeSitePage', { period })),
};

const WAYS: readonly { readonly what: What; readonly name: string; readonly text: string }[] = [
  { what: 'region', name: texts.handoverRegion, text: texts.handoverRegionText },
  { what: 'proof', name: texts.handoverProof, text: texts.handoverProofText },
  { what: 'site', name: texts.handoverSite, text: texts.handoverSiteText },
];

export function Handover({ period }: { readonly period: string }) {
  const [asked, setAsked] = useState<What>('region');
  const [made, setMade] = useState<(Made & { readonly period: string }) | null>(null);
  const [action, run] = useAction(
    async (what: What) => ({ ...(await WORK[what](period)), period }),
    (result) => setMade(result),
  );
  const start = (what: What) => {
    if (action.running) return;
    setAsked(what);
    run(what);
  };
  return (
    <section>
      <h2>{texts.handoverTitle}</h2>
      {WAYS.map(({ what, name, text }) => (
        <div key={what} class="field">
          <Button onClick={() => start(what)}>{name}</Button>
          <p class="hint">{text}</p>
          {/* What came of it stands below the button that was pressed, where the eye is. */}
          {what === asked && (
            <>
              <Problems problems={action.problems} repeat={action.repeat} />
              {action.running && <Progress label={texts.handoverRunning} />}
              {!action.running && made !== null && made.period === period && <MadeFiles made={made} />}
            </>
          )}
        </div>
      ))}
    </section>
  );
}

function MadeFiles({ made }: { readonly made: Made }) {
  return (
    <Notice tone="good" title={made.title}>
      {made.files.length > 0 && (
        <ul class="lines">
          {made.files.map(({ name, url }) => (
            <li key={url}>
              <OutLink href={url}>{name}</OutLink>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
