// The outline of a screen whose content has not come yet.
import * as ui from '../../texts/ui.ts';

export function Skeleton() {
  return (
    <div class="skeleton" role="status">
      <span class="unseen">{ui.loading}</span>
      {['long', 'short', 'long', 'box', 'short', 'box'].map((shape, index) => (
        <div key={index} class={`bone ${shape}`} />
      ))}
    </div>
  );
}
