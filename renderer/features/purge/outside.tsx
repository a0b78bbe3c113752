import { useTranslation } from 'react-i18next';
import type { Certificate } from '../../../core/contract/purge.ts';
import type { Out } from '../../../core/contract/index.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { byPlace } from './papers.ts';

/** More places than these are on the paper list, and need no line of their own here. */
const mostPlaces = 8;

export type OutsideProps = {
  readonly certificate: Certificate;
  /** The paper list as it was before the names went; empty for a certificate that is opened later. */
  readonly papers: Out<'purge.paperList'>;
  readonly isListPrinted: boolean;
};

/** What the app cannot do itself: paper, the list with the names on it, and copies elsewhere. Ticks are not kept. */
export const OutsideThisComputer = ({ certificate, papers, isListPrinted }: OutsideProps) => {
  const { t } = useTranslation('purge');
  const { paperFiles, backups } = certificate;
  const places = byPlace(papers);
  const lastGone = backups
    .map(({ goneOn }) => goneOn)
    .sort()
    .at(-1);
  const paper =
    places.length > 0 && places.length <= mostPlaces
      ? places.map(({ place, count }) => t('outside.place', { place, count }))
      : paperFiles > 0
        ? [t('outside.paper', { count: paperFiles })]
        : [];
  const lines = [
    ...paper,
    ...(isListPrinted ? [t('outside.list')] : []),
    ...(lastGone ? [t('outside.backups', { count: backups.length, until: lastGone })] : []),
    t('outside.copies'),
  ];
  return (
    <Section title={t('outside.title')}>
      <Stack gap="tight">
        {lines.map((line) => (
          <Checkbox key={line}>{line}</Checkbox>
        ))}
      </Stack>
      <Prose soft>{t('outside.ticks')}</Prose>
      {lastGone ? <TextLink href="#/instellingen/reservekopieen">{t('outside.noWait')}</TextLink> : null}
    </Section>
  );
};
