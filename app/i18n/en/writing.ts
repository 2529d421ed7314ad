export const writing = {
  'writing.title': 'Input options',
  'writing.spellCheck': 'Enable spell check on your messages',
  'writing.spellCheckHint': 'Misspelt words are underlined in red. Right-click one to see how it may be meant.',
  'writing.language': 'Language of the spell check',
  'writing.languageHint': 'Browsers that choose the dictionary themselves, such as Chrome, check all the languages set there.',
  'writing.asPortal': 'As the portal',
} as const;
