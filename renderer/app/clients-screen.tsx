import { Clients } from '../features/clients/clients.tsx';
import { WhoSaw } from '../features/audit/who-saw.tsx';
import { ConsentSummary } from '../features/consents/consent-summary.tsx';
import { Consents } from '../features/consents/consents.tsx';
import { Disclosures } from '../features/disclosures/disclosures.tsx';
import { LatestNote } from '../features/notes/latest-note.tsx';
import { Notes } from '../features/notes/notes.tsx';
import { Representatives } from '../features/representatives/representatives.tsx';
import { WhoReads } from '../features/sharing/who-reads.tsx';

const parts = { WhoReads, WhoSaw, LatestNote, Notes, ConsentSummary, Consents, Representatives, Disclosures };

/** The clients, with what the other features show in their files. */
export const ClientsScreen = () => <Clients parts={parts} />;
