import { useTranslation } from 'react-i18next';
import type { Day } from '../../../core/kernel/day.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useBackupWords } from './use-backup-words.ts';

/** On the sheet of settings: how old the newest copy is, and the way to the rest. */
export const BackupSummary = ({ today }: { readonly today: Day }) => {
  const { t } = useTranslation('backup');
  const { newest } = useBackupWords();
  const { data: state } = useQueryOp('backup.state', {});
  if (!state) return null;
  const [first] = state.copies;
  return (
    <Section title={t('title')}>
      <Stack gap="tight">
        <Prose>{first ? newest(first, today) : t('none')}</Prose>
        <TextLink href="#/instellingen/reservekopieen">{t('open')}</TextLink>
      </Stack>
    </Section>
  );
};
