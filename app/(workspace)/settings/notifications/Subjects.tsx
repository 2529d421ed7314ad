'use client';
import { useState } from 'react';
import { Switch } from '../../../../ui/Switch.tsx';
import type { UpdateAgentInput } from '../../../__generated__/schema.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../live/LiveContext.ts';
import { SettingsPart } from '../SettingsPart.tsx';
import { useUpdateMe } from '../useUpdateMe.ts';

/** What concerns nobody yet: it is told to all who serve the site and want it. */
export function Subjects() {
  const t = useMessages();
  const { me } = useLive();
  return (
    <SettingsPart title={t('notify.subjects.title')}>
      <Wish label={t('notify.subjects.waiting')} hint={t('notify.subjects.waitingHint')} wanted={me.notifyWaiting} asInput={(notifyWaiting) => ({ notifyWaiting })} />
      <Wish label={t('notify.subjects.messages')} hint={t('notify.subjects.messagesHint')} wanted={me.notifyMessages} asInput={(notifyMessages) => ({ notifyMessages })} />
    </SettingsPart>
  );
}

interface WishProps {
  label: string;
  hint: string;
  wanted: boolean;
  asInput: (wanted: boolean) => Omit<UpdateAgentInput, 'id'>;
}

function Wish({ label, hint, wanted, asInput }: WishProps) {
  const { update } = useUpdateMe();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const choose = async (on: boolean) => {
    setChosen(on);
    await update(asInput(on));
    setChosen(null);
  };
  return <Switch label={label} hint={hint} checked={chosen ?? wanted} onChange={(on) => void choose(on)} />;
}
