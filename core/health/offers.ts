/** What can be offered to somebody whose vault does not open. Nothing of this removes anything. */
export type Offer = 'again' | 'restore' | 'salvage' | 'other-vault' | 'new-vault';

/** What is the matter, in the words of the screen: each has its own title. */
export type Trouble = 'away' | 'shut-out' | 'damaged' | 'keys' | 'mismatch' | 'decisions' | 'newer';

export type Recovery = {
  readonly trouble: Trouble;
  /** In the order of the screen: the first is what helps most. */
  readonly offers: readonly Offer[];
};

/** The stick is out, the folder is elsewhere: nothing is broken; a copy can come into its own place when a stick is lost. */
const away: Recovery = { trouble: 'away', offers: ['again', 'other-vault', 'restore', 'new-vault'] };

/** Another program, a right or the disk stands in the way; the records may be whole. */
const shutOut: Recovery = { trouble: 'shut-out', offers: ['again', 'other-vault'] };

/** The file is there and has bad parts: a copy is whole, and what still reads may be newer than the copy. */
const damaged: Recovery = { trouble: 'damaged', offers: ['restore', 'salvage', 'again', 'other-vault'] };

/** There is no file to read from: only a copy helps. */
const gone: Recovery = { trouble: 'damaged', offers: ['restore', 'again', 'other-vault'] };

/** Without slots no passphrase opens anything; a copy holds the same slots. */
const keys: Recovery = { trouble: 'keys', offers: ['restore', 'again', 'other-vault'] };

/** Two files of different vaults lie together: the one that belongs here may only have to be put back. */
const mismatch: Recovery = {
  trouble: 'mismatch',
  offers: ['again', 'restore', 'salvage', 'other-vault'],
};

/** Somebody changed who may be in: the records may be whole, and a copy holds the decisions as they were signed. */
const decisions: Recovery = { trouble: 'decisions', offers: ['restore', 'salvage', 'other-vault'] };

const newer: Recovery = { trouble: 'newer', offers: ['again', 'other-vault'] };

const recoveries: Readonly<Record<string, Recovery>> = {
  'vault-away': away,
  'no-vault-here': away,
  'vault-no-access': shutOut,
  'vault-held': shutOut,
  'vault-not-closed': shutOut,
  'vault-not-safe': shutOut,
  'disk-failing': { trouble: 'shut-out', offers: ['again', 'salvage', 'restore', 'other-vault'] },
  'disk-full': shutOut,
  'folder-synced': shutOut,
  'folder-on-network': shutOut,
  'vault-damaged': damaged,
  'vault-missing': gone,
  'vault-empty': gone,
  'keys-missing': keys,
  'keys-damaged': keys,
  'keys-newer': newer,
  'vault-newer': newer,
  // Another file lies here, or the first page is damaged: which of the two cannot be told without the key.
  'vault-unreadable': mismatch,
  'vault-not-encrypted': { trouble: 'mismatch', offers: ['again', 'restore', 'other-vault'] },
  'keys-other-vault': mismatch,
  'slot-not-stated': decisions,
  'statement-missing': decisions,
  'statement-changed': decisions,
  'statement-unsigned': decisions,
  'statement-not-allowed': decisions,
  'circle-key-changed': decisions,
};

/**
 * What is the matter with a vault that does not open, and what can be offered, by the code of the refusal; null for a
 * code that is about the person and not about the vault (a wrong passphrase, somebody else who has it open).
 */
export const recoveryFor = (problem: string): Recovery | null => recoveries[problem] ?? null;

/** Every code that has a recovery, for the test that holds them against the texts. */
export const knownProblems: readonly string[] = Object.keys(recoveries);
