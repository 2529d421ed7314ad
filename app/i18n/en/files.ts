/** Files in messages. Part of the area `common`. */
export const files = {
  'common.files.list': 'Files',
  'common.files.picture': 'Picture: {name}',
  'common.files.show': 'show it large',
  'common.files.of': 'Picture {number} of {count}',
  'common.files.previous': 'Previous picture',
  'common.files.next': 'Next picture',
  'common.files.download': 'Download',
} as const;
