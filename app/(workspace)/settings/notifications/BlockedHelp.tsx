import { BellOff } from 'lucide-react';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { MessageKey } from '../../../i18n/messages.ts';

const browsers = { edge: /Edg/, chrome: /Chrome|CriOS/, firefox: /Firefox|FxiOS/, safari: /Safari/ } as const;
type BrowserName = keyof typeof browsers;
const names = ['chrome', 'edge', 'firefox', 'safari'] as const satisfies readonly BrowserName[];

/** What to press where, that of the browser at hand first. */
export function BlockedHelp() {
  const t = useMessages();
  const own = names.toSorted((a, b) => Number(b === atHand()) - Number(a === atHand()));
  return (
    <div className="rounded-card border border-line-strong bg-warn-soft px-4 py-3 text-list">
      <p className="m-0 flex items-center gap-2 font-semibold text-warn [&_svg]:size-4 [&_svg]:stroke-[1.7]">
        <BellOff aria-hidden="true" />
        {t('notify.blocked')}
      </p>
      <p className="mt-1.5 mb-2">{t('notify.blockedHelp')}</p>
      <ul className="m-0 flex list-disc flex-col gap-1.5 pl-5">
        {own.map((name) => (
          <li key={name} className={name === atHand() ? 'font-medium' : 'text-ink-2'}>
            {t(`notify.blocked.${name}` satisfies MessageKey)}
          </li>
        ))}
      </ul>
      <p className="mt-2 mb-0 text-ink-2">{t('notify.blockedSystem')}</p>
    </div>
  );
}

/** Each calls itself by the names of those before it. */
const atHand = (): BrowserName | undefined =>
  (['edge', 'chrome', 'firefox', 'safari'] as const).find((name) => typeof navigator !== 'undefined' && browsers[name].test(navigator.userAgent));
