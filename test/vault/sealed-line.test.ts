import { expect, test } from 'vitest';
import { lineName } from '../../core/contract/sealed-line.ts';
import { askSealed } from '../../renderer/call/sealed-line.ts';
import { serveSealed } from '../../vault/hosting/sealed-line.ts';
import type { Serve } from '../../vault/serve.ts';

const secret = 'zes woorden die niemand anders kent';

/** A store that says back what it was asked, a host that writes down what passed, and the window's own end of the line. */
const aLine = () => {
  const passed: unknown[] = [];
  const asked: unknown[] = [];
  const echo: Serve = async (name, input) => {
    asked.push([name, input]);
    return { ok: true, value: { name, input } };
  };
  let store = serveSealed(echo);
  Object.assign(globalThis, {
    vertrouwd: {
      call: async (name: string, input: unknown) => {
        const reply = await store(name, structuredClone(input));
        passed.push(name, input, reply);
        return structuredClone(reply);
      },
    },
  });
  return {
    passed,
    asked,
    restart: () => {
      store = serveSealed(echo);
    },
  };
};

test('the store hears the question and the window the answer, and nothing in between can read either', async () => {
  const { passed, asked } = aLine();
  const input = { passphrase: secret, note: 'ü 😀', list: [1, null, 'x'] };
  expect(await askSealed('vault.unlock', input)).toEqual({
    ok: true,
    value: { name: 'vault.unlock', input },
  });
  expect(asked).toEqual([['vault.unlock', input]]);
  const seen = JSON.stringify(passed);
  expect(seen).toContain('vault.unlock');
  for (const part of [secret, 'woorden', Buffer.from(secret).toString('base64').slice(0, 20)])
    expect(seen).not.toContain(part);
});

test('after the store started anew the line is opened anew, and the question is asked once', async () => {
  const { asked, restart } = aLine();
  await askSealed('vault.state', {});
  restart();
  asked.length = 0;
  expect(await askSealed('vault.me', { a: 1 })).toMatchObject({ ok: true });
  expect(asked).toEqual([['vault.me', { a: 1 }]]);
});

test('questions are heard in the order in which they were asked, whatever their length', async () => {
  const { asked } = aLine();
  await askSealed('vault.state', {});
  asked.length = 0;
  const texts = Array.from({ length: 30 }, (_, index) => 'x'.repeat(index % 3 === 0 ? 400_000 : index));
  await Promise.all(texts.map((text) => askSealed('vault.saveDraftText', { text })));
  const lengths = asked.map((each) => (each as readonly [string, { readonly text: string }])[1].text.length);
  expect(lengths).toEqual(texts.map(({ length }) => length));
});

test('an answer cannot be passed off as that to another question, nor a question changed', async () => {
  const { asked } = aLine();
  const scope = globalThis as unknown as { vertrouwd: { call: Serve } };
  const { call } = scope.vertrouwd;
  scope.vertrouwd.call = (name, input) => call(name === lineName ? name : 'vault.lock', input);
  expect(await askSealed('vault.me', {})).toEqual({ ok: false, error: { code: 'locked' } });
  expect(asked).toEqual([]);
});

test.each([
  { line: '', iv: 'AAAAAAAAAAAAAAAA', sealed: '' },
  { line: 'AAAA', iv: '', sealed: 'AAAA' },
  { line: 'BA'.padEnd(88, 'A'), iv: 'AAAAAAAAAAAAAAAA', sealed: 'AAAA' },
])('the store refuses what no window can have sealed', async (question) => {
  const asked: unknown[] = [];
  const store = serveSealed(async (name) => {
    asked.push(name);
    return { ok: true, value: {} };
  });
  expect(await store('vault.me', question)).toMatchObject({ ok: false });
  expect(asked).toEqual([]);
});
