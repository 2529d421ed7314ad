/**
 * All that a visitor's token gets, by type: of the visitor, of the own conversations, and of nobody else. Whoever adds a field
 * that visitors may see adds it here, knowingly; all other fields are null, empty or refused to them. `visitorWall.test.ts`
 * walks there to see, `visitorHears.test.ts` listens.
 */
export const visitorSees: Record<string, string> = {
  Query: 'attachment conversation conversations fileRules viewer widget',
  Mutation: 'answerSurvey createUpload deleteUpload emailTranscript endConversation identifyVisitor leaveMessage markRead sendMessage setTyping shareDraft startConversation trackPage',
  Subscription: 'conversationEvents queuePlace typing',

  Viewer: 'visitor',
  Visitor: 'conversation createdAt email id language name page phone referrer',
  Page: 'title url',
  FileRules: 'maxMegabytes viewerCanUpload',
  Widget: 'availability color languages opensAt opensText siteName',

  // Of the one who answers the name and the picture, and of the first answer the time that the visitor waited for it.
  Conversation:
    'agentAvatarUrl agentName agentReadSeq assignedAt endedAt endedBy firstResponseSeconds id kind lastMessage lastRedirect messageCount messages missed moments queuePlace responseGrade seq startedAt state survey unreadCount ' +
    // None of them true but the first two.
    'viewerCanEnd viewerCanSend viewerCanBan viewerCanEmail viewerCanLabel viewerCanNote viewerCanReopen viewerCanSendSurvey viewerCanTake viewerCanTransfer viewerServes visitor visitorName visitorReadSeq waitingSince',
  ConversationConnection: 'nodes pageInfo totalCount',
  PageInfo: 'endCursor hasNextPage hasPreviousPage startCursor',
  ConversationMoment: 'actor at seq type url',
  Redirect: 'handover seq url',
  // The visitor's own answer.
  Survey: 'answeredAt comment rating sentAt',

  MessageConnection: 'nodes pageInfo',
  Message: 'attachments author clientId conversationId createdAt deletedAt editedAt id seq text',
  MessagePreview: 'author createdAt text',
  Author: 'avatarUrl name type',
  Attachment: 'expiresAt id image name path size type',
  AttachmentImage: 'height previewPath thumbnailPath width',

  ConversationEvent: 'actor at conversation message seq type',
  QueuePlace: 'conversationId place',
  Typing: 'author conversationId typing',
  Upload: 'attachmentId path stored',
  DraftSharing: 'told wanted',
  UserError: 'code field message',
  ConversationPayload: 'conversation userErrors',
  CreateUploadPayload: 'upload userErrors',
  DeleteUploadPayload: 'deleted userErrors',
  IdentifyVisitorPayload: 'token userErrors visitor',
  LeaveMessagePayload: 'conversation userErrors',
  SendMessagePayload: 'message userErrors',
  StartConversationPayload: 'conversation message userErrors',
  TrackPagePayload: 'page userErrors',
};

/** The same as `Type.field`. */
export const listed = () => new Set(Object.entries(visitorSees).flatMap(([type, fields]) => fields.split(' ').map((field) => `${type}.${field}`)));

/** The events of the own conversation that a visitor hears of. */
export const visitorHears: readonly string[] = [
  'CONVERSATION_ASSIGNED', 'CONVERSATION_ENDED', 'CONVERSATION_READ', 'CONVERSATION_STARTED', 'MESSAGE_DELETED', 'MESSAGE_EDITED', 'MESSAGE_SENT',
  'SURVEY_ANSWERED', 'SURVEY_SENT', 'VISITOR_REDIRECTED',
];
