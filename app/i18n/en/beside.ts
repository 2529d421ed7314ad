export const beside = {
  // Internal notes
  'note.modes': 'What you write',
  'note.reply': 'Reply',
  'note.note': 'Note',
  'note.label': 'Internal note',
  'note.placeholder': 'Write to your colleagues. # for rapid responses',
  'note.hint': 'Only colleagues see this.',
  'note.add': 'Add note',
  'note.internal': 'Internal note',
  'note.deleted': 'Note deleted',
  'help.note': 'Write an internal note',
  'help.reply': 'Write to the visitor again',

  // Edited and deleted
  'change.edited': 'edited',
  'change.deletedMessage': 'Message deleted',
  'change.more': 'Edit or delete the message',
  'change.moreNote': 'Edit or delete the note',
  'change.message': 'Your message',
  'change.note': 'Your note',
  'change.edit': 'Edit',
  'change.delete': 'Delete',
  'change.hint': 'Enter saves, Esc cancels.',
  'change.deleteQuestion': 'Delete this message, for the visitor too?',
  'change.deleteNoteQuestion': 'Delete this note?',
  'change.keep': 'Keep',
  'help.editLast': 'Edit your last message, in an empty box',

  // Live preview
  'preview.notSent': 'Being typed, not sent yet',
  'preview.display': 'Display options',
  'preview.on': 'Enable live preview',
  'preview.hint': 'Shows what the visitor is typing before it is sent. Answer only what has been sent.',
  'preview.told': 'Shows what the visitor is typing before it is sent. The visitor is told.',
  'preview.forbidden': 'Your workspace does not allow live preview, so nothing is shown.',

  // Who reads along
  'watch.here': { one: '{name} has this conversation open too', other: '{name} have this conversation open too' },
} as const;
