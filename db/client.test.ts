import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, listen, type Queryable } from './client.ts';

const table = `pool_${process.pid}_${Date.now()}`;
let sql: ReturnType<typeof connect>;
let other: ReturnType<typeof connect>;

beforeAll(async () => {
  [sql, other] = [connect(2), connect(1)];
  await sql`create table ${sql(table)} (id int primary key, note text, at timestamptz default now())`;
});
afterAll(async () => {
  await other`drop table ${other(table)}`;
  await Promise.all([sql.end(), other.end()]);
});

const pidOf = async (tx: Queryable): Promise<number> => (await tx<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]?.pid ?? 0;
const cut = async (pid: number) => void (await other`select pg_terminate_backend(${pid})`);
const add = (tx: Queryable, id: number, note = '') => tx`insert into ${tx(table)} ${tx({ id, note })}`;
const noted = async (note: string) => (await other<{ id: number }[]>`select id from ${other(table)} where note = ${note} order by id`).map(({ id }) => id);

test('a transaction whose connection is lost fails, and what it still asks for reaches no other connection', async () => {
  let later: Promise<unknown> | undefined;
  const lost = sql.begin(async (tx) => {
    await add(tx, 1, 'lost');
    await cut(await pidOf(tx));
    later = (async () => {
      // Meanwhile its place in the pool is taken by others.
      await Promise.all(Array.from({ length: 4 }, () => sql`select pg_sleep(0.02)`));
      await add(tx, 2, 'lost');
    })();
    await later;
  });
  await expect(lost).rejects.toThrow();
  // It is told at once, while its work goes on.
  await expect.poll(() => later !== undefined).toBe(true);
  await expect(later).rejects.toThrow();
  expect(await noted('lost')).toEqual([]);
});

test('a statement on a lost connection fails, the next one has a new one', async () => {
  const pids = await Promise.all([sql, sql].map(pidOf));
  const waiting = sql`select pg_sleep(20)`.then(() => 'answered', () => 'failed');
  await sleep(50);
  for (const pid of pids) await cut(pid);
  expect(await waiting).toBe('failed');
  // Each of the two finds out when it is used, if not before.
  await expect.poll(() => Promise.all([sql`select pg_sleep(0.01), 1 as one`, sql`select 1 as one`]).then((all) => all.length, () => 0)).toBe(2);
});

test('of hundreds of transactions at once on two connections each is whole or not at all', async () => {
  const all = Array.from({ length: 300 }, (_, n) => n + 1_000);
  await Promise.allSettled(
    all.map((id) =>
      sql.begin(async (tx) => {
        await add(tx, id * 2, 'whole');
        await Promise.all([add(tx, id * 2 + 1, 'whole'), tx`select 1`]);
        if (id % 3 === 0) throw new Error('No.');
      }),
    ),
  );
  expect(await noted('whole')).toEqual(all.filter((id) => id % 3 !== 0).flatMap((id) => [id * 2, id * 2 + 1]));
});

test('a transaction that begins behind a hundred other statements has its connection to itself', async () => {
  const plain = Array.from({ length: 400 }, (_, n) => n + 3_000);
  const begun = Array.from({ length: 4 }, (_, n) => n + 4_000);
  // As many as the driver sends ahead on one connection.
  const all = begun.map((id, group) => [
    ...plain.slice(group * 100, group * 100 + 100).map((one) => add(sql, one, 'plain').then(() => {})),
    sql.begin((tx) => add(tx, id, 'begun')),
  ]);
  await Promise.all(all.flat());
  expect([await noted('plain'), await noted('begun')]).toEqual([plain, begun]);
});

