/** The portal as a program: commands, notices outside of it, its installation and its versions. */
export const client = {
  // Commands
  'palette.title': 'Commands',
  'palette.open': 'Find and do anything',
  'palette.placeholder': 'What do you want to do?',
  'palette.none': 'Nothing is called “{text}”. Write fewer letters, or other words.',
  'palette.list': 'Go to the list of conversations',
  'palette.overview': 'Right now: close the conversation, show the figures',
  'palette.details': 'Show the details',
  'palette.tag': 'Add or remove a tag',
  'palette.swedish': 'Language: Swedish',
  'palette.english': 'Language: English',
  'palette.group.conversation': 'This conversation',
  'palette.group.visitors': 'Open conversations',
  'palette.group.list': 'In the list',
  'palette.group.places': 'Go to',
  'palette.group.me': 'You',
  'palette.group.look': 'Look and language',
  'palette.group.recent': 'Used lately',
  'palette.group.found': 'Found',
} as const;
