// Imported ahead of time by `warm.js`, so that the loader of ES modules ran before.
export const handler = async (event) => event;
