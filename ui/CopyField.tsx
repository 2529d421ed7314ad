'use client';
import { Check, Copy } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { Button } from './Button.tsx';

interface CopyFieldProps {
  label: string;
  value: string;
  copyLabel: string;
  copiedLabel: string;
  /** Lines are broken where they are; long ones scroll. */
  multiline?: boolean;
}

export function CopyField({ label, value, copyLabel, copiedLabel, multiline = false }: CopyFieldProps) {
  const id = useId();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    await writeClipboard(value, id);
    setCopied(true);
  };
  return (
    <div>
      <div className="mb-1 flex min-h-7 items-center justify-between gap-2">
        <span id={`${id}-label`} className="text-list font-medium">
          {label}
        </span>
        <Button size="sm" icon={copied ? <Check /> : <Copy />} onClick={copy} aria-describedby={`${id}-label`}>
          {copied ? copiedLabel : copyLabel}
        </Button>
      </div>
      <pre
        id={id}
        role="group"
        tabIndex={0}
        aria-labelledby={`${id}-label`}
        className={`m-0 overflow-x-auto rounded-control border border-line-strong bg-sunken px-3 py-2 font-mono text-meta text-ink ${multiline ? 'whitespace-pre' : 'break-all whitespace-pre-wrap'}`}
      >
        {value}
      </pre>
      <span role="status" className="sr-only">
        {copied ? copiedLabel : ''}
      </span>
    </div>
  );
}

/** Pages without TLS have no clipboard of their own: there what is shown is selected and copied the old way. */
async function writeClipboard(value: string, id: string): Promise<void> {
  if (window.isSecureContext) return navigator.clipboard.writeText(value);
  const shown = document.getElementById(id);
  if (!shown) return;
  getSelection()?.selectAllChildren(shown);
  document.execCommand('copy');
}
