// How far an indicator has come towards its target: a bar for the eye, the percent in words for everybody.
import * as texts from '../../texts/uiIndicators.ts';

export function TargetBar({ share }: { readonly share: number | null }) {
  if (share === null) return null;
  return (
    <span class="target-bar">
      <span class="track" aria-hidden="true">
        <span class={share >= 100 ? 'reached' : ''} style={{ width: `${Math.min(share, 100)}%` }} />
      </span>
      <span class="hint">{texts.pictureShare(share)}</span>
    </span>
  );
}
