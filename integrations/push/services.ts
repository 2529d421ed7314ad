/** The push services of the browsers there are: Chrome and Edge, Firefox, Safari. */
const known = /^https:\/\/(fcm\.googleapis\.com|([\w-]+\.)*push\.services\.mozilla\.com|([\w-]+\.)*notify\.windows\.com|([\w-]+\.)*push\.apple\.com)$/;

/**
 * We post to what a browser names as its push service, so it must be one: else whoever is signed in could send us
 * anywhere inside of the house. `WEB_PUSH_SERVICES` adds others, as origins with commas between.
 */
export function isPushService(endpoint: string, { WEB_PUSH_SERVICES = '' }: NodeJS.ProcessEnv = process.env): boolean {
  if (!/^[!-~]+$/.test(endpoint) || !URL.canParse(endpoint)) return false;
  const { origin, username, password } = new URL(endpoint);
  const added = WEB_PUSH_SERVICES.split(',').map((one) => one.trim().replace(/\/$/, ''));
  return username === '' && password === '' && (added.includes(origin) || known.test(origin));
}
