'use client';
import { Trash2 } from 'lucide-react';
import { type ClipboardEvent, type FormEvent, useId, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useMistakeFocus } from '../../ui/useMistakeFocus.ts';
import { useUnsaved } from '../confirm/useUnsaved.tsx';
import { pastedFiles } from '../files/pastedFiles.ts';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { useLive } from '../live/LiveContext.ts';
import type { ChosenFile } from '../live/outbox.ts';
import { AnswerField } from './AnswerField.tsx';
import { FilesField } from './FilesField.tsx';
import type { RapidFragment } from './rapid.generated.ts';
import { SharingField } from './SharingField.tsx';
import { type RapidValues, useRapidForm } from './useRapidForm.ts';
import { useRapidRemoval } from './useRapidRemoval.ts';

interface RapidFormProps {
  response: RapidFragment | null;
  /** What a new one begins with. */
  begin?: Partial<RapidValues>;
  /** Of the composer: copies of them go with a new one. */
  chips?: readonly ChosenFile[];
  /** Those that there are, to choose from. */
  folders: readonly string[];
  onClose: () => void;
  onChanged: () => void;
}

export function RapidForm({ response, begin = {}, chips = [], folders, onClose, onChanged }: RapidFormProps) {
  const t = useMessages();
  const id = useId();
  const { permissions } = useLive();
  const form = useRef<HTMLFormElement>(null);
  const { values, dirty, set, attaching, pending, errorOf, submit } = useRapidForm(response, begin, chips);
  const remove = useRapidRemoval(onChanged);
  const { close, question } = useUnsaved(dirty, onClose);
  useMistakeFocus(form, pending);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    // The composer around it has a form of its own keys.
    event.stopPropagation();
    if (!(await submit(t('rapid.saved', { name: values.name })))) return;
    onChanged();
    onClose();
  };
  const onPaste = (event: ClipboardEvent) => {
    // They are not for the composer around it.
    event.stopPropagation();
    const files = pastedFiles(event);
    if (files.length === 0) return;
    event.preventDefault();
    attaching.take(files);
  };
  const removeAndClose = async () => {
    if (response && (await remove(response))) onClose();
  };
  return (
    <Dialog
      title={t(response ? 'rapid.edit' : 'rapid.new')}
      closeLabel={t('common.close')}
      onClose={close}
      sticky
      footer={
        <>
          {response && (
            <Button variant="ghost" icon={<Trash2 />} className="mr-auto text-bad" onClick={() => void removeAndClose()}>
              {t('rapid.delete')}
            </Button>
          )}
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button type="submit" form={id} variant="primary" pending={pending}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form id={id} ref={form} noValidate onSubmit={(event) => void save(event)} onPaste={onPaste} className="flex flex-col gap-4">
        <div className="grid gap-4 pane:grid-cols-2">
          <Field label={t('rapid.name')} hint={t('rapid.nameHint')} error={errorOf('name')} required>
            <TextInput
              value={values.name}
              maxLength={40}
              autoFocus
              autoCapitalize="none"
              spellCheck={false}
              onChange={({ target }) => set({ name: target.value.replace(/^#/, '').replace(/\s+/g, '-') })}
            />
          </Field>
          <Field label={t('rapid.folder')} hint={t('rapid.folderHint')} error={errorOf('folder')}>
            <TextInput value={values.folder} maxLength={40} list={`${id}-folders`} onChange={({ target }) => set({ folder: target.value })} />
          </Field>
          <datalist id={`${id}-folders`}>
            {folders.map((folder) => (
              <option key={folder} value={folder} />
            ))}
          </datalist>
        </div>
        <AnswerField text={values.text} error={errorOf('text')} onChange={(text) => set({ text })} />
        <FilesField attaching={attaching} error={errorOf('attachmentIds') && t('rapid.filesProblem')} />
        {permissions.includes('MANAGE_RAPID_RESPONSES') && <SharingField values={values} set={set} errorOf={errorOf} />}
      </form>
      {question}
    </Dialog>
  );
}
