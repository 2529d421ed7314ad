export const avatar = {
  'avatar.title': 'Profile picture',
  'avatar.hint': 'Colleagues and visitors see it beside the name as soon as it is chosen. The middle of the picture is shown, in a circle. JPEG, PNG, WebP, GIF or AVIF, at most 10 MB.',
  'avatar.choose': 'Choose a picture',
  'avatar.change': 'Change picture',
  'avatar.drop': 'or drop one here',
  'avatar.remove': 'Remove picture',
  'avatar.sending': 'The picture is being sent',
  'avatar.saved': 'The picture is saved.',
  'avatar.removed': 'The picture is removed.',
  'avatar.tooLarge': 'The picture is larger than 10 MB. Choose a smaller one.',
  'avatar.overLimit': 'The picture is larger than your workspace lets files be. Choose a smaller one.',
  'avatar.failed': 'The picture did not arrive. Try again.',
} as const;
