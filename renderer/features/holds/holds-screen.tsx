import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { leads } from '../../../core/contract/roles.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { useIsManager } from '../../call/use-roles.ts';
import { Sheet } from '../../ui/columns.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { HoldFacts } from './hold-facts.tsx';
import { HoldsByName } from './holds-by-name.tsx';

/**
 * Everything that stays longer than its term: by name for those who lead, and by number for the FG and the board. Who
 * is both sees both.
 */
export const HoldsScreen = () => {
  const { t } = useTranslation('holds');
  useFocusTitle();
  const me = useQueryOp('vault.me', {}).data;
  const counts = useQueryOp('holds.counts', {}).data;
  const isFg = me?.roles.includes('fg') ?? false;
  const back = useIsManager() ? (
    <TextLink look="secondary" icon={ArrowLeft} href="#/bewaren">
      {t('screen.back')}
    </TextLink>
  ) : null;
  return (
    <Sheet>
      <PageHeader
        title={t('screen.title')}
        state={counts ? t('screen.state', { count: counts.open }) : undefined}
        actions={back}
      />
      {me ? (
        <Stack gap="loose">
          {leads(me.roles) ? <HoldsByName /> : null}
          {isFg || me.roles.includes('board') ? <HoldFacts isFg={isFg} /> : null}
        </Stack>
      ) : (
        <Loading />
      )}
    </Sheet>
  );
};