test('while connections break all the time every statement gets an answer, and what was answered is kept', async () => {
  const name = `breaks_${process.pid}`;
  const breaking = connect(4, { application_name: name });
  let id = 10_000;
  const kept: number[] = [];
  const until = Date.now() + 1_500;
  const keep = async (write: () => Promise<number[]>): Promise<void> => {
    while (Date.now() < until) kept.push(...(await write().catch(() => sleep(5, []))));
  };
  const alone = async () => {
    const [n = 0] = [id++];
    await add(breaking, n, 'kept');
    return [n];
  };
  const together = async () => {
    const [a, b] = [id++, id++];
    await breaking.begin(async (tx) => {
      await add(tx, a, 'kept');
      await add(tx, b, 'kept');
    });
    return [a, b];
  };
  const breaker = (async () => {
    while (Date.now() < until) {
      await other`select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${name} order by random() limit 2`;
      await sleep(20);
    }
  })();
  await Promise.all([breaker, ...Array.from({ length: 10 }, () => keep(alone)), ...Array.from({ length: 10 }, () => keep(together))]);
  const there = new Set(await noted('kept'));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter((n) => !there.has(n))).toEqual([]);
  await breaking.end({ timeout: 1 });
});

test('a refusal that the work swallows still undoes everything, and is told', async () => {
  const swallowed = sql.begin(async (tx) => {
    await add(tx, 10, 'swallowed');
    await add(tx, 10, 'swallowed').catch(() => {});
  });
  await expect(swallowed).rejects.toMatchObject({ code: '23505' });
  expect(await noted('swallowed')).toEqual([]);
});

test('a transaction can have a mode', async () => {
  const [row] = await sql.begin('isolation level repeatable read', (tx) => tx`show transaction_isolation`);
  expect(row).toEqual({ transactionIsolation: 'repeatable read' });
  await expect(sql.begin('read only', (tx) => add(tx, 30))).rejects.toMatchObject({ code: '25006' });
});

test('a transaction that is over takes no more', async () => {
  let kept: Queryable | undefined;
  await sql.begin(async (tx) => {
    kept = tx;
    await add(tx, 20, 'over');
  });
  await expect(kept && add(kept, 21, 'over')).rejects.toThrow('over');
  expect(await noted('over')).toEqual([20]);
});

test('what was prepared before a column came is prepared anew', async () => {
  const read = () => sql<{ id: number }[]>`select * from ${sql(table)} where id = ${-1}`;
  await Promise.all([read(), read()]);
  await other`alter table ${other(table)} add column added int`;
  expect(await Promise.all([read(), read()])).toEqual([[], []]);
});

test('who listens hears again after the connection was lost, and is told so', async () => {
  const heard: string[] = [];
  let begun = 0;
  const channel = `heard_${process.pid}`;
  const listening = await listen(channel, (text) => heard.push(text), () => begun++);
  const [row] = await other<{ pid: number }[]>`select pid from pg_stat_activity where query = ${`listen "${channel}"`}`;
  await cut(row?.pid ?? 0);
  await expect.poll(() => begun).toBe(2);
  await other`select pg_notify(${channel}, 'again')`;
  await expect.poll(() => heard).toEqual(['again']);
  await listening.stop();
});

test('a pool has settings of its own, and runs text of several statements', async () => {
  const own = connect(1, { work_mem: '77MB' });
  expect(await own`show work_mem`).toEqual([{ workMem: '77MB' }]);
  expect(await own`show statement_timeout`).toEqual([{ statementTimeout: '30s' }]);
  expect(await own.unsafe('create temp table two (n int); insert into two values (1), (2)')).toHaveProperty('count', 2);
  expect(await own.unsafe('select n from two where n > $1', [1])).toEqual([{ n: 2 }]);
  await own.end();
});

test('rows come as our code knows them', async () => {
  const [row] = await sql`select 9007199254740991::bigint as a_big_one, '2026-01-02 03:04:05.678+00'::timestamptz as at,
    array['a', 'b']::text[] as some, null as nothing, '{"a": [1]}'::jsonb as data, true as yes, ${new Date(0)}::timestamptz as zero`;
  expect(row).toEqual({
    aBigOne: 9007199254740991,
    at: new Date('2026-01-02T03:04:05.678Z'),
    some: ['a', 'b'],
    nothing: null,
    data: { a: [1] },
    yes: true,
    zero: new Date(0),
  });
});
