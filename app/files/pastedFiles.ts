import type { ClipboardEvent } from 'react';

/** What an office program copies is a text first, and a picture of it besides: that is none. */
export const pastedFiles = ({ clipboardData: { files, types } }: ClipboardEvent): File[] => (types.includes('text/plain') ? [] : [...files]);
