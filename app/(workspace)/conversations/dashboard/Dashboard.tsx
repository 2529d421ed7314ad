import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { Figures } from './Figures.tsx';

/** How it stands just now, while no conversation is open. */
export function Dashboard() {
  const t = useMessages();
  return (
    <section aria-labelledby="dashboard" className="mx-auto w-full max-w-2xl px-8 pt-[12vh] pb-6">
      <h2 id="dashboard" className="m-0 text-heading font-semibold tracking-[-0.015em]">
        {t('dashboard.title')}
      </h2>
      <p className="mt-1 mb-5 text-list text-ink-2">{t('dashboard.text')}</p>
      <Figures />
    </section>
  );
}
