import type { TestContext } from 'node:test';
import type { Engine } from '#store/engine.ts';
import { openStore } from '#store/queries.ts';
import type { Store } from '#store/store.ts';

/** An empty database that nobody else uses. */
export interface Place {
  /** Opens one more connection to it, as another process would. */
  open(): Promise<Engine>;
  remove(): Promise<void>;
}

/** Makes a place that is gone when the test ends. */
export type NewPlace = () => Promise<Place>;

/** So many migrated stores over one new place. */
export async function storesIn(newPlace: NewPlace, test: TestContext, count: number): Promise<Store[]> {
  const engines = await enginesIn(newPlace, test, count);
  const stores = engines.map(openStore);
  for (const store of stores) await store.migrate();
  return stores;
}

/** One migrated store in a new place. */
export async function storeIn(newPlace: NewPlace, test: TestContext): Promise<Store> {
  const [store] = await storesIn(newPlace, test, 1);
  return store!;
}

/** So many engines over one new place, with nothing in it yet. */
export async function enginesIn(newPlace: NewPlace, test: TestContext, count: number): Promise<Engine[]> {
  const place = await newPlace();
  const engines: Engine[] = [];
  test.after(async () => {
    for (const engine of engines) await engine.close();
    await place.remove();
  });
  while (engines.length < count) engines.push(await place.open());
  return engines;
}
