import { useTranslation } from 'react-i18next';
import { VolunteerPackage } from '../../../core/contract/volunteer-package.ts';
import { DocumentPage } from '../document-page.tsx';
import { printable } from '../printable.tsx';
import { Controller, Rights } from './data-package.tsx';
import { ConsultedPart, RequestsPart, RetentionPart } from './log-parts.tsx';
import { ActsPart, LeavingParts, VolunteerPart } from './volunteer-part.tsx';
import { FormsPart, LearningParts, PlansPart } from './volunteer-growth.tsx';

/** All that is kept about somebody who works here, as she reads it. */
export const VolunteerPackagePages = ({ data: content }: { readonly data: VolunteerPackage }) => {
  const { t } = useTranslation('packages');
  return (
    <DocumentPage organisation={content.controller.name} title={t('pages.title')} on={content.madeOn}>
      <p>{t('pages.for.self', { name: content.person.displayName })}</p>
      <p>{t('pages.what')}</p>
      <Controller of={content.controller} />
      <VolunteerPart content={content} />
      <LearningParts content={content} />
      <PlansPart content={content} />
      <FormsPart content={content} />
      <LeavingParts content={content} />
      <RequestsPart requests={content.requests} />
      <RetentionPart retention={content.retention} />
      <ConsultedPart consulted={content.consulted} />
      <ActsPart content={content} />
      <Rights of={content.controller} />
    </DocumentPage>
  );
};

export const volunteerPackageDocument = printable(
  'volunteer-package',
  'packages:pages.title',
  VolunteerPackage,
  VolunteerPackagePages,
);
