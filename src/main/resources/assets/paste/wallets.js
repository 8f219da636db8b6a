// What must never leave the customer's hands: seed phrases, private keys of wallets, logins.
const WALLET_HEX = /^0[xX][0-9a-fA-F]{64}$/;
const WALLET_BYTES = /^\[?[ \t\n\v\f\r]*(?:\d{1,3}[ \t\n\v\f\r]*,[ \t\n\v\f\r]*){63}\d{1,3}[ \t\n\v\f\r]*\]?$/;
const WALLET_FILE = /"(?:ciphertext|kdfparams)"[ \t\n\v\f\r]*:/;
const BITCOIN = /^(?:[5KLc9][1-9A-HJ-NP-Za-km-z]{50,51}|[a-zA-Z]prv[1-9A-HJ-NP-Za-km-z]{107})$/;
const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const FEWEST_WORDS = 10;
const MOST_OF_THEM = 0.8;
const ADDRESS =
  /^[^ \t\n\v\f\r@:;,|/]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[ \t\n\v\f\r:;,|/][^\n\r\u0085\u2028\u2029]{0,100})?$/u;
const PASSWORD =
  /^(?=[^\n\r\u0085\u2028\u2029]*\p{L})(?=[^\n\r\u0085\u2028\u2029]*[0-9])(?=[^\n\r\u0085\u2028\u2029]*[!@#$%^&*?.,;~()<>])[^\n\r\u0085\u2028\u2029]{6,24}$/u;

const isSeedPhrase = async (text, tables) => {
  const words = text.toLowerCase().normalize("NFC").split(/[^\p{L}\p{M}]+/u).filter(Boolean);
  if (words.length < FEWEST_WORDS) return false;
  const lists = await tables.seedWords();
  return lists.some((list) => words.filter((word) => list.has(word)).length >= MOST_OF_THEM * words.length);
};

/** Bitcoin's private keys carry a check sum of their own. */
const isBitcoinKey = async (text) => {
  if (!BITCOIN.test(text)) return false;
  let number = 0n;
  for (const c of text) number = number * 58n + BigInt(BASE58.indexOf(c));
  const hex = number.toString(16);
  const bytes = Uint8Array.from((hex.length % 2 ? "0" + hex : hex).match(/../g), (byte) => parseInt(byte, 16));
  const once = await crypto.subtle.digest("SHA-256", bytes.slice(0, -4));
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", once));
  return bytes.slice(-4).every((byte, at) => byte === sum[at]);
};

const danger = async (field, tables) => {
  const { text } = field;
  if (await isSeedPhrase(text, tables)) return fault(field, "seed-phrase");
  const wallet = WALLET_HEX.test(text) || WALLET_BYTES.test(text) || WALLET_FILE.test(text) || (await isBitcoinKey(text));
  if (wallet) return fault(field, "wallet-key");
  return ADDRESS.test(text) ? fault(field, "login-pasted", { certain: !field.passphrase }) : null;
};

const password = (field) => {
  if (field.passphrase || field.fits(field.text) || !PASSWORD.test(field.text)) return null;
  return fault(field, "login-pasted", { certain: !field.allows(field.text) });
};
