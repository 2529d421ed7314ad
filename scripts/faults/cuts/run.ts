import { isDeepStrictEqual } from 'node:util';
import { type Chat, openChat } from '../chat.ts';
import { lengthMs, type Schedule, scheduleOf } from './schedule.ts';
import { line, type Screen } from '../screen.ts';

export interface Outcome {
  seed: number;
  /** What was wrong; empty when all was well. */
  problems: string[];
  messages: number;
  /** From the last fault's end until both screens and the database were equal, in milliseconds at full scale. */
  settledMs: number;
}

/** At full scale: noticing, waiting between tries, a request of which the answer never comes, and a margin. */
const mostMs = 120_000;

/** One scripted chat on lines that fail by the seed's schedule. @param scale how many times faster than in life. */
export async function runCuts(server: string, seed: number, scale: number): Promise<Outcome> {
  const chat = await openChat(server, scale);
  try {
    const schedule = scheduleOf(seed);
    const written = await perform(chat, schedule, scale);
    const began = performance.now();
    const problems = await settle(chat, scale, 'ACTIVE', written);
    const settledMs = (performance.now() - began) * scale;
    if (problems.length === 0) problems.push(...(await endUnheard(chat, scale, written)));
    return { seed, problems: [...problems, ...chat.visitor.wrong, ...chat.agent.wrong], messages: written.visitor.length + written.agent.length, settledMs };
  } finally {
    chat.close();
  }
}

type Written = { visitor: string[]; agent: string[] };

/** Plays the schedule to its end; tells what each side has written, in order. */
async function perform(chat: Chat, { says, fails, reloads }: Schedule, scale: number): Promise<Written> {
  const written: Written = { visitor: [], agent: [] };
  const waiting: string[] = [];
  // The visitor begins, and an agent has to see it before answering.
  const say = (by: 'visitor' | 'agent', text: string): void => {
    if (by === 'agent') waiting.push(text);
    else if (chat.visitor.write(text)) written.visitor.push(line('VISITOR', text));
  };
  const answer = (): void => {
    for (let [next] = waiting; next !== undefined && chat.agent.write(next); [next] = waiting) written.agent.push(line('AGENT', waiting.shift() ?? ''));
  };
  const after = (ms: number, act: () => void): Promise<void> =>
    new Promise((done) => setTimeout(() => (act(), done()), ms / scale));

  say('visitor', 'Hello');
  await Promise.all([
    ...says.toSorted((a, b) => a.at - b.at).map(({ by, at }, index) => after(at, () => (say(by, `${by} ${index}`), answer()))),
    ...fails.map(({ line: on, fault, at, for: length }) =>
      after(at, () => {}).then(async () => {
        const heal = chat.lines[on].fail(fault);
        await after(Math.min(length, lengthMs), heal);
      }),
    ),
    ...reloads.map(({ by, at }) => after(at, () => chat[by].reload())),
  ]);
  await until(() => (answer(), waiting.length === 0), scale);
  return written;
}

/** Waits until both screens show what the database has, and tells what differs if that does not come. */
async function settle(chat: Chat, scale: number, state: string, written: Written): Promise<string[]> {
  const differences = async (): Promise<string[]> => {
    const kept = await chat.kept();
    return [
      ...differing('the database', { ...kept, state, unread: { visitor: 0, agent: 0 } }, kept),
      ...differing('the visitor', { ...kept, unread: { visitor: 0 } }, chat.visitor.screen()),
      ...differing('the agent', { ...kept, unread: { agent: 0 } }, chat.agent.screen()),
      ...differing('the visitor wrote', { ...kept, messages: written.visitor }, { ...kept, messages: linesOf('VISITOR', kept) }),
      ...differing('the agent wrote', { ...kept, messages: written.agent }, { ...kept, messages: linesOf('AGENT', kept) }),
    ];
  };
  await until(async () => (await differences()).length === 0, scale);
  return differences();
}

/** The end is told to a visitor who cannot hear it now. */
async function endUnheard(chat: Chat, scale: number, written: Written): Promise<string[]> {
  const heal = chat.lines.visitor.fail('deaf');
  await chat.agent.end();
  heal();
  return settle(chat, scale, 'ENDED', written);
}

async function until(holds: () => boolean | Promise<boolean>, scale: number): Promise<void> {
  const end = performance.now() + mostMs / Math.min(scale, 4);
  while (!(await holds()) && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 25));
}

const linesOf = (by: string, { messages }: Screen): string[] => messages.filter((one) => one.startsWith(line(by, '')));

function differing(who: string, wanted: Screen, is: Screen): string[] {
  return Object.entries(wanted).flatMap(([part, value]) => {
    const other = Reflect.get(is, part);
    return isDeepStrictEqual(value, other) ? [] : `${who}, ${part}: ${JSON.stringify(other)} instead of ${JSON.stringify(value)}`;
  });
}
