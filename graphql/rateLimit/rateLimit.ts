import { type Actor, actorId, type VisitorActor } from '../actor/actor.ts';
import { refuse } from '../errors.ts';
import { networkOf } from './network.ts';
import { createPace, type Pace } from './pace.ts';

/** Nobody writes faster for long, and whoever was offline sends what waited at once. */
const messagesPerMinute = Number(process.env.VISITOR_MESSAGES_PER_MINUTE || 60);
/** An office, a school or a mobile network is one address, so this is for floods, not for people. */
const perAddressPerMinute = Number(process.env.NEW_VISITORS_PER_MINUTE || 60);

/** Of each visitor. */
const paces = {
  messages: createPace({ burst: Math.max(100, messagesPerMinute), perMinute: messagesPerMinute }),
  leftMessages: createPace({ burst: 10, perMinute: 2 }),
  uploads: createPace({ burst: 60, perMinute: 20 }),
  visits: createPace({ burst: 60, perMinute: 60 }),
  changes: createPace({ burst: 200, perMinute: 300 }),
  questions: createPace({ burst: 300, perMinute: 600 }),
};
/** Of each visitor, and of each address: what a visitor may upload in an hour, as a whole. */
const uploaded = createPace({ burst: 1, perMinute: 1 / 60 });
const uploadedFrom = createPace({ burst: 20, perMinute: 20 / 60 });
/** Of each address. */
const newcomers = createPace({ burst: 1_000, perMinute: perAddressPerMinute });
const conversations = createPace({ burst: 1_000, perMinute: perAddressPerMinute });

/** One more of what this visitor does. Throws RATE_LIMITED when it is too much, with the seconds to wait. */
export const countDeed = ({ visitorId }: Pick<VisitorActor, 'visitorId'>, kind: keyof typeof paces): void =>
  count(paces[kind], visitorId, 'Too much at once.');

/** One more who becomes a visitor at this address. */
export const countNewcomer = (address: string): void => count(newcomers, networkOf(address), 'Too many new visitors from your network.');

/** One more conversation begun at this address. */
export const countConversation = (address: string): void =>
  count(conversations, networkOf(address), 'Too many new conversations from your network.');

/** One more upload, of this part of what a visitor may upload in an hour. Who makes itself a new visitor is at the same address. */
export function countUpload({ visitorId }: Pick<VisitorActor, 'visitorId'>, part: number, address: string | undefined): void {
  count(uploaded, visitorId, 'This is more than a visitor may upload in an hour.', part);
  if (address) count(uploadedFrom, networkOf(address), 'This is more than may be uploaded from your network in an hour.', part);
}

const emails = createPace({ burst: 60, perMinute: 20 });

/** So many more addresses that somebody of the staff has mailed to: nobody shall be able to use us for spam. */
export function countEmails(actor: Actor, recipients: number): void {
  for (let n = 0; n < recipients; n++) count(emails, actorId(actor) ?? actor.workspaceId, 'Too many mails at once.');
}

/** Of each conversation, of each address that is written to, of each network: whoever holds a token must not be able to write to strangers through us. */
const transcripts = createPace({ burst: 3, perMinute: 3 / 60 });
const transcriptsTo = createPace({ burst: 3, perMinute: 3 / 60 });
const transcriptsFrom = createPace({ burst: 20, perMinute: 20 / 60 });

/** One more mail that a visitor has sent. */
export function countTranscript(conversationId: string, recipient: string, address: string): void {
  const problem = 'Too many mails.';
  count(transcripts, conversationId, problem);
  count(transcriptsTo, recipient, problem);
  count(transcriptsFrom, networkOf(address), problem);
}

function count(pace: Pace, key: string, problem: string, amount = 1): void {
  const waitMs = pace.wait(key, undefined, amount);
  if (waitMs === 0) return;
  const retryAfterSeconds = Math.ceil(waitMs / 1000);
  throw refuse('RATE_LIMITED', `${problem} Try again in ${retryAfterSeconds} s; nothing was done.`, { retryAfterSeconds });
}
