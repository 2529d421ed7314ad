/** What is done with a conversation; a part of the workspace's texts. */
export const actions = {
  'list.ended': 'Ended',
  'list.closeName': 'Close {name}',
  'list.closed': '{name} is closed',
  'list.undo': 'Undo',
  'thread.changeName': 'Change name',
  'thread.label.titleEnd': 'Set a label and end the chat',
  'thread.label.titleClose': 'Set a label and close',
  'thread.label.reminder': 'The chat has no label yet.',
  'thread.label.demanded': 'A label is demanded here. Choose one.',
  'thread.label.endWithout': 'End without label',
  'thread.label.closeWithout': 'Close without label',
} as const;
