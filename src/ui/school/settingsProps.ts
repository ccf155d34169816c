// What a screen of the page of settings is given.
import type { SchoolProps } from './schoolProps.ts';

export interface SettingsProps extends Pick<SchoolProps, 'loaded'> {
  /** To the list of the page. */
  onBack(): void;
  /** To the first screen of the school. */
  onHome(): void;
}
