// Addresses of curators who have left and still have access: each is closed by a button of its own.
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/ui.ts';
import { useAction } from '../hooks/useAction.ts';
import { Button } from '../parts/Button.tsx';
import { Problems } from '../parts/Problems.tsx';
import { Progress } from '../parts/Progress.tsx';
import type { MunicipalityProps, MunicipalityView } from './municipalityProps.ts';

type Former = MunicipalityView['books']['former'][number];

export function FormerAccess({ view, loaded }: Pick<MunicipalityProps, 'view' | 'loaded'>) {
  const [action, close] = useAction(
    ({ orgId, email }: Former) => call('rpcCloseAccess', { orgId, email }),
    loaded.reload,
  );
  if (view.books.former.length === 0) return null;
  return (
    <section>
      <h2>{ui.booksFormerTitle}</h2>
      <p>{ui.booksFormer}</p>
      <Problems problems={action.problems} repeat={action.repeat} />
      {action.running && <Progress label={ui.booksFormerClosing} />}
      <ul class="list">
        {view.books.former.map((one) => (
          <li key={`${one.orgId} ${one.email}`}>
            <Button onClick={() => close(one)}>{ui.booksFormerClose(one.name, one.email)}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
