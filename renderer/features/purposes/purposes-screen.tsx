import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilePurpose } from '../../../core/contract/purposes.ts';
import { worksWithClients } from '../../../core/contract/roles.ts';
import { useRoles } from '../../call/use-roles.ts';
import { Sheet } from '../../ui/columns.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { FieldReasons } from './field-reasons.tsx';
import { PurposeForm } from './purpose-form.tsx';
import { PurposeList } from './purpose-list.tsx';

/** What files are kept for, and why each field beyond the minimum is needed. A manager changes the purposes. */
export const PurposesScreen = () => {
  const { t } = useTranslation('purposes');
  const roles = useRoles();
  const [edited, setEdited] = useState<FilePurpose | 'new' | null>(null);
  return (
    <Sheet>
      <PageHeader title={t('title')} state={t('state')} />
      <Stack gap="loose">
        <PurposeList mayChange={roles.includes('manager')} onChange={setEdited} />
        <FieldReasons mayExplain={worksWithClients(roles)} />
        <TextLink href="#/instellingen">{t('back')}</TextLink>
      </Stack>
      {edited ? (
        <PurposeForm purpose={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      ) : null}
    </Sheet>
  );
};
