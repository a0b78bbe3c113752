import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Applicant } from '../../../core/contract/applicants.ts';
import { showPhone } from '../../../core/kernel/contact.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { RemoveRecord } from '../../call/remove-record.tsx';
import { Button } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { tell } from '../../ui/toast.tsx';
import { EndProcedure } from './end-procedure.tsx';
import { Keeping } from './keeping-words.tsx';
import type { ApplicantParts } from './parts.ts';
import { applicantsPath, changePath, hirePath } from './place.ts';
import { Pool } from './pool.tsx';
import styles from './applicant-sheet.module.css';

const Facts = ({ applicant }: { readonly applicant: Applicant }) => {
  const { t } = useTranslation('applicants');
  const { vacancy, receivedOn, endedOn, outcome, phone, email, street, houseNo, postcode, city } = applicant;
  const address = [`${street} ${houseNo}`.trim(), `${postcode} ${city}`.trim()]
    .filter((text) => text !== '')
    .join(', ');
  const row = (label: string, text: string) =>
    text === '' ? [] : [{ label: t(`fact.${label}`), value: <bdi className={styles['typed']}>{text}</bdi> }];
  return (
    <DefinitionList
      rows={[
        ...row('vacancy', vacancy),
        { label: t('fact.received'), value: t('fact.on', { on: receivedOn }) },
        ...(outcome && endedOn
          ? [{ label: t('fact.ended'), value: t(`fact.${outcome}`, { on: endedOn }) }]
          : []),
        ...row('phone', phone && showPhone(phone)),
        ...row('email', email),
        ...row('address', address),
        ...row('letter', applicant.letter),
        ...row('notes', applicant.notes),
      ]}
    />
  );
};

const Acts = ({ applicant }: { readonly applicant: Applicant }) => {
  const { t } = useTranslation('applicants');
  const [asked, setAsked] = useState<'end' | 'remove' | null>(null);
  const end = useCommandOp('applicants.end', ['retention', 'purge']);
  const { id, endedOn, displayName } = applicant;
  const close = () => setAsked(null);
  return (
    <Section title={t('sheet.acts')}>
      <Failure error={end.error} />
      <FormActions>
        <TextLink href={`#${hirePath(id)}`} look={endedOn ? 'secondary' : 'primary'}>
          {t('sheet.hire')}
        </TextLink>
        {endedOn ? (
          <Button
            isPending={end.isPending}
            onPress={() => end.mutate({ id, end: null }, { onSuccess: () => tell(t('end.reopened')) })}
          >
            {t('sheet.reopen')}
          </Button>
        ) : (
          <Button onPress={() => setAsked('end')}>{t('sheet.end')}</Button>
        )}
        <Button look="quiet" onPress={() => setAsked('remove')}>
          {t('sheet.remove')}
        </Button>
      </FormActions>
      <Dialog isOpen={asked === 'end'} onClose={close} title={t('end.title')}>
        <EndProcedure applicant={applicant} onClose={close} />
      </Dialog>
      <Dialog
        isOpen={asked === 'remove'}
        onClose={close}
        kind="alert"
        title={t('remove.title', { name: displayName })}
      >
        <RemoveRecord
          of="applicants"
          id={applicant.id}
          title={t('remove.title', { name: displayName })}
          start="not-needed"
          leadsTo={applicantsPath}
          onClose={close}
        />
      </Dialog>
    </Section>
  );
};

type SheetProps = { readonly applicant: Applicant; readonly parts: ApplicantParts };

/** One applicant: until when and why, what is known, what she agreed to, and how it goes on. */
export const ApplicantSheet = ({ applicant, parts: { Papers, Terms } }: SheetProps) => {
  const { t } = useTranslation('applicants');
  const { id, vacancy, displayName, endedOn } = applicant;
  return (
    <>
      <PageHeader
        title={displayName}
        state={endedOn ? t('sheet.stateEnded') : t('sheet.state', { vacancy })}
        actions={
          <TextLink href={`#${changePath(id)}`} look="secondary" icon={PencilLine}>
            {t('sheet.change')}
          </TextLink>
        }
      />
      <Stack gap="loose">
        <Keeping applicant={applicant} />
        <Section title={t('sheet.about')}>
          <Facts applicant={applicant} />
        </Section>
        {Papers ? (
          <Section title={t('sheet.papers')}>
            <Papers applicantId={id} />
          </Section>
        ) : null}
        <Pool applicant={applicant} />
        {Terms ? <Terms applicantId={id} /> : null}
        <Acts applicant={applicant} />
        <TextLink href={`#${applicantsPath}`}>{t('back')}</TextLink>
      </Stack>
    </>
  );
};
