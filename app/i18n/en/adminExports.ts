export const adminExports = {
  'admin.exports.title': 'Exports',
  'admin.exports.text': 'Who has saved conversations as files, over the API too. Entries cannot be removed.',
  'admin.exports.who': 'Who and when',
  'admin.exports.what': 'What',
  'admin.exports.program': 'An API key',
  'admin.exports.conversation': 'The conversation with {name}',
  'admin.exports.gone': 'A conversation that you cannot see',
  'admin.exports.list': 'Conversations as CSV',
  'admin.exports.all': 'No filter',
  'admin.exports.none': 'Nothing has been exported yet.',
  'admin.exports.older': 'Older exports',
  'admin.exports.newest': 'Newest exports',
};
