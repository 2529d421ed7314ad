export const signin = {
  'signin.title': 'Sign in',
  'signin.email': 'E-mail',
  'signin.password': 'Password',
  'signin.show': 'Show password',
  'signin.hide': 'Hide password',
  'signin.submit': 'Sign in',
  'signin.submitting': 'Signing in…',
  'signin.missing': 'Fill in both e-mail and password.',
  'signin.refused': 'E-mail and password do not match. Check both and try again.',
  'signin.limited': {
    one: 'Too many tries. Wait {count} minute and try again.',
    other: 'Too many tries. Wait {count} minutes and try again.',
  },
  'signin.unreachable': 'Samtal cannot be reached. Check your network and try again.',
  'signin.revoked': 'You were signed out here: the session was ended, on another device or by an administrator.',
  'signin.ended': 'You have signed out.',
} as const;
