import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { useToast } from '../../ui/toastContext.ts';
import type { UploadProblem } from '../files/sending/uploads.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { problemOf } from '../problem.ts';
import { RemoveAgentAvatarDocument, SetAgentAvatarDocument } from './avatar.generated.ts';
import { sendPicture } from './sendPicture.ts';

/** What the API draws; a browser that knows a kind less shows initials meanwhile. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'];
const mostBytes = 10_000_000;
const reasons: Partial<Record<UploadProblem, MessageKey>> = { TOO_LARGE: 'avatar.overLimit', TOO_MANY: 'common.userError.TOO_MANY' };

interface Coming {
  /** The chosen picture, from this browser's memory. */
  preview: string;
  /** How much of it has been sent. */
  part: number;
}

/** Sets and removes an agent's picture, one thing at a time. */
export function useAvatar(agentId: string) {
  const t = useMessages();
  const toast = useToast();
  const client = useClient();
  const [coming, setComing] = useState<Coming | null>(null);
  const [removing, setRemoving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const stop = useRef(() => {});

  return {
    coming,
    removing,
    problem,
    stop: () => stop.current(),
    async take(file: File | undefined) {
      if (!file || coming || removing) return;
      const unfit = unfitOf(file);
      setProblem(unfit && t(unfit));
      if (unfit) return;
      const preview = URL.createObjectURL(file);
      setComing({ preview, part: 0 });
      const told = await put(file, preview);
      setComing(null);
      setProblem(told);
      URL.revokeObjectURL(preview);
    },
    async remove() {
      setRemoving(true);
      const { data, error } = await client.mutation(RemoveAgentAvatarDocument, { id: agentId }).toPromise();
      setRemoving(false);
      const told = problemOf(t, error, data?.removeAgentAvatar.userErrors);
      setProblem(told);
      if (!told) toast({ text: t('avatar.removed') });
    },
  };

  /** Why it did not become the agent's, if so. */
  async function put(file: File, preview: string): Promise<string | null> {
    const sending = sendPicture(client, file, (part) => setComing({ preview, part }));
    ({ stop: stop.current } = sending);
    const ended = await sending.ended;
    if (ended.kind === 'failed') return ended.problem === 'STOPPED' ? null : t(reasons[ended.problem] ?? 'avatar.failed');
    const { data, error } = await client.mutation(SetAgentAvatarDocument, { input: { agentId, attachmentId: ended.attachmentId } }).toPromise();
    const told = problemOf(t, error, data?.setAgentAvatar.userErrors);
    if (!told) toast({ text: t('avatar.saved') });
    return told;
  }
}

function unfitOf({ type, size }: File): MessageKey | null {
  if (!pictureTypes.includes(type)) return 'common.userError.NOT_A_PICTURE';
  return size > mostBytes ? 'avatar.tooLarge' : null;
}
