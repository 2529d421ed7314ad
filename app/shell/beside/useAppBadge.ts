import { useEffect } from 'react';

/** On the icon of an installed portal. Browsers without it, or where it is not installed, say no. */
export function useAppBadge(count: number): void {
  useEffect(() => {
    if ('setAppBadge' in navigator) navigator.setAppBadge(count).catch(() => {});
  }, [count]);
}
