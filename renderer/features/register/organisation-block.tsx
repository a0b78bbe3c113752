import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapField, RegisterContent } from '../../../core/contract/register.ts';
import { backupsInWords } from '../../../core/register/change-words.ts';
import { changeFieldWords } from '../../../core/register/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Section } from '../../ui/page-header.tsx';
import { GapMark } from './gap-mark.tsx';
import { Warnings } from './warnings.tsx';

/** Who is responsible and how to reach them, with the FG or the reason why there is none (art. 30(1)(a)). */
export const OrganisationBlock = ({ content }: { readonly content: RegisterContent }) => {
  const { t } = useTranslation('register');
  const lang = useLanguage();
  const it = content.organisation;
  const isGap = (field: GapField) =>
    content.gaps.some((gap) => gap.activityId === null && gap.field === field);
  const orGap = (field: GapField, value: ReactNode): ReactNode =>
    isGap(field) ? (
      <>
        {value} <GapMark activityId={null} field={field} />
      </>
    ) : (
      value
    );
  const words = (field: keyof typeof it) => changeFieldWords[`organisation.${field}`][lang];
  return (
    <Section title={t('organisation.title')}>
      <DefinitionList
        rows={[
          { label: words('name'), value: orGap('controller', <bdi>{it.name}</bdi>) },
          ...(it.kvkNo ? [{ label: words('kvkNo'), value: it.kvkNo }] : []),
          { label: words('address'), value: it.address },
          {
            label: t('organisation.contact'),
            value: orGap('contact', [it.phone, it.email].filter(Boolean).join(' · ')),
          },
          {
            label: words('responsiblePerson'),
            value: orGap('responsible-person', <bdi>{it.responsiblePerson}</bdi>),
          },
          {
            label: words('fgName'),
            value: it.fgName
              ? orGap('fg-contact', [it.fgName, it.fgContact].filter(Boolean).join(' · '))
              : orGap('fg', t('organisation.noFg', { reason: it.fgNoneReason })),
          },
          { label: changeFieldWords.backups[lang], value: backupsInWords(content.backups, lang) },
        ]}
      />
      <Warnings warnings={content.warnings} activityId={null} />
    </Section>
  );
};
