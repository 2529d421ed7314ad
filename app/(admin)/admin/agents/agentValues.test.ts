import { expect, test } from 'vitest';
import { createInput, newAgent, problemsIn, updateInput, valuesOf } from './agentValues.ts';
import type { AdminAgentFragment } from './agents.generated.ts';

const mona: AdminAgentFragment = {
  id: '1',
  name: 'Mona',
  avatarUrl: null,
  email: 'mona@shop.example',
  role: 'AGENT',
  permissions: ['VIEW_STATISTICS'],
  department: '',
  title: '',
  statusText: '',
  frontOffice: true,
  maxActiveChats: 4,
  activeChats: 0,
  priority: 0,
  locale: 'sv',
  timeZone: 'Europe/Stockholm',
  presence: 'OFFLINE',
  groups: [{ id: 'g', name: 'Support' }],
  archivedAt: null,
  viewerCanManage: true,
};

test('only what was changed is sent', () => {
  expect(updateInput(mona, valuesOf(mona))).toEqual({ id: '1' });
  expect(updateInput(mona, { ...valuesOf(mona), maxActiveChats: '7', groupIds: [] })).toEqual({ id: '1', maxActiveChats: 7, groupIds: [] });
});

test('an empty password field leaves the password alone', () => {
  expect(updateInput(mona, { ...valuesOf(mona), password: '' })).not.toHaveProperty('password');
});

test('numbers are sent as numbers, and what creation does not take is left out', () => {
  const input = createInput('c', { ...newAgent('sv', 'UTC'), name: 'Ny', priority: '-3' });
  expect(input).toMatchObject({ clientId: 'c', name: 'Ny', maxActiveChats: 4, priority: -3 });
  expect(Object.keys(input)).not.toEqual(expect.arrayContaining(['timeZone']));
  expect(Object.keys(input)).not.toEqual(expect.arrayContaining(['statusText']));
});

test('what is no whole number is told before it is sent', () => {
  const wrong = problemsIn({ ...valuesOf(mona), maxActiveChats: 'four', priority: '1.5' });
  expect(wrong.map(({ field }) => field)).toEqual(['maxActiveChats', 'priority']);
  expect(problemsIn(valuesOf(mona))).toEqual([]);
});
