import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { DraftsDocument } from './drafts.generated.ts';

/** The visitor says it anew while typing; without a word for so long the browser may be gone. */
const FADES_AFTER = 60_000;

/** Dashed: the visitor has not sent it. Gone as soon as there is a newer message of the visitor. */
export function DraftBubble({ conversationId, newest }: { conversationId: string; newest: string | undefined }) {
  const t = useMessages();
  const client = useClient();
  const [text, setText] = useState('');
  const [seen, setSeen] = useState(newest);
  if (seen !== newest) {
    setSeen(newest);
    setText('');
  }
  useEffect(() => {
    let fading: ReturnType<typeof setTimeout> | undefined;
    const { unsubscribe } = client.subscription(DraftsDocument, { id: conversationId }).subscribe(({ data }) => {
      if (!data) return;
      clearTimeout(fading);
      setText(data.drafts.text);
      fading = setTimeout(() => setText(''), FADES_AFTER);
    });
    return () => {
      clearTimeout(fading);
      unsubscribe();
    };
  }, [client, conversationId]);
  if (text.trim() === '') return null;
  return (
    <div className="mb-[3px] max-w-[62%] self-start rounded-[14px] border-2 border-dashed border-edge px-3 py-2 text-ink-2 max-pane:max-w-[84%]">
      <p className="m-0 text-meta">{t('preview.notSent')}</p>
      <p className="m-0 overflow-clip wrap-anywhere whitespace-pre-wrap">{text}</p>
    </div>
  );
}
