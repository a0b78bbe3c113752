import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { noIds } from '../support/sample-ids.ts';
import { aReview } from '../support/a-review.ts';
import { aVolunteer } from '../support/a-volunteer.ts';
import { passphrase } from '../support/open-vault.ts';
import { aPng, layPaper } from '../support/papers.ts';
import { aVault, known, receiveOf, rule } from '../support/requests.ts';
import { sampleInputs } from '../support/sample-inputs.ts';

test('holds all of her file and none of the others: papers byte for byte, names of others masked', async () => {
  const vault = await aVault();
  const { call } = vault;
  const { id: volunteerId } = await call('volunteers.add', aVolunteer({ city: 'Diemen' }));
  const { id: otherId } = await call(
    'volunteers.add',
    aVolunteer({ givenName: 'Karim', prefix: '', familyName: 'Bouzid' }),
  );
  const session = aReview(volunteerId);
  const agreements = 'Sprak met Karim Bouzid.';
  await call('peerReview.record', {
    ...session,
    attendees: session.attendees.map((it) => ({ ...it, agreements })),
  });
  const png = aPng(8, 8);
  await call('papers.add', {
    ...sampleInputs({ ...noIds, volunteerId })['papers.add'],
    owner: { volunteerId },
    ticket: layPaper(vault, png),
  });
  const { names } = await call('packages.previewOfVolunteer', { volunteerId });
  expect(names.map(({ name }) => name)).toContain('Karim Bouzid');
  const requestId = await receiveOf(vault, volunteerId);
  const asked = { volunteerId, requestId, maskedNames: names.map(({ name }) => name), lang: 'nl' as const };
  await call('vault.confirm', { passphrase });
  expect(await rule(vault, 'packages.makeOfVolunteer', asked)).toBe('identity-not-checked');
  await known(vault, requestId);
  await call('vault.confirm', { passphrase });
  const made = await call('packages.makeOfVolunteer', asked);
  const files = unzipSync(Buffer.from(made.base64, 'base64'));
  const [data = '', paper = ''] = Object.keys(files);
  expect(data).toBe('gegevens.json');
  expect(Buffer.from(files[paper] ?? []).equals(png)).toBe(true);
  expect(JSON.parse(strFromU8(files[data] ?? new Uint8Array()))).toEqual(made.content);
  expect(made.content).toMatchObject({
    person: { displayName: 'Anouk de Graaf', city: 'Diemen' },
    account: null,
    sessions: [{ agreements: 'Sprak met [naam weggelaten].' }],
    requests: [{ kind: 'access', asked: 'Wat weet u van mij?' }],
  });
  expect(made.content.consulted.map(({ operation }) => operation)).toContain('packages.previewOfVolunteer');
  expect(JSON.stringify(made.content)).not.toMatch(new RegExp(`Bouzid|${otherId}`));
  await call('vault.confirm', { passphrase });
  expect(await rule(vault, 'packages.makeOfVolunteer', { ...asked, volunteerId: otherId })).toBe('not-found');
});
