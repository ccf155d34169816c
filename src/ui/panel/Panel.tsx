// One panel: asks what workbook this is and shows the screens of its page, or has the page of another role opened instead.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { PanelView } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { type Loaded, useLoaded } from '../hooks/useLoaded.ts';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import { OtherPage } from './OtherPage.tsx';

/** What the screens of a page are given beside the view of the workbook. */
export interface OpenedPanel {
  readonly loaded: Loaded<PanelView>;
  /** The quarter a person chose; empty before the first choice. */
  readonly chosenPeriod: string;
  onPeriod(period: string): void;
}

/** The screens of a page for a workbook; null when it is not this page that shows it. */
export type PageScreens = (view: PanelView, panel: OpenedPanel) => JSX.Element | null;

interface PanelProps {
  readonly screens: PageScreens;
  /** The role whose page this is. */
  readonly page?: 'school' | 'municipality' | undefined;
}

export function Panel({ screens, page }: PanelProps) {
  const [chosenPeriod, setPeriod] = useState('');
  const loaded = useLoaded(
    () => call('rpcGetPanel', { ...(page && { page }), ...(chosenPeriod !== '' && { period: chosenPeriod }) }),
    chosenPeriod,
  );
  if (loaded.value === null) {
    return (
      <Screen title={ui.product}>
        <Loadable loaded={loaded}>{() => null}</Loadable>
      </Screen>
    );
  }
  return screens(loaded.value, { loaded, chosenPeriod, onPeriod: setPeriod }) ?? <OtherPage />;
}
