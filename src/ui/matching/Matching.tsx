// Matching of mentors: the queue with its proposals, the candidates of one mentee, and the acceptance of those that were ticked.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Choice } from '../../rpc/contract.ts';
import type { TwoPeople } from '../../rpc/views/matching.ts';
import type { PagePlace } from '../../rpc/views/panel.ts';
import * as ui from '../../texts/uiMatching.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { OtherPage } from '../panel/OtherPage.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import { AcceptProposals } from './AcceptProposals.tsx';
import { Candidates } from './Candidates.tsx';
import { Queue, type Said } from './Queue.tsx';

type Place =
  | { readonly at: 'queue'; readonly said: Said | null }
  | { readonly at: 'candidates'; readonly menteeId: string }
  | { readonly at: 'accept'; readonly rows: readonly TwoPeople[] }
  | { readonly at: 'school'; readonly there: Partial<PagePlace> };

const NO_TERM = { start: '', end: '' };

export function Matching({ kinds }: { readonly kinds: readonly Choice[] }) {
  const [place, setPlace] = useState<Place>({ at: 'queue', said: null });
  const list = useLoaded(() => call('rpcGetMatching', {}), '');
  const toQueue = (said: Said | null) => {
    setPlace({ at: 'queue', said });
    list.reload();
  };
  const toHome = () => setPlace({ at: 'school', there: {} });
  if (place.at === 'school') return <OtherPage {...place.there} />;
  if (place.at === 'candidates')
    return (
      <Candidates
        menteeId={place.menteeId}
        onBack={() => setPlace({ at: 'queue', said: null })}
        onChosen={(text) => toQueue({ tone: 'good', text })}
      />
    );
  if (place.at === 'accept')
    return (
      <AcceptProposals
        rows={place.rows}
        term={list.value?.term ?? NO_TERM}
        kinds={kinds}
        onBack={() => setPlace({ at: 'queue', said: null })}
        onQueue={() => toQueue(null)}
        onHome={toHome}
        onSign={(rowId) => setPlace({ at: 'school', there: { screen: 'signOrder', rowId } })}
      />
    );
  return (
    <Screen title={ui.matchingTitle} onBack={toHome}>
      <Loadable loaded={list}>
        {(view) => (
          <Queue
            view={view}
            said={place.said}
            onChanged={toQueue}
            onCandidates={(menteeId) => setPlace({ at: 'candidates', menteeId })}
            onAccept={(rows) => setPlace({ at: 'accept', rows })}
            onHome={toHome}
          />
        )}
      </Loadable>
    </Screen>
  );
}
