'use client';
import { useToast } from '../../../../ui/toastContext.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';

/** After a form: tells that it was kept. */
export function useSavedToast() {
  const t = useMessages();
  const toast = useToast();
  return (name: string, isNew: boolean) => toast({ text: t(isNew ? 'admin.addedToast' : 'admin.savedToast', { name }) });
}
