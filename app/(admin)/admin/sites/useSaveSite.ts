'use client';
import { useSpeech } from '../../../i18n/MessagesProvider.tsx';
import { useNewId } from '../parts/useNewId.ts';
import { useSavedToast } from '../parts/useSavedToast.ts';
import { type Outcome, useSubmit } from '../parts/useSubmit.ts';
import { type AdminSiteFragment, useAdminCreateSiteMutation, useAdminUpdateSiteMutation } from './sites.generated.ts';
import { siteInput, siteProblems, type SiteValues } from './siteValues.ts';

const fields = ['name', 'allowedOrigins', 'languages', 'whenUnavailable', 'color', 'groupIds'];

export function useSaveSite(site: AdminSiteFragment | undefined, values: SiteValues) {
  const [, create] = useAdminCreateSiteMutation();
  const [, update] = useAdminUpdateSiteMutation();
  const { submit, ...submission } = useSubmit(fields);
  const saved = useSavedToast();
  const { language } = useSpeech();
  const clientId = useNewId();

  const save = (done: (created: AdminSiteFragment | undefined) => void) => {
    let created: AdminSiteFragment | undefined;
    const send = async (): Promise<Outcome> => {
      const problems = siteProblems(values);
      if (problems.length > 0) return { problems };
      if (site) {
        const { data, error } = await update({ language, input: { id: site.id, ...siteInput(values) } });
        return { error, problems: data?.updateSite.userErrors };
      }
      const { data, error } = await create({ language, input: { clientId, ...siteInput(values) } });
      created = data?.createSite.site ?? undefined;
      return { error, problems: data?.createSite.userErrors };
    };
    return submit(send, () => {
      saved(values.name, !site);
      done(created);
    });
  };
  return { save, ...submission };
}
