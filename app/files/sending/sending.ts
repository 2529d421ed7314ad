/** One script for all that sends files: once it is here, nothing more has to be fetched when the line is gone. */
export { deliver, deskOf, dropFiles } from './desk.ts';
export { FileTray } from './FileTray.tsx';
export { PendingFiles } from './PendingFiles.tsx';
export { takeFiles } from './take.ts';
