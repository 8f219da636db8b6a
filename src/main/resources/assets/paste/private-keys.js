// Private keys: which kind they are, and what stands in their place by mistake.
const PUBLIC = /^(?:(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-[^ \t\n\v\f\r]+) .*|.*PUBLIC KEY-.*)$/su;
// RFC 8410 and RFC 5480; PKCS#8 (RFC 5208), SEC1 (RFC 5915), PKCS#1 (RFC 8017).
const BARE_PUBLIC = /^(?:MCowBQYDK2Vw|MFkwEwYHKoZI|MII[BC]..NBgkqhki)[A-Za-z0-9+/= \t\n\v\f\r]{20,}$/u;
const BARE_PRIVATE = /^(?:MC4CAQAw|MIG[HT]AgEA|MHcCAQEE|MII[CEJ]..(?:IB|ADAN))[A-Za-z0-9+/= \t\n\v\f\r]{20,}$/u;
const PEM = /-----BEGIN ((?:EC |RSA )?PRIVATE KEY)-----(.*?)-----END \1-----/u;
const OBJECTS = { Ed25519: "06032b6570", EC: "06072a8648ce3d0201", RSA: "06092a864886f70d010101" };

const looksLikePem = (text) => text.includes("-----BEGIN") || text.includes("PRIVATE KEY");

/** The bytes as hexadecimal digits, if they are one whole DER sequence. */
const derOf = (base64) => {
  let bytes;
  try {
    bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  } catch {
    return "";
  }
  const long = bytes[1] & 0x80 ? bytes[1] & 0x7f : 0;
  const length = long ? bytes.slice(2, 2 + long).reduce((sum, byte) => sum * 256 + byte, 0) : bytes[1];
  const fits = bytes[0] === 0x30 && bytes.length === 2 + long + length;
  return fits ? [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("") : "";
};

/** The kind of key in a PEM text; undefined for any other text. */
const algorithmOf = (text) => {
  const pem = PEM.exec(text.replace(/\\n|\\r/g, "").replace(/[ \t\n\v\f\r"]+/g, " "));
  const der = pem && derOf(pem[2].replaceAll(" ", ""));
  if (!der) return undefined;
  if (pem[1] !== "PRIVATE KEY") return pem[1].split(" ")[0];
  return Object.keys(OBJECTS).find((kind) => der.slice(0, 80).includes(OBJECTS[kind]));
};

const kindOfKey = ({ text, passphrase, fits, takes, takesPem, isLegacy }) => {
  const pem = looksLikePem(text);
  if (passphrase && !pem) return null;
  if (PUBLIC.test(text) || BARE_PUBLIC.test(text)) return "public-key-pasted";
  if (BARE_PRIVATE.test(text) && !fits(text)) return takesPem ? "broken-private-key" : "wrong-key-type";
  if (!pem) return isLegacy(text) ? "wrong-key-type" : null;
  if (!takesPem) return "wrong-key-type";
  return algorithmOf(text) ? (takes(text) ? null : "wrong-key-type") : "broken-private-key";
};

const privateKeyForm = (field) => {
  const kind = kindOfKey(field);
  return kind && fault(field, kind);
};
