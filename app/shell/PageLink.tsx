'use client';
import { useRouter } from 'next/navigation';
import { type ComponentProps, type MouseEvent, useEffect } from 'react';

interface PageLinkProps extends ComponentProps<'a'> {
  href: string;
}

/** A link to another page of ours. next/link does more, and weighs six kilobytes. */
export function PageLink({ href, ...rest }: PageLinkProps) {
  const router = useRouter();
  useEffect(() => router.prefetch(href), [router, href]);
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.defaultPrevented) return;
    event.preventDefault();
    router.push(href);
  };
  return <a href={href} {...rest} onClick={follow} />;
}
