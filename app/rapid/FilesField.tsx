import { Suspense, useRef } from 'react';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { DropZone } from '../files/DropZone.tsx';
import { FileTool } from '../files/FileTool.tsx';
import { FileTray } from '../files/FileTray.ts';
import type { Attaching } from '../files/useAttaching.ts';
import { useMessages } from '../i18n/MessagesProvider.tsx';

/** The files that go with the answer: chosen, or dropped on the form. */
export function FilesField({ attaching, error }: { attaching: Attaching; error: string | null }) {
  const t = useMessages();
  const tool = useRef<HTMLDivElement>(null);
  const { files, told, take } = attaching;
  return (
    <FieldGroup label={t('rapid.files')} hint={t('rapid.filesHint')} error={error}>
      <DropZone take={take} />
      {(files.length > 0 || told.problems.length > 0) && (
        <div className="-mx-2 -mt-2 mb-2">
          <Suspense>
            <FileTray {...attaching} onRemoved={() => tool.current?.querySelector('button')?.focus()} />
          </Suspense>
        </div>
      )}
      <div ref={tool}>
        <FileTool take={take} spelledOut />
      </div>
    </FieldGroup>
  );
}
