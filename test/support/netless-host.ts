import { openFixtureHost } from './open-fixture-host.ts';

/** Opens the window, lets its page ask for another place, prints, waits for what the browser does by itself, and goes. */
const host = await openFixtureHost();
await host.page.evaluate(() => fetch('https://example.com/').catch(() => undefined));
await host.store.call('x.y', {});
host.store.end('suspend');
await host.page.waitForURL(/locked=suspend/);
await host.page.waitForTimeout(3_000);
await host.close();
process.stdout.write('done\n');
