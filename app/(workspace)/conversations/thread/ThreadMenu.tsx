import { Ellipsis, Link2, PanelRight } from 'lucide-react';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { Menu } from '../../../../ui/Menu.tsx';
import { useToast } from '../../../../ui/toastContext.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';

export function ThreadMenu({ onDetails }: { onDetails: () => void }) {
  const t = useMessages();
  const toast = useToast();
  const copyLink = async () => {
    await navigator.clipboard.writeText(location.href);
    toast({ text: t('thread.linkCopied') });
  };
  return (
    <>
      <span className="wide:hidden">
        <IconButton label={t('thread.details')} icon={<PanelRight />} bordered onClick={onDetails} />
      </span>
      <span className="max-wide:hidden">
        <Menu
          label={t('thread.more')}
          items={[{ id: 'link', label: t('thread.copyLink'), icon: <Link2 />, onSelect: () => void copyLink() }]}
          trigger={(props) => <IconButton {...props} label={t('thread.more')} icon={<Ellipsis />} bordered />}
        />
      </span>
    </>
  );
}
