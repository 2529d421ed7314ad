/** Files in messages. Part of the area `common`. */
export const files = {
  'common.files.list': 'Files',
  'common.files.picture': 'Picture: {name}',
  'common.files.opensNewTab': 'opens in a new tab',
} as const;
