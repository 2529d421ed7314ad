import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { fetchScript } from '../fetchScript.ts';
import { useScene } from './scene.ts';

interface Use<Module> {
  wanted: boolean;
  /** What takes away again what it shows. */
  open(module: Module, place: HTMLElement): () => void;
  /** The script could not be fetched. */
  failed(): void;
}

/** Has a script of its own fill a place for as long as it is wanted there. */
export function useScript<Module>(path: string, place: RefObject<HTMLElement | null>, use: Use<Module>): void {
  const { frame } = useScene();
  const now = useRef(use);
  now.current = use;
  const { wanted } = use;

  useEffect(() => {
    if (!wanted) return;
    let close: (() => void) | undefined;
    let gone = false;
    fetchScript<Module>(frame, path).then(
      (module) => {
        if (!gone && place.current) close = now.current.open(module, place.current);
      },
      () => now.current.failed(),
    );
    return () => {
      gone = true;
      close?.();
    };
  }, [wanted, frame, path, place]);
}
