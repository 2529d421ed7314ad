import { useState } from 'react';
import { SegmentedControl } from '../../../../../ui/SegmentedControl.tsx';
import type { ExportFormat } from '../../../../__generated__/schema.ts';
import { useConversationExport } from '../../../../exports/useConversationExport.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { ActionDialog } from './ActionDialog.tsx';
import type { ActionDialogProps } from './threadActions.ts';

export function ExportDialog({ conversation, onClose }: ActionDialogProps) {
  const t = useMessages();
  const [format, setFormat] = useState<ExportFormat>('TEXT');
  const { pending, run } = useConversationExport(conversation.id);
  const submit = async () => {
    if (await run(format)) onClose();
  };
  return (
    <ActionDialog
      title={t('export.thread')}
      description={t('export.text')}
      submitLabel={t('export.save')}
      pending={pending}
      problem={null}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <div className="flex flex-col items-start gap-2">
        <SegmentedControl
          label={t('export.format')}
          value={format}
          options={[
            { value: 'TEXT', label: t('export.asText') },
            { value: 'JSON', label: t('export.asJson') },
          ]}
          onChange={setFormat}
        />
        <p className="m-0 text-meta text-ink-3">{t(format === 'TEXT' ? 'export.asTextHint' : 'export.asJsonHint')}</p>
      </div>
    </ActionDialog>
  );
}
