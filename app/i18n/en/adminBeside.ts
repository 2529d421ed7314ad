/** The admin's side of what is written beside plain messages; a part of the admin texts. */
export const adminBeside = {
  'admin.workspace.editing': 'Edit and delete messages',
  'admin.workspace.editingHint': 'How long agents can change their own messages. The visitor sees that a message was changed.',
  'admin.workspace.editing.never': 'Never',
  'admin.workspace.editing.minutes': { one: '{count} minute', other: '{count} minutes' },
  'admin.workspace.editing.hours': { one: '{count} hour', other: '{count} hours' },
  'admin.workspace.editing.days': { one: '{count} day', other: '{count} days' },
  'admin.workspace.preview': 'Live preview',
  'admin.workspace.previewHint': 'Agents turn it on for themselves in Settings → Messages. What is shown is never stored.',
  'admin.workspace.preview.OFF': 'Not allowed',
  'admin.workspace.preview.ON': 'Allowed',
  'admin.workspace.preview.ON_AND_TOLD': 'Allowed, and visitors are told',
} as const;
