import type { Locale, UpdateSiteInput, WhenUnavailable } from '../../../__generated__/schema.ts';
import type { Problem } from '../parts/problems.ts';
import { originsIn, strangeOrigins } from './origins.ts';
import type { AdminSiteFragment } from './sites.generated.ts';

export interface SiteValues {
  name: string;
  /** As written, one a line. */
  origins: string;
  languages: readonly Locale[];
  whenUnavailable: WhenUnavailable;
  color: string;
  groupIds: readonly string[];
}

export const siteValues = (site: AdminSiteFragment | undefined, locale: Locale): SiteValues => ({
  name: site?.name ?? '',
  origins: site?.allowedOrigins.join('\n') ?? '',
  languages: site?.languages ?? [locale],
  whenUnavailable: site?.whenUnavailable ?? 'QUEUE',
  color: site?.color ?? '#5a48d6',
  groupIds: site?.groups.map(({ id }) => id) ?? [],
});

export const siteInput = ({ origins, languages, groupIds, ...rest }: SiteValues) =>
  ({
    ...rest,
    allowedOrigins: originsIn(origins),
    languages: [...languages],
    groupIds: [...groupIds],
  }) satisfies Omit<UpdateSiteInput, 'id'>;

export function siteProblems({ origins, languages }: SiteValues): Problem[] {
  const found: Problem[] = [];
  if (strangeOrigins(originsIn(origins)).length > 0) found.push({ code: 'INVALID', field: 'allowedOrigins' });
  if (languages.length === 0) found.push({ code: 'BLANK', field: 'languages' });
  return found;
}
