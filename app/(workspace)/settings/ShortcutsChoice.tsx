import { useSyncExternalStore } from 'react';
import { Switch } from '../../../ui/Switch.tsx';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { areShortcutsOn, onShortcutsTurned, turnShortcuts } from '../../shell/keys.ts';

export function ShortcutsChoice() {
  const t = useMessages();
  const on = useSyncExternalStore(onShortcutsTurned, areShortcutsOn, () => true);
  return (
    <section className="mt-6 border-t border-line pt-5">
      <Switch label={t('settings.shortcuts')} hint={t('settings.shortcutsHint')} checked={on} onChange={turnShortcuts} />
    </section>
  );
}
