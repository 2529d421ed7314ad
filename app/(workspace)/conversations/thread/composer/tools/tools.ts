import type { ComponentType } from 'react';
import type { ThreadConversation } from '../../useThread.ts';
import type { Writing } from '../useWriting.ts';
import { EmojiTool } from './EmojiTool.tsx';
import { RapidTool } from './RapidTool.tsx';
import { SaveRapidTool } from './SaveRapidTool.tsx';

export interface ToolProps {
  conversation: ThreadConversation;
  writing: Writing;
}

/** The buttons under the text box, from the left. */
export const tools: Readonly<Record<string, ComponentType<ToolProps>>> = { rapid: RapidTool, emoji: EmojiTool };

/** Those beside the button that sends. */
export const endTools: Readonly<Record<string, ComponentType<ToolProps>>> = { saveRapid: SaveRapidTool };
