import type { LabelName, SiteKey } from './catalog.ts';
import type { PersonKey } from './people.ts';

/** A conversation of the demo as it is written down here. */
export interface Story {
  site: SiteKey;
  visitor: { name: string; language: 'sv' | 'en'; email?: string; phone?: string; page: string; title: string };
  /** Who has it; left out when nobody took it. */
  agent?: PersonKey;
  label?: LabelName;
  tags?: readonly string[];
  lines: readonly Line[];
}

/** Seconds after the start, who (`v`: the visitor), what. */
export type Line = readonly [seconds: number, who: 'v' | PersonKey, text: string];
