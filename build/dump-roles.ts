import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contract } from '../core/contract/index.ts';
import type { AnyOp } from '../core/contract/op.ts';
import { Role } from '../core/contract/roles.ts';
import { isAboutClients } from '../core/users/permit.ts';

/** Where the page is committed on which anybody reads who may do what; a change of it shows in a review. */
export const rolesPath = join(import.meta.dirname, '..', 'docs', 'ROLES.md');

/** `previewClose` as one reads it: `preview close`. */
const inWords = (name: string): string => name.replace(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`);

const whoMay = ({ may }: AnyOp): string => {
  if (may === 'outside') return 'whoever is at the lock screen';
  if (may === 'anyone') return 'everyone who unlocked';
  return Role.options
    .filter((role) => may.includes(role))
    .map((role) => (role === 'fg' ? 'FG' : role))
    .join(', ');
};

const conditions = (name: string, { may, file, isLeaving }: AnyOp): string =>
  [
    ...(isAboutClients(name, may) ? ['signed declaration'] : []),
    ...(file?.needs === 'read' ? ['holds a key of the file'] : []),
    ...(file?.needs === 'see' ? ['may know that the file exists'] : []),
    ...(isLeaving ? ['passphrase again: this leaves the vault'] : []),
  ].join('; ');

const table = (feature: string, rows: readonly (readonly [name: string, op: AnyOp])[]): string =>
  [
    `## ${feature.charAt(0).toUpperCase()}${inWords(feature).slice(1)}`,
    '',
    '| operation | who may | and only with |',
    '| --- | --- | --- |',
    ...rows.map(
      ([name, op]) =>
        `| ${inWords(name.slice(feature.length + 1))} | ${whoMay(op)} | ${conditions(name, op)} |`,
    ),
  ].join('\n');

const preface = `# Who may do what

Made from \`core/contract\` by \`node build/dump-roles.ts\`; \`test/build/dump-roles.test.ts\` fails when it is stale, and
\`test/vault/role-matrix.test.ts\` asks every operation as every role. A role is held because a manager signed a statement
that says so; somebody with several roles may do what one of them may.

- **Signed declaration**: the declaration of confidentiality is on record, of today or before (UAVG art. 30(4)).
- **Holds a key of the file**: is one of the team's confidants, or was named as one of its readers. A role alone
  opens no file: whoever has no key cannot read its notes, with no program. What a purge left of a file (a name and a proof of
  consent) has no key any more; managers and confidants may look at that.
- **May know that the file exists**: holds a key, or is a manager, who sees names and dates for their term and no text.
- Lists show a manager that every file exists, and others only the files of which they hold a key; they count no others.
- A file that somebody may not know of is answered as one that never was.`;

/** The page with the role table, as the contract and the rules in core have it. */
export const dumpRoles = (): string => {
  const operations: readonly (readonly [string, AnyOp])[] = Object.entries(contract);
  const features = [...new Set(operations.map(([name]) => name.split('.')[0] ?? ''))];
  const tables = features.map((feature) =>
    table(
      feature,
      operations.filter(([name]) => name.startsWith(`${feature}.`)),
    ),
  );
  return `${[preface, ...tables].join('\n\n')}\n`;
};

if (import.meta.main) writeFileSync(rolesPath, dumpRoles());
