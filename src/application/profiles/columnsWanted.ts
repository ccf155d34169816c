// The columns a profile leaves out, as the setting a workbook keeps them in; for set-up, updates and the factory.
import { formatOff } from '../../schema/layout.ts';
import type { Profile } from '../profile.ts';
import type { Settings } from '../settings.ts';
import { columnsOffOf } from './listSections.ts';

export const columnsWanted = (profile: Profile): Pick<Settings, 'columnsOff'> => ({
  columnsOff: formatOff(columnsOffOf(profile)),
});
