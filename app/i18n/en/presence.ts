/** Who is there: auto away, colleagues, visitors on the sites. */
export const presence = {
  'presence.idle': { one: 'Away: you were idle for {count} minute', other: 'Away: you were idle for {count} minutes' },
  'presence.idleBack': 'Move the mouse or press a key, and you are Online again.',
  'autoAway.title': 'Auto away',
  'autoAway.on': 'Go Away by myself when I am idle',
  'autoAway.hint': 'Idle is no input in any tab of Samtal, on any device. You take no new conversations then and keep those you have. The first input makes you Online again; an Away that you chose yourself stays.',
  'autoAway.minutes': 'Idle minutes before Away',
  'autoAway.minutesHint': 'From 1 to 480.',
} as const;
