import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether the page has come to life: not on the server, and not while React takes over what the server made. */
export const useAlive = (): boolean => useSyncExternalStore(never, () => true, () => false);
