// A part of a screen that waits for its value: skeleton, failure with «Повторить», or the content.
import type { ComponentChildren } from 'preact';
import * as ui from '../../texts/ui.ts';
import type { Loaded } from '../hooks/useLoaded.ts';
import { Problems } from './Problems.tsx';
import { Progress } from './Progress.tsx';
import { Skeleton } from './Skeleton.tsx';

interface LoadableProps<Value> {
  readonly loaded: Loaded<Value>;
  readonly children: (value: Value) => ComponentChildren;
}

export function Loadable<Value>({ loaded, children }: LoadableProps<Value>) {
  const failure = <Problems problems={loaded.loading ? [] : loaded.problems} repeat={loaded.reload} />;
  if (loaded.value !== null) {
    return (
      <>
        {loaded.loading && <Progress label={ui.refreshing} />}
        {failure}
        {children(loaded.value)}
      </>
    );
  }
  return loaded.loading ? <Skeleton /> : failure;
}
