import type { State } from '../chat/state.ts';
import type { Message } from '../chat/thread/thread.ts';

type Attachment = Message['attachments'][number];

export interface Picture extends Attachment {
  image: NonNullable<Attachment['image']>;
  message: Message;
}

/** Those of the conversation as far as it is here, oldest first. */
export function picturesOf({ thread }: Pick<State, 'thread'>): Picture[] {
  const messages = thread?.messages.filter(({ deletedAt }) => !deletedAt) ?? [];
  return messages.flatMap((message) => message.attachments.flatMap(({ image, ...rest }) => (image ? [{ ...rest, image, message }] : [])));
}
