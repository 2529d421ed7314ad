export const adminExports = {
  'admin.exports.title': 'Exports',
  'admin.exports.text': 'Who has saved conversations as files, over the API too. Nobody can take a line away.',
  'admin.exports.who': 'Who and when',
  'admin.exports.what': 'What',
  'admin.exports.program': 'A program',
  'admin.exports.conversation': 'The conversation with {name}',
  'admin.exports.gone': 'A conversation that you may not see',
  'admin.exports.list': 'Conversations as CSV',
  'admin.exports.all': 'Without a filter',
  'admin.exports.none': 'Nobody has exported anything.',
  'admin.exports.older': 'Older exports',
  'admin.exports.newest': 'Newest exports',
};
