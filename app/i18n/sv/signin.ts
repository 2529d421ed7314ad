import type { signin as english } from '../en/signin.ts';
import type { TranslationOf } from '../messages.ts';

export const signin: TranslationOf<typeof english> = {};
