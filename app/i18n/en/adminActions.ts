/** The admin's side of what is done with conversations; a part of the admin texts. */
export const adminActions = {
  'admin.workspace.title': 'Workspace',
  'admin.workspace.text': 'What holds for everyone.',
  'admin.workspace.label': 'Demand a label',
  'admin.workspace.labelHint': 'Agents end and close a conversation only with a label. Visitors can always end.',
} as const;
