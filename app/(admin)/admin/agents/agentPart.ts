import type { useForm } from '../parts/useForm.ts';
import type { AgentValues } from './agentValues.ts';

/** What each part of the agent's form works on. */
export interface AgentPart {
  form: ReturnType<typeof useForm<AgentValues>>;
  errorOf: (field: string) => string | undefined;
  isNew: boolean;
}
