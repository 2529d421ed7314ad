import { useSyncExternalStore } from 'react';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { asTheme, keepTheme, type Theme, themes } from '../../theme.ts';

export function ThemeChoice() {
  const t = useMessages();
  const theme = useSyncExternalStore(follow, current, (): Theme => 'system');
  return (
    <section className="mt-8 border-t border-line pt-5">
      <h2 className="m-0 mb-2 text-list font-medium">{t('settings.theme')}</h2>
      <SegmentedControl
        label={t('settings.theme')}
        value={theme}
        options={themes.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
        onChange={keepTheme}
      />
      <p className="mt-1 mb-0 text-meta text-ink-3">{t('settings.themeHint')}</p>
    </section>
  );
}

const current = (): Theme => asTheme(document.documentElement.dataset.theme);

function follow(listener: () => void): () => void {
  const watcher = new MutationObserver(listener);
  watcher.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => watcher.disconnect();
}
