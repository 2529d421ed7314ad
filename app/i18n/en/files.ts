/** Files in messages. Part of the area `common`. */
export const files = {
  'common.files.list': 'Files',
  'common.files.picture': 'Picture: {name}',
  'common.files.show': 'view full size',
  'common.files.of': 'Picture {number} of {count}',
  'common.files.previous': 'Previous picture',
  'common.files.next': 'Next picture',
  'common.files.download': 'Download',
  'common.files.open': 'Open in a new tab',
  'common.files.gone': 'The picture is gone',
  'common.files.failed': 'The picture could not be fetched. Check your connection, then open it again.',
  'common.files.goneText': 'The message it was in has been deleted.',
} as const;
