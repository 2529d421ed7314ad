import { readSetting } from '../../(workspace)/conversations/list/settings.ts';

export const soundSetting = 'samtal.sound';
export const isSoundOn = (): boolean => readSetting(soundSetting) !== 'off';

const notes = { newConversation: [659.25, 880], other: [783.99] } as const;
const eachSeconds = 0.13;
const ringSeconds = 0.5;

let context: AudioContext | undefined;

/** Two tones for a new conversation, one for all else; made here, so that no file has to be there in time. */
export async function chime(kind: keyof typeof notes): Promise<void> {
  try {
    context ??= new AudioContext();
    // Until the page has been touched it may not make a sound.
    await context.resume();
    for (const [index, hertz] of notes[kind].entries()) ring(context, hertz, context.currentTime + index * eachSeconds);
  } catch {
    // No sound card, or not allowed.
  }
}

function ring(audio: AudioContext, hertz: number, at: number) {
  const [tone, volume] = [audio.createOscillator(), audio.createGain()];
  tone.type = 'sine';
  tone.frequency.value = hertz;
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(0.16, at + 0.01);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + ringSeconds);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + ringSeconds);
}
