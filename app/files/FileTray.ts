import { onDemand } from '../../ui/onDemand.ts';

/** It comes with all that sends files. */
export const FileTray = onDemand(() => import('./sending/sending.ts').then(({ FileTray: it }) => ({ FileTray: it })), 'FileTray');
