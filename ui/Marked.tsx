interface MarkedProps {
  parts: readonly { text: string; found: boolean }[];
}

/** A text in which what was looked for stands out. */
export function Marked({ parts }: MarkedProps) {
  // Parts have nothing of their own to be told apart by, and never move.
  return parts.map(({ text, found }, index) =>
    found ? (
      <mark key={index} className="rounded-[3px] bg-accent-soft px-px font-semibold text-accent-ink">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
