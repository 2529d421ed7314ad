'use client';
import type { WhenUnavailable } from '../../../__generated__/schema.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { contrast } from '../../../../ui/contrast.ts';

const [white, black] = ['#ffffff', '#1d1b26'];

interface AwayPreviewProps {
  choice: WhenUnavailable;
  color: string;
  name: string;
}

/** The choice as the visitor meets it; a picture, with nothing in it to press. */
export function AwayPreview({ choice, color, name }: AwayPreviewProps) {
  const t = useMessages();
  return (
    <section aria-label={t('admin.hours.preview')} className="rounded-card border border-line bg-sunken p-3">
      <p className="m-0 text-meta text-ink-2">{t(`admin.hours.preview.${choice}`)}</p>
      {choice !== 'HIDE' && (
        <div className="mt-2.5 max-w-72 overflow-hidden rounded-card border border-line-strong bg-surface">
          <div className="border-b border-line px-3 py-2">
            <p className="m-0 truncate text-list font-semibold">{name || '\u00a0'}</p>
            <p className="m-0 text-meta text-ink-2">{t(choice === 'QUEUE' ? 'admin.hours.preview.queue' : 'admin.hours.preview.opens')}</p>
          </div>
          {choice === 'OFFLINE_FORM' && (
            <div className="flex flex-col gap-2 p-3 text-list">
              <p className="m-0 font-semibold">{t('admin.hours.preview.form')}</p>
              <p className="m-0 text-meta text-ink-2">{t('admin.hours.preview.formText')}</p>
              <p className="m-0 rounded-control border border-edge px-2.5 py-1.5 text-meta text-ink-3">{t('admin.hours.preview.fields')}</p>
              <p className="m-0 rounded-control px-2.5 py-1.5 text-center font-medium forced-color-adjust-none" style={{ background: color, color: contrast(color, white) >= 4.5 ? white : black }}>
                {t('admin.hours.preview.send')}
              </p>
            </div>
          )}
        </div>
      )}
    </section>
  );
}
