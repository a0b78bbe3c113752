import { useState } from 'react';
import {
  OrganisationContactForm,
  OrganisationDutyForm,
} from '../features/organisation/organisation-form.tsx';
import { Setup } from '../features/setup/setup.tsx';
import { Terms } from '../features/setup/terms.tsx';
import { Left } from '../features/unlock/left.tsx';
import { OtherVault } from '../features/unlock/other-vault.tsx';
import { Recover } from '../features/unlock/recover.tsx';
import { type LockReason, Unlock } from '../features/unlock/unlock.tsx';
import { VaultProblem } from '../features/unlock/vault-problem.tsx';
import { useQueryOp } from '../call/use-op.ts';
import { LanguageSwitch } from './language-switch.tsx';

export type GateProps = {
  /** No vault yet, one that is locked, or an open one whose first run is not finished. */
  readonly state: 'none' | 'locked' | 'unfinished';
  /** Why it was locked just now; null at the start. */
  readonly because: LockReason | null;
};

type Way = 'usual' | 'recover' | 'other-vault' | 'new-vault';

/** All that shows while one cannot work yet: the first run, or the way in. */
export const Gate = ({ state, because }: GateProps) => {
  const { data, refetch } = useQueryOp('vault.state', {});
  const [way, setWay] = useState<Way>('usual');
  const [isBack, setBack] = useState(false);
  const corner = <LanguageSwitch />;
  const goTo = (next: Way) => () => setWay(next);
  if (!data) return null;
  if (state === 'unfinished') return <Terms corner={corner} />;
  if (because === 'left' && !isBack) return <Left onBack={() => setBack(true)} />;
  if (way === 'other-vault')
    return <OtherVault corner={corner} folder={data.folder} onDone={goTo('usual')} />;
  if (state === 'none' || way === 'new-vault')
    return (
      <Setup
        corner={corner}
        draft={data.draft}
        proposedFolder={data.folder}
        ContactForm={OrganisationContactForm}
        DutyForm={OrganisationDutyForm}
        onOtherVault={goTo('other-vault')}
      />
    );
  if (data.problem)
    return (
      <VaultProblem
        corner={corner}
        problem={data.problem}
        folder={data.folder}
        onAgain={() => void refetch()}
        onOtherVault={goTo('other-vault')}
        onNewVault={goTo('new-vault')}
      />
    );
  if (way === 'recover') return <Recover corner={corner} onBack={goTo('usual')} />;
  return (
    <Unlock
      corner={corner}
      because={because}
      onRecover={goTo('recover')}
      onOtherVault={goTo('other-vault')}
    />
  );
};
