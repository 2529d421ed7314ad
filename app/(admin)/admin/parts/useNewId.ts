'use client';
import { useState } from 'react';

/** One id as long as the component is mounted: however often it is sent, one thing is made. */
export const useNewId = (): string => useState(() => newId())[0];

/** Pages without TLS have no randomUUID; elsewhere it is the same. */
function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
