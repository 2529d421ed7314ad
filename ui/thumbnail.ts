/** How large a picture's small preview is shown: its own shape, at most so many pixels either way. */
export function thumbnailSize({ width, height }: { width: number; height: number }, most = 240): { width: number; height: number } {
  const scale = Math.min(1, most / width, most / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
