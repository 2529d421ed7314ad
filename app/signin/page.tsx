import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Messages } from '../i18n/MessagesProvider.tsx';
import { messagesFor, serverMessages } from '../i18n/server.ts';
import { currentViewer } from '../viewer.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ownPath } from './ownPath.ts';
import { reasonOf } from './reason.ts';
import { SignInForm } from './SignInForm.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await serverMessages('signin');
  return { title: t('signin.title') };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { callbackUrl, reason } = await searchParams;
  const next = ownPath(typeof callbackUrl === 'string' ? callbackUrl : undefined);
  if (await currentViewer()) redirect(next);
  const t = await serverMessages('signin');
  const explanation = reasonOf(reason);
  return (
    <Messages {...await messagesFor('signin')}>
      <main className="flex h-dvh flex-col overflow-y-auto p-4">
        <div className="m-auto w-full max-w-[22rem] py-8">
          <p aria-hidden="true" className="m-0 mb-6 flex items-center justify-center gap-2.5 text-heading font-semibold tracking-[-0.015em]">
            <span className="grid size-9 place-items-center rounded-card bg-[linear-gradient(140deg,#7a68f0,#4a39bf)] text-[15px] font-bold text-white">S</span>
            {t('common.product')}
          </p>
          <section className="rounded-card border border-line bg-surface p-6">
            <h1 className="m-0 mb-4 text-title font-semibold tracking-[-0.01em]">{t('signin.title')}</h1>
            {explanation && (
              <p role="status" className="mt-0 mb-4 rounded-control bg-accent-soft px-3 py-2 text-list">
                {t(explanation)}
              </p>
            )}
            <SignInForm next={next} />
          </section>
          <LanguageSwitch />
        </div>
      </main>
    </Messages>
  );
}
