export const adminTransfer = {
  'admin.workspace.files': 'Files in conversations',
  'admin.workspace.filesFromVisitors': 'Visitors may send files',
  'admin.workspace.filesFromVisitorsHint': 'Agents always may. What a visitor has begun to send still comes through.',
  'admin.workspace.maxFileMegabytes': 'Largest file in megabytes',
  'admin.workspace.maxFileMegabytesHint': '1 to 1,000, for agents and visitors.',
  'admin.workspace.transfer': 'Transfer and lost agents',
  'admin.workspace.transferSeconds': 'Seconds to answer a transfer',
  'admin.workspace.transferSecondsHint': '5 to 600. Then the next of the group is asked, or the conversation stays with the sender.',
  'admin.workspace.vanishedSeconds': 'Seconds offline until conversations go back',
  'admin.workspace.vanishedSecondsHint': '10 to 3,600. They then wait at the front of the queue, and go to whoever is free.',
};
