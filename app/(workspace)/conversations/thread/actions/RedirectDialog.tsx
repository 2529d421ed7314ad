import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Field } from '../../../../../ui/Field.tsx';
import { TextInput } from '../../../../../ui/TextInput.tsx';
import { useToast } from '../../../../../ui/toastContext.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { hostOf, pathOf } from '../pathOf.ts';
import { ActionDialog } from './ActionDialog.tsx';
import { useRedirectVisitorMutation } from './redirect.generated.ts';
import type { ActionDialogProps } from './threadActions.ts';
import { useSending } from './useSending.ts';

export function RedirectDialog({ conversation, onClose }: ActionDialogProps) {
  const t = useMessages();
  const toast = useToast();
  const [written, setWritten] = useState('');
  /** The address that is known to lie elsewhere; another one is asked about anew. */
  const [elsewhere, setElsewhere] = useState<string | null>(null);
  const [, redirect] = useRedirectVisitorMutation();
  const { clientId, pending, mistake, problem, send } = useSending();
  const name = conversation.visitorName ?? t('common.visitor');
  const url = withScheme(written.trim());
  const otherSite = elsewhere !== null && elsewhere === url;

  const submit = () =>
    send(
      async () => {
        const { data, error } = await redirect({ input: { clientId, conversationId: conversation.id, url, otherSite } });
        const userErrors = data?.redirectVisitor.userErrors;
        if (userErrors?.[0]?.code !== 'OTHER_SITE') return { error, userErrors };
        setElsewhere(url);
        return { userErrors };
      },
      () => {
        toast({ text: t(otherSite ? 'thread.redirect.linked' : 'thread.redirect.done', { name }) });
        onClose();
      },
    );
  const { page } = conversation.visitor;
  const wrong = mistake?.field === 'url' && mistake.code !== 'OTHER_SITE';
  return (
    <ActionDialog
      title={t('thread.redirect.title', { name })}
      description={t('thread.redirect.text')}
      submitLabel={t(otherSite ? 'thread.redirect.sendLink' : 'thread.redirect')}
      pending={pending}
      problem={mistake?.field ? null : problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={t('thread.redirect.url')} hint={page && t('thread.redirect.now', { page: hostOf(page.url) + pathOf(page.url) })} error={wrong ? t('thread.redirect.wrong') : null} required>
        <TextInput inputMode="url" autoComplete="off" spellCheck={false} placeholder="https://" value={written} maxLength={2_000} onChange={(event) => setWritten(event.target.value)} />
      </Field>
      {otherSite && (
        <p role="alert" className="m-0 flex gap-2.5 rounded-card bg-warn-soft px-3 py-2.5 text-list text-ink">
          <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 stroke-[1.7] text-warn" />
          {t('thread.redirect.elsewhere')}
        </p>
      )}
    </ActionDialog>
  );
}

/** People copy addresses without what stands before the host. */
const withScheme = (text: string): string => (text === '' || text.startsWith('/') || /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`);
