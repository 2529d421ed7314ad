import type { AttachmentRow } from '../../db/rows.ts';

/** Where storage keeps a file and its previews. */
export const keysOf = ({ key }: Pick<AttachmentRow, 'key'>): { file: string; preview: string; thumbnail: string } => ({
  file: `${key}`,
  preview: `${key}-preview`,
  thumbnail: `${key}-thumbnail`,
});
