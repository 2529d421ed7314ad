/** What was written before there were emoji, without noses and in upper case, and what it may mean; the likeliest first. */
export const smileys: Readonly<Record<string, readonly string[]>> = {
  ':)': ['🙂', '😊', '😀'],
  ':(': ['🙁', '😞', '😢'],
  ":'(": ['😢', '😭'],
  ":')": ['🥲', '😂'],
  ':D': ['😀', '😄', '😃'],
  'XD': ['😆', '🤣'],
  ';)': ['😉', '😜'],
  ';D': ['😉', '😄'],
  ':P': ['😛', '😜', '😋'],
  ';P': ['😜', '😛'],
  ':O': ['😮', '😲', '😯'],
  ':/': ['😕', '🫤'],
  ':|': ['😐', '😑'],
  ':*': ['😘', '😗'],
  ':3': ['😺', '😊'],
  '<3': ['❤️', '💜', '🥰'],
};
