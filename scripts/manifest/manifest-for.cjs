const { URL } = require("node:url");

/** The address that manifest.xml in the repository names. */
const DEVELOPMENT_BASE = "https://localhost:3000";

/** What a manifest cannot hold, or what would not be the same address in Excel and on the server. */
class WrongBase extends Error {
  name = "WrongBase";
}

/**
 * A base address as the manifest needs it: https (http only for this very machine), no trailing slash, nothing after
 * the path, characters outside ASCII in their encoded form.
 * @throws WrongBase
 */
function baseUrl(given) {
  let url;
  try {
    url = new URL(given);
  } catch {
    throw new WrongBase(`不是完整的网址 / not a full address: ${given} （例 e.g. https://server.example/gouji）`);
  }
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && local)) {
    throw new WrongBase(`必须是 https 网址，Office 不接受 ${url.protocol}// / Office accepts https only: ${given}`);
  }
  if (url.search !== "" || url.hash !== "" || url.username !== "" || url.password !== "") {
    throw new WrongBase(`网址只能含主机和路径 / only a host and a path, please: ${given}`);
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** The manifest for an address: every URL of the development address moved to it. */
function manifestFor(manifest, base) {
  const escaped = baseUrl(base).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return manifest.replaceAll(DEVELOPMENT_BASE, () => escaped);
}

module.exports = { DEVELOPMENT_BASE, WrongBase, baseUrl, manifestFor };
