import { DefaultRestOptions, type RESTOptions } from "discord.js";

/**
 * Makes a REST request, multipart as bytes. The library hands FormData on to whichever copy of undici was loaded first
 * (they share one dispatcher), and a copy of another version does not know it: every upload would fail.
 */
export const makeRequest: RESTOptions["makeRequest"] = async (url, init) => {
  if (!(init.body instanceof FormData)) return await DefaultRestOptions.makeRequest(url, init);
  const encoded = new Response(init.body);
  const body = new Uint8Array(await encoded.arrayBuffer());
  const type = encoded.headers.get("content-type") ?? "multipart/form-data";
  const headers = { ...init.headers, "content-type": type };
  return await DefaultRestOptions.makeRequest(url, { ...init, body, headers });
};
