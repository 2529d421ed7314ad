import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Frame } from '../../frame.ts';
import type { Session } from '../session.ts';
import type { State } from '../state.ts';
import type { Store } from '../store.ts';
import type { Words } from '../words/words.ts';
import type { Formats } from './formats.ts';

/** What every screen can reach. */
interface Reach {
  frame: Frame;
  session: Session;
  /** Kept for this tab only. */
  tab: Store;
  words: Words;
  formats: Formats;
  close(): void;
}

export const Scene = createContext<Reach | null>(null);

export function useScene(): Reach {
  const reach = useContext(Scene);
  if (!reach) throw new Error('Rendered outside of the chat.');
  return reach;
}

export function useChatState(): State {
  const { cell } = useScene().session;
  const [state, setState] = useState(cell.get);
  useEffect(() => {
    const update = () => setState(cell.get());
    // It may have changed between rendering and now.
    update();
    return cell.watch(update);
  }, [cell]);
  return state;
}
