import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { Sheet } from '../../ui/columns.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Compare } from './compare.tsx';
import { Merges } from './merges.tsx';
import { Pairs } from './pairs.tsx';
import { twoOf } from './place.ts';

/** Files that may be of one person: looking for them, and what was put together before. */
export const DuplicatesScreen = () => {
  const { t } = useTranslation('duplicates');
  return (
    <Sheet>
      <PageHeader
        title={t('title')}
        state={t('state')}
        actions={
          <TextLink href="#/clienten" look="secondary">
            {t('toClients')}
          </TextLink>
        }
      />
      <Stack gap="loose">
        <Pairs />
        <Merges />
      </Stack>
    </Sheet>
  );
};

/** Two files side by side. */
export const CompareScreen = () => {
  const params = useParams();
  const two = twoOf(params['one'], params['other']);
  return two ? <Compare key={`${two.oneId}${two.otherId}`} {...two} /> : <DuplicatesScreen />;
};
