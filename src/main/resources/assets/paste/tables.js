// What a paste needs from the server: words for what was found, and the tables behind the looks, asked for once.
const tables = new Map();

const tableAt = (address, read) => {
  if (!tables.has(address)) {
    const table = fetch(address).then(async (answer) => {
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return read(await answer.text());
    });
    table.catch(() => tables.delete(address));
    tables.set(address, table);
  }
  return tables.get(address);
};

/** The element that an address answers with; null where it answers otherwise. */
const elementAt = async (address) => {
  const answer = await fetch(address);
  return answer.ok ? document.createRange().createContextualFragment(await answer.text()).firstElementChild : null;
};

/** The tables at their addresses: characters with the plain ones they are taken for, and lists of seed words. */
export const tablesAt = ({ lookalikes, seedWords }) => ({
  lookalikes: () => tableAt(lookalikes, (text) => new Map((text.match(/../gu) ?? []).map((pair) => [...pair]))),
  seedWords: () => tableAt(seedWords, (text) => text.split("\n\n").map((list) => new Set(list.split("\n")))),
});
