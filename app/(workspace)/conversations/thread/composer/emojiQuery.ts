export interface EmojiQuery {
  from: number;
  to: number;
  query: string;
}

/** The `:name` that the cursor stands behind; from two letters on, so that `:D` and times of day are no names. */
export function emojiQueryAt(text: string, cursor: number): EmojiQuery | null {
  const query = /(?:^|\s):(\p{L}[\p{L}\p{N}_-]+)$/u.exec(text.slice(0, cursor))?.[1];
  return query === undefined ? null : { from: cursor - query.length - 1, to: cursor, query };
}

/** The `:)` or `;-)` that the cursor stands behind, alone between spaces. */
export function smileyAt(text: string, cursor: number): EmojiQuery | null {
  const query = /(?:^|\s)([:;]['’]?-?[()DPpOo/|*3]|<3|[xX]D)$/.exec(text.slice(0, cursor))?.[1];
  if (query === undefined || /^\S/.test(text.slice(cursor))) return null;
  return { from: cursor - query.length, to: cursor, query };
}
