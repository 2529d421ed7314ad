export const startConversation = `mutation ($clientId: String!, $text: String!) {
  startConversation(input: { clientId: $clientId, text: $text }) { conversation { id seq } userErrors { code } } }`;
export const sendMessage = `mutation ($input: SendMessageInput!) {
  sendMessage(input: $input) { message { id seq createdAt } userErrors { code field message } } }`;
export const setTyping = 'mutation ($id: ID!, $typing: Boolean!) { setTyping(conversationId: $id, typing: $typing) }';
export const markRead = 'mutation ($id: ID!, $seq: Int!) { markRead(conversationId: $id, seq: $seq) { userErrors { code } } }';
export const setLabel = 'mutation ($id: ID!, $labelId: ID) { setConversationLabel(id: $id, labelId: $labelId) { userErrors { code } } }';
export const endConversation = 'mutation ($id: ID!) { endConversation(id: $id) { userErrors { code } } }';

export interface ThreadEvent {
  conversationEvents: { type: string; message: { clientId: string | null; author: { type: string } } | null };
}
export const thread = `subscription ($id: ID!, $after: Int) { conversationEvents(conversationId: $id, after: $after) {
  seq type conversation { id state seq agentName } message { id seq clientId text createdAt author { type name } } } }`;

export interface InboxEvent {
  inboxEvents: {
    conversation: { id: string; state: string; agent: { id: string } | null } | null;
    message: { clientId: string | null; author: { type: string } } | null;
  };
}
export const inbox = `subscription { inboxEvents { cursor type at
  conversation { id state seq visitorName agent { id name } label { id name } unreadCount lastMessage { text } }
  message { id seq clientId text author { type name } } } }`;
export const typists = 'subscription { typing { conversationId typing author { type name } } }';
