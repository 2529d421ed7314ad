export const adminTransfer = {
  'admin.workspace.files': 'Files in conversations',
  'admin.workspace.filesFromVisitors': 'Visitors can send files',
  'admin.workspace.filesFromVisitorsHint': 'Agents always can. A file that a visitor has begun to send still arrives.',
  'admin.workspace.maxFileMegabytes': 'Maximum file size in megabytes',
  'admin.workspace.maxFileMegabytesHint': '1 to 1,000, for agents and visitors.',
  'admin.workspace.transfer': 'Transfers and agents who disappear',
  'admin.workspace.transferSeconds': 'Seconds to answer a transfer',
  'admin.workspace.transferSecondsHint': '5 to 600. After that the next agent of the group is asked, or the conversation stays with the sender.',
  'admin.workspace.vanishedSeconds': 'Seconds offline until conversations return to the queue',
  'admin.workspace.vanishedSecondsHint': '10 to 3,600. They then wait at the front of the queue and go to whoever is free.',
};
