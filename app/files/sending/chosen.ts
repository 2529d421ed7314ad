import { useSyncExternalStore } from 'react';
import type { ChosenFile } from '../../live/outbox.ts';

/**
 * The files that go with a conversation's next message, beside its draft on disk: they survive switching and reloading,
 * and are the same in every tab. Called like a draft, so that they are tidied away with it.
 */
export const chosenKey = (agentId: string, conversationId: string): string => `samtal.draft.${agentId}.${conversationId}.files`;

export const mostInMessage = 10;

const none: readonly ChosenFile[] = [];
const known = new Map<string, { written: string | null; files: readonly ChosenFile[] }>();
const listeners = new Set<() => void>();

export function chosenFiles(key: string): readonly ChosenFile[] {
  const written = read(key);
  const last = known.get(key);
  if (last && (last.written === written || written === undefined)) return last.files;
  const files = filesOf(written ?? null);
  known.set(key, { written: written ?? null, files });
  return files;
}

export function keepChosen(key: string, files: readonly ChosenFile[]): void {
  const written = files.length > 0 ? JSON.stringify({ text: '', at: Date.now(), files }) : null;
  try {
    if (written) localStorage.setItem(key, written);
    else localStorage.removeItem(key);
  } catch {
    // Without a disk they live as long as the page.
  }
  known.set(key, { written: read(key) ?? null, files });
  for (const listener of listeners) listener();
}

export const useChosen = (key: string): readonly ChosenFile[] => useSyncExternalStore(follow, () => chosenFiles(key), () => none);

function follow(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function read(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

function filesOf(written: string | null): readonly ChosenFile[] {
  try {
    const value: unknown = JSON.parse(written ?? 'null');
    const files = typeof value === 'object' && value !== null && 'files' in value && Array.isArray(value.files) ? value.files : none;
    return files.filter(isChosen);
  } catch {
    return none;
  }
}

function isChosen(value: unknown): value is ChosenFile {
  if (typeof value !== 'object' || value === null) return false;
  const { clientId, name, size, copyOf, attachmentId } = Object.fromEntries(Object.entries(value));
  const isCopy = [copyOf, attachmentId].every((id) => id === undefined || typeof id === 'string');
  return isCopy && typeof clientId === 'string' && typeof name === 'string' && typeof size === 'number';
}
