// The smallest useful function: greets, logs, and tells what it knows about its call.

const greeting = process.env.GREETING ?? 'Hello'; // outside the handler: once per environment, not per event

export const handler = async (event, context) => {
  const name = event.name ?? 'world';
  console.info('greeting', name);
  return {
    message: `${greeting}, ${name}!`,
    requestId: context.awsRequestId,
    remainingMs: context.getRemainingTimeInMillis(),
  };
};
