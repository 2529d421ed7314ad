import type { workspace as english } from '../en/workspace.ts';
import type { TranslationOf } from '../messages.ts';

export const workspace: TranslationOf<typeof english> = {};
