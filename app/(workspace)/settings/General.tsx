'use client';
import { SkeletonRows } from '../../../ui/Skeleton.tsx';
import { AvatarField } from '../../avatar/AvatarField.tsx';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { useLive } from '../../live/LiveContext.ts';
import { GeneralForm } from './GeneralForm.tsx';
import { useMyProfileQuery } from './general.generated.ts';
import { ShortcutsChoice } from './ShortcutsChoice.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';
import { Version } from './Version.tsx';

export function General() {
  const t = useMessages();
  const { me } = useLive();
  const [{ data }] = useMyProfileQuery({ variables: { id: me.id }, pause: typeof window === 'undefined' });
  return (
    <>
      {data?.agent ? (
        <div className="flex flex-col gap-6">
          <AvatarField agent={data.agent} />
          <GeneralForm agent={data.agent} />
        </div>
      ) : (
        <SkeletonRows label={t('common.loading')} className="h-9" />
      )}
      <ThemeChoice />
      <ShortcutsChoice />
      <Version />
    </>
  );
}
