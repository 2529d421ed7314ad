import { type RefObject, useEffect, useRef } from 'react';
import type { Attaching } from '../../../../files/useAttaching.ts';
import { useLive } from '../../../../live/LiveContext.ts';
import { goOn } from './goOn.ts';
import { useAutoGrow } from './useAutoGrow.ts';
import { useDraft } from './useDraft.ts';
import { takeWish } from './wantsToWrite.ts';

/** The text box and what is written in it; everything that puts something there asks this. */
export interface Writing {
  box: RefObject<HTMLTextAreaElement | null>;
  text: string;
  /** The rapid responses that were put into it. */
  rapidIds: readonly string[];
  /** The whole text anew. */
  write: (text: string) => void;
  /** Puts it at the cursor, in place of what is selected, as if typed: undo knows it. */
  insert: (text: string) => void;
  /** The same in place of a part of the text. */
  replace: (from: number, to: number, text: string) => void;
  /** The files beside it, where there can be some. */
  attaching?: Attaching;
  /** It is part of what is written from now on. */
  noteRapid: (id: string) => void;
}

/** Kept under that name. `typing` is told whether something stands there; of a note nobody is told. */
export function useWriting(name: string, typing?: (typing: boolean) => void): Writing {
  const { me } = useLive();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setDraft, rapidIds] = useDraft(me.id, name);
  const used = useRef(rapidIds);
  useAutoGrow(box, text);
  useEffect(() => {
    if (takeWish()) goOn(box.current);
  }, []);
  return {
    box,
    text,
    rapidIds,
    write(next) {
      // What is put in by one key comes here before this renders anew.
      used.current = next === '' ? [] : used.current;
      setDraft(next, used.current);
      typing?.(next.trim() !== '');
    },
    noteRapid(rapidId) {
      used.current = [...new Set([...used.current, rapidId])];
    },
    insert(inserted) {
      box.current?.focus();
      if (box.current) type(box.current, inserted);
    },
    replace(from, to, inserted) {
      box.current?.focus();
      box.current?.setSelectionRange(from, to);
      if (box.current) type(box.current, inserted);
    },
  };
}

function type(box: HTMLTextAreaElement, text: string) {
  if (document.execCommand('insertText', false, text)) return;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
