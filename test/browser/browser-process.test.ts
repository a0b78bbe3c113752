import { expect, test } from 'vitest';
import { explainLaunch } from '../../browser/browser-process.ts';

test.each([
  'FATAL:zygote_host_impl_linux.cc(132)] No usable sandbox! If you are running on Ubuntu 23.10+ or another Linux distro',
  'FATAL:setuid_sandbox_host.cc(163)] The SUID sandbox helper binary was found, but is not configured correctly.',
  'ERROR:zygote_host_impl_linux.cc(101)] Running as root without --no-sandbox is not supported.',
])('a browser without a sandbox says so: %s', (said) => {
  expect(explainLaunch(new Error(`launch: ${said}`)).message).toContain('beveiligde omgeving');
});

test.each([
  '<launching> /usr/bin/chromium --no-sandbox --headless\nTimeout 10000ms exceeded',
  '<launching> /usr/bin/chromium --headless\nTarget page, context or browser has been closed',
])(
  'a browser that does not answer is not told to lack a sandbox, whatever it was started with: %s',
  (said) => {
    const cause = new Error(`launch: ${said}`);
    const told = explainLaunch(cause);
    expect(told.message).toContain('reageert niet');
    expect(told.cause).toBe(cause);
  },
);
