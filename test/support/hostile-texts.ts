/**
 * Texts that break careless programs: markup, SQL, formulas, texts that run the other way, composed and decomposed letters,
 * and what no field may hold at all. A field gives such a text back as it came, or refuses it.
 */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "'); DROP TABLE client; --",
  '${7*7} {{7*7}} #{7*7} %s %n',
  '=HYPERLINK("http://example.invalid","klik")',
  '+31 ＝cmd|calc',
  '@SUM(1+1)*cmd|calc',
  '\u202Egnirts\u202C',
  '\u2066links\u2069 \u200Frechts',
  'e\u0301\u0323 versus \u00e9\u0323',
  '👩‍👩‍👧 family',
  'İstanbul ŉ ﬃ',
  '../../etc/passwd',
  'CON.txt',
  '__proto__',
  'null',
  '\u0000nul',
  'half \ud800 letter',
  'bell \u0007',
  'a'.repeat(1_000_000),
];
