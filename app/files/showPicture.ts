import { createContext, useContext } from 'react';
import type { FileLineFragment } from '../live/fragments.generated.ts';

/** A picture of a conversation: who sent it, and when. */
export interface Picture {
  file: FileLineFragment;
  by: string;
  at: string;
}

export const ShowPicture = createContext<(id: string) => void>(() => {});

/** Opens the viewer at the picture of that id. */
export const useShowPicture = (): ((id: string) => void) => useContext(ShowPicture);

/** Where it stands in the thread. */
export const smallPicture = (id: string): HTMLElement | null => document.querySelector(`[data-picture="${CSS.escape(id)}"]`);
