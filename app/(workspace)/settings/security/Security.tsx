'use client';
import { PasswordForm } from './PasswordForm.tsx';
import { Sessions } from './Sessions.tsx';

export function Security() {
  return (
    <>
      <PasswordForm />
      <Sessions />
    </>
  );
}
