// What a page calls: the story, and one call that tells what came of it.
import { AccessDeniedException } from "@aws-sdk/client-connectcases";
import { client, life } from "./life.mjs";

/** Without a denial, which takes a page of another origin. */
globalThis.life = (url) => life(url, async () => {});

globalThis.call = async (url) => {
  try {
    await client(url, "222233334444").listDomains({});
    return "answered";
  } catch (error) {
    return error instanceof AccessDeniedException && error.message ? "AccessDeniedException" : error.name;
  }
};
