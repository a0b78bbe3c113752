import type { Client, ClientInput } from '../contract/clients.ts';

/**
 * What of a file somebody sees. Without a key: the name and the dates that its term counts from, which a manager needs
 * to hold the purge; how to reach the person, where the paper lies and why it was closed stay with its readers.
 */
export const shownTo = <File extends ClientInput & Pick<Client, 'closedReason' | 'outcome'>>(
  reach: Client['reach'],
  file: File,
): File =>
  reach === 'read'
    ? file
    : {
        ...file,
        birthOn: null,
        street: '',
        houseNo: '',
        postcode: '',
        city: '',
        isAddressSecret: false,
        maySendPost: false,
        contactPoints: [],
        paper: '',
        closedReason: '',
        outcome: null,
        specialException: null,
        phaseId: null,
        lead: null,
        assignedTo: null,
        household: [],
        workSituation: 'unknown',
      };
