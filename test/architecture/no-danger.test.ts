import { describe, expect, test } from 'vitest';
import { codeFiles, projectFiles, roomOf, textOf } from '../support/source-files.ts';

type Danger = {
  readonly name: string;
  readonly found: RegExp;
  readonly rooms: readonly string[];
  readonly because: string;
  /** Files that may, each for a reason that stands beside it. */
  readonly except?: readonly string[];
};

const everywhere = ['core', 'db', 'vault', 'electron', 'browser', 'cli', 'renderer', 'build'];

const dangers: readonly Danger[] = [
  {
    name: 'raw HTML',
    found: /dangerouslySetInnerHTML|\b(inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write\b/,
    rooms: everywhere,
    because: 'text of a record would become markup; render it as text',
  },
  {
    name: 'code made of text',
    found: /\beval\s*\(|new Function\s*\(|setTimeout\(\s*['"`]/,
    rooms: everywhere,
    because: 'write the function',
  },
  {
    name: 'opening with another program',
    found: /shell\.open(External|Path)/,
    rooms: everywhere,
    because: 'an address out of a record could start a program',
  },
  {
    name: 'copies that leave the cipher behind',
    found: /\.serialize\(|\bdb\.backup\(|rekey\s*=\s*''/,
    rooms: everywhere,
    because: 'use VACUUM INTO, which keeps the key',
  },
  {
    name: 'a clock, chance or the machine in core',
    found:
      /\bDate\.(now|UTC)\b|new Date\b|Math\.random|\bprocess\.|\bconsole\.|\bcrypto\.|Temporal\.Now|\bfetch\(/,
    rooms: ['core'],
    because: 'let the caller pass it in',
  },
  {
    name: 'storage that outlives the window',
    found: /\b(localStorage|sessionStorage|indexedDB)\b|document\.cookie|\bcaches\./,
    rooms: ['renderer'],
    because: 'the vault is the only place that keeps anything',
    // Theme and language: nothing of a record, and needed before the vault is open.
    except: ['renderer/app/preferences.ts'],
  },
];

const code = (path: string): string => textOf(path).replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1');

describe('nothing dangerous', () => {
  test('is looked for over the whole project', () => {
    expect(codeFiles.filter((path) => everywhere.includes(roomOf(path))).length).toBeGreaterThan(120);
  });

  test.each(dangers)('no $name', ({ found, rooms, because, except = [] }) => {
    const files = codeFiles.filter((path) => rooms.includes(roomOf(path)) && !except.includes(path));
    expect(files.length).toBeGreaterThan(15);
    expect(
      files.filter((path) => found.test(code(path))),
      because,
    ).toEqual([]);
  });

  test('each danger is one that its search would find', () => {
    const samples = [
      'element.innerHTML = text',
      'eval (text)',
      'shell.openExternal(url)',
      'database.serialize()',
      'const now = new Date()',
      'localStorage.setItem(a, b)',
    ];
    expect(dangers.map(({ found }, at) => found.test(samples[at] ?? ''))).toEqual(dangers.map(() => true));
  });

  test('no place of the machine on which it was written', () => {
    // Put together here, so that this file does not find itself.
    const places = new RegExp(['/work', '/(main|shared)|/home', '/\\w+/|/Users', '/\\w+/'].join(''));
    const texts = projectFiles.filter((path) =>
      /\.(ts|tsx|mjs|cjs|js|json|md|yml|css|html|csv|sql|sh)$|\/run$/.test(path),
    );
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter((path) => path !== 'package-lock.json' && places.test(textOf(path)))).toEqual([]);
  });
});
