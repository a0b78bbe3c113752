import { type LaunchOptions, type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

/** Below this Chromium does not put page numbers on paper (CSS margin boxes came with 131). */
export const oldestMajor = 131;

/** A start that failed for a reason that a person can do something about; its message is shown as it is. */
export class StartError extends Error {}

/** The installed browser, or a start error that says what to install. */
export const browserPath = (): string => {
  const path = findBrowser();
  if (path === null)
    throw new StartError(
      'Er is geen Chromium, Chrome of Edge gevonden. Installeer er een en start opnieuw. (No Chromium, Chrome or Edge was found.)',
    );
  return path;
};

/**
 * How the installed browser is started: over a pipe, so that no port is opened, in its own sandbox (which root cannot
 * use), and with no name server, so that the browser itself cannot reach anything either.
 */
export const launchOptions = (timeout: number, args: readonly string[]): LaunchOptions => ({
  executablePath: browserPath(),
  chromiumSandbox: process.getuid?.() !== 0,
  ignoreDefaultArgs: ['--enable-automation'],
  args: [
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-sync',
    '--disable-domain-reliability',
    '--no-pings',
    '--disk-cache-size=1',
    '--disable-gpu-shader-disk-cache',
    ...args,
  ],
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
  timeout,
});

/** How Chromium says that it has no sandbox. The word alone says nothing: the switches that it was started with are told too. */
const noSandbox = /usable sandbox|SUID sandbox|sandboxing failed|without --no-sandbox/i;

/** Gives a plain reason for a browser that did not start; policy and timeouts look alike from outside. */
export const explainLaunch = (error: unknown): StartError =>
  new StartError(
    error instanceof Error && noSandbox.test(error.message)
      ? 'De browser kan zijn beveiligde omgeving niet starten. Start Vertrouwd als gewone gebruiker. (The browser cannot start its sandbox.)'
      : 'De browser reageert niet. Misschien verbiedt uw organisatie dit (beleid RemoteDebuggingAllowed); vraag uw beheerder of installeer Chromium. (The browser does not answer; a company policy may forbid it.)',
    { cause: error },
  );

/** Starts the window's browser on a profile folder of its own. */
export const launchWindow = async (
  profile: string,
  headless: boolean,
  timeout: number,
  args: readonly string[],
): Promise<BrowserContext> => {
  const options = launchOptions(timeout, [...args, '--app=data:text/html,<title>Vertrouwd</title>']);
  try {
    return await chromium.launchPersistentContext(profile, {
      ...options,
      headless,
      viewport: headless ? { width: 1280, height: 800 } : null,
      // Null follows the machine: Playwright's own default would force light mode and full motion on the person.
      colorScheme: null,
      reducedMotion: null,
      forcedColors: null,
      contrast: null,
      acceptDownloads: false,
      serviceWorkers: 'block',
    });
  } catch (error) {
    throw explainLaunch(error);
  }
};

/** Refuses a browser that is too old: browsers update by themselves, and an old one prints without page numbers. */
export const requireMajor = (version: string): void => {
  if (Number.parseInt(version, 10) < oldestMajor)
    throw new StartError(
      `De browser is te oud (versie ${version}). Werk hem bij tot versie ${oldestMajor} of hoger. (The browser is too old.)`,
    );
};
