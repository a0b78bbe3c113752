import type { Out } from '../../../core/contract/index.ts';
import type { Reader } from '../../../core/contract/sharing.ts';
import { leads, type Role } from '../../../core/contract/roles.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';

/** Who can read a file, as the store says it. */
export type Access = Out<'sharing.readers'>;

/** What each form of the dialog gets: the file, who reads it now, and the way back to that. */
export type ChangeProps = {
  readonly clientId: ClientId;
  readonly access: Access;
  readonly onBack: () => void;
  /** Called when somebody shielded a file from herself. */
  readonly onLost: () => void;
};

/** Whether somebody may be asked to change who reads: she reads it herself, and is manager or confidant. */
export const mayChange = ({ isMine }: Access, roles: readonly Role[]): boolean => isMine && leads(roles);

/** Whether reading can be taken from this reader: named, and somebody else is left who reads. */
export const canTake = ({ isShielded, holdsTeamKey, readers }: Access, { via }: Reader): boolean =>
  via === 'named' && (isShielded ? readers.length > 1 : holdsTeamKey);
