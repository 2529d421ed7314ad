'use client';
import { Eye, EyeOff } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { type Attempt, attemptSignIn } from './attempt.ts';

export function SignInForm({ next }: { next: string }) {
  const t = useMessages();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [shown, setShown] = useState(false);
  const password = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [email, secret] = [String(form.get('email')).trim(), String(form.get('password'))];
    if (!email || !secret) return setProblem(t('signin.missing'));
    setPending(true);
    const attempt = await attemptSignIn(email, secret);
    // The page is left, so it stays busy until then.
    if (attempt.kind === 'signedIn') return location.assign(next);
    setPending(false);
    setProblem(problemText(attempt));
    password.current?.select();
    return undefined;
  };
  const problemText = (attempt: Exclude<Attempt, { kind: 'signedIn' }>) =>
    attempt.kind === 'limited' ? t('signin.limited', { count: attempt.minutes }) : t(`signin.${attempt.kind}`);
  return (
    <form method="post" noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <Field label={t('signin.email')}>
        <TextInput name="email" type="email" autoComplete="username" autoFocus inputMode="email" />
      </Field>
      <Field label={t('signin.password')}>
        <div className="relative">
          <TextInput ref={password} name="password" type={shown ? 'text' : 'password'} autoComplete="current-password" className="pr-10" />
          <span className="absolute top-1/2 right-0.5 -translate-y-1/2">
            <IconButton label={t(shown ? 'signin.hide' : 'signin.show')} icon={shown ? <EyeOff /> : <Eye />} aria-pressed={shown} onClick={() => setShown(!shown)} />
          </span>
        </div>
      </Field>
      <div role="alert" className="empty:hidden">
        {problem && <p className="m-0 rounded-control bg-bad-soft px-3 py-2 text-list text-ink">{problem}</p>}
      </div>
      <Button type="submit" variant="primary" size="lg" pending={pending}>
        {t(pending ? 'signin.submitting' : 'signin.submit')}
      </Button>
    </form>
  );
}
