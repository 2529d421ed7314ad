'use client';
import { usePathname } from 'next/navigation';
import { type ReactNode, Suspense, useState } from 'react';
import { onDemand } from '../../ui/onDemand.ts';
import { ToastProvider } from '../../ui/ToastProvider.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { Activity } from './Activity.tsx';
import { Asked } from './Asked.tsx';
import { BuildContext } from './BuildContext.ts';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import './install.ts';
import { HelpOnDemand } from './HelpOnDemand.tsx';
import { Notices } from './Notices.tsx';
import { PaletteOnDemand } from './palette/PaletteOnDemand.tsx';
import { Rail } from './Rail.tsx';

const quietMs = 1_500;
const quiet = () => new Promise((resolve) => setTimeout(resolve, quietMs));
const Beside = onDemand(() => quiet().then(() => import('./beside/Beside.tsx')), 'Beside');

/** Under the rail on a phone stands nothing else; an open thread takes its place, for the keyboard's sake. */
export function Frame({ build, children }: { build: string; children: ReactNode }) {
  const t = useMessages();
  const [help, setHelp] = useState(false);
  const [loaded] = useState(build);
  const inThread = /^\/(conversations|history)\/./.test(usePathname());
  return (
    <ToastProvider closeLabel={t('common.close')}>
      <a
        href="#content"
        className="absolute -top-20 left-2 z-10 rounded-control bg-accent px-3 py-2 text-on-accent focus:top-2"
      >
        {t('common.skipToContent')}
      </a>
      <div className="flex h-dvh max-pane:flex-col-reverse">
        <Rail hiddenOnPhone={inThread} onHelp={() => setHelp(true)} />
        <div className="relative flex min-h-0 min-w-0 flex-1 flex-col">
          <ConnectionBanner />
          <Suspense>
            <Beside build={loaded} />
          </Suspense>
          <BuildContext value={loaded}>{children}</BuildContext>
        </div>
      </div>
      <Activity />
      <Asked />
      <Notices />
      <PaletteOnDemand />
      <HelpOnDemand open={help} onOpen={() => setHelp(true)} onClose={() => setHelp(false)} />
    </ToastProvider>
  );
}
