'use client';
import { Field } from '../../../../../ui/Field.tsx';
import { Select } from '../../../../../ui/Select.tsx';
import { Switch } from '../../../../../ui/Switch.tsx';
import { useMessages, useSpeech } from '../../../../i18n/MessagesProvider.tsx';
import { timeZones } from '../../agents/timeZones.ts';
import { FormModal } from '../../parts/FormModal.tsx';
import { useForm } from '../../parts/useForm.ts';
import { useSavedToast } from '../../parts/useSavedToast.ts';
import { useSubmit } from '../../parts/useSubmit.ts';
import { AwayPreview } from '../AwayPreview.tsx';
import { type AdminSiteFragment, useAdminSetOpeningHoursMutation } from '../sites.generated.ts';
import { hoursInput, hoursValues, isSound } from './hoursValues.ts';
import { SpecialDays } from './SpecialDays.tsx';
import { WeekFields } from './WeekFields.tsx';

interface HoursFormProps {
  site: AdminSiteFragment;
  onClose: () => void;
  onSaved: () => void;
}

export function HoursForm({ site, onClose, onSaved }: HoursFormProps) {
  const t = useMessages();
  const { language, timeZone } = useSpeech();
  const { values, set, dirty } = useForm(hoursValues(site, timeZone));
  const [, send] = useAdminSetOpeningHoursMutation();
  const { submit, pending, general } = useSubmit();
  const saved = useSavedToast();
  const save = () =>
    submit(
      async () => {
        if (!isSound(values)) return { problems: [{ code: 'INVALID', field: 'hours' }] };
        const { data, error } = await send({ siteId: site.id, hours: hoursInput(values), language });
        return { error, problems: data?.setOpeningHours.userErrors };
      },
      () => {
        saved(site.name, false);
        onSaved();
        onClose();
      },
    );
  return (
    <FormModal sheet title={t('admin.hours.of', { name: site.name })} dirty={dirty} pending={pending} problem={general} onSave={() => void save()} onClose={onClose}>
      <Switch label={t('admin.hours.always')} hint={t('admin.hours.alwaysHint')} checked={values.always} onChange={(always) => set('always', always)} />
      {!values.always && (
        <>
          <Field label={t('admin.hours.timeZone')}>
            <Select value={values.timeZone} options={timeZones(values.timeZone)} onChange={(zone) => set('timeZone', zone)} />
          </Field>
          <WeekFields week={values.week} onChange={(week) => set('week', week)} />
          <SpecialDays exceptions={values.exceptions} onChange={(exceptions) => set('exceptions', exceptions)} />
          <AwayPreview choice={site.whenUnavailable} color={site.color} name={site.name} />
        </>
      )}
    </FormModal>
  );
}
