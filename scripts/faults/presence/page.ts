import { createConnection } from '../../../app/live/connection.ts';
import { openSocket } from '../../../app/live/socket.ts';
import { usual } from '../../../app/live/times.ts';

declare global {
  interface Window {
    seen: { lost: number; ticks: number; heard: string[] };
  }
}

// The portal's own connection in a page of its own, that counts what it lives through.
window.seen = { lost: 0, ticks: 0, heard: [] };
const connection = createConnection();
connection.watch(() => {
  if (connection.get() === 'lost') window.seen.lost++;
});
const client = openSocket({ url: `${location.origin.replace('http', 'ws')}/graphql`, connection, times: usual, onSignedOut: () => (document.title = 'signed out') });
client.subscribe<Record<string, unknown>>(
  { query: 'subscription { presence { id maxActiveChats } }' },
  { next: ({ data }) => void window.seen.heard.push(JSON.stringify(data)), error: () => {}, complete: () => {} },
);
// A timer as pages have them: how often it is let run tells how much the browser throttles.
setInterval(() => window.seen.ticks++, 1_000);
