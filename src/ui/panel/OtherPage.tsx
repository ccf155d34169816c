// Another page in place of this one: the workbook was set up or updated meanwhile, or a person goes to a page of its own.
import { useEffect } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { OwnPage, PlaceName } from '../../rpc/views/panel.ts';
import * as ui from '../../texts/ui.ts';
import { useAction } from '../hooks/useAction.ts';
import { Problems } from '../parts/Problems.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';

interface OtherPageProps {
  /** Without it the first page of the workbook. */
  readonly page?: OwnPage;
  /** A screen of that page; its first one without it. */
  readonly screen?: PlaceName;
  /** The row that screen is about; empty for none. */
  readonly rowId?: string;
}

export function OtherPage({ page, screen, rowId = '' }: OtherPageProps) {
  const [action, open] = useAction(
    () =>
      call('rpcOpenPanel', {
        ...(page && { page }),
        ...(screen && { place: { screen, ...(rowId !== '' && { rowId }) } }),
      }),
    () => undefined,
  );
  useEffect(() => open(undefined), []);
  return (
    <Screen title={ui.product}>
      {action.problems.length > 0 ? <Problems problems={action.problems} repeat={action.repeat} /> : <Skeleton />}
    </Screen>
  );
}
