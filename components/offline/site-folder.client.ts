/** The whole address of the folder that the site has: every script of ours is in its `assets/`. */
export const FOLDER = new URL('../', import.meta.url).href;
