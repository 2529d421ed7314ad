import type { signin as english } from '../en/signin.ts';
import type { TranslationOf } from '../messages.ts';

export const signin: TranslationOf<typeof english> = {
  'signin.title': 'Logga in',
  'signin.email': 'E-post',
  'signin.password': 'Lösenord',
  'signin.show': 'Visa lösenordet',
  'signin.hide': 'Dölj lösenordet',
  'signin.submit': 'Logga in',
  'signin.submitting': 'Loggar in…',
  'signin.missing': 'Fyll i både e-post och lösenord.',
  'signin.refused': 'E-post och lösenord hör inte ihop. Kontrollera båda och försök igen.',
  'signin.limited': {
    one: 'För många försök. Vänta {count} minut och försök igen.',
    other: 'För många försök. Vänta {count} minuter och försök igen.',
  },
  'signin.unreachable': 'Samtal går inte att nå. Kontrollera nätverket och försök igen.',
  'signin.revoked': 'Du loggades ut här: sessionen avslutades, från en annan enhet eller av en administratör.',
  'signin.ended': 'Du har loggat ut.',
};
