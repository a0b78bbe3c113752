import { useState } from 'react';
import { useLocation } from 'wouter';
import {
  OrganisationContactForm,
  OrganisationDutyForm,
} from '../features/organisation/organisation-form.tsx';
import { Setup } from '../features/setup/setup.tsx';
import { Terms } from '../features/setup/terms.tsx';
import { Restore } from '../features/backup/restore.tsx';
import { RecoveryScreen } from '../features/health/recovery-screen.tsx';
import { Begin } from '../features/unlock/begin.tsx';
import { Left } from '../features/unlock/left.tsx';
import { OtherVault } from '../features/unlock/other-vault.tsx';
import { Recover } from '../features/unlock/recover.tsx';
import { type LockReason, Unlock } from '../features/unlock/unlock.tsx';
import { useQueryOp } from '../call/use-op.ts';
import { LanguageSwitch } from './language-switch.tsx';

export type GateProps = {
  /** No vault yet, one that is locked, or an open one whose first run is not finished. */
  readonly state: 'none' | 'locked' | 'unfinished';
  /** Why it was locked just now; null at the start. */
  readonly because: LockReason | null;
};

type Way = 'usual' | 'begin' | 'recover' | 'other-vault' | 'new-vault';

/** Whether there is no vault whose place a copy could take: on a new computer, or while the stick is not there. */
const isVaultGone = (state: GateProps['state'], problem: string | null): boolean =>
  state === 'none' || problem === 'vault-away' || problem === 'no-vault-here';

/** All that shows while one cannot work yet: the first run, or the way in. */
export const Gate = ({ state, because }: GateProps) => {
  const { data, refetch } = useQueryOp('vault.state', {});
  const [way, setWay] = useState<Way>('usual');
  const [refused, setRefused] = useState<string | null>(null);
  const [isBack, setBack] = useState(false);
  const [place, setPlace] = useLocation();
  const [isRestored, setRestored] = useState(false);
  const corner = <LanguageSwitch />;
  const goTo = (next: Way) => () => setWay(next);
  const beUsual = () => {
    setRefused(null);
    setWay('usual');
  };
  if (!data) return null;
  if (state === 'unfinished') return <Terms corner={corner} />;
  if (because === 'left' && !isBack) return <Left onBack={() => setBack(true)} />;
  const isNew = isVaultGone(state, data.problem);
  // A place of its own, because the way to it begins in the open vault, in its settings.
  if (place === '/terugzetten' || isRestored)
    return (
      <Restore
        corner={corner}
        proposedFolder={isNew ? data.folder : null}
        onRestored={({ removedAgain: { clients, notes }, due }) => {
          setRestored(true);
          setPlace(`/teruggezet/${isNew ? 'nieuw' : 'over'}/${clients}/${notes}/${due}`);
        }}
        onStop={() => setPlace('/vandaag')}
      />
    );
  if (way === 'other-vault') return <OtherVault corner={corner} folder={data.folder} onDone={beUsual} />;
  if (state === 'none' || way === 'new-vault')
    return (
      <Setup
        corner={corner}
        draft={data.draft}
        proposedFolder={data.folder}
        ContactForm={OrganisationContactForm}
        DutyForm={OrganisationDutyForm}
        onOtherVault={goTo('other-vault')}
        onRestore={() => setPlace('/terugzetten')}
      />
    );
  const problem = data.problem ?? refused;
  const lookAgain = () => {
    setRefused(null);
    void refetch();
  };
  if (problem)
    return (
      <RecoveryScreen
        corner={corner}
        problem={problem}
        folder={data.folder}
        on={{
          again: lookAgain,
          restore: () => setPlace('/terugzetten'),
          'other-vault': goTo('other-vault'),
          'new-vault': goTo('new-vault'),
        }}
      />
    );
  if (way === 'begin') return <Begin corner={corner} onBack={goTo('usual')} onProblem={setRefused} />;
  if (way === 'recover') return <Recover corner={corner} onBack={goTo('usual')} />;
  return (
    <Unlock
      corner={corner}
      because={because}
      onBegin={goTo('begin')}
      onRecover={goTo('recover')}
      onOtherVault={goTo('other-vault')}
      onProblem={setRefused}
    />
  );
};
