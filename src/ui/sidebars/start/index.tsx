// The page of a workbook that cannot be worked in yet: empty, or of an older version.
import { showPanel } from '../../panel/showPanel.tsx';
import { Outdated } from '../../setup/Outdated.tsx';
import { SetUp } from '../../setup/SetUp.tsx';

showPanel((view, { loaded }) => {
  if (view.role === 'empty') return <SetUp view={view} loaded={loaded} />;
  return view.role === 'outdated' ? <Outdated view={view} loaded={loaded} /> : null;
});
