/** The styles of islands, which come with them: a page where none stands is spared their weight. */

const worn = new Map<string, Promise<void>>();

/** Adds sheets to the page, each once; what they are for is shown when they have come, or cannot. */
export async function wear(...addresses: readonly string[]): Promise<void> {
  await Promise.all(addresses.map(once));
}

function once(address: string): Promise<void> {
  const coming = worn.get(address) ?? sheetAt(address);
  worn.set(address, coming);
  return coming;
}

function sheetAt(address: string): Promise<void> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = address;
  document.head.append(sheet);
  return new Promise((resolve) => {
    sheet.addEventListener('load', () => resolve());
    sheet.addEventListener('error', () => resolve());
  });
}
