'use client';
import { useToast } from '../../../../ui/toastContext.ts';
import { AvatarField } from '../../../avatar/AvatarField.tsx';
import { useMessages, useSpeech } from '../../../i18n/MessagesProvider.tsx';
import { FormModal } from '../parts/FormModal.tsx';
import { useForm } from '../parts/useForm.ts';
import { useNewId } from '../parts/useNewId.ts';
import { type Outcome, useSubmit } from '../parts/useSubmit.ts';
import { AgentAccess } from './AgentAccess.tsx';
import { AgentPerson } from './AgentPerson.tsx';
import { AgentRouting } from './AgentRouting.tsx';
import { type AdminAgentFragment, useAdminAgentChoicesQuery, useAdminCreateAgentMutation, useAdminUpdateAgentMutation } from './agents.generated.ts';
import { createInput, newAgent, problemsIn, updateInput, valuesOf } from './agentValues.ts';

interface AgentFormProps {
  agent?: AdminAgentFragment;
  onClose: () => void;
  onSaved: () => void;
}

export function AgentForm({ agent, onClose, onSaved }: AgentFormProps) {
  const t = useMessages();
  const toast = useToast();
  const { language, timeZone } = useSpeech();
  const form = useForm(agent ? valuesOf(agent) : newAgent(language, timeZone));
  const { submit, pending, errorOf, general } = useSubmit(Object.keys(form.values).filter((name) => agent || name !== 'statusText'));
  const [{ data: choices }] = useAdminAgentChoicesQuery();
  const [, create] = useAdminCreateAgentMutation();
  const [, update] = useAdminUpdateAgentMutation();
  const clientId = useNewId();

  const send = async (): Promise<Outcome> => {
    const problems = problemsIn(form.values);
    if (problems.length > 0) return { problems };
    if (!agent) {
      const { data, error } = await create({ input: createInput(clientId, form.values) });
      return { error, problems: data?.createAgent.userErrors };
    }
    const { data, error } = await update({ input: updateInput(agent, form.values) });
    return { error, problems: data?.updateAgent.userErrors };
  };
  const done = () => {
    toast({ text: t(agent ? 'admin.savedToast' : 'admin.addedToast', { name: form.values.name }) });
    onSaved();
    onClose();
  };
  const part = { form, errorOf, isNew: !agent };
  return (
    <FormModal
      sheet
      title={agent ? agent.name : t('admin.agents.new')}
      dirty={form.dirty}
      pending={pending}
      problem={general}
      saveLabel={agent ? undefined : t('admin.agents.create')}
      onSave={() => submit(send, done)}
      onClose={onClose}
    >
      {agent && <AvatarField agent={agent} />}
      <AgentPerson {...part} />
      <AgentRouting {...part} groups={choices?.groups ?? []} />
      <AgentAccess {...part} own={choices?.viewer?.permissions ?? []} ownRole={choices?.viewer?.agent?.role ?? 'AGENT'} />
    </FormModal>
  );
}
