/** Looks that all boxes that one writes or chooses in share. */
export const controlClass =
  'w-full rounded-control border border-edge bg-surface px-2.5 font-sans text-body text-ink ' +
  'hover:border-ink-3 focus-visible:outline-offset-0 aria-invalid:border-bad disabled:bg-sunken disabled:text-ink-3 ' +
  'pointer-coarse:text-base';
