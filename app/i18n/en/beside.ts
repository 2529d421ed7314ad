export const beside = {
  // Internal notes
  'note.modes': 'What you write',
  'note.reply': 'Reply',
  'note.note': 'Note',
  'note.label': 'Internal note',
  'note.placeholder': 'Write to your colleagues',
  'note.hint': 'Only colleagues see this.',
  'note.add': 'Add note',
  'note.internal': 'Internal note',
  'note.deleted': 'Note deleted',
  'help.note': 'Write an internal note',
  'help.reply': 'Write to the visitor again',

  // Edited and deleted
  'change.edited': 'edited',
} as const;
