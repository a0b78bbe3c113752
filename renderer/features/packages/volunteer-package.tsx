import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import type { Out } from '../../../core/contract/index.ts';
import type { RequestId, VolunteerId } from '../../../core/kernel/ids.ts';
import { maskWords, timesIn } from '../../../core/packages/mask-names.ts';
import { volunteerTexts, withoutNames } from '../../../core/packages/volunteer-texts.ts';
import { Failure } from '../../call/failure.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { useTracedReadOp } from '../../call/use-op.ts';
import { VolunteerPackagePages } from '../../print/data-package/volunteer-package.tsx';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { Made } from './made.tsx';
import { Names } from './names.tsx';
import styles from './packages.module.css';
import { useMakePackage } from './use-make-package.ts';

type LookProps = {
  readonly volunteerId: VolunteerId;
  readonly requestId: RequestId | null;
  readonly found: Out<'packages.previewOfVolunteer'>;
};

/** The names that were found and those that were added, and which of them are masked. */
const useNames = ({ content, names: found }: LookProps['found']) => {
  const [added, setAdded] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const texts = useMemo(() => volunteerTexts(content), [content]);
  const names = [
    ...found,
    ...added
      .filter((name) => !found.some((it) => it.name === name))
      .map((name) => ({ name, times: timesIn(texts, name) })),
  ];
  return {
    names,
    masked: names.map(({ name }) => name).filter((name) => !shown.has(name)),
    onMasked: (masked: readonly string[]) =>
      setShown(new Set(names.map(({ name }) => name).filter((name) => !masked.includes(name)))),
    onAdd: (name: string) => setAdded((before) => [...new Set([...before, name])]),
  };
};

const Look = ({ volunteerId, requestId, found }: LookProps) => {
  const { t } = useTranslation('packages');
  const lang = useLanguage();
  const names = useNames(found);
  const make = useMakePackage();
  const mask = maskWords[lang];
  const maskedNames = [...names.masked];
  return (
    <Sheet
      foot={
        <ActionBar note={make.data?.savedAs ? null : t('preview.note')}>
          <Button
            look="primary"
            icon={Download}
            isPending={make.isPending}
            onPress={() => make.mutate({ of: 'volunteer', volunteerId, requestId, maskedNames })}
          >
            {t('preview.make')}
          </Button>
          <TextLink href={`#/vrijwilligers/${volunteerId}`}>{t('backToVolunteer')}</TextLink>
        </ActionBar>
      }
    >
      <PageHeader title={t('title')} state={t('state.volunteer')} />
      <Stack gap="loose">
        <Made make={make} />
        <Names {...names} />
        {found.content.papers.length > 0 ? <Prose>{t('preview.attachments')}</Prose> : null}
        <Section title={t('preview.volunteerTitle')}>
          <Prose soft>{t('preview.what')}</Prose>
          <div className={styles['paper']}>
            <VolunteerPackagePages data={withoutNames(found.content, maskedNames, mask)} />
          </div>
        </Section>
      </Stack>
    </Sheet>
  );
};

/** The data package of somebody who works here: what is in it, whose names are left out, and then the file. */
export const VolunteerPackageScreen = () => {
  const { t } = useTranslation('packages');
  const { volunteerId, requestId } = useParams<{
    readonly volunteerId: VolunteerId;
    readonly requestId?: RequestId;
  }>();
  const { data: found, error } = useTracedReadOp('packages.previewOfVolunteer', { volunteerId });
  useFocusTitle();
  if (found) return <Look volunteerId={volunteerId} requestId={requestId ?? null} found={found} />;
  return (
    <Sheet>
      <PageHeader title={t('title')} state={t('state.volunteer')} />
      <Failure error={error} />
      {error ? (
        <TextLink href={`#/vrijwilligers/${volunteerId}`}>{t('backToVolunteer')}</TextLink>
      ) : (
        <Loading lines={8} />
      )}
    </Sheet>
  );
};
