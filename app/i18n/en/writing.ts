export const writing = {
  'writing.title': 'Input options',
  'writing.spellCheck': 'Enable spell check on your messages',
  'writing.spellCheckHint': 'Misspelt words are underlined in red. Right-click one for suggestions.',
  'writing.language': 'Spell check language',
  'writing.languageHint': 'Browsers that choose the dictionary themselves, such as Chrome, check every language set there.',
  'writing.asPortal': 'Same as the portal',
} as const;
