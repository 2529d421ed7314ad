import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { IdleNote } from './IdleNote.tsx';
import { PresenceSwitch } from './PresenceSwitch.tsx';
import { MySlots } from './MySlots.tsx';

export function ListHeader() {
  const t = useMessages();
  return (
    <header className="border-b border-line px-4 pt-3.5 pb-3">
      <div className="mb-2 flex h-7 items-center justify-between gap-2">
        <h1 className="m-0 text-title font-semibold tracking-[-0.01em]">{t('list.title')}</h1>
        <PresenceSwitch />
      </div>
      <IdleNote />
      <MySlots />
    </header>
  );
}
