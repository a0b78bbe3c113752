import type { App } from './app.ts';

/** Where a walk begins: what is reached by a button and not by a link, and one file with all its tabs. */
const behindButtons = [
  '/bewaren/opschoonavond/nakijken',
  '/bewaren/opschoonavond/uitzonderen',
  '/bewaren/opschoonavond/meetekenen',
  '/bewaren/opschoonavond/papier',
  '/bewaren/opschoonavond/wissen',
  '/register/goedkeuren',
  '/terugzetten',
  '/teruggezet/over/3/2/4',
] as const;

const ofOneFile = async (app: App): Promise<readonly string[]> => {
  const { rows } = await app.call('clients.search', {
    words: 'kowalska ayse',
    filter: 'all',
    offset: 0,
    limit: 1,
  });
  return ['', '/notities', '/toestemming', '/delen', '/bewaren', '/wijzigen'].map(
    (tab) => `/clienten/${rows[0]?.id ?? ''}${tab}`,
  );
};

/** A place without what stands in it for one record or one rule, so that one of them speaks for all. */
const kindOf = (place: string): string =>
  place.replaceAll(/\/[a-z0-9]{20,}/g, '/:id').replaceAll(/\/[A-Z][A-Z_]+/g, '/:code');

const linksOn = (app: App): Promise<readonly string[]> =>
  app
    .window()
    .locator('a[href^="#/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));

/**
 * Goes to every place that a person is led to: by each link of each screen, and for who works with files and does the
 * purge by what is behind a button too. Looks at one place of a kind; gives the places, in the order of the walk.
 */
export const walk = async (
  app: App,
  look: (place: string) => Promise<void>,
  isManager = true,
): Promise<readonly string[]> => {
  const places: string[] = ['/vandaag', ...(isManager ? [...behindButtons, ...(await ofOneFile(app))] : [])];
  const known = new Set(places.map(kindOf));
  // The list grows while one walks: what is led to from a place comes after all that is known.
  for (const place of places) {
    await app.goTo(place);
    await look(place);
    for (const link of await linksOn(app)) {
      if (known.has(kindOf(link))) continue;
      known.add(kindOf(link));
      places.push(link);
    }
  }
  return places;
};
