/** Gives it the focus; who has not been in it yet goes on behind what was written before. */
export function goOn(box: HTMLTextAreaElement | null | undefined): void {
  box?.focus();
  if (box?.selectionEnd === 0) box.setSelectionRange(box.value.length, box.value.length);
}
