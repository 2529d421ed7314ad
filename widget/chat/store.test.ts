import { expect, test } from 'vitest';
import { fakeDisk } from './fakeDisk.ts';
import { createStore, type Disk } from './store.ts';

const full: Disk = {
  ...fakeDisk(),
  setItem() {
    throw new Error('QuotaExceededError');
  },
};

test('two sites on one origin do not see each other’s things', () => {
  const disk = fakeDisk();
  const [one, other] = [createStore('one', disk), createStore('other', disk)];
  one.set('token', 'mine');
  expect([one.get('token'), other.get('token'), other.keys('')]).toEqual(['mine', null, []]);
});

test('two tabs see the same', () => {
  const disk = fakeDisk();
  createStore('site', disk).set('out:1', 'text');
  expect(createStore('site', disk).keys('out:')).toEqual(['out:1']);
});

test.each([
  ['forbidden', null],
  ['full', full],
])('where storage is %s it works for this page', (_, disk) => {
  const store = createStore('site', disk);
  store.set('out:1', 'text');
  expect([store.get('out:1'), store.keys('out:')]).toEqual(['text', ['out:1']]);
  store.remove('out:1');
  expect([store.get('out:1'), store.keys('out:')]).toEqual([null, []]);
});
