/** Stands in a browser for Node's `process`, which libraries only ask for; Next brings an imitation of it otherwise. */
export const env = {};
