import { type FunctionComponent, lazy } from 'react';

const [firstPauseMs, longestPauseMs] = [500, 10_000];

/**
 * A component that comes when it is first shown. A load that fails, as while the server starts again, is tried again
 * until it succeeds; meanwhile the fallback of the Suspense around it stands.
 */
export function onDemand<Name extends string, Props>(load: () => Promise<Record<Name, FunctionComponent<Props>>>, name: Name) {
  return lazy(() => untilItComes(load).then((module) => ({ default: module[name] })));
}

/** A part of the page that is no component, in the same way. */
export async function untilItComes<Module>(load: () => Promise<Module>): Promise<Module> {
  for (let pause = firstPauseMs; ; pause = Math.min(2 * pause, longestPauseMs)) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
