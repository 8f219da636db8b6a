// The tables behind the looks, asked for once and only where a paste needs them.
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

/** The tables at their addresses: characters with the plain ones they are taken for, and lists of seed words. */
export const tablesAt = ({ lookalikes, seedWords }) => ({
  lookalikes: () => tableAt(lookalikes, (text) => new Map((text.match(/../gu) ?? []).map((pair) => [...pair]))),
  seedWords: () => tableAt(seedWords, (text) => text.split("\n\n").map((list) => new Set(list.split("\n")))),
});
