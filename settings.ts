import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const whole = (min: number, max: number) => {
  const message = `must be a whole number from ${min} to ${max}`;
  return z.string().regex(/^\d+$/, message).transform(Number).pipe(z.number().min(min, message).max(max, message));
};

const shape = z.object({
  PORT: whole(1, 65_535).default(3000),
  HOST: z.string().regex(/^[\w.:-]+$/, 'must be an address such as 127.0.0.1 or 0.0.0.0').default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://chat.example.com' }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/name' }).optional(),
  DATABASE_POOL: whole(2, 500).default(10),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must look like smtp://user:password@host:587' }).optional(),
  MAIL_FROM: z.email('must be an address such as chat@example.com').optional(),
  DATA_DIR: z.string().min(1, 'must be a folder').default('.data'),
  FILES_DIR: z.string().min(1, 'must be a folder').optional(),
  S3_BUCKET: z.string().regex(/^[a-z\d][a-z\d.-]+$/i, 'must be the name of a bucket').optional(),
  S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an address such as https://s3.eu-north-1.amazonaws.com' }).optional(),
  S3_REGION: z.string().min(1, 'must be a region').default('eu-north-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  TRUST_PROXY: z.string().regex(/^(true|false|[1-9])$/, 'must be true, false or how many proxies, 1 to 9').default('false'),
  VISITOR_MESSAGES_PER_MINUTE: whole(1, 1_000_000).default(60),
  GEO_DATABASE: z.string().min(1, 'must be a file in MaxMind’s format, .mmdb').optional(),
  NEW_VISITORS_PER_MINUTE: whole(1, 1_000_000).default(60),
  VAPID_PRIVATE_KEY: z.string().regex(/^[\w-]{43}$/, 'must be a private key as `web-push generate-vapid-keys` prints it').optional(),
  VAPID_SUBJECT: z.string().regex(/^(mailto:[^@\s]+@|https:\/\/)\S+$/, 'must be like mailto:it@example.com or https://example.com').optional(),
  WEB_PUSH_SERVICES: z.string().regex(/^\s*https?:\/\/[^\s,/]+\/?(\s*,\s*https?:\/\/[^\s,/]+\/?)*\s*$/, 'must be origins such as https://push.example.com, with commas between').optional(),
});

export type Settings = z.infer<typeof shape>;

/** All settings of the environment. A bad one ends the process with one line that says which and why. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  // An empty one counts as left out.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { success, data, error } = shape.safeParse(given);
  if (success) return checked(data);
  const [issue] = error.issues;
  const name = String(issue?.path[0] ?? '');
  const shown = /SECRET|ACCESS_KEY|PRIVATE_KEY|DATABASE_URL|SMTP_URL/.test(name) ? '' : `, not ${JSON.stringify(given[name])}`;
  process.stderr.write(`${name} ${issue?.message}${shown}.\n`);
  process.exit(1);
}

/** What each setting alone does not show. */
function checked(settings: Settings): Settings {
  const missing = settings.S3_BUCKET && (['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const).find((name) => !settings[name]);
  if (!missing) return settings;
  process.stderr.write(`${missing} must be set when S3_BUCKET is.\n`);
  process.exit(1);
}

/** Where people reach us. */
export const addressOf = ({ PUBLIC_URL, HOST, PORT }: Settings): string =>
  PUBLIC_URL?.replace(/\/$/, '') ?? `http://${['127.0.0.1', '0.0.0.0', '::1', '::'].includes(HOST) ? 'localhost' : HOST}:${PORT}`;

/** The secret that sessions and tokens are signed with: given, or made once and kept in the data folder. */
export function secretOf({ AUTH_SECRET, DATA_DIR }: Settings): string {
  if (AUTH_SECRET) return AUTH_SECRET;
  const file = join(DATA_DIR, 'secret');
  mkdirSync(DATA_DIR, { recursive: true });
  try {
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
